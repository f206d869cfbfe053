"""Hidden folder beside a target, in which new files are staged; it is locked while its run is alive."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from pathlib import Path
from typing import IO
from uuid import uuid4

from ...core.environment.file_lock import acquire_lock, release_lock

PREFIX = ".slopemuse-"
NEW, FORMER = "new", "former"
JOURNAL, POINTER = "journal.json", "journal_at.txt"
_LOCK = "lock"
_OWN_FILES = {NEW, FORMER, _LOCK, *(name + end for name in (JOURNAL, POINTER) for end in ("", ".part"))}
_TRIES = 5
_ON_WINDOWS = os.name == "nt"


class HiddenFolder:
    """A locked hidden folder with subfolders for new and for former files.

    Parameters
    ----------
    parent : str
        Folder of the target.

    Raises
    ------
    OSError
        If the folder cannot be created.
    """

    def __init__(self, parent: str) -> None:
        self.path, self._lock = _locked_folder(parent)
        self.new, self.former = self.path / NEW, self.path / FORMER
        self.new.mkdir()
        self.former.mkdir()

    def files(self) -> list[Path]:
        """Return the new files, sorted by name."""
        return sorted(self.new.iterdir())

    def open_to_others(self) -> None:
        """Give all new files this user's default permissions, because some writers restrict theirs to the owner."""
        mode = (self.path / _LOCK).stat().st_mode
        for part in self.files():
            if part.is_file():
                part.chmod(mode)

    def release(self) -> None:
        """Release the lock."""
        if not self._lock.closed:
            release_lock(self._lock)
            self._lock.close()

    def remove(self) -> None:
        """Remove the folder and its contents."""
        self.release()
        shutil.rmtree(self.path, ignore_errors=True)


def _new_folder(parent: str) -> Path:
    if not _ON_WINDOWS:
        return Path(tempfile.mkdtemp(prefix=PREFIX, dir=parent))
    # on Windows, mkdtemp restricts the contents to their owner, also after they are moved
    path = Path(parent) / f"{PREFIX}{uuid4().hex}"
    path.mkdir()
    return path


def _locked_folder(parent: str) -> tuple[Path, IO[str]]:
    """Create and lock a hidden folder; retry if another run removes it as abandoned before it is locked."""
    for left in reversed(range(_TRIES)):
        path = _new_folder(parent)
        try:
            lock = (path / _LOCK).open("x", encoding="ascii")
        except FileNotFoundError:
            # removed as empty by another run
            if not left:
                raise
            continue
        # the last attempt accepts a missing lock, because the file system may not support locks
        if (acquire_lock(lock) or not left) and (path / _LOCK).exists():
            break
        lock.close()
        shutil.rmtree(path, ignore_errors=True)
    return path, lock


def target_of_staged(path: str | os.PathLike[str]) -> str:
    """Return the target path of a staged file, for messages to the user."""
    parts = Path(path).parts
    hidden = next((k for k, part in enumerate(parts) if part.startswith(PREFIX)), None)
    return str(path) if hidden is None else str(Path(*parts[:hidden], parts[-1]))


def plain_reason(reason: str) -> str:
    """Return the reason of a write error without SQL and without paths of hidden folders."""
    text = re.sub(r"\w*sqlite3_\w+\(.*\) failed: ", "", reason, flags=re.DOTALL)
    return re.sub(rf"{re.escape(PREFIX)}\w+[/\\]{NEW}[/\\]", "", text)


class AbandonedFolder:
    """A hidden folder whose run has ended, locked while it is inspected.

    Attributes
    ----------
    path : Path
        The folder.
    taken : bool
        Whether its run has ended: the lock could be acquired, or there is no lock file.
    """

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
        self.taken = acquire_lock(self._lock)
        if not self.taken:
            self._lock.close()

    def close(self) -> None:
        """Release the lock."""
        if self._lock is not None and not self._lock.closed:
            release_lock(self._lock)
            self._lock.close()

    def remove(self) -> None:
        """Remove the folder and its contents."""
        if self._lock is None and not self._is_left():
            return
        self.close()
        shutil.rmtree(self.path, ignore_errors=True)

    def _is_left(self) -> bool:
        """Remove the folder if it is empty; return whether it is the remainder of a removal, which has no lock file."""
        try:
            self.path.rmdir()
        except FileNotFoundError:
            return False
        except OSError:
            return not (self.path / _LOCK).exists()
        return False


def hidden_folders(parent: Path) -> list[Path]:
    """Return the hidden folders in a folder, of running and of ended runs."""
    try:
        with os.scandir(parent) as entries:
            named = [Path(one.path) for one in entries if one.name.startswith(PREFIX) and one.is_dir()]
    except OSError:
        return []
    return [path for path in named if holds_only_own_files(path)]


def holds_only_own_files(path: Path) -> bool:
    """Check whether a folder has the name of a hidden folder and contains only its files, so that it may be removed."""
    if not path.name.startswith(PREFIX) or path.is_symlink():
        return False
    try:
        return all(part.name in _OWN_FILES for part in path.iterdir())
    except OSError:
        return False
