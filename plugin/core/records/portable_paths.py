"""Paths in a record: relative where files lie beside it, without the name of the user's home."""

from __future__ import annotations

import re
from itertools import takewhile
from pathlib import Path

# folders to go up at most: a sibling of the project's folder still moves with it, the rest of a disk does not
_MOST_UP = 2
# the beginning of the address of a table of a database; a single letter is a drive of Windows
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


def portable(path: str, folder: Path) -> str:
    """Return a path for a record in `folder`, with "/" on every system.

    Files in the folder, below it or beside it are relative to it. Others are absolute, with "~" for the home of the
    user. The address of a table of a database stays as it is.
    """
    if _ADDRESS.match(path):
        return path
    target, here = Path(path).resolve(), folder.resolve()
    pairs = zip(target.parts, here.parts)
    n_common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    up = len(here.parts) - n_common
    # the root of a disk alone is nothing in common
    if n_common > 1 and up <= _MOST_UP:
        return Path(*[".."] * up, *target.parts[n_common:]).as_posix()
    home = Path.home()
    if home in target.parents:
        return f"~/{target.relative_to(home).as_posix()}"
    return target.as_posix()


def absolute(path: str, folder: Path) -> str:
    """Return the absolute path of what `portable` wrote for a record in `folder`."""
    if _ADDRESS.match(path):
        return path
    return str((folder / Path(path).expanduser()).resolve())
