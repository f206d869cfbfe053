"""Arrays of points × days, in memory or, above a size limit, in temporary files that are removed with the process."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import IO, Any

import numpy as np

from ..common.arrays import AnyArray, ArrayFile, file_of
from ..common.errors import InputError
from ..common.messages import message

# size above which an array is stored in a file [bytes]
_MAX_IN_MEMORY = 256 * 2**20
# the outputs written from the arrays require at most the same space again
_WITH_OUTPUTS = 2.0
_ZEROS = bytes(2**24)


class LargeArrays:
    """Allocate arrays of points × days for results that are computed for all points, date by date.

    Arrays in files are in column-major order, so that the days between two acquisitions are contiguous. Their files
    have no name, or the system removes them when the process ends.

    Parameters
    ----------
    folder : Path or None
        Folder of the files; None keeps all arrays in memory.
    most_in_memory : int or None
        Size above which an array is in a file [bytes]; None = 256 MiB.
    """

    def __init__(self, folder: Path | None = None, most_in_memory: int | None = None) -> None:
        self._folder = folder
        self._most_in_memory = _MAX_IN_MEMORY if most_in_memory is None else most_in_memory

    def require_space(self, shape: tuple[int, int], bytes_per_value: int) -> None:
        """Raise an error if the arrays and the outputs written from them do not fit on the disk.

        Parameters
        ----------
        shape : tuple of int
            Shape of each array.
        bytes_per_value : int
            Total size of a value in all arrays.

        Raises
        ------
        InputError
            If there is not enough free space in the folder.
        """
        if self._folder is None or shape[0] * shape[1] * 8 <= self._most_in_memory:
            return
        needed, free = _WITH_OUTPUTS * shape[0] * shape[1] * bytes_per_value, shutil.disk_usage(self._folder).free
        if needed > free:
            raise InputError(
                message(
                    "The daily values of {n_points:,} points and {n_days:,} days require about {needed:,.1f} GB of "
                    "disk space in {folder}, but only {free:,.1f} GB is free; free up disk space, choose another "
                    "folder for the output, or choose fewer days.",
                    n_points=shape[0],
                    n_days=shape[1],
                    needed=needed / 1e9,
                    folder=self._folder,
                    free=free / 1e9,
                )
            )

    def empty(self, shape: tuple[int, ...], dtype: Any = float) -> AnyArray:
        """Return an uninitialised array.

        Parameters
        ----------
        shape : tuple of int
            The first axis is the points.
        dtype : data type

        Raises
        ------
        InputError
            If the temporary file cannot be written.
        """
        n_bytes = int(np.prod(shape, dtype=np.int64)) * np.dtype(dtype).itemsize
        if self._folder is None or n_bytes <= self._most_in_memory:
            return np.empty(shape, dtype)
        try:
            with tempfile.TemporaryFile(prefix=".slopemuse-", dir=self._folder) as file:
                _allocate(file, n_bytes)
                mapped = ArrayFile(file.fileno(), n_bytes)
        except OSError as error:
            raise InputError(
                message(
                    "A temporary file of {size:,.1f} GB cannot be written in {folder} ({reason}); free up disk space, "
                    "or choose another folder for the output.",
                    size=n_bytes / 1e9,
                    folder=self._folder,
                    reason=error.strerror,
                )
            ) from None
        return np.ndarray(shape, dtype, mapped, order="F")


IN_MEMORY = LargeArrays()


def first_columns(array: AnyArray, n: int) -> AnyArray:
    """Return the first `n` columns; the given array must not be used afterwards."""
    mapped = file_of(array)
    if mapped is not None:
        return np.ndarray((len(array), n), array.dtype, mapped, order="F")
    return array if array.shape[1] == n else np.ascontiguousarray(array[:, :n])


def _allocate(file: IO[bytes], n_bytes: int) -> None:
    """Allocate the disk space of an open file: writing to a mapped file on a full disk would crash the process."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(file.fileno(), 0, n_bytes)
        return
    for start in range(0, n_bytes, len(_ZEROS)):
        file.write(_ZEROS[: n_bytes - start])
    file.flush()
