"""Files that appear complete or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .core.errors import InputError


@contextmanager
def atomic(path: str | os.PathLike[str]) -> Iterator[Path]:
    """Give a path of the same name in a hidden folder beside the target; move all files there at the end.

    On any error nothing has changed. The folder lies on the target's disk, so that moving is one step.

    Raises
    ------
    InputError
        If the target's folder does not exist or cannot be written to.
    """
    target = Path(path)
    if not target.parent.is_dir():
        raise InputError(f"The folder {target.parent} does not exist; make it or choose another one.")
    try:
        beside = Path(tempfile.mkdtemp(prefix=".slopemuse-", dir=target.parent))
    except OSError as error:
        raise InputError(
            f"Nothing can be written to {target.parent} ({error.strerror}); choose another folder."
        ) from None
    try:
        yield beside / target.name
        for part in sorted(beside.iterdir()):
            part.replace(target.with_name(part.name))
    finally:
        shutil.rmtree(beside, ignore_errors=True)
