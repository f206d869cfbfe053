"""Files that appear complete or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EACCES, EISDIR
from pathlib import Path

from .core.errors import InputError

# what a layer says of itself, beside a file that has no room for it
SIDECAR = ".slopemuse.json"
# What belongs to a file of this kind and would be wrong beside a new one: SQLite would play an old journal back
# into the new file, and a shapefile would be searched through the index of the old one.
_APPENDED = {".gpkg": ("-wal", "-shm", "-journal"), ".sqlite": ("-wal", "-shm", "-journal")}
_REPLACED = {".shp": (".shx", ".dbf", ".prj", ".cpg", ".qix", ".sbn", ".sbx"), ".csv": (".csvt",)}


def why_not_written(path: str | os.PathLike[str]) -> str:
    """Return why a file cannot be written, as far as that is known before it is made; empty where it can."""
    target = Path(path)
    if not target.parent.is_dir():
        return f"The folder {target.parent} does not exist; make it or choose another one."
    if target.is_dir():
        return f"{target} is a folder; choose another name for the file."
    if not os.access(target.parent, os.W_OK):
        return f"Nothing can be written to {target.parent} ({os.strerror(EACCES)}); choose another folder."
    return ""


@contextmanager
def atomic(path: str | os.PathLike[str]) -> Iterator[Path]:
    """Give a path of the same name in a hidden folder beside the target; move all files there at the end.

    On any error nothing has changed. The folder lies on the target's disk, so that moving is one step.

    Raises
    ------
    InputError
        If the target's folder does not exist or cannot be written to, or the target is a folder or locked.
    """
    target = Path(path)
    reason = why_not_written(target)
    if reason:
        raise InputError(reason)
    try:
        beside = Path(tempfile.mkdtemp(prefix=".slopemuse-", dir=target.parent))
    except OSError as error:
        raise InputError(
            f"Nothing can be written to {target.parent} ({error.strerror}); choose another folder."
        ) from None
    try:
        yield beside / target.name
        _open_to_others(beside)
        _move(beside, target)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _open_to_others(folder: Path) -> None:
    """Give all files the rights of a new file of this user; some writers make theirs for the owner alone."""
    probe = folder / ".probe"
    probe.touch()
    mode = probe.stat().st_mode
    probe.unlink()
    for part in folder.iterdir():
        if part.is_file():
            part.chmod(mode)


def _move(beside: Path, target: Path) -> None:
    """Move the new files to their places and the former ones out of the way; undo all of it if one cannot be moved."""
    new = [(part, target.with_name(part.name)) for part in sorted(beside.iterdir())]
    former = Path(tempfile.mkdtemp(dir=beside))
    tails = (SIDECAR, *_APPENDED.get(target.suffix.lower(), ()))
    stale = [target.with_name(target.name + tail) for tail in tails]
    stale += [target.with_suffix(tail) for tail in _REPLACED.get(target.suffix.lower(), ())]
    stale = [place for place in stale if place.is_file() and place not in [place for _, place in new]]
    kept: list[tuple[Path, Path]] = []
    placed: list[Path] = []
    try:
        if len(new) > 1 or stale:
            for place in [*stale, *(place for _, place in new if place.exists())]:
                if place.is_dir():
                    raise IsADirectoryError(EISDIR, f"{place} is a folder")
                place.replace(former / place.name)
                kept.append((former / place.name, place))
        for part, place in new:
            # where nothing was set aside this is one step, and there is a whole file at every moment
            part.replace(place)
            placed.append(place)
    except OSError as error:
        for place in placed:
            place.unlink()
        for copy, place in kept:
            copy.replace(place)
        raise InputError(
            f"{target} cannot be replaced ({error.strerror}); close the program that has it open, or choose another "
            "name."
        ) from None
