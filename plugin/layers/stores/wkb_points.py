"""Conversion between point coordinates, WKB and Arrow columns."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import ogr

from ...core.io.tables.gdal_access import call_gdal

if TYPE_CHECKING:
    import pyarrow

_POINT = np.dtype([("order", "u1"), ("kind", "<u4"), ("x", "<f8"), ("y", "<f8")])
_LITTLE_ENDIAN = 1
_HEADER = struct.pack("<BI", _LITTLE_ENDIAN, ogr.wkbPoint)
# extended WKB flags z, m and SRID in the highest bits of the geometry type
_SRID = _FLAGS = 0x2000_0000
POINTS = (ogr.wkbPoint, ogr.wkbMultiPoint)


def to_wkb(xy: np.ndarray) -> pyarrow.Array:
    """Return points, shape (n_points, 2), as a WKB column; a point with a missing coordinate is null."""
    import pyarrow

    records = _records(xy[:, 0], xy[:, 1])
    offsets = np.arange(len(xy) + 1, dtype="<i4") * _POINT.itemsize
    buffers = [None, pyarrow.py_buffer(offsets), pyarrow.py_buffer(records.tobytes())]
    column = pyarrow.Array.from_buffers(pyarrow.binary(), len(xy), buffers)
    known = np.isfinite(xy).all(axis=1)
    return column if known.all() else column.take(pyarrow.array(np.where(known, np.arange(len(xy)), -1), mask=~known))


def as_wkb(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return points as an array of WKB, with NaN for missing coordinates."""
    return _records(x, y).view(f"V{_POINT.itemsize}")


def from_xy(column: pyarrow.StructArray) -> np.ndarray:
    """Convert a column of structures with x and y to an array of WKB; null coordinates become NaN, nulls are masked."""
    x, y = (column.field(name).to_numpy(zero_copy_only=False).astype(float) for name in ("x", "y"))
    return np.ma.MaskedArray(as_wkb(x, y), column.is_null().to_numpy(False))


def from_wkb(column: pyarrow.BinaryArray) -> np.ndarray:
    """Convert a WKB column to a little-endian array: fixed-length bytes for 2D points, else objects."""
    plain = _plain_points(column)
    if plain is not None:
        return plain
    blobs = np.empty(len(column), dtype=object)
    blobs[:] = [_iso_little_endian(blob) for blob in column.to_pylist()]
    # mask nulls and invalid WKB
    return np.ma.MaskedArray(blobs, [blob is None for blob in blobs])


def kind_of(blob: bytes) -> int:
    """Return the 2D geometry type of a WKB, as numbered by GDAL."""
    return _geometry_code(blob) % _FLAGS % 1000


def _geometry_code(blob: bytes) -> int:
    (code,) = struct.unpack("<I" if blob[:1] == b"\x01" else ">I", blob[1:5].ljust(4, b"\0"))
    return int(code)


def _records(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    records = np.empty(len(x), dtype=_POINT)
    records["order"], records["kind"], records["x"], records["y"] = _LITTLE_ENDIAN, ogr.wkbPoint, x, y
    return records


def _plain_points(column: pyarrow.BinaryArray) -> np.ndarray | None:
    """Return the bytes of a column if all values are little-endian 2D points, else None."""
    import pyarrow

    if column.null_count or not len(column):
        return None
    width = "<i8" if pyarrow.types.is_large_binary(column.type) else "<i4"
    _, ends, data = column.buffers()
    offsets = np.frombuffer(ends, dtype=width)[column.offset : column.offset + len(column) + 1]
    if (np.diff(offsets) != _POINT.itemsize).any():
        return None
    records = np.frombuffer(data, dtype=np.uint8)[offsets[0] : offsets[-1]].reshape(-1, _POINT.itemsize)
    # little-endian points without z, m and SRID
    if (records[:, :5] != np.frombuffer(_HEADER, dtype=np.uint8)).any():
        return None
    return np.ascontiguousarray(records).view(f"V{_POINT.itemsize}")[:, 0]


def _iso_little_endian(blob: bytes | None) -> Any:
    """Return little-endian ISO WKB; PostGIS and Shapely write extended WKB with flags for z and SRID."""
    if blob is None or (blob[:1] == b"\x01" and _geometry_code(blob) < _FLAGS):
        return blob
    code = _geometry_code(blob)
    if code & _SRID:
        # GDAL reads the z flag, but not an SRID
        blob = blob[:1] + struct.pack("<I" if blob[:1] == b"\x01" else ">I", code & ~_SRID) + blob[9:]
    shape, _ = call_gdal(ogr.CreateGeometryFromWkb, blob)
    return None if shape is None else bytes(shape.ExportToIsoWkb(ogr.wkbNDR))
