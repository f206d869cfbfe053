"""The error that all points of a date share (atmosphere, reference), estimated from stable ground only.

From all points it would take a motion of the whole slope for an error; so where too few points are quiet,
nothing is corrected, and that is said.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..nan_statistics import nanmean, nanmedian, nanstd
from ..progress import Progress
from ..series import PointSeries
from .features import metres_from, metric_crs

LEAST_STABLE = 20
QUIET_MM_PER_YEAR = 5.0
# ground that sways with the seasons by as much as its noise is still; that which moves is slower and larger
_SWAY = 3.0
_HUBER = 1.5
_STEPS = 60


def quiet_points(series: PointSeries, until: np.datetime64) -> np.ndarray:
    """Return a mask of the points that did not move up to a day.

    Quiet is a point whose line is flat in the layer's own datum, whose departures from the other flat points are no
    larger than usual among them, and come and go from date to date as noise does: where half of the points sway
    together, the middle of all is nobody's.
    """
    past = series.dates <= until
    quiet = np.zeros(series.n_points, dtype=bool)
    if past.sum() < 5:
        return quiet
    years = series.days[past] / 365.25
    values = series.values[:, past]
    seen = np.isfinite(values)
    count = seen.sum(axis=1)
    mean_year = (seen * years).sum(axis=1) / np.maximum(count, 1)
    t = np.where(seen, years - mean_year[:, None], 0.0)
    velocity = (t * np.where(seen, values, 0.0)).sum(axis=1) / np.maximum((t**2).sum(axis=1), 1e-9)
    flat = (np.abs(velocity) < QUIET_MM_PER_YEAR) & (count >= 5)
    if not flat.any():
        return quiet
    own = values[flat] - nanmedian(values[flat], axis=1, keepdims=True)
    own = own[:, np.isfinite(own).any(axis=0)]
    apart = own - nanmedian(own, axis=0)
    spread = nanstd(apart, axis=1)
    step = np.diff(apart, axis=1)
    # white noise changes by √2 of its spread between two dates; without two neighbouring dates nothing is known of it
    noise = np.sqrt(nanmean(np.where(np.isfinite(step).any(axis=1)[:, None], step, np.inf) ** 2, axis=1) / 2)
    quiet[np.flatnonzero(flat)[(spread <= 1.5 * np.median(spread)) & (spread <= _SWAY * noise)]] = True
    return quiet


@dataclass(frozen=True)
class Corrected:
    """Series without the error that all points of a date share, and what may be left of it.

    Attributes
    ----------
    series : PointSeries
    plane : ndarray, shape (n_points, 3)
        Offset and plane at the points.
    uncertainty : ndarray, shape (3, 3)
        Covariance of their estimate for a date [mm²]; zero where nothing was corrected.
    """

    series: PointSeries
    plane: np.ndarray
    uncertainty: np.ndarray


def remove_common_error(
    series: PointSeries, stable: np.ndarray | None, train_end: np.datetime64, progress: Progress
) -> Corrected:
    """Subtract a robust offset and plane of every date.

    Parameters
    ----------
    series : PointSeries
    stable : ndarray of bool, shape (n_points,), or None
        Ground that does not move; None takes the points that were quiet up to `train_end`.
    train_end : datetime64[D]
        The own level of a stable point is its median up to this day, so later data change nothing earlier.
    progress : Progress

    Returns
    -------
    Corrected
        The same series where too few points are stable.
    """
    given = stable is not None
    mask = np.asarray(stable, dtype=bool) if stable is not None else quiet_points(series, train_end)
    if mask.sum() < LEAST_STABLE:
        progress.warn(
            f"The error common to all points of a date is not corrected: {int(mask.sum())} points are "
            f"{'in the stable area' if given else 'quiet'}, {LEAST_STABLE} are needed."
        )
        return Corrected(series, np.zeros((series.n_points, 3)), np.zeros((3, 3)))
    past = series.dates <= train_end
    past = past if past.any() else np.arange(series.n_dates) < 1
    own = nanmedian(np.where(past, series.values, np.nan)[mask], axis=1, keepdims=True)
    rest = series.values[mask] - own
    metres, _ = metres_from(series, metric_crs(series))
    metres -= metres[mask].mean(axis=0)
    scale = max(float(np.abs(metres[mask]).max()), 1.0)
    plane = np.column_stack([np.ones(series.n_points), metres / scale])
    fits = _Planes(plane[mask], rest, past)
    corrected = series.values - plane @ fits.coefficients
    progress.info(
        f"The error of each date is estimated from {int(mask.sum())} stable points: "
        f"offset {fits.spread[0]:.1f} mm, plane {np.hypot(*fits.spread[1:]):.1f} mm over the slope."
    )
    return Corrected(series.with_(values=corrected), plane, fits.uncertainty)


class _Planes:
    """Offset and plane of every date, each held back as far as its size over the dates does not stand out of the noise.

    The size of the three (a variance each) is learnt by expectation-maximisation over the dates of training, so
    that where there is no common error, nothing is subtracted; a plane far from the stable ground would otherwise
    carry the noise of that ground, enlarged, over the whole slope.

    Attributes
    ----------
    coefficients : ndarray, shape (3, n_dates)
    spread : ndarray, shape (3,)
        Standard deviation of offset and plane over the dates [mm].
    uncertainty : ndarray, shape (3, 3)
        Mean covariance of the coefficients of a date of training [mm²].
    """

    def __init__(self, design: np.ndarray, rest: np.ndarray, past: np.ndarray) -> None:
        dates = np.isfinite(rest).sum(axis=0) > 0
        sigma = max(1.4826 * float(nanmedian(np.abs(rest - nanmedian(rest, axis=0))[:, past & dates])), 1e-3)
        weights = np.where(np.isfinite(rest), 1.0, 0.0)
        filled = np.nan_to_num(rest)
        variance, used = np.full(3, sigma**2), past & dates
        covariance = np.zeros((rest.shape[1], 3, 3))
        self.coefficients = np.zeros((3, rest.shape[1]))
        for _ in range(_STEPS):
            precision = np.einsum("pa,pd,pb->dab", design, weights, design) / sigma**2 + np.diag(1 / variance)
            covariance = np.linalg.inv(precision)
            moment = design.T @ (weights * filled) / sigma**2
            self.coefficients = np.einsum("dab,bd->ad", covariance, moment)
            uncertain = np.diagonal(covariance, 0, 1, 2)[used].mean(axis=0)
            variance = np.maximum((self.coefficients[:, used] ** 2).mean(axis=1) + uncertain, 1e-6)
            error = np.abs(filled - design @ self.coefficients)
            weights = np.where(np.isfinite(rest), np.minimum(1.0, _HUBER * sigma / np.maximum(error, 1e-9)), 0.0)
        self.spread = np.sqrt(variance)
        self.uncertainty = covariance[used].mean(axis=0)
