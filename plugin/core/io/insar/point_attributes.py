"""Ids and numeric attributes of the points."""

from __future__ import annotations

import numpy as np

from ...common.arrays import AnyArray, FloatArray, StrArray
from ...common.messages import listed, message, plural, quoted
from ...data.point_ids import short_ids
from ...data.spreadsheet_text import unescape_formulas
from ..tables.numbers import describe, numbers
from .sources.raw_series import RawSeries

# Coordinates and ids are stored separately; the others would clash with the columns of a GeoPackage.
_NOT_CARRIED = ("longitude", "latitude", "easting", "northing", "pid", "fid", "ogc_fid", "geom", "geometry")
# range of plausible heights [m] and velocities [mm/yr]
_LOWEST, _HIGHEST = -998.0, 9000.0


def numeric_attributes(raw: RawSeries, fields: dict[str, str], warnings: list[str]) -> dict[str, FloatArray]:
    """Return the numeric columns by canonical name; text columns are ignored with a warning."""
    canonical = {column: name for name, column in fields.items()}
    attributes: dict[str, FloatArray] = {}
    left_out = []
    for column, cells in raw.columns.items():
        name = canonical.get(column, column.strip().lower().replace(" ", "_"))
        if name in _NOT_CARRIED or name.startswith(("unnamed_", "unused_")):
            continue
        values, text = numbers(cells, decimal_comma=raw.decimal_comma)
        values[np.isinf(values)] = np.nan
        known = int(np.isfinite(values).sum())
        n_text = sum(text.values())
        if known == 0 or n_text > known:
            left_out.append(column)
            continue
        if n_text:
            warnings.append(
                plural(
                    "{count} cell of {name} is not numeric ({describe}) and is treated as missing.",
                    "{count:,} cells of {name} are not numeric ({describe}) and are treated as missing.",
                    count=n_text,
                    name=column,
                    describe=describe(text),
                )
            )
        if name not in attributes:
            attributes[name] = values
    if left_out:
        shown = listed(left_out, 5)
        warnings.append(
            message(
                "Ignored {counted} without numeric values: {shown}.",
                counted=plural("{count:,} column", "{count:,} columns", count=len(left_out)),
                shown=shown,
            )
        )
    return attributes


def clear_no_data(attributes: dict[str, FloatArray], no_data: set[float]) -> None:
    """Replace the numbers that mean "no value" in the series by NaN, unless they may be a height or a velocity."""
    for number in no_data:
        if _LOWEST <= number <= _HIGHEST:
            continue
        for name, values in attributes.items():
            attributes[name] = np.where(values == number, np.nan, values)


def _is_kind(cells: AnyArray, name: str) -> bool:
    """Check whether a column contains the type of each point (PS = 1, target = DS) rather than its id."""
    return name.strip().lower() in ("point", "ps", "target") and len(np.unique(cells)) <= len(cells) // 2


def point_ids(
    columns: dict[str, AnyArray], fields: dict[str, str], n: int, warnings: list[str]
) -> tuple[StrArray, tuple[str, str, str]]:
    """Return the ids of the points as text, and their origin for the list of assumptions."""
    if "pid" not in fields or _is_kind(columns[fields["pid"]], fields["pid"]):
        return np.arange(1, n + 1).astype(str), (
            message("Point ID"),
            message("row number"),
            message("not given in the file"),
        )
    pids = unescape_formulas(np.char.strip(short_ids(np.asarray(columns[fields["pid"]]))))
    blank = pids == ""
    if blank.any():
        pids = pids.astype(object)
        pids[blank] = [f"row_{i + 1}" for i in np.flatnonzero(blank)]
        pids = pids.astype(str)
        warnings.append(
            message(
                "Named after the row because the ID is missing: {counted}, for example {pid}.",
                counted=plural("{count:,} point", "{count:,} points", count=int(blank.sum())),
                pid=quoted(pids[blank][0]),
            )
        )
    return pids, (message("Point ID"), fields["pid"], message("column name"))
