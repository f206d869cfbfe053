"""The scores of a set of errors, which become columns of the score table."""

from __future__ import annotations

import numpy as np

from ...common.arrays import FloatArray
from ...common.metrics import Z_90, coverage, crps_normal, winkler_90
from ...common.nan_statistics import nanmean

LEVELS = (50, 80, 90, 95)
# minimum number of values for the coverage of a single date or point
_MIN_ERRORS = 5


def error_scores(
    error: FloatArray,
    sigma: FloatArray | None = None,
    truth: FloatArray | None = None,
    before: FloatArray | None = None,
    noise: float = 0.0,
    usual_change: float = 0.0,
) -> dict[str, float]:
    """Return the scores of a set of errors.

    Parameters
    ----------
    error : ndarray
        Estimate minus truth [mm], NaN is ignored; points in rows, dates in columns, or a single row.
    sigma : ndarray or None
        Sigma of the error [mm].
    truth, before : ndarray or None
        Truth and last known value [mm]; correlation and R² refer to the change between them.
    noise : float
        Noise of the truth [mm].
    usual_change : float
        Mean absolute change between successive acquisitions in training [mm], the unit of `mase`; 0 omits `mase`.

    Returns
    -------
    dict of str to float
        Only `n` if there are no values.
    """
    known = np.isfinite(error)
    if truth is not None and before is not None:
        known &= np.isfinite(truth) & np.isfinite(before)
    e = error[known].astype(float)
    if not len(e):
        return {"n": 0.0}
    mse = float(np.mean(e**2))
    numbers = {
        "n": float(len(e)),
        "rmse": float(np.sqrt(mse)),
        "mae": float(np.mean(np.abs(e))),
        "median_abs": float(np.median(np.abs(e))),
        "p95_abs": float(np.quantile(np.abs(e), 0.95)),
        "bias": float(np.mean(e)),
        "rmse_noise_free": float(np.sqrt(max(mse - noise**2, 0.0))),
    }
    if usual_change > 0:
        numbers["mase"] = numbers["mae"] / usual_change
    if truth is not None and before is not None:
        moved, predicted_change = (truth - before)[known].astype(float), (truth + error - before)[known].astype(float)
        numbers["pcc_change"] = correlation(moved, predicted_change)
        spread = float(np.mean((moved - moved.mean()) ** 2))
        numbers["r2_change"] = 1 - mse / spread if spread > 0 else float("nan")
    if sigma is not None:
        numbers.update(_of_intervals(np.where(known, error, np.nan), sigma, truth))
    return numbers


def correlation(a: FloatArray, b: FloatArray) -> float:
    """Return Pearson's correlation, NaN if one of the variables is constant."""
    if len(a) < 3 or a.std() < 1e-12 or b.std() < 1e-12:
        return float("nan")
    return float(np.corrcoef(a, b)[0, 1])


def _of_intervals(error: FloatArray, sigma: FloatArray, truth: FloatArray | None) -> dict[str, float]:
    known = np.isfinite(error) & np.isfinite(sigma)
    if not known.any():
        return {}
    e, s = error[known].astype(float), sigma[known].astype(float)
    numbers = {"crps": crps_normal(e, s)}
    numbers.update({f"coverage_{level}": coverage(e, s, level / 100) for level in LEVELS})
    numbers["winkler_90"] = winkler_90(e, s)
    numbers["width_90"] = float(2 * Z_90 * np.mean(s))
    if truth is not None and np.ptp(truth[known]) > 0:
        numbers["pinaw_90"] = numbers["width_90"] / float(np.ptp(truth[known]))
    if error.ndim == 2:
        inside = np.where(known, np.abs(error) <= Z_90 * sigma, np.nan)
        for axis, name in ((0, "dates"), (1, "points")):
            enough = known.sum(axis=axis) >= _MIN_ERRORS
            if enough.sum() >= _MIN_ERRORS:
                of_each = nanmean(inside[:, enough] if axis == 0 else inside[enough], axis=axis)
                numbers[f"coverage_90_worst_{name}"] = float(np.quantile(of_each, 0.1))
    return numbers


def exceedance(
    truth: FloatArray, error: FloatArray, before: FloatArray, threshold_mm: float, lead_days: FloatArray | None = None
) -> dict[str, float]:
    """Return scores for the prediction of changes above a threshold.

    Parameters
    ----------
    truth, error, before : ndarray, shape (n_points, n_dates)
        As in `error_scores`.
    threshold_mm : float
        Threshold of the absolute change since the last known value [mm].
    lead_days : ndarray, shape (n_points, n_dates), or None
        Lead time with which the daily estimate exceeds the threshold [days], NaN = never.

    Returns
    -------
    dict of str to float
        pod (share of the observed events that were predicted), far (share of false alarms among the predicted
        events), csi (correct predictions ÷ observed or predicted events), n_events, lead_days (mean of the hits).
    """
    known = np.isfinite(error) & np.isfinite(truth) & np.isfinite(before)
    observed = known & (np.abs(truth - before) >= threshold_mm)
    predicted = known & (np.abs(truth + error - before) >= threshold_mm)
    hits, misses, false = (
        int((a & b).sum())
        for a, b in (
            (observed, predicted),
            (observed, ~predicted),
            (~observed & known, predicted),
        )
    )
    numbers = {
        "n_events": float(hits + misses),
        "pod": hits / (hits + misses) if hits + misses else float("nan"),
        "far": false / (hits + false) if hits + false else float("nan"),
        "csi": hits / (hits + misses + false) if hits + misses + false else float("nan"),
    }
    if lead_days is not None:
        led = lead_days[observed & predicted]
        led = led[np.isfinite(led)]
        numbers["lead_days"] = float(led.mean()) if len(led) else float("nan")
    return numbers
