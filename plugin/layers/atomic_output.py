"""Output files that are written completely or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from errno import EACCES, EBUSY, EISDIR
from pathlib import Path

from ..core.common.errors import InputError
from ..core.common.messages import message
from .commits.folder_locks import lock_folders
from .commits.hidden_folder import HiddenFolder, plain_reason
from .commits.journal import NAME as JOURNAL
from .commits.journal import Journal, Move, make_durable, recover
from .commits.sqlite_locks import has_foreign_write_lock
from .same_files import PARTS, identity, parts_of
from .stores.store_names import points_of
from .stores.stores import is_store_name

# suffix of the file with the metadata of a layer whose format cannot store them
SIDECAR = ".slopemuse.json"
# suffix of the file with the record of the run, for formats that cannot store it
RECORD = ".run.json"
# Companion files of a former output that must be removed with it: SQLite would replay an old journal into the new
# file, and a shapefile would be searched with the spatial index of the old one.
_APPENDED = {".gpkg": ("-wal", "-shm", "-journal"), ".sqlite": ("-wal", "-shm", "-journal")}
_REPLACED = {suffix: PARTS[suffix] for suffix in (".shp", ".csv")}

_ON_WINDOWS = os.name == "nt"
# on Windows, a virus scanner or an indexer may briefly hold a new file open
_PAUSES_S = (0.1, 0.4) if _ON_WINDOWS else ()
# maximum path length on Windows, and characters added to it by the hidden folder and the longest suffix
_LONGEST_PATH, _ADDED = 259, 40
_SHARING_VIOLATIONS = (32, 33)
# maximum length of a file name in common file systems, and length of the longest suffix of a companion file
_LONGEST_NAME, _ADDED_TO_NAME = 255, len(".slopemuse.json")


def why_not_written(path: str | os.PathLike[str]) -> str:
    """Return why a file cannot be written, as far as this can be checked beforehand; empty if it can be written."""
    target = Path(path)
    if not target.parent.is_dir():
        return message("The folder {target} does not exist; create it or choose another one.", target=target.parent)
    if len(os.fsencode(target.name)) > _LONGEST_NAME - _ADDED_TO_NAME:
        return message(
            "The file name {name} is too long; use at most {most} characters, or fewer if they are not plain letters.",
            name=target.name,
            most=_LONGEST_NAME - _ADDED_TO_NAME,
        )
    if target.is_dir():
        return message("{target} is a folder; choose another name for the file.", target=target)
    if not os.access(target.parent, os.W_OK):
        return message(
            "The folder {target} is not writable ({reason}); choose another folder.",
            target=target.parent,
            reason=os.strerror(EACCES),
        )
    return ""


class OutputSet:
    """Output files that are committed together: either all are replaced or none is, also after a failure or a kill.

    The files are written into hidden folders beside their targets, on the same file systems, so that each can be
    renamed in one step. A journal completes the renames if the run ends between them.

    Parameters
    ----------
    layers : iterable of (str, str)
        Files and names of the layers open in QGIS, used to name the layer that blocks a target.
    last_step : function, optional
        Called after the files are in place, for example to commit a database transaction; if it raises an error, the
        files are rolled back.
    """

    def __init__(self, layers: Iterable[tuple[str, str]] = (), last_step: Callable[[], None] | None = None) -> None:
        self._layers = tuple(layers)
        self._last_step = last_step
        self._staged: list[tuple[HiddenFolder, Path]] = []

    def __enter__(self) -> OutputSet:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        try:
            if kind is None and self._staged:
                with lock_folders(target.parent for _folder, target in self._staged):
                    self._commit()
            elif kind is None and self._last_step is not None:
                self._last_step()
        finally:
            for folder, _target in self._staged:
                folder.release()
            if not any((folder.path / JOURNAL).exists() for folder, _ in self._staged):
                for folder, _target in self._staged:
                    folder.remove()

    def stage(self, path: str | os.PathLike[str]) -> Path:
        """Return a path with the target's name in a hidden folder beside it; all files in that folder are committed.

        Raises
        ------
        InputError
            If the target's folder does not exist or is not writable, or the target is a folder.
        """
        target = Path(path)
        reason = why_not_written(target)
        if reason:
            raise InputError(reason)
        if target.parent not in [staged.parent for _, staged in self._staged]:
            recover([target.parent])
        try:
            folder = HiddenFolder(_reachable(target))
        except OSError as error:
            raise InputError(
                message(
                    "The folder {target} is not writable ({reason}); choose another folder.",
                    target=target.parent,
                    reason=error.strerror,
                )
            ) from None
        self._staged.append((folder, target))
        return folder.new / target.name

    def _commit(self) -> None:
        """Move the new files into place and the former ones away; roll back if one of them cannot be moved."""
        owners: dict[str, Path] = {}
        moves: list[Move] = []
        for folder, target in self._staged:
            folder.open_to_others()
            for move in _moves(folder, target):
                moves.append(move)
                owners[move.place] = target
        moves.sort(key=lambda move: bool(move.new))
        undoes = len(moves) > 1 or self._last_step is not None
        journal = Journal(moves, [folder.path for folder, _ in self._staged], _PAUSES_S, undoes)
        at_fault = None
        try:
            at_fault = next((move.place for move in moves if Path(move.place).is_dir()), None)
            if at_fault:
                raise IsADirectoryError(EISDIR, message("{place} is a folder", place=at_fault))
            at_fault = next((move.place for move in moves if has_foreign_write_lock(move.place)), None)
            if at_fault:
                raise OSError(EBUSY, os.strerror(EBUSY))
            if len(moves) > 1:
                make_durable(Path(move.new) for move in moves if move.new)
                journal.store()
            journal.forward()
        except OSError as error:
            self._undo(journal)
            named = [name for name in (error.filename, error.filename2, at_fault) if name]
            target = next((owners[str(name)] for name in named if str(name) in owners), self._staged[0][1])
            raise self._why_not_replaced(target, error) from None
        try:
            if self._last_step is not None:
                self._last_step()
        except Exception:
            self._undo(journal)
            raise
        self._forget()

    def _undo(self, journal: Journal) -> None:
        try:
            journal.back()
        except OSError:
            # the next run retries the rollback from the journal
            return
        self._forget()

    def _forget(self) -> None:
        """Remove the journal; without it, leftovers in the hidden folders are ignored."""
        # a journal that cannot be removed has no pending moves
        with suppress(OSError):
            (self._staged[0][0].path / JOURNAL).unlink(missing_ok=True)

    def _why_not_replaced(self, target: Path, error: OSError) -> InputError:
        layer = layers_using_file(str(target), self._layers)
        if layer:
            return InputError(
                message(
                    "{target} cannot be replaced ({reason}); remove the layer {layer} from the "
                    "project, or choose another name.",
                    target=target,
                    reason=error.strerror,
                    layer=layer,
                )
            )
        return InputError(
            message(
                "{target} cannot be replaced ({reason}); close the program that has it open, or choose another name.",
                target=target,
                reason=error.strerror,
            )
        )


@contextmanager
def atomic(path: str | os.PathLike[str], layers: Iterable[tuple[str, str]] = ()) -> Iterator[Path]:
    """Yield a path with the name of the target in a hidden folder beside it; move all files there at the end.

    If an error occurs, nothing is changed; see `OutputSet`.

    Raises
    ------
    InputError
        If the target's folder does not exist or is not writable, or the target is a folder or locked.
    """
    with OutputSet(layers) as outputs:
        yield outputs.stage(path)


@contextmanager
def explain_write_errors(path: str | os.PathLike[str]) -> Iterator[None]:
    """Convert a write error of the system into an error that names the user's file.

    Raises
    ------
    InputError
        If the block raises `OSError`.
    """
    try:
        yield
    except OSError as error:
        reason = error.strerror if error.errno else ""
        raise InputError(
            message(
                "{file} cannot be written ({reason}); free up disk space, or choose another folder or format.",
                file=path,
                reason=plain_reason(reason or str(error)),
            )
        ) from None


def layers_using_file(path: str, layers: Iterable[tuple[str, str]]) -> str:
    """Return the comma-separated names of the layers that read a file or one of its parts.

    Parameters
    ----------
    path : str
        File to be replaced.
    layers : iterable of (str, str)
        Files and names of layers.
    """
    parts = {identity(part) for part in parts_of(path)}
    return ", ".join(dict.fromkeys(name for file, name in layers if file and identity(file) in parts))


def is_locked(path: str) -> bool:
    """Check whether a file cannot be replaced: written by another program or, on Windows only, open."""
    file = Path(path)
    if has_foreign_write_lock(file):
        return True
    if not _ON_WINDOWS or not file.is_file():
        return False
    try:
        file.rename(file)
    except OSError as error:
        return getattr(error, "winerror", 0) in _SHARING_VIOLATIONS
    return False


def extended(path: str) -> str:
    """Return an absolute Windows path in the extended form, which may be longer than 259 characters."""
    if path.startswith("\\\\?\\"):
        return path
    return f"\\\\?\\UNC\\{path[2:]}" if path.startswith("\\\\") else f"\\\\?\\{path}"


def _reachable(target: Path) -> str:
    """Return the folder of a target in a form that allows the longer paths of its hidden folder."""
    folder = target.parent.resolve()
    is_long = len(str(folder / target.name)) + _ADDED > _LONGEST_PATH
    return extended(str(folder)) if _ON_WINDOWS and is_long else str(target.parent)


def _moves(folder: HiddenFolder, target: Path) -> list[Move]:
    """Return the moves of the new files of a target, and of the companion files of the former one to be removed."""
    places = [target.with_name(part.name) for part in folder.files()]
    tails = (SIDECAR, RECORD, *_APPENDED.get(target.suffix.lower(), ()))
    stale = [target.with_name(target.name + tail) for tail in tails]
    stale += [target.with_suffix(tail) for tail in _REPLACED.get(target.suffix.lower(), ())]
    if is_store_name(target):
        stale.append(Path(points_of(str(target))))
    stale = [place for place in stale if place.is_file() and place not in places]

    def move(place: Path, new: str) -> Move:
        # same form as the path of the hidden folder, which may be an extended path
        at = Path(os.path.realpath(folder.path)).parent / place.name
        former = Path(os.path.realpath(folder.former)) / place.name
        return Move(str(at), str(former), new, os.path.lexists(place))

    new_folder = Path(os.path.realpath(folder.new))
    return [
        *(move(place, "") for place in stale),
        *(move(place, str(new_folder / place.name)) for place in places),
    ]
