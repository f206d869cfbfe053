"""Estimates of the grid network: rates and residual displacement, from the weights of the predictors."""

from __future__ import annotations

from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

import numpy as np

from ...common.arrays import FloatArray
from ...common.progress import Progress
from ...pretrained.weights import Weights
from ..kriging.local_kriging import Targets, weighted_sums
from ..points.sensor_points import Points
from .base_predictors import BasePredictions, LeaveOneOutPoints, PredictorFit, predict_bases
from .features import grid_features
from .network import combine_predictors, grid_network_outputs


@dataclass(frozen=True, eq=False)
class GridNetworkEstimate:
    """Estimates of the network at target positions.

    Attributes
    ----------
    rate, rate_sigma : ndarray, shape (n,)
        Rate and its standard deviation [mm/yr].
    found : BasePredictions
        Predictions of the base predictors.
    share : ndarray, shape (n, N_BASES)
        Weight of each predictor.
    """

    rate: FloatArray
    rate_sigma: FloatArray
    found: BasePredictions
    share: FloatArray

    def rest(self, of_kriging: FloatArray, values: FloatArray) -> FloatArray:
        """Return the residual displacement [mm], shape (n, n_dates), with the weights of the predictors.

        Parameters
        ----------
        of_kriging : ndarray, shape (n, n_dates)
            Residual displacement kriged with its own covariance [mm].
        values : ndarray, shape (n_points, n_dates)
            Residual displacement of the points [mm].
        """
        share, ways = self.share, self.found.ways
        if len(ways) == 2:
            kriging, ordinary = share[:, [0, 2, 3, 4]].sum(axis=1), share[:, 1]
            parts: list[FloatArray] = []
        else:
            kriging, ordinary = share[:, 0], share[:, 1]
            likelier = share[:, 2] + share[:, 4] * self.found.chance
            other = share[:, 3] + share[:, 4] * (1 - self.found.chance)
            swapped = self.found.swapped
            parts = [np.where(swapped, other, likelier), np.where(swapped, likelier, other)]
        total = kriging[:, None] * of_kriging
        for own, (index, weights, rows) in zip((ordinary, *parts), ways[1:]):
            total += weighted_sums(rows[index], weights * own[:, None], values)
        return np.asarray(total)


@dataclass(frozen=True, eq=False)
class Correction:
    """The network with the predictors fitted to an area.

    Attributes
    ----------
    weights : Weights
    fit : PredictorFit
    known : WeakKeyDictionary
        Cache of the leave-one-out predictions per set of points, because targets are estimated in blocks.
    """

    weights: Weights
    fit: PredictorFit
    known: WeakKeyDictionary[Points, LeaveOneOutPoints] = field(default_factory=WeakKeyDictionary, repr=False)

    def at(self, points: Points, targets: Targets, progress: Progress | None = None) -> GridNetworkEstimate:
        """Return the estimates at target positions."""
        known = self.known.get(points)
        if known is None:
            known = self.known[points] = LeaveOneOutPoints.of(points, self.fit)
        found = predict_bases(known, targets, progress)
        outputs = grid_network_outputs(self.weights, grid_features(known, found, targets.xy))
        scale = known.scale
        middle = found.mean[0]
        share, rate, sigma = combine_predictors(outputs, (found.mean - middle).T / scale, found.sigma.T / scale)
        return GridNetworkEstimate(middle + scale * rate, scale * sigma, found, share)
