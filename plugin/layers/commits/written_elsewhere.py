"""Whether another program is writing a database: told by Linux, without opening the file.

Opening and closing it would give up the locks that this program itself holds on it.
"""

from __future__ import annotations

import os
from pathlib import Path

# the bytes that SQLite locks: of a database, and of the index of its write-ahead log
_DATABASE = range(0x40000000, 0x40000200)
_LOG = range(120, 128)
_LOCKS = Path("/proc/locks")


def is_written_elsewhere(path: str | os.PathLike[str]) -> bool:
    """Return whether another program holds a lock for writing on an SQLite file; False where nothing tells."""
    file = Path(path)
    if file.suffix.lower() not in (".gpkg", ".sqlite", ".db"):
        return False
    wanted: list[tuple[int, int, int, range]] = []
    for place, held in ((file, _DATABASE), (file.with_name(file.name + "-shm"), _LOG)):
        try:
            found = place.stat()
        except OSError:
            continue
        wanted.append((os.major(found.st_dev), os.minor(found.st_dev), found.st_ino, held))
    try:
        lines = _LOCKS.read_text(encoding="ascii").splitlines() if wanted else []
    except (OSError, ValueError):
        return False
    return any(_is_foreign(line.split(), wanted) for line in lines)


def _is_foreign(parts: list[str], wanted: list[tuple[int, int, int, range]]) -> bool:
    """Tell whether a line (number, kind, mode, access, process, file, bytes) is another program's lock for writing."""
    if len(parts) < 8 or parts[3] != "WRITE" or parts[4] == str(os.getpid()):
        return False
    try:
        major, minor, inode = (int(number, base) for number, base in zip(parts[5].split(":"), (16, 16, 10)))
    except ValueError:
        return False
    return parts[6].isdigit() and any(
        inode == number and int(parts[6]) in held and _is_device((major, minor), (of_file, minor_of_file))
        for of_file, minor_of_file, number, held in wanted
    )


def _is_device(locked: tuple[int, int], file: tuple[int, int]) -> bool:
    """Tell whether both are one device; file systems without one (btrfs, overlays) differ in its second number."""
    return locked == file or locked[0] == file[0] == 0
