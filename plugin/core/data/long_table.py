"""Series in long format: one row per value, with the metadata needed to read it in other programs."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TextIO

import numpy as np

from ..common.arrays import FloatArray
from .area_statistics import AreaStatistics
from .forcing import Forcing
from .point_series import PointSeries
from .spreadsheet_text import escape_formula

COLUMNS = ("id", "lon", "lat", "date", "value", "sigma", "unit", "sign", "reference", "kind", "layer", "flag")
DISPLACEMENT, DAILY, RATE, DRIVER = "displacement", "daily estimate", "daily rate", "driver"
GNSS, AT_LEVEL = "GNSS", "shifted to the level of the point"
MEDIAN, MEAN, LOW, HIGH, COUNT = "median", "mean", "quantile 10 %", "quantile 90 %", "number of points"
_UNITS = {RATE: "mm/day", COUNT: ""}
_SIGNS = {
    "los": "positive towards the satellite",
    "east": "positive to the east",
    "up": "positive up",
    "downslope": "positive down the slope",
}
# the name of a driver ends with its unit: rain_mm, level_m, temperature_degC
_DRIVER_UNITS = {"mm": "mm/day", "m": "m"}


@dataclass(frozen=True)
class LabelledSeries:
    """Series of one kind, with their origin.

    Attributes
    ----------
    series : PointSeries
        Values; NaN = no observation, which gets no row.
    lonlat : ndarray, shape (n_points, 2)
        Coordinates in WGS 84 [degrees], NaN = unknown.
    kind : str
        Kind of the values: `RATE` [mm/day], `COUNT`, or one of the others [mm].
    layer : str
        Name of the layer.
    reference : str
        Reference of the values; empty means as delivered.
    """

    series: PointSeries
    lonlat: FloatArray
    kind: str = DISPLACEMENT
    layer: str = ""
    reference: str = ""


def area_sheets(
    series: PointSeries, area: AreaStatistics, lonlat: FloatArray, layer: str, reference: str
) -> list[LabelledSeries]:
    """Return the sheets of an area; `series` is the median of the area."""
    kinds = {MEDIAN: area.median, MEAN: area.mean, LOW: area.low, HIGH: area.high, COUNT: area.n}
    return [
        LabelledSeries(series.with_(values=values[None].astype(float)), lonlat, kind, layer, reference)
        for kind, values in kinds.items()
    ]


def long_table_rows(sheets: Iterable[LabelledSeries], forcing: Forcing | None = None) -> Iterator[list[str]]:
    """Yield the rows of `COLUMNS`: all sheets, then the drivers from the first to the last date of the sheets.

    Parameters
    ----------
    sheets : iterable of LabelledSeries
        Sheets to write.
    forcing : Forcing or None
        Drivers; their id is their name, and they have no coordinates.
    """
    edges: list[np.datetime64] = []
    for sheet in sheets:
        series = sheet.series
        edges += [*series.dates[:1], *series.dates[-1:]]
        sign = _SIGNS.get(series.component, "positive along the direction of the layer")
        description = [
            _UNITS.get(sheet.kind, "mm"),
            sign if sheet.kind != COUNT else "",
            sheet.reference or "as delivered",
        ]
        days = series.dates.astype(str)
        for i, pid in enumerate(series.pids):
            place = [_text(degrees, 8) for degrees in sheet.lonlat[i]]
            for j in np.flatnonzero(np.isfinite(series.values[i])):
                sigma = "" if series.sigma is None else _text(series.sigma[i, j])
                flag = "" if series.flags is None else str(int(series.flags[i, j]))
                value = [days[j], _text(series.values[i, j]), sigma]
                yield [
                    str(pid),
                    *place,
                    *value,
                    *description,
                    sheet.kind,
                    sheet.layer,
                    flag,
                ]
    if forcing is None or not edges:
        return
    shown = forcing.clipped(min(edges), max(edges))
    for name in shown.names:
        column = shown.column(name)
        # the name of a user column may have no unit
        _, separator, last = name.rpartition("_")
        unit = _DRIVER_UNITS.get(last, last) if separator else ""
        for j in np.flatnonzero(np.isfinite(column)):
            yield [name, "", "", str(shown.days[j]), _text(column[j]), "", unit, "", "", DRIVER, "", ""]


def write_rows(file: TextIO, table: Iterable[Sequence[str]], separator: str = ",") -> int:
    """Write `COLUMNS` and the rows, and return the number of rows."""
    writer = csv.writer(file, delimiter=separator, lineterminator="\n")
    writer.writerow(COLUMNS)
    count = 0
    for row in table:
        writer.writerow([escape_formula(cell) for cell in row])
        count += 1
    return count


def _text(value: float, digits: int = 6) -> str:
    """Return a number in its shortest form; empty for NaN."""
    return "" if np.isnan(value) else f"{value:.{digits + 2}g}"
