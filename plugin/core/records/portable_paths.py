"""Portable paths in records: relative for nearby files, and without the name of the home folder."""

from __future__ import annotations

import re
from itertools import takewhile
from pathlib import Path

# maximum number of parent folders in a relative path: siblings of the project folder usually move with it
_MAX_LEVELS_UP = 2
# prefix of the URL of a database table; a single letter is a Windows drive
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


def portable(path: str, folder: Path) -> str:
    """Return a path for a record in `folder`, with "/" on all systems.

    Paths of files in the folder, below it or near it are relative. Others are absolute, with "~" for the user's home
    folder. URLs of database tables are returned unchanged.
    """
    if _ADDRESS.match(path):
        return path
    target, here = Path(path).resolve(), folder.resolve()
    pairs = zip(target.parts, here.parts)
    n_common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    up = len(here.parts) - n_common
    # a common root alone does not count
    if n_common > 1 and up <= _MAX_LEVELS_UP:
        return Path(*[".."] * up, *target.parts[n_common:]).as_posix()
    home = Path.home()
    if home in target.parents:
        return f"~/{target.relative_to(home).as_posix()}"
    return target.as_posix()


def absolute(path: str, folder: Path) -> str:
    """Return the absolute path of an output of `portable` for a record in `folder`."""
    if _ADDRESS.match(path):
        return path
    return str((folder / Path(path).expanduser()).resolve())
