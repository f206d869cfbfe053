"""Stub of the registry of context menu entries of plugins."""

from __future__ import annotations


class ProviderContextMenuActions:
    """Registry of context menu entries."""

    actions: list = []

    @staticmethod
    def registerProviderContextMenuActions(actions: list) -> None:
        ProviderContextMenuActions.actions.extend(actions)

    @staticmethod
    def deregisterProviderContextMenuActions(actions: list) -> None:
        for action in actions:
            ProviderContextMenuActions.actions.remove(action)
