"""Coordinates as well-known text (WKT) in a table."""

from __future__ import annotations

import re

import numpy as np

from ....common.arrays import FloatArray, StrArray
from ....common.errors import InputError
from ....common.messages import message, quoted

WKT_NAMES = ("wkt", "geometry", "geom", "the_geom", "wkt_geom", "shape", "geometria")
_POINT = re.compile(
    r"^(?:SRID=(\d+);)?\s*(?:MULTI)?POINT\s*(?:Z|M|ZM)?\s*\(+\s*([-+.\deE]+)[\s]+([-+.\deE]+)[^()]*\)+$", re.IGNORECASE
)


def wkt_coordinates(columns: dict[str, StrArray], source: str) -> tuple[FloatArray, str] | None:
    """Return the coordinates of points written as POINT (x y), shape (n_points, 2), and their CRS; None without WKT.

    The CRS is that of an SRID prefix, otherwise EPSG:4326 if all coordinates are in the range of degrees.

    Raises
    ------
    InputError
        If a cell contains another geometry, or the points have several coordinate systems.
    """
    name = next((name for name in columns if name.strip().lower() in WKT_NAMES), None)
    if name is None or np.asarray(columns[name]).dtype.kind not in "UO":
        return None
    cells = [str(cell).strip() for cell in columns[name]]
    if not any("POINT" in cell[:20].upper() for cell in cells):
        return None
    xy = np.full((len(cells), 2), np.nan)
    code = ""
    for i, cell in enumerate(cells):
        if not cell or cell.upper().endswith("EMPTY"):
            continue
        match = _POINT.match(cell)
        if match is None:
            raise InputError(
                message(
                    "Row {number} of {source} contains {cell} in the column {name}; write a point such as POINT "
                    "(9.1 45.5).",
                    number=i + 1,
                    source=source,
                    cell=quoted(cell[:60]),
                    name=name,
                )
            )
        if code and match[1] and match[1] != code:
            raise InputError(
                message(
                    "Row {number} of {source} has a point in EPSG:{other}, but earlier points are in EPSG:{code}; "
                    "transform all points to one coordinate system.",
                    number=i + 1,
                    source=source,
                    other=match[1],
                    code=code,
                )
            )
        code = match[1] or code
        xy[i] = float(match[2]), float(match[3])
    if code:
        return xy, f"EPSG:{code}"
    degrees = bool((np.abs(xy[np.isfinite(xy).all(axis=1)]) <= (360.0, 90.0)).all())
    return xy, "EPSG:4326" if degrees else ""
