"""SONEL .neu files: decimal years, north before east, metres."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from ...common.errors import InputError
from ...common.messages import message, plural, quoted
from ...data.gnss_series import GnssSeries, wrap_longitude
from ..sniffing.timestamp_parsing import decimal_years
from ..tables.numbers import require_matrix
from .gnss_columns import TO_MM, column_roles
from .gnss_table import GnssTable, covariance_from
from .station_checks import plausibility_warnings

_ROW = re.compile(r"^\s*(\d{4}\.\d+)\s")
_STATION = re.compile(r"^\s*#.*?\b(?:station|site|acronym)\b\s*[:=]?\s*([A-Za-z0-9]{4,9})", re.IGNORECASE)
_PLACE = {
    axis: re.compile(rf"\b{axis}\w*\b[^:=0-9+-]*[:=]?\s*([+-]?\d+\.\d+)", re.IGNORECASE) for axis in ("lon", "lat")
}


def is_sonel(head: str) -> bool:
    """Check whether the first lines are of a SONEL file: comments, then rows of a decimal year and six numbers."""
    rows = [line for line in head.splitlines() if line.strip() and not line.lstrip().startswith(("#", "%"))]
    if not rows or not _ROW.match(rows[0]) or len(rows[0].split()) != 7:
        return False
    # column names may state another order or unit; such a file is read as a general table
    above = head[: head.index(rows[0])].strip().splitlines()
    names = above[-1].strip(" #%").split() if above else []
    roles = column_roles(names) if len(names) == 7 else {}
    order = [role for role, _ in roles.values() if role in ("e", "n", "u")]
    in_metres = not any(factor in (TO_MM["mm"], TO_MM["cm"]) for _, factor in roles.values())
    return len(order) < 3 or (in_metres and [roles.get(name, ("",))[0] for name in names[1:4]] == ["n", "e", "u"])


def read_sonel(file: Path, places: dict[str, tuple[float, float]]) -> GnssTable:
    """Read decimal year, north, east, up and their sigmas [m].

    Raises
    ------
    InputError
        If a line is truncated, a cell is not a number, or there are no data.
    """
    rows, lon, lat, name = [], np.nan, np.nan, file.stem.split(".")[0].split("_")[0].upper()
    for number, line in enumerate(file.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
        if line.lstrip().startswith(("#", "%")):
            match = _STATION.match(line)
            name = match.group(1).upper() if match else name
            lon = float(m.group(1)) if (m := _PLACE["lon"].search(line)) else lon
            lat = float(m.group(1)) if (m := _PLACE["lat"].search(line)) else lat
            continue
        if not line.strip():
            continue
        cells = line.split()
        if len(cells) != 7 or not _ROW.match(line + " "):
            raise InputError(
                message(
                    "Line {number} of {file} is {line}, but a decimal year and 6 numbers are expected: the "
                    "file is truncated; download it again.",
                    number=number,
                    file=file.name,
                    line=quoted(line.strip()[:40]),
                )
            )
        rows.append(cells)
    if not rows:
        raise InputError(message("{file} contains no daily data; download it again.", file=file.name))
    table = require_matrix(rows, range(7), file.name)
    dates = decimal_years(table[:, 0])
    order = np.argsort(dates, kind="stable")
    _, last = np.unique(dates[order][::-1], return_index=True)
    kept = order[::-1][last]
    mm = 1000.0 * table[kept, 1:]
    # the file has the order north, east, up
    enu = mm[:, [1, 0, 2]]
    data = {"se": mm[:, 4], "sn": mm[:, 3], "su": mm[:, 5]}
    if not np.isfinite(lon + lat):
        lon, lat = places.get(name.lower(), (np.nan, np.nan))
    station = GnssSeries(name, wrap_longitude(lon), lat, dates[kept], enu - enu[0], covariance_from(data))
    notes = [
        message(
            "{file}: SONEL columns are read as year, north, east, up and their sigmas, in m.",
            file=file.name,
        )
    ]
    if len(kept) < len(dates):
        notes.append(
            plural(
                "{file}: {count} day occurs twice; its last row is used.",
                "{file}: {count:,} days occur twice; the last row of each day is used.",
                file=file.name,
                count=len(dates) - len(kept),
            )
        )
    return GnssTable([station], notes, plausibility_warnings(station))
