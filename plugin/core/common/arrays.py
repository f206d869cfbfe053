"""Array types for type checkers, iteration over blocks of long arrays, and arrays in memory-mapped files."""

from __future__ import annotations

import mmap
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np

# defined here, because importing numpy.typing takes a tenth of the load time of the plugin
AnyArray = np.ndarray[Any, np.dtype[Any]]
FloatArray = np.ndarray[Any, np.dtype[np.floating[Any]]]
BoolArray = np.ndarray[Any, np.dtype[np.bool_]]
Float32Array = np.ndarray[Any, np.dtype[np.float32]]
IntArray = np.ndarray[Any, np.dtype[np.integer[Any]]]
DateArray = np.ndarray[Any, np.dtype[np.datetime64]]
StrArray = np.ndarray[Any, np.dtype[np.str_]]


class ArrayFile(mmap.mmap):
    """A memory-mapped file that contains a single array and has no other user."""


def blocks(n: int, size: int, *arrays: Any) -> Iterator[slice]:
    """Yield slices of at most `size` elements that cover 0 to n, so that memory is needed for only one slice at a time.

    Parameters
    ----------
    n, size : int
    *arrays : ndarray
        Arrays that are read or written; the pages of arrays in mapped files are released after each slice.
    """
    files = _files_of(arrays)
    for start in range(0, n, size):
        yield slice(start, min(start + size, n))
        _release(files)


def release_pages(*arrays: Any) -> None:
    """Release the pages of arrays in mapped files from the memory of this process; the contents do not change."""
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
    # madvise is not available on Windows, where the system decides which pages stay in memory
    if hasattr(mmap, "MADV_DONTNEED"):
        for file in files:
            file.madvise(mmap.MADV_DONTNEED)
