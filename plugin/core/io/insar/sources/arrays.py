"""Files that hold named arrays (HDF5, NetCDF): by h5py where it is there, otherwise by GDAL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from ....common.arrays import AnyArray
from ....common.errors import InputError
from ....common.messages import message
from ....environment.packages import fault_of
from ...tables.gdal_access import attempt, open_multidimensional


class Arrays:
    """Arrays of an open file by their path, such as `timeseries` or `HDFEOS/GRIDS/timeseries/observation/date`."""

    def __init__(self, name: str, attributes: dict[str, str], arrays: dict[str, Any]) -> None:
        self.name, self.attributes, self._arrays = name, attributes, arrays

    def find(self, *wanted: str) -> str:
        """Return the path of the first array of one of these names, whatever group it is in; "" if none is."""
        for word in wanted:
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
        """Return an array of numbers, or a block of it."""
        raise NotImplementedError

    def texts(self, path: str) -> list[str]:
        """Return an array of texts."""
        raise NotImplementedError

    def attributes_of(self, path: str) -> dict[str, str]:
        """Return the attributes of an array as text."""
        raise NotImplementedError

    def dimensions(self, path: str) -> list[str]:
        """Return the names of the dimensions, the last part of their paths; "" where there are none."""
        raise NotImplementedError


class _H5py(Arrays):
    def shape(self, path: str) -> tuple[int, ...]:
        return tuple(self._arrays[path].shape)

    def read(self, path: str, start: tuple[int, ...] = (), count: tuple[int, ...] = ()) -> AnyArray:
        block = tuple(slice(a, a + n) for a, n in zip(start, count)) if start else ()
        return np.asarray(self._arrays[path][block])

    def texts(self, path: str) -> list[str]:
        return [_text(v) for v in np.atleast_1d(self._arrays[path][()])]

    def attributes_of(self, path: str) -> dict[str, str]:
        return {k: _text(v) for k, v in self._arrays[path].attrs.items()}

    def dimensions(self, path: str) -> list[str]:
        return ["" for _ in self.shape(path)]


class _Gdal(Arrays):
    def shape(self, path: str) -> tuple[int, ...]:
        return tuple(d.GetSize() for d in self._arrays[path].GetDimensions())

    def read(self, path: str, start: tuple[int, ...] = (), count: tuple[int, ...] = ()) -> AnyArray:
        block = {"array_start_idx": list(start), "count": list(count)} if start else {}
        return np.asarray(self._got(path, self._arrays[path].ReadAsArray, **block))

    def texts(self, path: str) -> list[str]:
        got = self._got(path, self._arrays[path].Read)
        return [_text(v) for v in (got if isinstance(got, (list, tuple)) else np.atleast_1d(got))]

    def attributes_of(self, path: str) -> dict[str, str]:
        array = self._arrays[path]
        found = dict(attempt(_attributes, array)[0] or {})
        # GDAL keeps these two apart from the attributes
        if array.GetUnit():
            found.setdefault("units", array.GetUnit())
        reference = array.GetSpatialRef()
        if reference is not None:
            found.setdefault("crs_wkt", reference.ExportToWkt())
        return found

    def dimensions(self, path: str) -> list[str]:
        return [d.GetName() for d in self._arrays[path].GetDimensions()]

    def _got(self, path: str, call: Callable[..., Any], **named: Any) -> Any:
        got, reason = attempt(call, **named)
        if got is None or reason:
            raise InputError(
                message(
                    "{file} in {name} cannot be read ({reason}); it is damaged or truncated.",
                    file=path,
                    name=self.name,
                    reason=reason,
                )
            )
        return got


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
        Whether h5py may be used for HDF5.

    Raises
    ------
    InputError
        If it cannot be opened or is damaged.
    """
    hdf5 = path.suffix.lower() in (".h5", ".he5", ".hdf5", ".hdf")
    # two HDF5 libraries in one program may keep h5py from loading, with an error of any kind
    if with_h5py and hdf5 and fault_of("h5py") is None:
        import h5py

        with _h5py_file(h5py, path) as arrays:
            yield arrays
        return
    dataset = open_multidimensional(str(path))
    root = None if dataset is None else attempt(dataset.GetRootGroup)[0]
    if root is None:
        raise InputError(
            message("{file} cannot be opened; it is damaged or not an array file (HDF5, NetCDF).", file=path.name)
        )
    gathered: dict[str, Any] = {}
    attempt(_collect, root, "", gathered)
    yield _Gdal(path.name, attempt(_attributes, root)[0] or {}, gathered)


@contextmanager
def _h5py_file(h5py: Any, path: Path) -> Iterator[Arrays]:
    try:
        with h5py.File(path, "r") as file:
            found: dict[str, Any] = {}
            file.visititems(lambda name, item: found.update({name: item}) if isinstance(item, h5py.Dataset) else None)
            yield _H5py(path.name, {k: _text(v) for k, v in file.attrs.items()}, found)
    except OSError as error:
        raise InputError(
            message("{file} cannot be opened ({error}); it is damaged or truncated.", file=path.name, error=error)
        ) from None


def _collect(group: Any, prefix: str, found: dict[str, Any]) -> None:
    for name in group.GetMDArrayNames() or []:
        array = group.OpenMDArray(name)
        if array is not None:
            found[prefix + name] = array
    for name in group.GetGroupNames() or []:
        inner = group.OpenGroup(name)
        if inner is not None:
            _collect(inner, f"{prefix}{name}/", found)


def _attributes(of: Any) -> dict[str, str]:
    return {attribute.GetName(): attribute.ReadAsString() for attribute in of.GetAttributes()}
