"""Velocity of series with its uncertainty: trend, acceleration, seasons and steps in a joint least-squares fit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..common.arrays import BoolArray, DateArray, FloatArray, IntArray
from ..common.errors import InputError
from ..common.messages import message, quoted

TERMS = ("linear", "acceleration", "annual", "semiannual")
DAYS_PER_YEAR = 365.25
# cycles per year
_CYCLES = {"annual": 1, "semiannual": 2}
MAX_LAGS = 40


@dataclass(frozen=True)
class Trend:
    """A joint fit; every array has one row or value per point, NaN if a point has too few dates.

    Attributes
    ----------
    velocity, velocity_std : ndarray, shape (n_points,)
        Rate at the middle of the series and its sigma [mm/yr].
    acceleration, acceleration_std : ndarray, shape (n_points,)
        Acceleration and its sigma [mm/yr²]; NaN if the term is not fitted.
    amplitude_mm, peak_day : dict of str to ndarray
        Amplitude of annual and semi-annual terms, and the day of the year of the first maximum.
    steps_mm : ndarray, shape (n_points, n_steps)
        Size of the steps [mm].
    fitted, residual : ndarray, shape (n_points, n_dates)
        Model, and observation minus model [mm].
    r2, rmse : ndarray, shape (n_points,)
        Explained share of the variance; root mean square of the residuals [mm].
    n : ndarray of int, shape (n_points,)
        Number of dates used.
    middle : datetime64[D]
        Middle of the series, to which the velocity refers.
    terms, steps : tuple
        Fitted terms and steps.
    coefficients : ndarray, shape (n_points, n_terms)
        Coefficients of `design_matrix`.
    """

    velocity: FloatArray
    velocity_std: FloatArray
    acceleration: FloatArray
    acceleration_std: FloatArray
    amplitude_mm: dict[str, FloatArray]
    peak_day: dict[str, FloatArray]
    steps_mm: FloatArray
    fitted: FloatArray
    residual: FloatArray
    r2: FloatArray
    rmse: FloatArray
    n: IntArray
    middle: np.datetime64
    terms: tuple[str, ...]
    steps: tuple[np.datetime64, ...]
    coefficients: FloatArray

    def at(self, dates: DateArray) -> FloatArray:
        """Return the fitted displacement [mm] on any dates, shape (n_points, len(dates))."""
        dates = np.asarray(dates, dtype="datetime64[D]")
        years = (dates - self.middle).astype(float) / DAYS_PER_YEAR
        return self.coefficients @ design_matrix(dates, years, self.terms, self.steps)[1].T


def fit_trend(
    dates: DateArray,
    values: FloatArray,
    terms: Sequence[str] = ("linear",),
    steps: Sequence[np.datetime64] = (),
    sigma: FloatArray | None = None,
) -> Trend:
    """Fit all terms jointly; fitting them one after the other would bias the velocity by the season.

    Parameters
    ----------
    dates : ndarray of datetime64[D], shape (n_dates,)
        Acquisition dates.
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm], NaN = no observation.
    terms : sequence of str
        Terms of `TERMS`; the linear term is always fitted.
    steps : sequence of datetime64[D]
        Days of steps: from each day on, the series may have another offset.
    sigma : ndarray, shape (n_points, n_dates), or None
        Sigma of the values [mm]; the weights are 1 / sigma².

    Returns
    -------
    Trend

    Raises
    ------
    InputError
        If a term is unknown.

    Notes
    -----
    The sigma of the rate comes from the residuals and increases with their temporal correlation: n values count as
    n / k. k is (1 + r) / (1 - r), where r is the lag-one correlation (Zwiers and von Storch 1995), or 1 + 2 Σ r_j over
    the first lags whose pairs are positive (Geyer 1992) if that is larger, as for slow wander. The fit of p terms
    reduces r by (p + (p + 2) r) / n; this bias is corrected (Marriott and Pope 1954 for p = 1). The terms use p k
    values. Wander as slow as the series itself still affects the rate and is not included in the sigma.
    """
    unknown = [term for term in terms if term not in TERMS]
    if unknown:
        raise InputError(
            message("The term {unknown} is unknown; use {terms}.", unknown=quoted(unknown[0]), terms=", ".join(TERMS))
        )
    dates = np.asarray(dates, dtype="datetime64[D]")
    values = np.asarray(values, dtype=float)
    n_points, n_dates = values.shape
    middle = dates[0] + (dates[-1] - dates[0]) / 2 if n_dates else np.datetime64("2000-01-01")
    years = (dates - middle).astype(float) / DAYS_PER_YEAR
    names, design = design_matrix(dates, years, terms, steps)
    n_terms = design.shape[1]
    observed = np.isfinite(values)
    weight = weights_of(values, sigma)
    n = (weight > 0).sum(axis=1)
    filled = np.where(observed, values, 0.0)
    products = (design[:, :, None] * design[:, None, :]).reshape(n_dates, n_terms**2)
    normal = (weight @ products).reshape(n_points, n_terms, n_terms)
    right = (weight * filled) @ design
    solvable = (n >= n_terms) & (np.linalg.cond(normal + 1e-300) < 1e12) if n_dates else np.zeros(n_points, bool)
    coefficients = np.full((n_points, n_terms), np.nan)
    inverse = np.full((n_points, n_terms, n_terms), np.nan)
    if solvable.any():
        inverse[solvable] = np.linalg.inv(normal[solvable])
        coefficients[solvable] = np.einsum("nab,nb->na", inverse[solvable], right[solvable])
    fitted = coefficients @ design.T
    residual = np.where(observed, values - fitted, np.nan)
    variance, rmse, r2 = residual_statistics(values, residual, weight, n, n_terms)
    error = np.sqrt(np.maximum(np.diagonal(inverse, axis1=1, axis2=2), 0) * variance[:, None])
    position = {name: j for j, name in enumerate(names)}
    nothing = np.full(n_points, np.nan)
    curved = position.get("acceleration")
    amplitude, peak = seasonal_terms(coefficients, {term: position[term] for term in _CYCLES if term in position})
    return Trend(
        velocity=coefficients[:, 1],
        velocity_std=error[:, 1],
        acceleration=nothing if curved is None else coefficients[:, curved],
        acceleration_std=nothing if curved is None else error[:, curved],
        amplitude_mm=amplitude,
        peak_day=peak,
        steps_mm=coefficients[:, n_terms - len(steps) :],
        fitted=fitted,
        residual=residual,
        r2=r2,
        rmse=rmse,
        n=n,
        middle=middle,
        terms=tuple(terms),
        steps=tuple(steps),
        coefficients=coefficients,
    )


def seasonal_terms(
    coefficients: FloatArray, columns: Mapping[str, int]
) -> tuple[dict[str, FloatArray], dict[str, FloatArray]]:
    """Return the amplitude [mm] and the day of the maximum of seasonal terms.

    Parameters
    ----------
    coefficients : ndarray, shape (n_points, n_columns)
        Fitted coefficients.
    columns : mapping of str to int
        Column of the sine of each term; the cosine is in the next column.
    """
    amplitude, peak = {}, {}
    for term, column in columns.items():
        # the last digit of `arctan2` depends on the memory layout of the columns
        sine, cosine = (np.ascontiguousarray(coefficients[:, each]) for each in (column, column + 1))
        turn = np.arctan2(sine, cosine) / (2 * np.pi)
        amplitude[term] = np.hypot(sine, cosine)
        # `np.mod` warns about NaN before numpy 1.22
        peak[term] = (turn + (turn < 0)) * DAYS_PER_YEAR / _CYCLES[term]
    return amplitude, peak


def weights_of(values: FloatArray, sigma: FloatArray | None) -> FloatArray:
    """Return the weights of values, with mean 1 for each point; 0 if the value or its sigma is missing."""
    observed = np.isfinite(values)
    if sigma is None:
        return np.where(observed, 1.0, 0.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        weight = np.where(observed & (sigma > 0), 1.0 / np.asarray(sigma, dtype=float) ** 2, 0.0)
    mean = weight.sum(axis=1, keepdims=True) / np.maximum((weight > 0).sum(axis=1, keepdims=True), 1)
    return weight / np.where(mean > 0, mean, 1.0)


def design_matrix(
    dates: DateArray, years: FloatArray, terms: Sequence[str], steps: Sequence[np.datetime64]
) -> tuple[list[str], FloatArray]:
    """Return names and values, shape (n_dates, n_terms), of the terms; `years` count from the middle of the series."""
    names, columns = ["offset", "linear"], [np.ones(len(years)), years]
    if "acceleration" in terms:
        names.append("acceleration")
        columns.append(0.5 * years**2)
    of_year = (dates - dates.astype("datetime64[Y]").astype("datetime64[D]")).astype(float) / DAYS_PER_YEAR
    for term, cycles in (("annual", 1), ("semiannual", 2)):
        if term in terms:
            names += [term, message("{term} cosine", term=term)]
            columns += [np.sin(2 * np.pi * cycles * of_year), np.cos(2 * np.pi * cycles * of_year)]
    for step in steps:
        names.append(message("step {step}", step=step))
        columns.append((dates >= np.datetime64(step, "D")).astype(float))
    return names, np.column_stack(columns)


def residual_statistics(
    values: FloatArray, residual: FloatArray, weight: FloatArray, n: IntArray, n_terms: int
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Return the variance of unit weight, widened by the correlation, the RMSE and R²."""
    # values without a weight are not used in the fit
    values, residual = (np.where(weight > 0, each, np.nan) for each in (values, residual))
    plain = np.nan_to_num(residual)
    squares = (weight * plain**2).sum(axis=1)
    free = n - n_terms
    with np.errstate(divide="ignore", invalid="ignore"):
        # products with a missing residual are 0
        lag = (plain[:, 1:] * plain[:, :-1]).sum(axis=1) / np.maximum(_pairs(np.isfinite(residual), 1), 1)
        mean_square = (plain**2).sum(axis=1) / np.maximum(n, 1)
        # a perfect fit has no residuals to correlate; its sigma is 0
        r = np.where(mean_square > 0, lag / mean_square, 0.0)
        taken = (n_terms + (n_terms + 2) * r) / np.maximum(n, 1)
        r = np.where(free > 0, np.clip(r + taken, 0, 0.95), 0.0)
        costs = np.maximum((1 + r) / (1 - r), np.where(free > 0, _repeated(plain, residual, n, taken), 1.0))
        left = np.minimum(free, np.maximum(n - n_terms * costs, n / 4))
        variance = np.where(free > 0, squares / np.maximum(left, 1) * costs, np.nan)
        rmse = np.where(n > 0, np.sqrt((plain**2).sum(axis=1) / np.maximum(n, 1)), np.nan)
        rmse = np.where(np.isfinite(residual).any(axis=1), rmse, np.nan)
        mean = np.nansum(values, axis=1) / np.maximum(np.isfinite(values).sum(axis=1), 1)
        total = np.nansum((values - mean[:, None]) ** 2, axis=1)
        r2 = np.where((total > 0) & np.isfinite(rmse), 1 - (plain**2).sum(axis=1) / total, np.nan)
    return variance, rmse, r2


