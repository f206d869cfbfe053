"""What the values of a layer that was not imported mean: missing values, unit, component and ids, and their use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ...common.arrays import FloatArray, StrArray
from ...common.errors import InputError
from ...common.messages import message
from ..sniffing.findings import ColumnFinding, Findings
from ..tables.column_aliases import match_fields
from ..tables.date_columns import unit_of_dates
from ..tables.numbers import SUSPECTS
from .sources.raw import Raw
from .stated_columns import states, take_stated
from .units import UNITS, factor


def findings_in_values(
    values: FloatArray, date_names: Sequence[str], others: Mapping[str, StrArray], source: str
) -> Findings:
    """Return what a layer says of its values, by some of its points.

    Parameters
    ----------
    values : ndarray, shape (n_points, n_dates)
        Displacement as it stands in the layer.
    date_names : sequence of str
        Fields of the dates.
    others : mapping of str to ndarray, shape (n_points,)
        Other fields, as text.
    source : str
        Name of the layer, for messages.

    Returns
    -------
    Findings
        Unit and component, empty where they are not stated; numbers that stand for no value wherever they occur; the
        field of ids, if they differ.

    Raises
    ------
    InputError
        If the layer states several units or components.
    """
    stated = {name: cells for name, cells in others.items() if states(name)}
    raw = Raw(source, stated, np.empty(0, "datetime64[D]"), values, unit=unit_of_dates(date_names))
    sentinel = take_stated(raw)
    usual = values[np.isfinite(values) & ~np.isin(values, SUSPECTS)]
    low, high = (float(usual.min()), float(usual.max())) if usual.size else (0.0, 0.0)
    possible = tuple(number for number in SUSPECTS if (high < number / 2 if number > 0 else low > number / 2))
    no_data = possible if sentinel is None else (sentinel,)
    pid = match_fields([name for name in others if name not in stated]).get("pid")
    columns: tuple[ColumnFinding, ...] = ()
    if pid is not None and "" not in others[pid] and len(np.unique(others[pid])) == len(others[pid]):
        columns = (ColumnFinding(pid, "pid"),)
    unit = raw.unit if raw.unit in UNITS else ""
    return Findings(no_data=no_data, unit=unit, component=raw.component, columns=columns)


def to_mm(values: FloatArray, findings: Findings, source: str) -> dict[float, int]:
    """Bring the values of a layer to mm, in place, with NaN for those that stand for no value.

    Parameters
    ----------
    values : ndarray
    findings : Findings
        Of the layer.
    source : str
        Name of the layer, for messages.

    Returns
    -------
    dict of float to int
        How often each number for no value occurs.

    Raises
    ------
    InputError
        If the values are phases.
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
        values *= factor(findings.unit, "towards")
    return cleared
