"""Processing is not there."""


def execAlgorithmDialog(*_: object) -> None:
    """Open nothing."""
