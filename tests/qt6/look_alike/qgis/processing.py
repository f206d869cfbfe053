"""Stub of the processing module."""


def execAlgorithmDialog(*_: object) -> None:
    """Do nothing instead of opening a dialog."""
