"""Nonlinear trends: cubic, exponential and logarithmic curves, fitted jointly with seasons and steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..common.arrays import DateArray, FloatArray
from .trend import DAYS_PER_YEAR, Trend, design_matrix, residual_statistics, seasonal_terms, weights_of

CUBIC, EXPONENTIAL, LOGARITHMIC = "cubic", "exponential", "logarithmic"
CURVES = (CUBIC, EXPONENTIAL, LOGARITHMIC)
_NO_DAY = np.datetime64("NaT", "D")
# limits of the time constant relative to the fitted period; above the upper limit, a curve is almost a line
_MIN_RELATIVE_TAU, _MAX_RELATIVE_TAU, _TRIALS = 0.03, 5.0, 24
# no fitted date exceeds 1 / _MIN_RELATIVE_TAU
_MAX_EXPONENT = 40.0


@dataclass(frozen=True)
class CurveTrend(Trend):
    """A joint fit of one point with a curved trend; the velocity is the rate of the curve at the middle of the series.

    Attributes
    ----------
    curve : str
        One of `CURVES`.
    tau_years, tau_std : float
        Time constant of an exponential (positive if the motion accelerates) or logarithm and its sigma [years]; NaN
        for a polynomial.
    is_bound : bool
        Whether the time constant is at a limit, so that the data do not determine it.
    origin : datetime64[D]
        First fitted date, on which the curve is zero.
    """

    curve: str = CUBIC
    tau_years: float = np.nan
    tau_std: float = np.nan
    is_bound: bool = False
    origin: np.datetime64 = _NO_DAY

    def at(self, dates: DateArray) -> FloatArray:
        """Return the fitted displacement [mm] on any dates, shape (1, len(dates))."""
        dates = np.asarray(dates, dtype="datetime64[D]")
        design = _design(dates, self.middle, self.origin, self.curve, self.tau_years, self.terms, self.steps)
        return self.coefficients @ design.T


def fit_curve(
    dates: DateArray,
    values: FloatArray,
    curve: str,
    terms: Sequence[str] = (),
    steps: Sequence[np.datetime64] = (),
    sigma: FloatArray | None = None,
) -> CurveTrend:
    """Fit a curve with its seasons and steps to one point by least squares.

    With t in years since the first date, the trend is a + b t + c t²/2 + d t³/6 about the middle of the series
    (cubic), a + b (exp(t / τ) − 1) (exponential) or a + b ln(1 + t / τ) (logarithmic).

    Parameters
    ----------
    dates : ndarray of datetime64[D], shape (n_dates,)
        Acquisition dates.
    values : ndarray, shape (1, n_dates)
        Displacement [mm], NaN = no observation.
    curve : str
        One of `CURVES`.
    terms : sequence of str
        "annual" and "semiannual"; other terms are ignored, because the curve replaces them.
    steps : sequence of datetime64[D]
        Days of steps: from each day on, the series may have another offset.
    sigma : ndarray, shape (1, n_dates), or None
        Sigma of the values [mm]; the weights are 1 / sigma².

    Returns
    -------
    CurveTrend
        Its values are NaN if there are too few dates.

    Notes
    -----
    For a given τ the problem is linear, so only τ is searched (variable projection, Golub and Pereyra 1973). The
    sigmas come from the Jacobian at the solution, with τ as a parameter, and take the correlation of the residuals into
    account as in `fit_trend`.
    """
    dates = np.asarray(dates, dtype="datetime64[D]")
    values = np.asarray(values, dtype=float)
    weight = weights_of(values, sigma)
    used = weight[0] > 0
    middle = dates[0] + (dates[-1] - dates[0]) / 2 if len(dates) else np.datetime64("2000-01-01")
    seasons = tuple(term for term in terms if term in ("annual", "semiannual"))
    origin = dates[used][0] if used.any() else middle
    end = dates[used][-1] if used.any() else middle
    years = float((end - origin).astype(float)) / DAYS_PER_YEAR
    reference = (middle, origin, curve)
    tau, bound = np.nan, False
    n_columns = _design(dates, *reference, 1.0, seasons, tuple(steps)).shape[1]
    n_parameters = n_columns + (curve != CUBIC)
    solved = used.sum() > n_parameters and years > 0
    coefficients = np.full((1, n_columns), np.nan)
    covariance = np.full((n_parameters, n_parameters), np.nan)
    if solved:
        root = np.sqrt(weight[0, used])

        def solve(tau: float) -> tuple[FloatArray, float]:
            design = _design(dates[used], *reference, tau, seasons, tuple(steps)) * root[:, None]
            # scale the columns to equal length, because an exponential may be large
            length = np.linalg.norm(design, axis=0)
            found = np.linalg.lstsq(design / length, values[0, used] * root, rcond=None)[0] / length
            return found, float(((values[0, used] * root - design @ found) ** 2).sum())

        if curve != CUBIC:
            tau, bound = _best_tau(lambda one: solve(one)[1], years, signed=curve == EXPONENTIAL)
        coefficients[0] = solve(tau)[0]
        jacobian = _jacobian(dates[used], reference, tau, seasons, tuple(steps), coefficients[0]) * root[:, None]
        # scale the columns as above; otherwise a steep exponential would hide the other columns
        length = np.maximum(np.linalg.norm(jacobian, axis=0), 1e-300)
        covariance = np.linalg.pinv((jacobian / length).T @ (jacobian / length)) / np.outer(length, length)
    fitted = coefficients @ _design(dates, *reference, tau, seasons, tuple(steps)).T
    residual = np.where(np.isfinite(values), values - fitted, np.nan)
    n = used.sum()[None]
    variance, rmse, r2 = residual_statistics(values, residual, weight, n, n_parameters)
    covariance = covariance * variance[0]
    error = np.sqrt(np.maximum(np.diagonal(covariance), 0.0))
    velocity, velocity_std = _rate(middle, reference, tau, coefficients[0], covariance)
    first = 4 if curve == CUBIC else 2
    amplitude, peak = seasonal_terms(coefficients, {term: first + 2 * k for k, term in enumerate(seasons)})
    nothing = np.array([np.nan])
    return CurveTrend(
        velocity=np.array([velocity]),
        velocity_std=np.array([velocity_std]),
        acceleration=coefficients[:, 2] if curve == CUBIC else nothing,
        acceleration_std=error[None, 2] if curve == CUBIC else nothing,
        amplitude_mm=amplitude,
        peak_day=peak,
        steps_mm=coefficients[:, n_columns - len(steps) :],
        fitted=fitted,
        residual=residual,
        r2=r2,
        rmse=rmse,
        n=n,
        middle=middle,
        terms=seasons,
        steps=tuple(steps),
        coefficients=coefficients,
        curve=curve,
        tau_years=float(tau),
        tau_std=float(error[-1]) if solved and curve != CUBIC and not bound else np.nan,
        is_bound=bound,
        origin=origin,
    )


def _shape(years: FloatArray, curve: str, tau: float) -> FloatArray:
    """Return the curve for a factor of 1; a logarithm is zero before its origin.

    An exponential stops growing far outside the fitted dates, where it would overflow.
    """
    if curve == EXPONENTIAL:
        return np.expm1(np.minimum(years / tau, _MAX_EXPONENT))
    return np.log1p(np.maximum(years, 0.0) / tau)


def _design(
    dates: DateArray,
    middle: np.datetime64,
    origin: np.datetime64,
    curve: str,
    tau: float,
    seasons: tuple[str, ...],
    steps: tuple[np.datetime64, ...],
) -> FloatArray:
    """Return the columns offset, curve (three for a polynomial), seasons and steps."""
    about = (dates - middle).astype(float) / DAYS_PER_YEAR
    columns = design_matrix(dates, about, seasons, steps)[1]
    if curve == CUBIC:
        return np.column_stack([columns[:, :2], 0.5 * about**2, about**3 / 6.0, columns[:, 2:]])
    since = (dates - origin).astype(float) / DAYS_PER_YEAR
    return np.column_stack([columns[:, 0], _shape(since, curve, tau), columns[:, 2:]])


def _best_tau(cost: Callable[[float], float], years: float, signed: bool) -> tuple[float, bool]:
    """Return the time constant with the smallest sum of squares, and whether it is at a limit."""
    from scipy.optimize import minimize_scalar

    low, high = np.log(_MIN_RELATIVE_TAU * years), np.log(_MAX_RELATIVE_TAU * years)
    trials = np.linspace(low, high, _TRIALS)
    best, least, step = np.nan, np.inf, trials[1] - trials[0]
    for sign in (1.0, -1.0) if signed else (1.0,):
        costs = [cost(sign * np.exp(one)) for one in trials]
        middle = trials[int(np.argmin(costs))]
        found = minimize_scalar(
            lambda one, sign=sign: cost(sign * np.exp(one)),
            bounds=(max(middle - step, low), min(middle + step, high)),
            method="bounded",
            options={"xatol": 1e-6},
        )
        if found.fun < least:
            best, least = sign * float(np.exp(found.x)), float(found.fun)
    at = np.log(abs(best))
    return best, bool(at - low < 1e-3 or high - at < 1e-3)


def _jacobian(
    dates: DateArray,
    reference: tuple[np.datetime64, np.datetime64, str],
    tau: float,
    seasons: tuple[str, ...],
    steps: tuple[np.datetime64, ...],
    coefficients: FloatArray,
) -> FloatArray:
    """Return the derivatives of the fitted values by the coefficients and, if the curve has one, by τ."""
    design = _design(dates, *reference, tau, seasons, steps)
    _, origin, curve = reference
    if curve == CUBIC:
        return design
    since = (dates - origin).astype(float) / DAYS_PER_YEAR
    by_tau = -since / tau**2 * np.exp(since / tau) if curve == EXPONENTIAL else -since / (tau * (tau + since))
    return np.column_stack([design, coefficients[1] * by_tau])


def _rate(
    day: np.datetime64,
    reference: tuple[np.datetime64, np.datetime64, str],
    tau: float,
    coefficients: FloatArray,
    covariance: FloatArray,
) -> tuple[float, float]:
    """Return the rate of the curve on a day and its sigma [mm/yr]."""
    middle, origin, curve = reference
    slope = np.zeros(len(covariance))
    if curve == CUBIC:
        about = float((day - middle).astype(float)) / DAYS_PER_YEAR
        slope[1:4] = 1.0, about, about**2 / 2.0
        rate = float(slope @ coefficients)
    else:
        since = float((day - origin).astype(float)) / DAYS_PER_YEAR
        if curve == EXPONENTIAL:
            slope[1] = np.exp(since / tau) / tau
            slope[-1] = -coefficients[1] * np.exp(since / tau) * (1.0 + since / tau) / tau**2
        else:
            slope[1] = 1.0 / (tau + since)
            slope[-1] = -coefficients[1] / (tau + since) ** 2
        rate = float(slope[1] * coefficients[1])
    if not np.isfinite(covariance).all():
        return rate, np.nan
    return rate, float(np.sqrt(max(float(slope @ covariance @ slope), 0.0)))


def rate_at(fit: CurveTrend, day: np.datetime64) -> float:
    """Return the rate of a fitted curve on a day [mm/yr], without seasons and steps."""
    reference = (fit.middle, fit.origin, fit.curve)
    n_parameters = fit.coefficients.shape[1] + (fit.curve != CUBIC)
    return _rate(day, reference, fit.tau_years, fit.coefficients[0], np.full((n_parameters, n_parameters), np.nan))[0]
