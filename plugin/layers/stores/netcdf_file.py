"""Reading of NetCDF-4 files written by SlopeMuse, by blocks of rows and by single row, with h5py."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import ogr

from ...core.common.errors import InputError
from ...core.common.messages import message
from ...core.environment.packages import fault_of, require
from .store_file import StoreFile, json_object, unreadable
from .wkb_points import as_wkb

if TYPE_CHECKING:
    import h5py

PACKAGE = "h5py"
# attributes of the file: layer metadata, CRS, variable of the series and first letter of its column names
INFO, CRS, SERIES, LETTER = "slopemuse", "slopemuse_crs", "slopemuse_series", "slopemuse_letter"
# attributes of a variable: name and type of its column
COLUMN, KIND = "column_name", "column_kind"
KINDS = {
    "real": int(ogr.OFTReal),
    "integer": int(ogr.OFTInteger64),
    "boolean": int(ogr.OFTInteger),
    "text": int(ogr.OFTString),
    "date": int(ogr.OFTDate),
}
NO_DATE = int(np.iinfo("int32").min)
# the attributes of a file are within its first bytes
_HEAD_BYTES = 65_536
_SIGNATURE = b"\x89HDF\r\n\x1a\n"
_GEOMETRY = "slopemuse_xy"
_ERRORS = (OSError, KeyError, ValueError, RuntimeError, TypeError, AttributeError)


@dataclass(frozen=True)
class NetcdfFile(StoreFile):
    """A NetCDF file, whose series are one variable with the dimensions point and time.

    Attributes
    ----------
    variables : dict of str to (str, str)
        Variable and type of each column that is not part of the series.
    series : str
        Name of the variable of the series, empty for none.
    dated : dict of str to int
        Columns of the series and their indices along the time dimension.
    """

    variables: dict[str, tuple[str, str]]
    series: str
    dated: dict[str, int]

    @classmethod
    def open(cls, path: str) -> NetcdfFile:
        """Open a file; its metadata are cached until the file changes.

        Raises
        ------
        DependencyError
            If h5py is missing.
        InputError
            If the file was not written by SlopeMuse or is incomplete.
        """
        require(PACKAGE)
        try:
            state = Path(path).stat()
        except OSError as error:
            raise InputError(unreadable(path, error)) from None
        if not is_slopemuse_file(path):
            raise InputError(foreign_file(Path(path).name))
        return _described(path, state.st_mtime_ns, state.st_size)

    def blocks(
        self, names: Sequence[str], geometry: bool, max_rows: int, rows: np.ndarray | None = None
    ) -> Iterator[dict[str, np.ndarray]]:
        """Yield blocks of rows; see `StoreFile`."""
        with self._opened() as opened:
            chunk = opened[self.series].chunks if self.series else None
            step = max(max_rows // chunk[0], 1) * chunk[0] if chunk else max_rows
            for start in range(0, self.n_rows, step):
                part = slice(start, min(start + step, self.n_rows))
                chosen = None
                if rows is not None:
                    chosen = rows[np.searchsorted(rows, part.start) : np.searchsorted(rows, part.stop)] - start
                    if not len(chosen):
                        continue
                block = self._block(opened, names, part)
                if geometry and self.geometry:
                    block[self.geometry] = as_wkb(opened["x"][part], opened["y"][part])
                yield block if chosen is None else {name: column[chosen] for name, column in block.items()}

    def row(self, index: int, names: Sequence[str]) -> list[Any]:
        """Return the cells of a row; see `StoreFile`."""
        if not 0 <= index < self.n_rows:
            raise InputError(
                message("{file} has no row {row}; open the file again.", file=Path(self.path).name, row=index + 1)
            )
        with self._opened() as opened:
            block = self._block(opened, names, slice(index, index + 1))
            return [block[name].tolist()[0] for name in names]

    def _block(self, opened: h5py.File, names: Sequence[str], part: slice) -> dict[str, np.ndarray]:
        columns = sorted(self.dated[name] for name in names if name in self.dated)
        series = opened[self.series][part, columns[0] : columns[-1] + 1] if columns else None
        return {
            name: series[:, self.dated[name] - columns[0]]
            if series is not None and name in self.dated
            else _values(opened[self.variables[name][0]], self.variables[name][1], part)
            for name in names
        }

    @contextmanager
    def _opened(self) -> Iterator[h5py.File]:
        import h5py

        try:
            with h5py.File(self.path, "r") as opened:
                yield opened
        except _ERRORS as error:
            raise InputError(unreadable(self.path, error)) from None


def foreign_file(file: str) -> str:
    """Return the error message for a file that was not written by SlopeMuse."""
    return message(
        "{file} is not a NetCDF file written by SlopeMuse; import it, and use the imported layer instead.", file=file
    )


def is_slopemuse_file(path: str) -> bool:
    """Check whether a file was written by SlopeMuse; True for a damaged HDF5 file, so that its reader reports it."""
    try:
        state = Path(path).stat()
        with Path(path).open("rb") as stream:
            head = stream.read(_HEAD_BYTES)
    except OSError:
        return False
    if not head.startswith(_SIGNATURE):
        return False
    # without h5py, the metadata are detected by their name, so that the missing package can be reported
    return INFO.encode() in head if fault_of(PACKAGE) else _is_described(path, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=64)
def _is_described(path: str, _changed: int, _size: int) -> bool:
    import h5py

    try:
        with h5py.File(path, "r") as opened:
            return INFO in opened.attrs
    except _ERRORS:
        # the reader reports the error
        return True


@lru_cache(maxsize=16)
def _described(path: str, _changed: int, _size: int) -> NetcdfFile:
    import h5py

    try:
        with h5py.File(path, "r") as opened:
            info, crs = json_object(opened.attrs[INFO]), str(opened.attrs[CRS])
            n_rows = int(opened["point"].shape[0])
            kinds = {name: one.attrs.get(KIND) for name, one in opened.items()}
            variables = {
                str(opened[name].attrs[COLUMN]): (name, str(kind)) for name, kind in kinds.items() if kind in KINDS
            }
            series, dated = str(opened.attrs[SERIES]), {}
            if series:
                letter = str(opened.attrs[LETTER])
                days = np.asarray(opened["time"][:], dtype="int64").astype("datetime64[D]")
                dated = {letter + str(day).replace("-", ""): i for i, day in enumerate(days)}
            has_points = "x" in opened and "y" in opened and KIND not in opened["x"].attrs
    except _ERRORS as error:
        raise InputError(unreadable(path, error)) from None
    fields = {name: KINDS[kind] for name, (_, kind) in variables.items()}
    fields.update(dict.fromkeys(dated, KINDS["real"]))
    geometry = _GEOMETRY if has_points else ""
    return NetcdfFile(path, fields, geometry, has_points, crs, info, n_rows, variables, series, dated)


def _values(variable: h5py.Dataset, kind: str, part: slice) -> np.ndarray:
    """Return a slice of a column; missing dates are masked."""
    if kind == "text":
        return np.array(variable.asstr()[part], dtype=object)
    values = np.asarray(variable[part])
    if kind == "boolean":
        return values.astype(bool)
    if kind != "date":
        return values
    return np.ma.MaskedArray(values.astype("int64").astype("datetime64[D]"), values == NO_DATE)
