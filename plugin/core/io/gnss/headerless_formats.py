"""GNSS files without column names, recognized by their rows: NGL tenv and txyz2, JPL, SOPAC, USGS, RTKLIB, GSI."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...common.arrays import DateArray, FloatArray
from ...common.errors import InputError
from ...common.messages import message
from ..sniffing.timestamp_parsing import parse_timestamps
from ..tables.numbers import require_matrix
from .gnss_columns import states_other_column_order
from .local_axes import enu_from_ecef, enu_from_geodetic

_NGL = re.compile(r"^\s*\w{4}\s+\d{2}[A-Za-z]{3}\d{2}\s+\d{4}\.\d+\s")
_JPL = re.compile(r"^\s*\d{4}\.\d{4,}(?:\s+[-+.\deE]+){16}\s*$")
_RTKLIB = re.compile(r"^\s*(\d{4}/\d{2}/\d{2}\s+\d{2}:\d{2}:\d{2}(?:\.\d+)?)\s")
# GPS week and seconds of the week
_RTKLIB_WEEK = re.compile(r"^\s*\d{4}\s+\d{1,6}\.\d{3,}\s")
_SOPAC = re.compile(r"^\s*\d{4}\.\d{3,}\s+\d{4}\s+\d{1,3}(?:\s+[-+.\deE]+){6}\s*$")
_USGS = re.compile(r"^\s*\d{8}\s+\d{4}\.\d{3,}(?:\s+[-+.\deE]+){7}(?:\s+\S+)*\s*$")
_FOUR_LETTERS = re.compile(r"^[a-z0-9]{4}(?=clean|raw|filter|trend|resid|detrend|$)", re.IGNORECASE)
_GPS_EPOCH = np.datetime64("1980-01-06")
_GSI = re.compile(r"^\s*\d{4}\s+\d{1,2}\s+\d{1,2}\s+\d{2}:\d{2}:\d{2}\s")
_COMMENT = ("#", "%", "*", "+", "-")
_TENV, _TXYZ = 16, 13


@dataclass
class HeaderlessStation:
    """Station read from a file without column names.

    Attributes
    ----------
    station : str
        Empty if the file does not state it.
    dates : ndarray of datetime64[D], shape (n,)
    enu : ndarray, shape (n, 3)
        East, north and up relative to the first row [m].
    sigma : ndarray, shape (n, 3)
        Standard deviations [m]; NaN if the file has none.
    correlation : ndarray, shape (n, 3)
        Correlations east-north, east-up, north-up; NaN if the file has none.
    lon, lat : float
        Position [°]; NaN if the file does not state it.
    note : str
        How the file was read.
    """

    station: str
    dates: DateArray
    enu: FloatArray
    sigma: FloatArray
    correlation: FloatArray
    lon: float
    lat: float
    note: str


def headerless_format(head: str) -> str:
    """Return the format of the first lines, or an empty string if it is none of the formats of this module."""
    lines = head.splitlines()[:-1] or head.splitlines()
    rows = [line for line in lines if line.strip() and not line.lstrip().startswith(_COMMENT)]
    for line in rows[:5]:
        n = len(line.split())
        if _NGL.match(line) and n in (_TENV, _TXYZ):
            return "tenv" if n == _TENV else "txyz2"
        if _JPL.match(line):
            return "jpl"
        if _SOPAC.match(line):
            return "" if states_other_column_order(head, line, "m") else "sopac"
        if _USGS.match(line):
            return "" if states_other_column_order(head, line, "mm") else "usgs"
        if _RTKLIB.match(line) and n >= 10:
            return "rtklib"
        if _RTKLIB_WEEK.match(line) and n >= 10 and head.lstrip().startswith("%"):
            return "rtklib_week"
        if _GSI.match(line) and n >= 10 and "+DATA" in head:
            return "gsi"
    return ""


def read_headerless(file: Path, kind: str) -> HeaderlessStation:
    """Read a file without column names in the format `kind`, as returned by `headerless_format`.

    Raises
    ------
    InputError
        If a line is truncated, or a cell is not a number.
    """
    text = file.read_text(encoding="utf-8", errors="replace")
    forms = {"tenv": _NGL, "txyz2": _NGL, "jpl": _JPL, "rtklib": _RTKLIB, "gsi": _GSI, "rtklib_week": _RTKLIB_WEEK}
    forms.update(sopac=_SOPAC, usgs=_USGS)
    rows = [line.split() for line in text.splitlines() if forms[kind].match(line)]
    least = min(len(row) for row in rows)
    if least < len(rows[0]):
        raise InputError(
            message(
                "{file} has a line with {found} cells instead of {expected}: the file is truncated; download it again.",
                file=file.name,
                found=least,
                expected=len(rows[0]),
            )
        )
    if kind in ("tenv", "txyz2"):
        return _ngl(file, rows, kind)
    if kind == "jpl":
        return _jpl(file, rows)
    if kind in ("sopac", "usgs"):
        return _north_first(file, rows, kind)
    return _gsi(file, rows, text) if kind == "gsi" else _rtklib(file, rows, text)


def _ngl(file: Path, rows: list[list[str]], kind: str) -> HeaderlessStation:
    # the date is YYMMMDD; the decimal year in the next column provides the century
    years = np.array([row[2][:4] for row in rows])
    dates = parse_timestamps(np.array([f"{y}{row[1][2:]}" for y, row in zip(years, rows)])).days
    if kind == "tenv":
        m = require_matrix(rows, (6, 7, 8, 10, 11, 12, 13, 14, 15), file.name)
        note = message(
            "{file}: NGL tenv columns are read as east, north, up, their sigmas and correlations, in m.", file=file.name
        )
        return HeaderlessStation(rows[0][0], dates, m[:, :3] - m[0, :3], m[:, 3:6], m[:, 6:9], np.nan, np.nan, note)
    m = require_matrix(rows, (3, 4, 5), file.name)
    enu, lon, lat = enu_from_ecef(m)
    none = np.full((len(rows), 3), np.nan)
    note = message(
        "{file}: geocentric X, Y, Z of NGL txyz2 are converted to east, north, up; their sigmas are not read.",
        file=file.name,
    )
    return HeaderlessStation(rows[0][0], dates, enu, none, none, lon, lat, note)


def _jpl(file: Path, rows: list[list[str]]) -> HeaderlessStation:
    m = require_matrix(rows, tuple(range(1, 10)), file.name)
    days = parse_timestamps(np.array([f"{row[11]}-{row[12]}-{row[13]}" for row in rows])).days
    note = message(
        "{file}: JPL columns are read as east, north, up, their sigmas and correlations, in m.", file=file.name
    )
    return HeaderlessStation("", days, m[:, :3] - m[0, :3], m[:, 3:6], m[:, 6:9], np.nan, np.nan, note)


def _north_first(file: Path, rows: list[list[str]], kind: str) -> HeaderlessStation:
    """Read north, east, up and their sigmas from SOPAC .neu (year and day of year, m) or USGS .rneu (mm)."""
    if kind == "sopac":
        days = parse_timestamps(np.array([f"{row[1]}-{int(row[2]):03d}" for row in rows])).days
        m = require_matrix(rows, (3, 4, 5, 6, 7, 8), file.name)
        note = message(
            "{file}: SOPAC columns are read as year, day of the year, north, east, up and their sigmas, in m.",
            file=file.name,
        )
    else:
        days = parse_timestamps(np.array([row[0] for row in rows])).days
        m = require_matrix(rows, (2, 3, 4, 6, 7, 8), file.name) / 1000.0
        note = message(
            "{file}: USGS columns are read as date, north, east, up and their sigmas, in mm.", file=file.name
        )
    enu, none = m[:, [1, 0, 2]], np.full((len(rows), 3), np.nan)
    # p123CleanFlt.neu
    name = _FOUR_LETTERS.match(file.stem)
    station = name[0].upper() if name else ""
    return HeaderlessStation(station, days, enu - enu[0], m[:, [4, 3, 5]], none, np.nan, np.nan, note)


def _rtklib(file: Path, rows: list[list[str]], text: str) -> HeaderlessStation:
    head = " ".join(line for line in text.splitlines() if line.startswith("%")).lower()
    if "/" in rows[0][0]:
        days = parse_timestamps(np.array([f"{row[0]} {row[1]}" for row in rows])).days
    else:
        weeks = require_matrix(rows, (0, 1), file.name)
        days = _GPS_EPOCH + (7 * weeks[:, 0] + weeks[:, 1] // 86_400).astype(np.int64)
    m = require_matrix(rows, (2, 3, 4, 7, 8, 9), file.name)
    lon = lat = np.nan
    sigma = m[:, 3:6]
    if "latitude(deg)" in head:
        enu, lat, lon = enu_from_geodetic(m[:, 0], m[:, 1], m[:, 2]), float(m[0, 0]), float(m[0, 1])
        # the file has the order north, east, up
        sigma = sigma[:, [1, 0, 2]]
    elif "x-ecef(m)" in head:
        enu, lon, lat = enu_from_ecef(m[:, :3])
        sigma = np.full_like(sigma, np.nan)
    elif "e-baseline(m)" in head:
        enu = m[:, :3] - m[0, :3]
    else:
        raise InputError(
            message(
                "{file} looks like an RTKLIB file, but its header line (latitude(deg), x-ecef(m) or "
                "e-baseline(m)) is missing; export the file with the header.",
                file=file.name,
            )
        )
    none = np.full((len(rows), 3), np.nan)
    return HeaderlessStation(
        "",
        days,
        enu,
        sigma,
        none,
        lon,
        lat,
        message("{file}: positions from RTKLIB, relative to the first day.", file=file.name),
    )


def _gsi(file: Path, rows: list[list[str]], text: str) -> HeaderlessStation:
    days = parse_timestamps(np.array(["-".join(row[:3]) for row in rows])).days
    m = require_matrix(rows, (7, 8, 9), file.name)
    name = re.search(r"^\s*ID\s+(\S+)", text, re.MULTILINE)
    none = np.full((len(rows), 3), np.nan)
    enu = enu_from_geodetic(m[:, 0], m[:, 1], m[:, 2])
    station = name[1] if name else ""
    note = message("{file}: latitude, longitude and height from GSI, relative to the first day.", file=file.name)
    return HeaderlessStation(station, days, enu, none, none, float(m[0, 1]), float(m[0, 0]), note)
