"""The hidden folder beside a target, in which its new files wait; locked for as long as its run lives."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from pathlib import Path
from typing import IO
from uuid import uuid4

from ...core.environment.file_lock import release, take

PREFIX = ".slopemuse-"
NEW, FORMER = "new", "former"
JOURNAL, POINTER = "journal.json", "journal_at.txt"
_LOCK = "lock"
_OWN_FILES = {NEW, FORMER, _LOCK, *(name + end for name in (JOURNAL, POINTER) for end in ("", ".part"))}
_TRIES = 5
_ON_WINDOWS = os.name == "nt"


class HiddenFolder:
    """A locked folder with room for new files and for former ones.

    Parameters
    ----------
    parent : str
        Folder of the target.

    Raises
    ------
    OSError
        If nothing can be made there.
    """

    def __init__(self, parent: str) -> None:
        self.path, self._lock = _locked_folder(parent)
        self.new, self.former = self.path / NEW, self.path / FORMER
        self.new.mkdir()
        self.former.mkdir()

    def files(self) -> list[Path]:
        """Return the new files by name."""
        return sorted(self.new.iterdir())

    def open_to_others(self) -> None:
        """Give all new files the rights of a new file of this user; some writers make theirs for the owner alone."""
        mode = (self.path / _LOCK).stat().st_mode
        for part in self.files():
            if part.is_file():
                part.chmod(mode)

    def release(self) -> None:
        """Give up the lock."""
        if not self._lock.closed:
            release(self._lock)
            self._lock.close()

    def remove(self) -> None:
        """Remove it with what is left in it."""
        self.release()
        shutil.rmtree(self.path, ignore_errors=True)


def _new_folder(parent: str) -> Path:
    if not _ON_WINDOWS:
        return Path(tempfile.mkdtemp(prefix=PREFIX, dir=parent))
    # there, mkdtemp gives what is in the folder to its author alone, also after it is moved
    path = Path(parent) / f"{PREFIX}{uuid4().hex}"
    path.mkdir()
    return path


def _locked_folder(parent: str) -> tuple[Path, IO[str]]:
    """Make a folder that no other run takes for an abandoned one: one may look at it before the lock is taken."""
    for left in reversed(range(_TRIES)):
        path = _new_folder(parent)
        try:
            lock = (path / _LOCK).open("x", encoding="ascii")
        except FileNotFoundError:
            # removed by another run while it was empty
            if not left:
                raise
            continue
        # a file system may have no locks at all
        if (take(lock) or not left) and (path / _LOCK).exists():
            break
        lock.close()
        shutil.rmtree(path, ignore_errors=True)
    return path, lock


def shown(path: str | os.PathLike[str]) -> str:
    """Return the path of a file as its user knows it: where it will be, not where it waits."""
    parts = Path(path).parts
    hidden = next((k for k, part in enumerate(parts) if part.startswith(PREFIX)), None)
    return str(path) if hidden is None else str(Path(*parts[:hidden], parts[-1]))


def plain_reason(reason: str) -> str:
    """Return why a file cannot be written without SQL and without the paths of hidden folders."""
    text = re.sub(r"\w*sqlite3_\w+\(.*\) failed: ", "", reason, flags=re.DOTALL)
    return re.sub(rf"{re.escape(PREFIX)}\w+[/\\]{NEW}[/\\]", "", text)


class Abandoned:
    """A hidden folder whose run has ended, locked by this one while it is looked at."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock: IO[str] | None = None
        try:
            self._lock = (path / _LOCK).open("r+", encoding="ascii")
        except FileNotFoundError:
            self.taken = True
            return
        except OSError:
            self.taken = False
            return
        self.taken = take(self._lock)
        if not self.taken:
            self._lock.close()

    def close(self) -> None:
        """Give up the lock."""
        if self._lock is not None and not self._lock.closed:
            release(self._lock)
            self._lock.close()

    def remove(self) -> None:
        """Remove it with all that is in it."""
        if self._lock is None and not self._is_left():
            return
        self.close()
        shutil.rmtree(self.path, ignore_errors=True)

    def _is_left(self) -> bool:
        """Remove an empty one; tell whether one without a lock is what a removal has left: the lock comes first."""
        try:
            self.path.rmdir()
        except FileNotFoundError:
            return False
        except OSError:
            return not (self.path / _LOCK).exists()
        return False


def hidden_folders(parent: Path) -> list[Path]:
    """Return the hidden folders in a folder, of living and ended runs."""
    try:
        with os.scandir(parent) as entries:
            named = [Path(one.path) for one in entries if one.name.startswith(PREFIX) and one.is_dir()]
    except OSError:
        return []
    return [path for path in named if holds_only_own_files(path)]


def holds_only_own_files(path: Path) -> bool:
    """Return whether a folder is named like a hidden one and holds nothing else, so that it may be removed."""
    if not path.name.startswith(PREFIX) or path.is_symlink():
        return False
    try:
        return all(part.name in _OWN_FILES for part in path.iterdir())
    except OSError:
        return False
