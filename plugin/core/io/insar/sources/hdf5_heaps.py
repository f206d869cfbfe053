"""Check of the global heaps of HDF5 files, which hold strings.

The HDF5 library does not terminate, or allocates gigabytes, if sizes or addresses in a heap are damaged.
"""

from __future__ import annotations

import mmap
import re
import struct
from collections.abc import Iterator
from pathlib import Path

from ....common.errors import InputError
from ....common.messages import message

# strings of attributes are at the beginning; the rest of the file, often gigabytes, is not searched
_SEARCHED = 64 << 20
_SIGNATURE = b"\x89HDF\r\n\x1a\n"
# signature, version and reserved bytes of a collection; the headers of a collection and of an object have 16 bytes
_COLLECTION, _HEADER = b"GCOL\x01\x00\x00\x00", 16
# attribute with one variable-length string: its datatype (class 9, version 1), the datatype of its characters, and its
# dataspace (scalar, version 1, whose reserved bytes can have any value), followed by the length of the string, the
# address of its collection and its index there
_TEXT = re.compile(rb"\x19.[\x00\x01]\x00\x10\x00{3}.{16}\x01\x00.{6}", re.DOTALL)
# byte position of the size of lengths in the superblock, by its version
_PLACE_OF_LENGTH = {0: 14, 1: 14, 2: 10, 3: 10}


def superblock_offset(path: Path) -> int | None:
    """Return the byte offset of the superblock of an HDF5 file, to which all addresses refer; None for other files.

    Notes
    -----
    HDF5 File Format Specification 3.0, II.A: the superblock follows 0, 512, 1024, 2048, ... bytes of the user.
    """
    size, offset = path.stat().st_size, 0
    with path.open("rb") as stream:
        while offset + len(_SIGNATURE) <= size:
            stream.seek(offset)
            if stream.read(len(_SIGNATURE)) == _SIGNATURE:
                return offset
            offset = max(512, 2 * offset)
    return None


def require_sound_heaps(path: Path, superblock: int) -> None:
    """Raise an error for a file with a heap object larger than its heap, or an attribute string outside the heaps.

    Parameters
    ----------
    path : Path
    superblock : int
        Byte offset of the superblock.

    Raises
    ------
    InputError
        If the file is damaged; the message states its name.

    Notes
    -----
    HDF5 File Format Specification 3.0, III.E: Global Heap; IV.A.2: Dataspace, Datatype and Attribute Messages.
    """
    with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
        place = _PLACE_OF_LENGTH.get(data[superblock + 8]) if len(data) > superblock + _HEADER else None
        # only files with 8-byte lengths are checked; no known program writes others
        is_searched = place is not None and data[superblock + place] == 8
        is_damaged = is_searched and (
            any(_is_damaged(data, start) for start in _collections(data)) or _is_astray(data, superblock)
        )
    if is_damaged:
        raise InputError(message("{file} is damaged and cannot be read; download or export it again.", file=path.name))


def _collections(data: mmap.mmap) -> Iterator[int]:
    start = data.find(_COLLECTION, 0, _SEARCHED)
    while start >= 0:
        yield start
        start = data.find(_COLLECTION, start + 1, _SEARCHED)


def _is_damaged(data: mmap.mmap, start: int) -> bool:
    """Check whether an object of a collection is larger than the rest of the collection."""
    if start + _HEADER > len(data):
        return False
    at, end = start + _HEADER, start + struct.unpack_from("<Q", data, start + 8)[0]
    while end - at >= _HEADER and at + _HEADER <= len(data):
        index, _, _, size = struct.unpack_from("<HHIQ", data, at)
        # index 0 is the free space, whose size includes the header
        step = size if index == 0 else _HEADER + (size + 7) // 8 * 8
        if not _HEADER <= step <= end - at:
            return True
        at += step
    return False


def _is_astray(data: mmap.mmap, superblock: int) -> bool:
    """Check whether the string of an attribute is longer than the file or outside all collections."""
    for found in _TEXT.finditer(data, 0, _SEARCHED):
        if found.end() + _HEADER > len(data):
            continue
        length, place = struct.unpack_from("<IQ", data, found.end())
        place += superblock
        if length and (length > len(data) or data[place : place + 4] != _COLLECTION[:4]):
            return True
    return False
