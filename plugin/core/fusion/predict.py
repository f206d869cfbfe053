"""Every method behind one call: points in, rate and displacement at places out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..progress import Progress
from .kriging import Field, Targets, apply, kriging_weights, neighbours
from .points import Points
from .simple import best_power, inverse_weights, linear_weights, nearest_weights
from .variogram import fit_field

SIMPLE = ("idw", "nearest", "bilinear")
METHODS = ("kriging", *SIMPLE)
# dates from which the covariance of what the rate leaves over is fitted
_DATES = 12


@dataclass(frozen=True)
class Fields:
    """Covariances of the rate [mm²/yr²] and of what it leaves over [mm²]."""

    rate: Field
    rest: Field


@dataclass(frozen=True, eq=False)
class Estimate:
    """Motion at places.

    Attributes
    ----------
    rate : ndarray, shape (n_targets,)
        [mm/yr].
    displacement : ndarray, shape (n_targets, n_dates)
        [mm].
    rate_sigma : ndarray, shape (n_targets,), or None
        One-sigma of the motion itself, without noise of an observation; None where the method has none.
    sigma : ndarray, shape (n_targets, n_dates), or None
    """

    rate: np.ndarray
    displacement: np.ndarray
    rate_sigma: np.ndarray | None = None
    sigma: np.ndarray | None = None


def some_dates(points: Points, count: int = _DATES) -> np.ndarray:
    """Return indices of dates spread over the whole time."""
    return np.unique(np.linspace(0, len(points.dates) - 1, min(count, len(points.dates))).astype(int))


def fit_fields(points: Points, progress: Progress | None = None, quick: bool = False) -> Fields:
    """Fit the covariances; `quick` is for folds, which need many."""
    progress = progress or Progress()
    sample, rounds = (250, 1) if quick else (500, 2)
    rate = fit_field(points, points.rate, progress.part(0.0, 0.4), sample=sample, rounds=rounds)
    rest = points.rest[:, some_dates(points)]
    return Fields(rate, fit_field(points, rest, progress.part(0.4, 1.0), sample=sample, rounds=rounds))


def predict(
    method: str, points: Points, targets: Targets, fields: Fields | None = None, progress: Progress | None = None
) -> Estimate:
    """Estimate the motion at places.

    Parameters
    ----------
    method : str
        Of `METHODS`.
    points : Points
        What is known.
    targets : Targets
        Where it is wanted. The classical interpolators take all sensors as one.
    fields : Fields, optional
        For kriging.
    progress : Progress, optional
        Told after every block of targets.

    Raises
    ------
    InputError
        If the method is unknown, or kriging has no fields.
    """
    progress = progress or Progress()
    if method == "kriging" and fields is not None:
        return _kriging(points, targets, fields, progress)
    if method == "nearest":
        index, weights = nearest_weights(points, targets.xy)
    elif method == "bilinear":
        index, weights = linear_weights(points, targets.xy)
    elif method == "idw":
        index, weights = inverse_weights(points, targets.xy, best_power(points, points.rate))
    else:
        raise InputError(f"METHOD {method!r} is unknown; use one of {', '.join(METHODS)}.")
    progress.step(0.5, "Interpolating")
    return Estimate(apply(index, weights, points.rate), apply(index, weights, points.displacement))


def _kriging(points: Points, targets: Targets, fields: Fields, progress: Progress) -> Estimate:
    progress.step(0.0, "Looking for neighbours")
    index = neighbours(points, targets)
    of_rate, rate_variance = kriging_weights(points, fields.rate, targets, index, progress.part(0.0, 0.5))
    of_rest, rest_variance = kriging_weights(points, fields.rest, targets, index, progress.part(0.5, 1.0))
    rate, rest = apply(index, of_rate, points.rate), apply(index, of_rest, points.rest)
    # dates on which the points differ more are known less well
    spread = points.rest.var(axis=0)
    share = spread / max(float(spread[some_dates(points)].mean()), 1e-12)
    variance = rate_variance[:, None] * points.years**2 + rest_variance[:, None] * share
    return Estimate(rate, rest + rate[:, None] * points.years, np.sqrt(rate_variance), np.sqrt(variance))
