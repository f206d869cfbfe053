"""Spatial interpolation by other packages, for comparison in the grid benchmark.

Each method takes the known and the target points, and returns the displacement at the targets [mm], shape (n_hidden,
n_dates).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from slopemuse.plugin.core.fusion.kriging.local_kriging import (
    Field,
    kriging_weights,
    neighbours,
    targets_of,
    weighted_sums,
)
from slopemuse.plugin.core.fusion.points.sensor_points import Points


def tuned(points: Points) -> Field:
    """Return the exponential variogram with the minimum leave-one-out error of ordinary kriging."""
    rng = np.random.default_rng(0)
    chosen = np.sort(rng.choice(len(points), min(500, len(points)), replace=False))
    own = points.where(chosen)
    index = neighbours(points, targets_of(own), 25, 0)
    # the nearest point is the point itself
    index = index[:, 1:]
    best, least = Field(1.0, 1.0, (0.1,)), np.inf
    for length in np.geomspace(0.5 * points.spacing_m, np.ptp(points.xy, axis=0).max(), 12):
        for nugget in (0.001, 0.03, 0.1, 0.3, 1.0, 3.0):
            field = Field(1.0, float(length), (nugget,))
            weights, _ = kriging_weights(points, field, targets_of(own), index)
            error = float(np.mean((weighted_sums(index, weights, points.rate) - own.rate) ** 2))
            if error < least:
                best, least = field, error
    return best


def ordinary(field: Field) -> Callable[[Points, Points], np.ndarray]:
    """Return a function that applies ordinary kriging to the displacement of the 24 nearest points."""

    def find(seen: Points, hidden: Points) -> np.ndarray:
        target = targets_of(hidden)
        index = neighbours(seen, target, 24, 0)
        return weighted_sums(index, kriging_weights(seen, field, target, index)[0], seen.displacement)

    return find


def spline(seen: Points, hidden: Points) -> np.ndarray:
    """Interpolate with thin-plate splines through the 50 nearest points."""
    from scipy.interpolate import RBFInterpolator

    surface = RBFInterpolator(seen.xy - seen.xy[0], seen.displacement, neighbors=min(50, len(seen)), smoothing=1.0)
    return np.asarray(surface(hidden.xy - seen.xy[0]))


def griddata(seen: Points, hidden: Points) -> np.ndarray:
    """Interpolate linearly with SciPy; use the nearest point outside the triangulation."""
    from scipy.interpolate import griddata as scipy_griddata

    found = scipy_griddata(seen.xy, seen.displacement, hidden.xy, method="linear")
    nearest = scipy_griddata(seen.xy, seen.displacement, hidden.xy, method="nearest")
    return np.where(np.isfinite(found), found, nearest)


def by_columns(fit: Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]) -> Callable[..., np.ndarray]:
    """Return a function that interpolates rate and residual with a method for single fields.

    Parameters
    ----------
    fit : callable
        Takes coordinates, values and target coordinates; returns the values at the targets.
    """

    def find(seen: Points, hidden: Points) -> np.ndarray:
        found = []
        for column in (seen.rate, *seen.rest.T):
            # a variogram cannot be fitted to a constant field
            still = np.ptp(column) < 1e-9
            found.append(np.full(len(hidden), column[0]) if still else fit(seen.xy, column, hidden.xy))
        return np.column_stack(found[1:]) + found[0][:, None] * seen.years

    return find


def pykrige(xy: np.ndarray, values: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """Interpolate with ordinary kriging of PyKrige and its own variogram fit."""
    from pykrige.ok import OrdinaryKriging

    model = OrdinaryKriging(*xy.T, values, variogram_model="exponential")
    return np.asarray(model.execute("points", *targets.T)[0])


def gstools(xy: np.ndarray, values: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """Interpolate with ordinary kriging of GSTools and its own variogram fit."""
    import gstools

    centres, gamma = gstools.vario_estimate(xy.T, values)
    model = gstools.Exponential(dim=2)
    model.fit_variogram(centres, gamma, nugget=True)
    return np.asarray(gstools.krige.Ordinary(model, xy.T, values)(targets.T, return_var=False))


def gaussian_process(seen: Points, hidden: Points) -> np.ndarray:
    """Interpolate with a Gaussian process of scikit-learn; its kernel is fitted to the rate at 500 points."""
    from sklearn.gaussian_process import GaussianProcessRegressor
    from sklearn.gaussian_process.kernels import Matern, WhiteKernel

    columns = np.column_stack([seen.rate, seen.rest])
    spread = np.maximum(columns.std(axis=0), 1e-9)
    scaled = (columns - columns.mean(axis=0)) / spread
    places, targets = ((points.xy - seen.xy[0]) / seen.spacing_m for points in (seen, hidden))
    few = np.random.default_rng(0).permutation(len(seen))[:500]
    kernel = 1.0 * Matern(5.0, nu=0.5) + WhiteKernel(0.3)
    fitted = GaussianProcessRegressor(kernel, normalize_y=True).fit(places[few], scaled[few, 0]).kernel_
    model = GaussianProcessRegressor(fitted, optimizer=None).fit(places, scaled)
    found = model.predict(targets) * spread + columns.mean(axis=0)
    return np.asarray(found[:, 1:] + found[:, :1] * seen.years)
