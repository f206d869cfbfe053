"""Names for the kinds of arrays, for type checkers; blocks of long arrays, and arrays in mapped files."""

from __future__ import annotations

import mmap
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np

# spelt out, because numpy.typing takes a tenth of the time in which the plugin is loaded
AnyArray = np.ndarray[Any, np.dtype[Any]]
FloatArray = np.ndarray[Any, np.dtype[np.floating[Any]]]
BoolArray = np.ndarray[Any, np.dtype[np.bool_]]
Float32Array = np.ndarray[Any, np.dtype[np.float32]]
IntArray = np.ndarray[Any, np.dtype[np.integer[Any]]]
DateArray = np.ndarray[Any, np.dtype[np.datetime64]]
StrArray = np.ndarray[Any, np.dtype[np.str_]]


class ArrayFile(mmap.mmap):
    """A mapped file that contains an array, to which nothing else refers."""


def blocks(n: int, size: int, *arrays: Any) -> Iterator[slice]:
    """Yield slices of at most `size` that together are 0 to n: what works on one needs memory for so many alone.

    Parameters
    ----------
    n, size : int
    *arrays : ndarray
        Arrays that are read or written; if one is in a file, its pages leave the memory after each slice.
    """
    files = _files_of(arrays)
    for start in range(0, n, size):
        yield slice(start, min(start + size, n))
        _release(files)


def release_pages(*arrays: Any) -> None:
    """Remove the pages of arrays in files from the memory of this process; the contents stay as they are."""
    _release(_files_of(arrays))


def file_of(array: Any) -> ArrayFile | None:
    """Return the mapped file that contains an array; None for an array in memory."""
    held = array
    while held is not None and not isinstance(held, ArrayFile):
        held = getattr(held, "base", None)
    return held


def _files_of(arrays: Iterable[Any]) -> list[ArrayFile]:
    found = (file_of(array) for array in arrays)
    return list({id(file): file for file in found if file is not None}.values())


def _release(files: Iterable[ArrayFile]) -> None:
    # Windows has no such advice: there, the system alone decides which pages stay
    if hasattr(mmap, "MADV_DONTNEED"):
        for file in files:
            file.madvise(mmap.MADV_DONTNEED)
