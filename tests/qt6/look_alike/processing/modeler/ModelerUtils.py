"""Stub of the folders of user models."""

from __future__ import annotations


class ModelerUtils:
    """Utilities without model folders."""

    @staticmethod
    def modelsFolders() -> list[str]:
        return []
