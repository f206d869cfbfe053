"""Entries that plugins add to the context menu of the toolbox."""

from __future__ import annotations


class ProviderContextMenuActions:
    """The list of them."""

    actions: list = []

    @staticmethod
    def registerProviderContextMenuActions(actions: list) -> None:
        ProviderContextMenuActions.actions.extend(actions)

    @staticmethod
    def deregisterProviderContextMenuActions(actions: list) -> None:
        for action in actions:
            ProviderContextMenuActions.actions.remove(action)
