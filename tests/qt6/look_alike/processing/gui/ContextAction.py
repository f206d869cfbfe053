"""Stub of an entry of the context menu of the toolbox."""


class ContextAction:
    """Entry that stores the clicked algorithm."""

    def setData(self, itemData: object, toolbox: object) -> None:
        self.itemData, self.toolbox = itemData, toolbox
