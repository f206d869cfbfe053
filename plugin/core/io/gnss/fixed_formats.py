"""GNSS files with fixed columns: tenv3 of the Nevada Geodetic Laboratory, and .pos of PBO and NOTA."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from ...common.arrays import DateArray, FloatArray
from ...common.errors import InputError
from ...common.messages import message, plural, quoted
from ...data.gnss_series import GnssSeries, wrap_longitude
from ..tables.numbers import require_matrix
from .gnss_table import GnssTable, covariance_from
from .station_checks import plausibility_warnings

_MONTHS = dict(zip(("JAN", "FEB", "MAR", "APR", "MAY", "JUN"), range(1, 7)))
_MONTHS.update(zip(("JUL", "AUG", "SEP", "OCT", "NOV", "DEC"), range(7, 13)))
_TENV3_COLUMNS = 20
_POS_COLUMNS = 24


def _rows(file: Path, n_columns: int, is_data: re.Pattern[str]) -> list[list[str]]:
    """Return the cells of the data lines; raise `InputError` if a line is truncated or there are none."""
    rows = []
    for number, line in enumerate(file.read_text(encoding="ascii", errors="replace").splitlines(), 1):
        if not is_data.match(line):
            continue
        cells = line.split()
        if len(cells) < n_columns:
            raise InputError(
                message(
                    "Line {number} of {file} has {cells} cells instead of {n_columns}: the file is "
                    "truncated; download it again.",
                    number=number,
                    file=file.name,
                    cells=len(cells),
                    n_columns=n_columns,
                )
            )
        rows.append(cells)
    if not rows:
        raise InputError(message("{file} contains no daily data; download it again.", file=file.name))
    return rows


def read_tenv3(file: Path) -> GnssTable:
    """Read an NGL tenv3 file with one or several stations; positions [m] are sums of integer and fractional columns."""
    by_station: dict[str, list[list[str]]] = {}
    for row in _rows(file, _TENV3_COLUMNS, re.compile(r"^\s*\S+\s+\d{2}[A-Za-z]{3}\d{2}\s")):
        # the files of several stations may have been concatenated
        by_station.setdefault(row[0], []).append(row)
    parts = [_tenv3_station(name, rows, file) for name, rows in by_station.items()]
    return GnssTable(
        [station for part in parts for station in part.stations],
        [note for part in parts for note in part.notes],
        [warning for part in parts for warning in part.warnings],
    )


def _tenv3_station(name: str, rows: list[list[str]], file: Path) -> GnssTable:
    dates = np.array([_tenv3_day(row[1], file) for row in rows], dtype="datetime64[D]")
    metres = require_matrix(rows, (7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19), file.name)
    place = (
        require_matrix(rows, (20, 21), file.name)
        if all(len(row) > 21 for row in rows)
        else np.full((len(rows), 2), np.nan)
    )
    # the integer part changes when a station crosses a whole metre; without it, the series would jump by 1 m
    position = metres[:, 0:6:2] - metres[0, 0:6:2]
    enu = (position + metres[:, 1:6:2]) * 1000.0
    return station_table(name, dates, enu, metres[:, 6:9] * 1000.0, metres[:, 9:12], place[:, ::-1], file)


def _tenv3_day(text: str, file: Path) -> np.datetime64:
    year, month, day = int(text[:2]), _MONTHS.get(text[2:5].upper()), text[5:]
    century = 1900 if year >= 80 else 2000
    try:
        return np.datetime64(f"{century + year}-{month:02d}-{day}", "D")
    except (TypeError, ValueError):
        raise InputError(
            message(
                "{file} contains {text} where a date such as 08JUN26 is expected; download the file again.",
                file=file.name,
                text=quoted(text),
            )
        ) from None


def read_pos(file: Path) -> GnssTable:
    """Read a PBO/NOTA .pos file: positions [m] with north before east, longitudes from 0° to 360°."""
    rows = _rows(file, _POS_COLUMNS, re.compile(r"^\s*\d{8}\s+\d{6}\s"))
    try:
        dates = np.array([f"{r[0][:4]}-{r[0][4:6]}-{r[0][6:8]}" for r in rows], dtype="datetime64[D]")
    except ValueError:
        raise InputError(
            message("{file} contains a day that is not a valid calendar date; download the file again.", file=file.name)
        ) from None
    m = require_matrix(rows, (16, 15, 17, 19, 18, 20, 21, 23, 22, 13, 12), file.name)
    with file.open(encoding="ascii", errors="replace") as stream:
        ids = [line.split(":", 1)[1].strip() for line in stream if line.lower().startswith("4-character id:")]
    name = ids[0] if ids and ids[0] else file.stem.split(".")[0].upper()
    return station_table(name, dates, m[:, :3] * 1000.0, m[:, 3:6] * 1000.0, m[:, 6:9], m[:, 9:11], file)


def station_table(
    name: str,
    dates: DateArray,
    enu: FloatArray,
    sigma: FloatArray,
    correlation: FloatArray,
    place: FloatArray,
    file: Path,
) -> GnssTable:
    """Return a table with one station: sorted by date, the last row per date kept, relative to the first date.

    Parameters
    ----------
    name : str
    dates : ndarray of datetime64[D], shape (n,)
    enu, sigma : ndarray, shape (n, 3)
        East, north and up, and their standard deviations [mm].
    correlation : ndarray, shape (n, 3)
        Correlations east-north, east-up, north-up.
    place : ndarray, shape (n, 2)
        Longitude and latitude [°].
    file : Path
        For messages.
    """
    order = np.argsort(dates, kind="stable")
    _, last = np.unique(dates[order][::-1], return_index=True)
    kept = order[::-1][last]
    notes = [
        plural(
            "{file}: {count} day occurs twice; its last row is used.",
            "{file}: {count:,} days occur twice; the last row of each day is used.",
            file=file.name,
            count=len(dates) - len(kept),
        )
    ]
    data = {f"s{axis}": sigma[kept, i] for i, axis in enumerate("enu")}
    data.update({f"r{pair}": np.clip(correlation[kept, i], -1, 1) for i, pair in enumerate(("en", "eu", "nu"))})
    lon, lat = (float(v) for v in place[kept[-1]])
    station = GnssSeries(name, wrap_longitude(lon), lat, dates[kept], enu[kept] - enu[kept[0]], covariance_from(data))
    return GnssTable([station], notes if len(kept) < len(dates) else [], plausibility_warnings(station))
