"""Interpretation of the values of a layer that was not imported: missing values, unit, component and point ids."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ...common.arrays import FloatArray, StrArray
from ...common.errors import InputError
from ...common.messages import message
from ..sniffing.findings import ColumnDescription, LayoutDescription
from ..tables.column_aliases import match_fields
from ..tables.date_columns import unit_of_dates
from ..tables.numbers import SUSPECTS
from .sources.raw_series import RawSeries
from .stated_columns import apply_stated_columns, stated_property
from .units import UNITS, factor_to_mm


def findings_in_values(
    values: FloatArray, date_names: Sequence[str], others: Mapping[str, StrArray], source: str
) -> LayoutDescription:
    """Return the properties of the values of a layer, from a sample of its points.

    Parameters
    ----------
    values : ndarray, shape (n_points, n_dates)
        Displacement as in the layer.
    date_names : sequence of str
        Names of the date fields.
    others : mapping of str to ndarray, shape (n_points,)
        Other fields, as text.
    source : str
        Name of the layer, for messages.

    Returns
    -------
    LayoutDescription
        Unit and component, empty if not stated; no-data values; the field of point ids, if they are unique.

    Raises
    ------
    InputError
        If the layer states several units or components.
    """
    stated = {name: cells for name, cells in others.items() if stated_property(name)}
    raw = RawSeries(source, stated, np.empty(0, "datetime64[D]"), values, unit=unit_of_dates(date_names))
    sentinel = apply_stated_columns(raw)
    usual = values[np.isfinite(values) & ~np.isin(values, SUSPECTS)]
    low, high = (float(usual.min()), float(usual.max())) if usual.size else (0.0, 0.0)
    possible = tuple(number for number in SUSPECTS if (high < number / 2 if number > 0 else low > number / 2))
    no_data = possible if sentinel is None else (sentinel,)
    pid = match_fields([name for name in others if name not in stated]).get("pid")
    columns: tuple[ColumnDescription, ...] = ()
    if pid is not None and "" not in others[pid] and len(np.unique(others[pid])) == len(others[pid]):
        columns = (ColumnDescription(pid, "pid"),)
    unit = raw.unit if raw.unit in UNITS else ""
    return LayoutDescription(no_data=no_data, unit=unit, component=raw.component, columns=columns)


def to_mm(values: FloatArray, findings: LayoutDescription, source: str) -> dict[float, int]:
    """Convert the values of a layer to mm, in place, with NaN for no-data values.

    Parameters
    ----------
    values : ndarray
    findings : LayoutDescription
        Properties of the values, see `findings_in_values`.
    source : str
        Name of the layer, for messages.

    Returns
    -------
    dict of float to int
        Number of values cleared, by no-data value.

    Raises
    ------
    InputError
        If the values are phases [rad].
    """
    cleared = {}
    for number in findings.no_data:
        wrong = values == number
        if wrong.any():
            cleared[number] = int(wrong.sum())
            values[wrong] = np.nan
    if findings.unit == "rad":
        raise InputError(
            message(
                "The values of {name} are in radians; import the layer with UNIT = rad and WAVELENGTH.", name=source
            )
        )
    if findings.unit not in ("", "mm"):
        values *= factor_to_mm(findings.unit, "towards")
    return cleared
