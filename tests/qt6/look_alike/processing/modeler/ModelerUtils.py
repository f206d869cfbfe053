"""Where the models of the user are."""

from __future__ import annotations


class ModelerUtils:
    """Nowhere."""

    @staticmethod
    def modelsFolders() -> list[str]:
        return []
