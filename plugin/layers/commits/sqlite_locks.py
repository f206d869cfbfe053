"""Check, on Linux, whether another program is writing an SQLite file, without opening the file.

Opening and closing the file would release the locks that this process holds on it.
"""

from __future__ import annotations

import os
from pathlib import Path

# byte ranges locked by SQLite: in the database file, and in the index of its write-ahead log
_DATABASE = range(0x40000000, 0x40000200)
_LOG = range(120, 128)
_LOCKS = Path("/proc/locks")


def has_foreign_write_lock(path: str | os.PathLike[str]) -> bool:
    """Check whether another program holds a write lock on an SQLite file; False where this cannot be determined."""
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
    """Check whether a line of /proc/locks is a write lock of another process on one of the files.

    Parameters
    ----------
    parts : list of str
        Number, kind, mode, access, process, file, first and last byte of the line.
    wanted : list of (int, int, int, range)
        Major and minor device number, inode and locked bytes of the files.
    """
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
    """Check whether two device numbers agree; without a real device (btrfs, overlayfs) the minor numbers differ."""
    return locked == file or locked[0] == file[0] == 0
