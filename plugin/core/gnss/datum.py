"""Datum of a layer from GNSS, with the notes and warnings about it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ..common.arrays import FloatArray
from ..common.messages import message, plural
from ..common.nan_statistics import nanmedian, nanstd
from .collocation import Collocation
from .offset_models import Offset
from .radius_average import MIN_POINTS
from .validation import pearson

# another method replaces the requested one only if its RMS is below this share of that of the requested method
BETTER = 0.95


@dataclass(frozen=True)
class Datum:
    """Offset subtracted from a layer, with the reasons for the choice of the method.

    Attributes
    ----------
    requested, used : str
        Requested method, and applied method ("none" if all were rejected).
    offset : Offset
        Subtracted offset.
    sigma : ndarray, shape (n_dates,)
        Standard deviation of the datum [mm]; it is common to the whole map and not included in the sigma of the points.
    stations, validation : tuple of str
        Stations that set the datum, and stations used only for validation.
    rejected : dict of str to str
        Reason for every rejected method.
    leave_one_out : dict of str to (float, float)
        RMS of each method at left-out stations, relative to the first date and about the means of the stations [mm];
        empty with one station.
    before, after : dict of str to ndarray
        Layer minus GNSS per station, relative to its first date, before and after the correction [mm]. For a station
        that sets the datum, `after` refers to an offset estimated without this station, if there are several.
    rate : float
        Rate of the offset [mm/yr].
    rmse_before, rmse_after : float
        RMSE over the validation stations or, if there are none, over the stations that set the datum [mm].
    collocations : tuple of Collocation
        Stations that set the datum, followed by the validation stations.
    skipped : dict of str to str
        Reason for every excluded station.
    notes : list of str
        Notes on the processing.
    limitations : list of str
        Warnings that limit the accuracy or reliability of the result.
    """

    requested: str
    used: str
    offset: Offset
    sigma: FloatArray
    stations: tuple[str, ...]
    validation: tuple[str, ...]
    rejected: dict[str, str]
    leave_one_out: dict[str, tuple[float, float]]
    before: dict[str, FloatArray]
    after: dict[str, FloatArray]
    rate: float
    rmse_before: float
    rmse_after: float
    collocations: tuple[Collocation, ...]
    skipped: dict[str, str]
    notes: list[str] = field(default_factory=list)
    limitations: list[str] = field(default_factory=list)


def datum_notes(datum: Datum, setting: list[Collocation]) -> list[str]:
    """Return notes on rejected methods, dates without GNSS and better methods, one sentence each."""
    notes = list(datum.rejected.values()) if datum.used != "none" else []
    paired = np.isfinite([m.gnss + m.average.mean for m in setting]).any(axis=0)
    if not paired.all() and datum.used != "none":
        notes.append(
            plural(
                "{count} of {paired_2} dates has no GNSS observation: the offset is interpolated on this "
                "date, or held constant before the first and after the last date with GNSS.",
                "{count:,} of {paired_2} dates have no GNSS observation: the offset is interpolated on these "
                "dates and held constant before the first and after the last date with GNSS.",
                count=int((~paired).sum()),
                paired_2=len(paired),
            )
        )
    finite = {m: judged for m, (_, judged) in datum.leave_one_out.items() if np.isfinite(judged)}
    best = min(finite, key=lambda m: finite[m]) if finite else datum.used
    if finite and finite[best] < BETTER * finite.get(datum.used, np.inf):
        notes.append(
            message(
                "The method {best} has a smaller RMS about the mean at held-out stations ({finite:.1f} mm); "
                "consider using this method.",
                best=best,
                finite=finite[best],
            )
        )
    return notes


def datum_limitations(datum: Datum, setting: list[Collocation], rest: list[Collocation]) -> list[str]:
    """Return warnings about the datum, one sentence each."""
    # if no method improves the layer, nothing is subtracted
    limitations = list(datum.rejected.values()) if datum.used == "none" else []
    few = [f"{m.station} ({m.average.n_points})" for m in setting + rest if m.average.n_points < MIN_POINTS]
    if few:
        limitations.append(
            message(
                "Fewer points than the recommended {least} are within the radius of these stations (number of points): "
                "{stations}.",
                least=MIN_POINTS,
                stations=", ".join(few),
            )
        )
    moving = [f"{m.station} ({m.speed:.1f} ± {m.speed_sigma:.1f} mm/yr)" for m in setting if not m.stable]
    if moving:
        limitations.append(
            message(
                "Stations not stable within 2σ: {moving}. Their motion is included in the datum, so the layer "
                "shows motion in the GNSS reference frame.",
                moving=", ".join(moving),
            )
        )
    speeds = np.array([m.speed for m in setting + rest])
    if len(speeds) >= 3 and nanmedian(speeds) > 15 and nanstd(speeds) < nanmedian(speeds) / 3:
        limitations.append(
            message(
                "All stations move at about {speeds:.0f} mm/yr: the GNSS series contain plate motion, and so "
                "will the re-referenced layer. To avoid this, first subtract the plate motion from the GNSS "
                "series.",
                speeds=nanmedian(speeds),
            )
        )
    if len(setting) == 1 and not rest:
        limitations.append(message("One station sets the datum, and no other station is available to validate it."))
    if datum.rmse_after > datum.rmse_before:
        limitations.append(
            message(
                "The datum increases the RMSE of the layer at {extra} stations (from {rmse_before:.1f} to "
                "{rmse_after:.1f} mm); choose other stations or another method.",
                extra=message("the other") if rest else message("held-out"),
                rmse_before=datum.rmse_before,
                rmse_after=datum.rmse_after,
            )
        )
    agreement = [pearson(*_common(m.average.mean, m.gnss)) for m in setting + rest]
    known = [r for r in agreement if np.isfinite(r)]
    if known and np.median(known) < -0.5:
        limitations.append(
            message(
                "The layer is anticorrelated with the GNSS series (median correlation {known:.2f}): the sign "
                "or the heading of the layer is probably wrong; correct it before setting a datum.",
                known=np.median(known),
            )
        )
    return limitations


def _common(a: FloatArray, b: FloatArray) -> tuple[FloatArray, FloatArray]:
    both = np.isfinite(a) & np.isfinite(b)
    return (a[both], b[both]) if both.sum() >= 6 else (a[:0], b[:0])
