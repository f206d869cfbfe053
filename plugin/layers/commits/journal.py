"""The journal of a commit: which files move where, so that after a kill at any moment all are old or all are new.

A journal that is there means that the new files are complete and decided: whoever finds it moves the rest of them, or,
where a move has failed, brings all former files back.
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
from .hidden_folder import Abandoned, hidden_folders, holds_only_own_files

# names of files need not be UTF-8
_ANY_NAME = "surrogateescape"
_FORWARD, _BACK = "forward", "back"
# folders without hidden ones, and when they had changed last
_LAST_CHECKED: dict[Path, int] = {}


@dataclass(frozen=True)
class Move:
    """A place that changes: `new` takes it, or it becomes empty where there is none; `former` keeps what was there.

    Attributes
    ----------
    place, former : str
    new : str
        Empty where the place becomes empty.
    existed : bool
        Whether the place was taken before.
    """

    place: str
    former: str
    new: str
    existed: bool


class Journal:
    """The moves of a commit, and the hidden folders that take part.

    Parameters
    ----------
    moves : sequence of Move
        Places that become empty first.
    folders : sequence of Path
        The journal is kept in the first one.
    pauses_s : tuple of float
        How long to wait between the tries of a move.
    keeps : bool, optional
        Whether former files are kept for `back`; a single move, which is one step, needs it only where another step
        follows. Default: for several moves.
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
        """Write the journal, from when on the new files are the ones that count."""
        for folder in self.folders[1:]:
            _write_durably(folder / _POINTER, str(self.folders[0] / NAME))
        record = {
            "state": self._state,
            "folders": [str(folder) for folder in self.folders],
            "moves": [asdict(move) for move in self.moves],
        }
        _write_durably(self.folders[0] / NAME, json.dumps(record))

    def forward(self) -> None:
        """Move all files that have not been moved.

        Raises
        ------
        OSError
            If a file cannot be replaced.
        """
        arriving = [move for move in self.moves if move.new]
        # a place is emptied before the first file is moved; later, another program may have filled it
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
        """Bring all former files back.

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
                # a place that was never changed may be one that cannot be
                if not (os.path.lexists(place) and os.path.samestat(former.lstat(), place.lstat())):
                    self._replace(former, place)
            elif not move.existed and move.new and not Path(move.new).exists() and place.is_file():
                self._replace(place, Path(move.new))

    def _keep(self, move: Move) -> None:
        """Keep the former file: as a link, so that its place is never empty, where the file system has links."""
        place, former = Path(move.place), Path(move.former)
        if not self._keeps or not move.existed or os.path.lexists(former) or not os.path.lexists(place):
            return
        try:
            # since Python 3.14 a link would be followed
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
        """Read a journal.

        Raises
        ------
        ValueError
            If it is damaged.
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
        """Tell whether it moves files from its folders to those beside them only, and stands where it was written.

        A folder that was copied elsewhere, or made by a stranger, moves nothing.
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
        """Complete the commit of a run that has ended, or undo it where that fails; tell whether one was done."""
        for step in (self.back,) if self._state == _BACK else (self.forward, self.back):
            try:
                step()
            except OSError:
                continue
            return True
        return False


def recover(folders: Iterable[Path]) -> None:
    """Complete what ended runs have begun in folders, and remove what they have left."""
    for parent in dict.fromkeys(folders):
        for path in hidden_folders(parent):
            _recover_one(path)


def recover_if_changed(folder: Path) -> None:
    """Complete what ended runs have begun in a folder, which is listed again only after it has changed."""
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
    """Look at a hidden folder, and at the one that its journal is in."""
    found = Abandoned(path)
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
            # the journal goes first: without it, what is left is of no importance
            (path / NAME).unlink()
            for folder in journal.folders[1:]:
                Abandoned(folder).remove()
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
    """Write a file that is there whole or not at all, also after a power cut."""
    beside = path.with_name(path.name + ".part")
    with beside.open("w", encoding="utf-8", errors=_ANY_NAME) as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    Path(beside).replace(path)


def make_durable(files: Iterable[Path]) -> None:
    """Have the system write files to the disk."""
    for path in files:
        if path.is_file():
            with path.open("rb+") as file:
                os.fsync(file.fileno())
