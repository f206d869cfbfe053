"""Sign check: comparison of a layer's line of sight (sign, orbit direction and look side) with GNSS."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..common.arrays import BoolArray, FloatArray
from ..common.messages import joined, message
from ..common.progress import Progress
from ..data.gnss_series import GnssSeries, LosSeries, smoothed_at_dates
from ..data.point_series import PointSeries
from .collocation import Collocation, collocate
from .radius_average import direction_at

# another reading is reported only if its misfit is below this share of the misfit of the line of sight as given
CLEARLY_LESS = 0.5
# and the misfit as given exceeds this share of the motion, because fast motion may be partly lost in unwrapping
SERIOUS = 0.3
# readings whose misfits differ by less than this factor cannot be distinguished
ALIKE = 1.001
SCALES = (0.6, 1.4)
MOTION_MM = 3.0
READINGS = {
    message("as given"): np.array([1.0, 1.0, 1.0]),
    message("the opposite sign"): np.array([-1.0, -1.0, -1.0]),
    message("the heading of the other orbit"): np.array([-1.0, 1.0, 1.0]),
    message("a left-looking sensor"): np.array([-1.0, -1.0, 1.0]),
}


@dataclass(frozen=True)
class SignCheck:
    """Result of the sign check.

    Attributes
    ----------
    correlation : float
        Correlation of layer and GNSS in the line of sight, over all stations and dates; NaN without motion.
    misfit_mm : dict of str to float
        RMS of layer minus GNSS [mm] for each reading of the line of sight. GNSS is scaled by a fitted factor of 0.6 to
        1.4, because fast motion may be partly lost in phase unwrapping.
    text : str
        Warning if another reading is clearly better or the layer is anticorrelated with GNSS; otherwise empty.
    """

    correlation: float
    misfit_mm: dict[str, float]
    text: str = ""


def sign_check(
    series: PointSeries, gnss: Sequence[GnssSeries | LosSeries], collocations: Sequence[Collocation]
) -> SignCheck:
    """Compare a layer with GNSS along its line of sight as given and along the lines of sight of common mistakes.

    Parameters
    ----------
    series : PointSeries
        Layer.
    gnss : sequence of GnssSeries or LosSeries
        Stations; line-of-sight series can only check the sign.
    collocations : sequence of Collocation
        Stations with points of the layer around them.
    """
    stations = {station.station: station for station in gnss}
    layer, motion = [], []
    for m in collocations:
        station = stations.get(m.station)
        direction = direction_at(series, m.average.index)
        if isinstance(station, GnssSeries) and direction is not None:
            enu = np.array([smoothed_at_dates(station.along(axis), series.dates)[0] for axis in np.eye(3)])
            along = np.array([(direction * reading) @ enu for reading in READINGS.values()])
        else:
            blind = np.full(len(m.gnss), np.nan)
            along = np.array([m.gnss, -m.gnss, blind, blind])
        layer.append(m.average.mean)
        motion.append(along)
    if not layer:
        return SignCheck(np.nan, {})
    return compare_readings(np.array(layer), np.array(motion))


def sign_check_warnings(
    layers: Sequence[tuple[str, PointSeries]],
    gnss: Sequence[GnssSeries | LosSeries],
    radius_m: float,
    progress: Progress | None = None,
) -> list[str]:
    """Return a warning for each layer whose line of sight disagrees with GNSS (see `sign_check`)."""
    progress = progress or Progress()
    doubts = []
    for k, (name, series) in enumerate(layers):
        part = progress.part(k / len(layers), (k + 1) / len(layers))
        audit = sign_check(series, gnss, collocate(series, gnss, radius_m, part, smooth=False)[0])
        if audit.text:
            doubts.append(message("{name}: {text}", name=name, text=audit.text))
    return doubts


def compare_readings(layer: FloatArray, motion: FloatArray) -> SignCheck:
    """Compare series with GNSS for each reading of the line of sight.

    Parameters
    ----------
    layer : ndarray, shape (n_stations, n_dates)
        Layer at the stations [mm]; NaN = no value.
    motion : ndarray, shape (n_stations, n_readings, n_dates)
        GNSS along each of `READINGS` [mm].
    """
    observed = np.isfinite(layer) & np.isfinite(motion[:, 0])
    layer = _centred(layer, observed)
    misfit: dict[str, float] = {}
    for k, name in enumerate(READINGS):
        along = motion[:, k]
        if np.isfinite(along[observed]).all() and observed.sum() >= 5:
            truth = _centred(along, observed)[observed]
            square = float(truth @ truth)
            scale = float(np.clip(truth @ layer[observed] / square, *SCALES)) if square > 0 else 1.0
            misfit[name] = float(np.sqrt(np.mean((layer[observed] - scale * truth) ** 2)))
    if not misfit:
        return SignCheck(np.nan, {})
    east = _centred(motion[:, 0], observed)[observed]
    moves = float(np.sqrt(np.mean(east**2)))
    los = layer[observed]
    both = float(np.sqrt(np.sum(east**2) * np.sum(los**2)))
    correlation = float(east @ los / both) if both > 0 else np.nan
    best, least = _best(misfit)
    text = ""
    wrong = misfit["as given"] > SERIOUS * moves and least < CLEARLY_LESS * misfit["as given"]
    if "as given" not in best and wrong:
        text = message(
            "The line of sight disagrees with GNSS: the RMS of layer minus GNSS is {as_given:.1f} mm as imported "
            "and {misfit:.1f} mm with {best}. Check the sign, heading and orbit direction used for the import.",
            as_given=misfit["as given"],
            misfit=least,
            best=joined(message(" or "), best),
        )
    elif correlation < 0 and moves > MOTION_MM:
        text = message(
            "The layer is anticorrelated with GNSS (correlation {correlation:.2f} in the line of sight); check the "
            "sign, heading and orbit direction used for the import.",
            correlation=correlation,
        )
    return SignCheck(correlation, misfit, text)


def _best(misfit: dict[str, float]) -> tuple[list[str], float]:
    """Return the readings with the smallest misfit, and that misfit.

    There are several if a single station moves along a straight line, because the fitted scale makes them equal.
    """
    least = min(misfit.values())
    return [name for name, value in misfit.items() if value <= ALIKE * least], least


def _centred(values: FloatArray, observed: BoolArray) -> FloatArray:
    """Return the series minus their means; with at least 3 stations, the mean of each date is also subtracted."""
    filled = np.where(observed, values, 0.0)
    out = np.where(observed, values - (filled.sum(axis=1) / np.maximum(observed.sum(axis=1), 1))[:, None], 0.0)
    if len(values) >= 3:
        count = observed.sum(axis=0)
        out = np.where(observed & (count > 1), out - out.sum(axis=0) / np.maximum(count, 1), out)
    return np.where(observed, out, np.nan)
