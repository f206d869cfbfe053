"""An entry of the context menu of the toolbox."""


class ContextAction:
    """Knows the algorithm that was clicked."""

    def setData(self, itemData: object, toolbox: object) -> None:
        self.itemData, self.toolbox = itemData, toolbox
