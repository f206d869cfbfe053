"""Kriging of rate and residual displacement, with the variances and the covariance of their errors."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray, blocks
from ..common.messages import message
from ..common.progress import Progress
from .interpolator import Estimate, Fields, evenly_spread_dates
from .kriging.edges import Edges, krige_parts
from .kriging.local_kriging import Field, Targets, neighbours, shared_noise, weighted_sums, weights_of_fields
from .points.sensor_points import Points

# points per block
_BLOCK = 4000


def _date_share(points: Points) -> FloatArray:
    """Return the factor on the error variance of the residual displacement per date, shape (n_dates,).

    It is the variance over the points on the date ÷ its mean over `evenly_spread_dates`.
    """
    mean, spread = points.rest.mean(axis=0), np.zeros(len(points.dates))
    for part in blocks(len(points), _BLOCK):
        spread += ((points.rest[part] - mean) ** 2).sum(axis=0)
    spread /= len(points)
    return np.asarray(spread / max(float(spread[evenly_spread_dates(points)].mean()), 1e-12))


def rate_residual_noise_covariance(points: Points, rate: Field, rest: Field) -> FloatArray:
    """Return the covariance of the noise of rate and residual displacement of each point [mm²/yr], shape (n_points,).

    The fitted line of a series rotates about its mean date: noise that increases the rate decreases the residual of
    all dates. For acquisitions with noise variance n at the years y, the covariance is −n ȳ / Σ(y − ȳ)² (ordinary
    least squares).
    """
    middle = points.years.mean()
    of_dates = rest.noise / max(float(((points.years - middle) ** 2).sum()), 1e-12)
    # rate noise in excess of that of the dates is motion of the single point, which is uncorrelated with the residual
    return np.asarray(-middle * np.minimum(rate.noise, of_dates)[points.sensor] * points.noise)


@dataclass(frozen=True, eq=False)
class KrigedMotion:
    """Kriged rate and residual displacement at target positions.

    Attributes
    ----------
    rate, rest : ndarray, shape (n_targets,), (n_targets, n_dates)
        Rate [mm/yr] and residual displacement [mm].
    rate_variance, rest_variance : ndarray, shape (n_targets,), (n_targets, n_dates)
        Error variances [mm²/yr²] and [mm²] with respect to the true motion, without observation noise.
    shared : ndarray, shape (n_targets,)
        Covariance of the errors of rate and residual displacement due to the noise of the neighbours [mm²/yr].
    reach_sigma : ndarray, shape (n_targets,)
        As in `Estimate`.
    """

    rate: FloatArray
    rest: FloatArray
    rate_variance: FloatArray
    rest_variance: FloatArray
    shared: FloatArray
    reach_sigma: FloatArray

    def estimate(self, years: FloatArray) -> Estimate:
        """Return rate and displacement with their standard deviations.

        Parameters
        ----------
        years : ndarray, shape (n_dates,)
            Years since the start of the series.
        """
        most = np.sqrt(self.rate_variance[:, None] * self.rest_variance)
        shared = np.clip(self.shared[:, None], -most, most)
        variance = self.rate_variance[:, None] * years**2 + 2 * shared * years + self.rest_variance
        displacement = self.rest + self.rate[:, None] * years
        sigma = np.sqrt(np.maximum(variance, 0.0))
        return Estimate(self.rate, displacement, np.sqrt(self.rate_variance), sigma, self.reach_sigma)


def motion_with_edges(edges: Edges, points: Points, targets: Targets, plain: KrigedMotion) -> KrigedMotion:
    """Return the motion kriged on each side of the edges; `plain` is used where the labels are uninformative."""
    found = krige_parts(edges, points, targets, (edges.rate, edges.rest))
    rate, rate_variance = found.mixed(0, points.rate, (plain.rate, plain.rate_variance))
    rest, rest_variance = found.mixed(1, points.rest, (plain.rest, plain.rest_variance))
    noise = [rate_residual_noise_covariance(points, *fields) for fields in zip(edges.rate, edges.rest)]
    shared = found.shared_noise(noise, plain.shared)
    return KrigedMotion(rate, rest, rate_variance, rest_variance, shared, plain.reach_sigma)


def kriged_motion(fields: Fields, points: Points, targets: Targets, progress: Progress | None = None) -> KrigedMotion:
    """Krige rate and residual displacement from the same neighbours."""
    progress = progress or Progress()
    progress.step(0.0, message("Searching for neighbours"))
    index = neighbours(points, targets)
    of_rate, of_rest = weights_of_fields(points, (fields.rate, fields.rest), targets, index, progress)
    return KrigedMotion(
        weighted_sums(index, of_rate.weights, points.rate),
        weighted_sums(index, of_rest.weights, points.rest),
        of_rate.error_variance,
        of_rest.error_variance[:, None] * _date_share(points),
        shared_noise(index, of_rate, of_rest, rate_residual_noise_covariance(points, fields.rate, fields.rest)),
        np.sqrt(of_rate.variance),
    )
