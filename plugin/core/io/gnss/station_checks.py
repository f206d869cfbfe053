"""Plausibility checks of stations: the unit, and steps between consecutive days."""

from __future__ import annotations

import numpy as np

from ...common.messages import message, plural
from ...common.nan_statistics import nanmax, nanmedian
from ...data.gnss_series import GnssSeries, LosSeries


def plausibility_warnings(station: GnssSeries | LosSeries) -> list[str]:
    """Return messages about an implausible unit and large steps of a station; the data are not changed."""
    return [text for text in (station_unit_warning(station), step_note(station)) if text]


def step_note(station: GnssSeries | LosSeries) -> str:
    """Return a message about steps of more than 200 mm between dates at most 7 days apart, or an empty string."""
    values = station.los[:, None] if isinstance(station, LosSeries) else station.enu
    jump = np.abs(np.diff(values, axis=0)).max(axis=1) if len(values) > 1 else np.empty(0)
    large = (jump > 200) & (np.diff(station.dates) <= np.timedelta64(7, "D"))
    if not large.any():
        return ""
    k = int(np.nanargmax(np.where(large, jump, -1)))
    return plural(
        "{station} has {count} day-to-day step of more than 200 mm, on {dates} ({jump:,.0f} mm; possible antenna "
        "change or earthquake). The step is kept, but rates across it are not meaningful.",
        "{station} has {count:,} day-to-day steps of more than 200 mm, the largest on {dates} ({jump:,.0f} mm; "
        "possible antenna change or earthquake). The steps are kept, but rates across them are not "
        "meaningful.",
        station=station.station,
        count=int(large.sum()),
        dates=station.dates[k + 1],
        jump=jump[k],
    )


def station_unit_warning(station: GnssSeries | LosSeries) -> str:
    """Return a warning if the values are implausible as mm, or an empty string."""
    values = station.los[:, None] if isinstance(station, LosSeries) else station.enu
    if len(values) < 10:
        return ""
    step = float(nanmedian(np.abs(np.diff(values, axis=0)).max(axis=1)))
    reach = float(nanmax(np.abs(values - nanmedian(values, axis=0))))
    if 0 < step < 0.02 and reach < 5:
        return message(
            "The values of {station} vary by {step:.2g} mm from day to day and may be in m; check the unit.",
            station=station.station,
            step=step,
        )
    if step > 1000:
        return message(
            "The values of {station} vary by {step:,.0f} mm from day to day; check the unit.",
            station=station.station,
            step=step,
        )
    return ""
