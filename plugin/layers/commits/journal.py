"""Journal of a commit: the moves of all files, so that after a kill at any moment either all or none are replaced.

A journal on disk means that the new files are complete and the commit is decided. Whoever finds it completes the
remaining moves or, if a move fails, restores all former files.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from .hidden_folder import JOURNAL as NAME
from .hidden_folder import POINTER as _POINTER
from .hidden_folder import AbandonedFolder, hidden_folders, holds_only_own_files

# file names need not be valid UTF-8
_ANY_NAME = "surrogateescape"
_FORWARD, _BACK = "forward", "back"
# folders without hidden folders, and their modification times in nanoseconds at the last check
_LAST_CHECKED: dict[Path, int] = {}


@dataclass(frozen=True)
class Move:
    """Replacement or removal of one file.

    Attributes
    ----------
    place : str
        Target path.
    former : str
        Path at which the former file is kept.
    new : str
        Path of the new file; empty if the target is removed.
    existed : bool
        Whether the target existed before the commit.
    """

    place: str
    former: str
    new: str
    existed: bool


class Journal:
    """Moves of a commit and the hidden folders that take part in it.

    Parameters
    ----------
    moves : sequence of Move
        Moves; removals come first.
    folders : sequence of Path
        Hidden folders; the journal is stored in the first one.
    pauses_s : tuple of float
        Pauses between the attempts of a move, in seconds.
    keeps : bool, optional
        Whether former files are kept for `back`. A single move is atomic and needs this only if another step
        follows. Default: True for several moves.
    """

    def __init__(
        self,
        moves: Sequence[Move],
        folders: Sequence[Path],
        pauses_s: tuple[float, ...] = (),
        keeps: bool | None = None,
    ) -> None:
        self.moves, self._pauses_s = list(moves), pauses_s
        self._keeps = len(self.moves) > 1 if keeps is None else keeps
        self.folders = [Path(os.path.realpath(folder)) for folder in folders]
        self._state = _FORWARD

    def store(self) -> None:
        """Write the journal; from then on the commit is decided."""
        for folder in self.folders[1:]:
            _write_durably(folder / _POINTER, str(self.folders[0] / NAME))
        record = {
            "state": self._state,
            "folders": [str(folder) for folder in self.folders],
            "moves": [asdict(move) for move in self.moves],
        }
        _write_durably(self.folders[0] / NAME, json.dumps(record))

    def forward(self) -> None:
        """Complete all pending moves.

        Raises
        ------
        OSError
            If a file cannot be replaced.
        """
        arriving = [move for move in self.moves if move.new]
        # removals precede the first move; if moves have begun, another program may have filled a removed target since
        begun = bool(arriving) and not Path(arriving[0].new).exists()
        for move in self.moves:
            if move.new:
                if Path(move.new).exists():
                    self._keep(move)
                    self._replace(Path(move.new), Path(move.place))
            elif not begun and Path(move.place).is_file():
                self._keep(move)
                Path(move.place).unlink(missing_ok=True)

    def back(self) -> None:
        """Restore all former files.

        Raises
        ------
        OSError
            If a file cannot be replaced.
        """
        if self._state != _BACK:
            self._state = _BACK
            if (self.folders[0] / NAME).exists():
                self.store()
        for move in reversed(self.moves):
            place, former = Path(move.place), Path(move.former)
            if move.existed and os.path.lexists(former):
                # skip a target that is unchanged, because it may not be writable
                if not (os.path.lexists(place) and os.path.samestat(former.lstat(), place.lstat())):
                    self._replace(former, place)
            elif not move.existed and move.new and not Path(move.new).exists() and place.is_file():
                self._replace(place, Path(move.new))

    def _keep(self, move: Move) -> None:
        """Keep the former file, as a hard link where the file system supports it, so that the target always exists."""
        place, former = Path(move.place), Path(move.former)
        if not self._keeps or not move.existed or os.path.lexists(former) or not os.path.lexists(place):
            return
        try:
            # since Python 3.14 os.link follows symbolic links by default
            os.link(place, former, follow_symlinks=os.link not in os.supports_follow_symlinks)
        except OSError:
            self._replace(place, former)

    def _replace(self, part: Path, place: Path) -> None:
        for pause_s in self._pauses_s:
            try:
                part.replace(place)
            except PermissionError:
                time.sleep(pause_s)
            else:
                return
        part.replace(place)

    @classmethod
    def load(cls, file: Path) -> Journal:
        """Read a journal from a file.

        Raises
        ------
        ValueError
            If the journal is damaged, or moves files outside its hidden folders and the folders beside them.
        """
        try:
            record = json.loads(file.read_text(encoding="utf-8"))
            moves = [Move(**move) for move in record["moves"]]
            journal = cls(moves, [Path(folder) for folder in record["folders"]])
            journal._state = record["state"]
            is_valid = journal._is_valid(Path(os.path.realpath(file)))
        except (KeyError, TypeError, RecursionError, UnicodeDecodeError) as error:
            raise ValueError(str(error)) from None
        if not is_valid:
            raise ValueError("files outside of the folders")
        return journal

    def _is_valid(self, file: Path) -> bool:
        """Check that the journal moves files only between its hidden folders and their parents, and was not relocated.

        A hidden folder that was copied elsewhere, or created by someone else, must not move anything.
        """
        hidden = [Path(os.path.normpath(folder)) for folder in self.folders]
        beside = {folder.parent for folder in hidden}
        inside = [move.former for move in self.moves] + [move.new for move in self.moves if move.new]
        return (
            bool(hidden)
            and self.folders[0] == file.parent
            and all(holds_only_own_files(folder) for folder in hidden)
            and all(_points_at(folder, file) for folder in self.folders[1:])
            and all(any(one in Path(os.path.normpath(path)).parents for one in hidden) for path in inside)
            and all(Path(os.path.normpath(move.place)).parent in beside for move in self.moves)
        )

    def finish(self) -> bool:
        """Complete the commit of an ended run, or undo it if that fails; return whether either of them succeeded."""
        for step in (self.back,) if self._state == _BACK else (self.forward, self.back):
            try:
                step()
            except OSError:
                continue
            return True
        return False


def recover(folders: Iterable[Path]) -> None:
    """Complete pending commits of ended runs in folders, and remove their hidden folders."""
    for parent in dict.fromkeys(folders):
        for path in hidden_folders(parent):
            _recover_one(path)


def recover_if_changed(folder: Path) -> None:
    """Complete pending commits of ended runs in a folder, if the folder has changed since the last check."""
    try:
        changed_ns = folder.stat().st_mtime_ns
    except OSError:
        return
    if _LAST_CHECKED.get(folder) == changed_ns:
        return
    recover([folder])
    if not hidden_folders(folder):
        _LAST_CHECKED[folder] = changed_ns


def _recover_one(path: Path) -> None:
    """Recover the hidden folder of an ended run, and the folder that contains its journal."""
    found = AbandonedFolder(path)
    if not found.taken:
        return
    try:
        pointer = path / _POINTER
        if pointer.is_file():
            home = Path(_pointed_at(pointer)).parent
            if (home / NAME).is_file() and home != path:
                found.close()
                if not (home / _POINTER).exists() and holds_only_own_files(home):
                    _recover_one(home)
                return
        if (path / NAME).is_file():
            journal = Journal.load(path / NAME)
            if not journal.finish():
                found.close()
                return
            # remove the journal first; without it, leftovers are ignored
            (path / NAME).unlink()
            for folder in journal.folders[1:]:
                AbandonedFolder(folder).remove()
    except (OSError, ValueError):
        found.close()
        return
    found.remove()


def _points_at(folder: Path, journal: Path) -> bool:
    try:
        return _pointed_at(folder / _POINTER) == str(journal)
    except OSError:
        return False


def _pointed_at(pointer: Path) -> str:
    return pointer.read_text(encoding="utf-8", errors=_ANY_NAME)


def _write_durably(path: Path, text: str) -> None:
    """Write a text file atomically, also in case of a power failure."""
    beside = path.with_name(path.name + ".part")
    with beside.open("w", encoding="utf-8", errors=_ANY_NAME) as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    Path(beside).replace(path)


def make_durable(files: Iterable[Path]) -> None:
    """Flush files to disk."""
    for path in files:
        if path.is_file():
            with path.open("rb+") as file:
                os.fsync(file.fileno())
