"""Formats and conventions of daily NOAA data."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from ...common.arrays import AnyArray, FloatArray
from ...common.errors import InputError
from ...common.messages import message, plural, quoted
from ..sniffing.months import calendar_date
from ..tables.archive import locate, open_source
from .unit_plausibility import unit_by_size, wet_mean

# station, year, month, element, and the first of 31 days
_FIXED_ROW = re.compile(rb"^[A-Z]{2}[A-Z0-9-]{9}\d{6}[A-Z]{2}[A-Z0-9]{2}[ \d-]{4}\d.{3}")
_HEAD, _CELL, _DAYS = 21, 8, 31


def noaa_product(columns: dict[str, AnyArray]) -> str:
    """Return the NOAA product to which the columns belong (GSOD, GHCN or LCD), or an empty string."""
    names = {name.strip().upper() for name in columns}
    if {"DAILYPRECIPITATION", "REPORT_TYPE"} <= names:
        return "LCD"
    if "PRCP" not in names or "STATION" not in names:
        return ""
    if "FRSHTT" in names:
        return "GSOD"
    return "GHCN" if {"PRCP_ATTRIBUTES", "TMAX", "TMIN", "SNOW"} & names else ""


def rain_unit_of(product: str, values: FloatArray, traced: bool, notes: list[str]) -> str:
    """Return the unit of rain in a NOAA product, or an empty string if it is unknown.

    GHCN is stored in 0.1 mm; the archive also delivers inches or mm on request. The unit is inferred from the magnitude
    of the values.

    Raises
    ------
    InputError
        If the magnitude of the values is plausible in none or in several units.
    """
    if product == "GSOD":
        notes.append(
            message("NOAA GSOD: rain in inches, 99.99 = missing; the rainfall day ends at the hour of the last report.")
        )
        return "inch"
    finite = values[np.isfinite(values)]
    hundredths = bool((np.abs(finite * 10.0 - np.round(finite * 10.0)) > 1e-6).any())
    if product == "LCD" and hundredths:
        # LCD has inches with two decimals; its version 2 has mm with one decimal
        notes.append(message("NOAA LCD: rain in inches."))
        return "inch"
    if product != "GHCN" and not traced:
        return ""
    integers = bool((finite == np.round(finite)).all())
    possible = {"inch": 25.4, "mm": 1.0, **({"tenth_mm": 0.1} if integers and not traced else {})}
    unit = unit_by_size(values, possible)
    if not unit and np.isnan(wet_mean(values)):
        # too few days to judge: use the unit of the archive
        unit = "tenth_mm" if integers and not traced else ""
    if not unit and traced and hundredths:
        # services that write T for a trace measure in 0.01 inch or in 0.1 mm
        unit = "inch"
    if not unit and not traced:
        raise InputError(
            message(
                "The unit of the NOAA rain data is unclear: the values are plausible in several units "
                "({possible}); set RAIN_UNIT.",
                possible=", ".join(possible),
            )
        )
    if unit == "tenth_mm":
        notes.append(
            message("NOAA GHCN: rain in 0.1 mm; the rainfall day ends at the observation hour of the station.")
        )
    elif unit:
        notes.append(
            message(
                "NOAA: rain in {unit}, inferred from the magnitude of the values; set RAIN_UNIT if this is wrong.",
                unit=unit,
            )
        )
    return unit


def without_sentinels(values: FloatArray, product: str, name: str, warnings: list[str]) -> FloatArray:
    """Return rain with NaN for missing values: 99.99 in GSOD, and negative values."""
    missing = values < 0
    if product == "GSOD":
        missing |= np.isclose(values, 99.99)
    if missing.any():
        values[missing] = np.nan
        what = message("99.99 or negative") if product == "GSOD" else message("negative")
        warnings.append(
            plural(
                "{count} value of {name} is {what} and is treated as missing.",
                "{count:,} values of {name} are {what} and are treated as missing.",
                count=int(missing.sum()),
                name=quoted(name),
                what=what,
            )
        )
    return values


def read_fixed_width(path: str | Path) -> dict[str, AnyArray] | None:
    """Return a .dly file as the long table ID, DATE, ELEMENT, DATA_VALUE, Q_FLAG, or None if it is not such a file.

    Raises
    ------
    InputError
        If a line is truncated or has another format.

    Notes
    -----
    A value has 5 characters, followed by the measurement, quality and source flags (readme.txt of GHCN-Daily).
    """
    source = locate(path)
    with open_source(source) as stream:
        if not _FIXED_ROW.match(stream.readline(400)):
            return None
    with open_source(source) as stream:
        lines = [line.rstrip(b"\r\n") for line in stream]
    rows: list[tuple[str, str, str, str, str]] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        text = line.decode("ascii", "replace")
        # trailing spaces of a line are often lost
        if not _FIXED_ROW.match(line) or len(text) < _HEAD + (_DAYS - 1) * _CELL + 5:
            raise InputError(
                message(
                    "Line {number} of {file} is not a complete row of a GHCN daily file; download it again.",
                    number=number,
                    file=source.name,
                )
            )
        for k in range(_DAYS):
            cell = text[_HEAD + k * _CELL : _HEAD + (k + 1) * _CELL].ljust(_CELL)
            date = calendar_date(int(text[11:15]), int(text[15:17]), k + 1)
            if date is not None:
                rows.append((text[:11], str(date), text[17:21], cell[:5].strip(), cell[6].strip()))
    columns = zip(*rows) if rows else ((),) * 5
    return {name: np.array(cells) for name, cells in zip(("ID", "DATE", "ELEMENT", "DATA_VALUE", "Q_FLAG"), columns)}