def _pairs(observed: BoolArray, lag: int) -> IntArray:
    """Return the number of pairs of values `lag` dates apart for each point."""
    if observed.all():
        return np.full(len(observed), max(observed.shape[1] - lag, 0))
    return np.asarray((observed[:, lag:] & observed[:, :-lag]).sum(axis=1))


def _repeated(plain: FloatArray, residual: FloatArray, n: IntArray, taken: FloatArray) -> FloatArray:
    """Return 1 + 2 Σ r_j over the first lags, in pairs, while the pairs are positive; one value per point."""
    mean_square = (plain**2).sum(axis=1) / np.maximum(n, 1)
    total, going = np.zeros(len(plain)), np.flatnonzero(mean_square > 0)
    # continue with the remaining points only: most series end after one pair
    plain, observed = plain[going], np.isfinite(residual[going])
    for first in range(1, min(plain.shape[1] // 4, MAX_LAGS), 2):
        pair = np.zeros(len(plain))
        for lag in (first, first + 1):
            count = _pairs(observed, lag)
            products = np.einsum("ij,ij->i", plain[:, lag:], plain[:, :-lag])
            pair += products / np.maximum(count, 1) / mean_square[going] + taken[going]
        positive = pair > 0
        going, plain, observed = going[positive], plain[positive], observed[positive]
        if not len(going):
            break
        total[going] += pair[positive]
    # keep at least four independent values: fewer do not determine their scatter
    return np.minimum(1.0 + 2.0 * total, np.maximum(n / 4.0, 1.0))


def linear_rate(day: FloatArray, value: FloatArray) -> tuple[float, float]:
    """Fit a line to one series.

    Parameters
    ----------
    day : ndarray, shape (n,)
        Days since 1970-01-01.
    value : ndarray, shape (n,)
        Displacement [mm]; NaN are ignored.

    Returns
    -------
    rate, sigma : float
        Rate and sigma [mm/yr]; sigma accounts for the correlation of the residuals (`fit_trend`); NaN with fewer than
        3 values.
    """
    good = np.isfinite(value)
    if good.sum() < 3 or np.ptp(day[good]) == 0:
        return np.nan, np.nan
    fit = fit_trend(day[good].astype("int64").astype("datetime64[D]"), np.asarray(value, dtype=float)[good][None])
    return float(fit.velocity[0]), float(fit.velocity_std[0])
