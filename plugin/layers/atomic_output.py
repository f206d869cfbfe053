"""Files that appear complete or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from errno import EACCES, EISDIR
from pathlib import Path

from ..core.common.errors import InputError
from ..core.common.messages import message
from .same_files import PARTS, identity, parts_of

# the description of a layer, beside a file that has no room for it
SIDECAR = ".slopemuse.json"
# the record of the run that made a file, beside one that has no room for it
RECORD = ".run.json"
# What belongs to a file of this kind and would be wrong beside a new one: SQLite would play an old journal back
# into the new file, and a shapefile would be searched through the index of the old one.
_APPENDED = {".gpkg": ("-wal", "-shm", "-journal"), ".sqlite": ("-wal", "-shm", "-journal")}
_REPLACED = {suffix: PARTS[suffix] for suffix in (".shp", ".csv")}

_ON_WINDOWS = os.name == "nt"
# a virus scanner or an index may hold a new file for a moment on Windows
_PAUSES_S = (0.1, 0.4) if _ON_WINDOWS else ()
# what Windows takes as a path, and what the name of the hidden folder and the longest suffix add to it
_LONGEST_PATH, _ADDED = 259, 40
_SHARING_VIOLATIONS = (32, 33)


def why_not_written(path: str | os.PathLike[str]) -> str:
    """Return why a file cannot be written, as far as that is known before it is made; empty where it can."""
    target = Path(path)
    if not target.parent.is_dir():
        return message("The folder {target} does not exist; create it or choose another one.", target=target.parent)
    if target.is_dir():
        return message("{target} is a folder; choose another name for the file.", target=target)
    if not os.access(target.parent, os.W_OK):
        return message(
            "Nothing can be written to {target} ({reason}); choose another folder.",
            target=target.parent,
            reason=os.strerror(EACCES),
        )
    return ""


@contextmanager
def atomic(path: str | os.PathLike[str], layers: Iterable[tuple[str, str]] = ()) -> Iterator[Path]:
    """Give a path of the same name in a hidden folder beside the target; move all files there at the end.

    On any error nothing has changed. The folder lies on the target's disk, so that moving is one step.

    Parameters
    ----------
    path : path
        Target.
    layers : iterable of (str, str)
        Files and names of the layers that QGIS has open, to name the one in the way.

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
        beside = Path(tempfile.mkdtemp(prefix=".slopemuse-", dir=_reachable(target)))
    except OSError as error:
        raise InputError(
            message(
                "Nothing can be written to {target} ({reason}); choose another folder.",
                target=target.parent,
                reason=error.strerror,
            )
        ) from None
    try:
        yield beside / target.name
        _open_to_others(beside)
        _move(beside, target, layers)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def holders(path: str, layers: Iterable[tuple[str, str]]) -> str:
    """Return the names of the layers, given by file and name, that read a file or a part of it, for a sentence."""
    parts = {identity(part) for part in parts_of(path)}
    return ", ".join(dict.fromkeys(name for file, name in layers if file and identity(file) in parts))


def is_locked(path: str) -> bool:
    """Return whether a file cannot be replaced because it is open, which only Windows minds."""
    file = Path(path)
    if not _ON_WINDOWS or not file.is_file():
        return False
    try:
        file.rename(file)
    except OSError as error:
        return getattr(error, "winerror", 0) in _SHARING_VIOLATIONS
    return False


def extended(path: str) -> str:
    """Return an absolute path of Windows in the form that may be longer than 259 characters."""
    if path.startswith("\\\\?\\"):
        return path
    return f"\\\\?\\UNC\\{path[2:]}" if path.startswith("\\\\") else f"\\\\?\\{path}"


def _reachable(target: Path) -> str:
    """Return the folder of a target in a form in which the longer paths of a hidden folder can be written too."""
    folder = target.parent.resolve()
    is_long = len(str(folder / target.name)) + _ADDED > _LONGEST_PATH
    return extended(str(folder)) if _ON_WINDOWS and is_long else str(target.parent)


def _open_to_others(folder: Path) -> None:
    """Give all files the rights of a new file of this user; some writers make theirs for the owner alone."""
    probe = folder / ".probe"
    probe.touch()
    mode = probe.stat().st_mode
    probe.unlink()
    for part in folder.iterdir():
        if part.is_file():
            part.chmod(mode)


def _replace(part: Path, place: Path) -> None:
    for pause_s in _PAUSES_S:
        try:
            part.replace(place)
        except PermissionError:
            time.sleep(pause_s)
        else:
            return
    part.replace(place)


def _move(beside: Path, target: Path, layers: Iterable[tuple[str, str]]) -> None:
    """Move the new files to their places and the former ones out of the way; undo all of it if one cannot be moved."""
    new = [(part, target.with_name(part.name)) for part in sorted(beside.iterdir())]
    former = Path(tempfile.mkdtemp(dir=beside))
    tails = (SIDECAR, RECORD, *_APPENDED.get(target.suffix.lower(), ()))
    stale = [target.with_name(target.name + tail) for tail in tails]
    stale += [target.with_suffix(tail) for tail in _REPLACED.get(target.suffix.lower(), ())]
    stale = [place for place in stale if place.is_file() and place not in [place for _, place in new]]
    kept: list[tuple[Path, Path]] = []
    placed: list[Path] = []
    try:
        if len(new) > 1 or stale:
            for place in [*stale, *(place for _, place in new if place.exists())]:
                if place.is_dir():
                    raise IsADirectoryError(EISDIR, message("{place} is a folder", place=place))
                _replace(place, former / place.name)
                kept.append((former / place.name, place))
        for part, place in new:
            # where nothing was set aside this is one step, and there is a whole file at every moment
            _replace(part, place)
            placed.append(place)
    except OSError as error:
        for place in placed:
            place.unlink()
        for copy, place in kept:
            _replace(copy, place)
        layer = holders(str(target), layers)
        if layer:
            raise InputError(
                message(
                    "{target} cannot be replaced ({reason}); remove the layer {layer} from the "
                    "project, or choose another name.",
                    target=target,
                    reason=error.strerror,
                    layer=layer,
                )
            ) from None
        raise InputError(
            message(
                "{target} cannot be replaced ({reason}); close the program that has it open, or choose another name.",
                target=target,
                reason=error.strerror,
            )
        ) from None
