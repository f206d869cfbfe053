"""Digests of outputs that depend only on the content, not on the time, the file format or the lineage."""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..common.arrays import FloatArray, blocks
from ..common.progress import Progress

if TYPE_CHECKING:
    from ..data.point_series import PointSeries

# metadata of a model that describe its creation and not its content
_LINEAGE_KEYS = ("lineage", "version")
_ROWS_PER_BLOCK = 4096


def array_digest(arrays: Mapping[str, Any], progress: Progress | None = None) -> str:
    """Return the digest of named arrays; all NaN are treated as equal, and so are 0 and −0. Can be cancelled."""
    progress = progress or Progress()
    digest = hashlib.sha256()
    for name, values in arrays.items():
        array = np.asarray(values)
        digest.update(f"{name}:{array.shape}:{array.dtype.kind}\n".encode())
        if array.dtype.kind in "fc":
            for part in blocks(len(array), _ROWS_PER_BLOCK, array) if array.ndim else [()]:
                progress.check()
                plain = np.asarray(array[part] + 0.0, dtype="f8" if array.dtype.kind == "f" else "c16")
                plain[np.isnan(plain)] = np.nan
                digest.update(np.ascontiguousarray(plain).data)
        elif array.dtype.kind in "iub":
            for part in blocks(len(array), _ROWS_PER_BLOCK, array) if array.ndim else [()]:
                digest.update(
                    np.ascontiguousarray(array[part], dtype="u8" if array.dtype.kind == "u" else "i8").tobytes()
                )
        elif array.dtype.kind in "mM":
            digest.update(np.ascontiguousarray(array.astype("int64")).tobytes())
        else:
            digest.update("\0".join(str(value) for value in array.ravel().tolist()).encode())
    return digest.hexdigest()


def series_digest(series: PointSeries, values: FloatArray | None = None, progress: Progress | None = None) -> str:
    """Return the digest of a series layer with its attributes; `values`, if given, replace those of the series."""
    attributes = {f"attribute {name}": column for name, column in sorted(series.attributes.items())}
    shown = series.values if values is None else values
    arrays = {"pid": series.pids, "xy": series.xy, "dates": series.dates, "values": shown, **attributes}
    return array_digest(arrays, progress)


def polygon_digest(rings: list[FloatArray], columns: Mapping[str, Any]) -> str:
    """Return the digest of polygons, given by their outlines, with attributes."""
    return array_digest({**{f"ring {i}": ring for i, ring in enumerate(rings)}, **columns})


def file_digest(path: Path) -> str:
    """Return the digest of a file: of models without the lineage, of other files from their bytes."""
    content = path.read_bytes()
    if path.suffix.lower() == ".safetensors":
        content = _without_lineage(content)
    return hashlib.sha256(content).hexdigest()


def _without_lineage(content: bytes) -> bytes:
    length = struct.unpack("<Q", content[:8])[0]
    head = json.loads(content[8 : 8 + length])
    header = json.loads(head.get("__metadata__", {}).get("slopemuse", "{}"))
    kept = {key: value for key, value in header.items() if key not in _LINEAGE_KEYS}
    head["__metadata__"] = kept
    return json.dumps(head, sort_keys=True).encode() + content[8 + length :]
