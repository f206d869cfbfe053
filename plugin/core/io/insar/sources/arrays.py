"""Files of named arrays: classic NetCDF with scipy, HDF5 with h5py if available, otherwise with GDAL.

Some damaged files crash GDAL or HDF5, so they are only opened in this process after another process has read them.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from ....common.arrays import AnyArray
from ....common.errors import InputError
from ....common.messages import message
from ....environment.packages import fault_of
from ...tables.gdal_access import call_gdal, open_multidimensional
from ...tables.memory_guard import require_memory
from ...tables.trial_process import MAX_CELLS_PER_BYTE, require_gdal_can_read
from .hdf5_heaps import require_sound_heaps, superblock_offset

_CLASSIC = (b"CDF\x01", b"CDF\x02")
# errors that h5py raises for a damaged array, datatype or dataspace
_H5PY_ERRORS = (OSError, RuntimeError, KeyError, ValueError, TypeError)


class Arrays:
    """Arrays of an open file by path, such as `timeseries` or `HDFEOS/GRIDS/timeseries/observation/date`."""

    def __init__(self, path: Path, attributes: dict[str, str], arrays: dict[str, Any]) -> None:
        self.name, self.attributes, self._arrays = path.name, attributes, arrays
        self._size = path.stat().st_size

    def find(self, *words: str) -> str:
        """Return the path of the first array with one of these names, in any group, or an empty string."""
        for word in words:
            for path in self._arrays:
                if path.rsplit("/", 1)[-1].lower() == word.lower():
                    return path
        return ""

    def paths(self) -> list[str]:
        """Return the paths of all arrays."""
        return list(self._arrays)

    def shape(self, path: str) -> tuple[int, ...]:
        """Return the shape of an array."""
        raise NotImplementedError

    def read(self, path: str, start: tuple[int, ...] = (), count: tuple[int, ...] = ()) -> AnyArray:
        """Return a numeric array, or a block of it.

        Raises
        ------
        InputError
            If the array cannot be read, has far more cells than the file can hold, or does not fit into memory.
        """
        shape = self.shape(path)
        self._require_plausible(path)
        # the stored array, its conversion to float, and a copy with missing values marked
        require_memory(20.0 * math.prod(float(n) for n in (count or shape)), self.name)
        return self._read(path, start, count)

    def _require_plausible(self, path: str) -> None:
        """Raise an error for an array with far more cells than the file can hold."""
        cells = math.prod(float(n) for n in self.shape(path))
        if cells > MAX_CELLS_PER_BYTE * self._size:
            raise InputError(
                message(
                    "{file} in {name} claims to contain {cells:,.0f} values, but the file has only {size:,} "
                    "bytes; it is damaged or empty.",
                    file=path,
                    name=self.name,
                    cells=cells,
                    size=self._size,
                )
            )

    def _read(self, path: str, start: tuple[int, ...], count: tuple[int, ...]) -> AnyArray:
        raise NotImplementedError

    def texts(self, path: str) -> list[str]:
        """Return an array of strings.

        Raises
        ------
        InputError
            If the array cannot be read, or has far more cells than the file can hold.
        """
        self._require_plausible(path)
        return [_text(value) for value in self._values(path)]

    def _values(self, path: str) -> Iterable[Any]:
        """Return all values of an array."""
        raise NotImplementedError

    def attributes_of(self, path: str) -> dict[str, str]:
        """Return the attributes of an array as text."""
        raise NotImplementedError

    def dimensions(self, path: str) -> list[str]:
        """Return the names of the dimensions without their groups; empty strings for unnamed dimensions."""
        raise NotImplementedError


class _H5py(Arrays):
    def shape(self, path: str) -> tuple[int, ...]:
        return tuple(self._arrays[path].shape)

    def _read(self, path: str, start: tuple[int, ...], count: tuple[int, ...]) -> AnyArray:
        block = tuple(slice(a, a + n) for a, n in zip(start, count)) if start else ()
        with self._damage_reported(path):
            return np.asarray(self._arrays[path][block])

    def _values(self, path: str) -> Iterable[Any]:
        with self._damage_reported(path):
            return np.atleast_1d(self._arrays[path][()])

    def attributes_of(self, path: str) -> dict[str, str]:
        with self._damage_reported(path):
            return {k: _text(v) for k, v in self._arrays[path].attrs.items()}

    def dimensions(self, path: str) -> list[str]:
        with self._damage_reported(path):
            scales = self._arrays[path].dims
            return [_text(scale[0].name).rsplit("/", 1)[-1] if len(scale) else "" for scale in scales]

    @contextmanager
    def _damage_reported(self, path: str) -> Iterator[None]:
        try:
            yield
        except _H5PY_ERRORS as error:
            raise _unreadable(path, self.name, error.args[0] if error.args else error) from None


class _Scipy(Arrays):
    """Arrays of a NetCDF file in a classic format."""

    def shape(self, path: str) -> tuple[int, ...]:
        return tuple(int(n) for n in self._arrays[path].shape)

    def _read(self, path: str, start: tuple[int, ...], count: tuple[int, ...]) -> AnyArray:
        block = tuple(slice(a, a + n) for a, n in zip(start, count)) if start else ()
        return np.array(self._arrays[path].data[block])

    def _values(self, path: str) -> Iterable[Any]:
        return np.atleast_1d(self._arrays[path].data)

    def attributes_of(self, path: str) -> dict[str, str]:
        return {name: _text(value) for name, value in self._arrays[path]._attributes.items()}

    def dimensions(self, path: str) -> list[str]:
        return [str(name) for name in self._arrays[path].dimensions]


class _Gdal(Arrays):
    def shape(self, path: str) -> tuple[int, ...]:
        return tuple(d.GetSize() for d in self._arrays[path].GetDimensions())

    def _read(self, path: str, start: tuple[int, ...], count: tuple[int, ...]) -> AnyArray:
        block = {"array_start_idx": list(start), "count": list(count)} if start else {}
        return np.asarray(self._got(path, self._arrays[path].ReadAsArray, **block))

    def _values(self, path: str) -> Iterable[Any]:
        got = self._got(path, self._arrays[path].Read)
        return got if isinstance(got, (list, tuple)) else np.atleast_1d(got)

    def attributes_of(self, path: str) -> dict[str, str]:
        array = self._arrays[path]
        found = dict(call_gdal(_attributes, array)[0] or {})
        # GDAL separates these two from the other attributes
        if array.GetUnit():
            found.setdefault("units", array.GetUnit())
        reference = array.GetSpatialRef()
        if reference is not None:
            found.setdefault("crs_wkt", reference.ExportToWkt())
        return found

    def dimensions(self, path: str) -> list[str]:
        return [d.GetName() for d in self._arrays[path].GetDimensions()]

    def _got(self, path: str, call: Callable[..., Any], **named: Any) -> Any:
        got, reason = call_gdal(call, **named)
        if got is None or reason:
            raise _unreadable(path, self.name, reason)
        return got


def _unreadable(path: str, name: str, reason: object) -> InputError:
    if not reason:
        return InputError(message("{file} in {name} cannot be read; it is damaged or truncated.", file=path, name=name))
    return InputError(
        message(
            "{file} in {name} cannot be read ({reason}); it is damaged or truncated.",
            file=path,
            name=name,
            reason=reason,
        )
    )


def _text(value: Any) -> str:
    if isinstance(value, np.ndarray) and value.size == 1:
        value = value.reshape(-1)[0]
    if isinstance(value, (bytes, np.bytes_)):
        return bytes(value).rstrip(b"\0").decode("utf-8", "replace").strip()
    return str(value).strip()


@contextmanager
def open_arrays(path: Path, *, with_h5py: bool = True) -> Iterator[Arrays]:
    """Open a file of arrays.

    Parameters
    ----------
    path : Path
        HDF5 or NetCDF file.
    with_h5py : bool
        Whether h5py may be used for HDF5 files.

    Raises
    ------
    InputError
        If the file cannot be opened or is damaged.
    """
    with path.open("rb") as stream:
        is_classic = stream.read(4) in _CLASSIC
    if is_classic:
        with _classic_file(path) as arrays:
            yield arrays
        return
    superblock = superblock_offset(path)
    if superblock is not None:
        require_sound_heaps(path, superblock)
    # h5py may fail to load, with any type of error, if the process has already loaded another HDF5 library
    if with_h5py and superblock is not None and fault_of("h5py") is None:
        import h5py

        require_gdal_can_read(path, with_h5py=True)
        with _h5py_file(h5py, path) as arrays:
            yield arrays
        return
    require_gdal_can_read(path)
    dataset = open_multidimensional(str(path))
    root = None if dataset is None else call_gdal(dataset.GetRootGroup)[0]
    if root is None:
        raise _not_opened(path)
    gathered: dict[str, Any] = {}
    call_gdal(_collect, root, "", gathered)
    yield _Gdal(path, call_gdal(_attributes, root)[0] or {}, gathered)


def _not_opened(path: Path) -> InputError:
    return InputError(
        message("{file} cannot be opened; it is damaged or not an array file (HDF5, NetCDF).", file=path.name)
    )


@contextmanager
def _classic_file(path: Path) -> Iterator[Arrays]:
    from scipy.io import netcdf_file

    try:
        file = netcdf_file(str(path), "r", mmap=True, maskandscale=False)
    except (OSError, ValueError, TypeError, KeyError, IndexError, OverflowError, AttributeError, MemoryError):
        # all of these are raised for damaged headers
        raise _not_opened(path) from None
    try:
        yield _Scipy(path, {name: _text(value) for name, value in file._attributes.items()}, dict(file.variables))
    finally:
        # the arrays returned are copies, so the memory map can be closed
        file.variables.clear()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)
            file.close()


@contextmanager
def _h5py_file(h5py: Any, path: Path) -> Iterator[Arrays]:
    try:
        with h5py.File(path, "r") as file:
            yield _h5py_arrays(h5py, file, path)
    except (OSError, RuntimeError) as error:
        raise InputError(
            message("{file} cannot be opened ({error}); it is damaged or truncated.", file=path.name, error=error)
        ) from None


def _h5py_arrays(h5py: Any, file: Any, path: Path) -> _H5py:
    """Return the arrays of an open file; raise OSError if a damaged array cannot be opened."""
    found: dict[str, Any] = {}
    try:
        file.visititems(
            lambda name, item: found.update({_text(name): item}) if isinstance(item, h5py.Dataset) else None
        )
        return _H5py(path, {k: _text(v) for k, v in file.attrs.items()}, found)
    except _H5PY_ERRORS as error:
        raise OSError(str(error.args[0] if error.args else error)) from None


def _collect(group: Any, prefix: str, found: dict[str, Any]) -> None:
    """Collect arrays, except those whose names are not UTF-8, which GDAL returns as bytes and cannot open."""
    for name in group.GetMDArrayNames() or []:
        array = group.OpenMDArray(name) if isinstance(name, str) else None
        if array is not None:
            found[prefix + name] = array
    for name in group.GetGroupNames() or []:
        inner = group.OpenGroup(name) if isinstance(name, str) else None
        if inner is not None:
            _collect(inner, f"{prefix}{name}/", found)


def _attributes(of: Any) -> dict[str, str]:
    return {_text(attribute.GetName()): _text(attribute.ReadAsString() or "") for attribute in of.GetAttributes()}
