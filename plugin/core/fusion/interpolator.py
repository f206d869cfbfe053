"""Base class of the fusion methods, which are fitted to points and predict rate and displacement at positions."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

import numpy as np

from ..common.arrays import FloatArray, IntArray
from ..common.progress import Progress
from ..environment.torch_runtime import TrainingChoice
from .kriging.covariance_fit import fit_field
from .kriging.covariance_of_sigma import fit_sigma_covariance
from .kriging.local_kriging import Field, Targets
from .points.sensor_points import Points


class FusionMethod(Enum):
    """Fusion methods; the values are those of the METHOD parameter."""

    KRIGING_EDGES = "kriging_edges"
    CNN = "cnn"
    CNN_PUBLISHED = "cnn_published"
    KRIGING = "kriging"
    IDW = "idw"
    NEAREST = "nearest"
    BILINEAR = "bilinear"
    PRETRAINED = "pretrained"


# number of dates from which the covariance of the residual displacement is fitted
_DATES = 12


@dataclass(frozen=True)
class Fields:
    """Covariances of the rate [mm²/yr²] and of the residual displacement after subtracting the rate [mm²]."""

    rate: Field
    rest: Field


@dataclass(frozen=True, eq=False)
class Estimate:
    """Estimated motion at target positions.

    Attributes
    ----------
    rate : ndarray, shape (n_targets,)
        Rate [mm/yr].
    displacement : ndarray, shape (n_targets, n_dates)
        Displacement [mm].
    rate_sigma : ndarray, shape (n_targets,), or None
        Standard deviation of the rate of the true motion, without observation noise [mm/yr]; None if the method
        provides none.
    sigma : ndarray, shape (n_targets, n_dates), or None
        Standard deviation of the displacement [mm].
    reach_sigma : ndarray, shape (n_targets,), or None
        Standard deviation of the rate from the covariance of the weights, which depends only on the distances to the
        points [mm/yr]. Positions where it is large are too far from the points.
    """

    rate: FloatArray
    displacement: FloatArray
    rate_sigma: FloatArray | None = None
    sigma: FloatArray | None = None
    reach_sigma: FloatArray | None = None


def evenly_spread_dates(points: Points, count: int = _DATES) -> IntArray:
    """Return the indices of at most `count` dates spread evenly over the record."""
    return np.unique(np.linspace(0, len(points.dates) - 1, min(count, len(points.dates))).astype(int))


def fit_fields(points: Points, progress: Progress | None = None, quick: bool = False) -> Fields:
    """Fit the covariances of rate and residual displacement; `quick` uses smaller samples, for fits in every fold."""
    progress = progress or Progress()
    sample, rounds = (250, 1) if quick else (500, 2)
    fields = []
    for k, values in enumerate((points.rate, points.rest[:, evenly_spread_dates(points)])):
        part = progress.part(k / 2, (k + 1) / 2)
        field = fit_field(points, values, part.part(0.0, 0.5), sample=sample, rounds=rounds)
        fields.append(fit_sigma_covariance(points, values, field, part.part(0.5, 1.0), sample=sample))
    return Fields(fields[0], fields[1])


@dataclass(frozen=True, eq=False)
class Interpolator(ABC):
    """A fusion method, fitted to the points of some sensors; it predicts from any points of these sensors.

    Attributes
    ----------
    fields : Fields
    note : str
        Message to the user about the fit; may be empty.
    """

    fields: Fields
    note: str = ""
    method: ClassVar[FusionMethod]
    # networks run in a separate Python environment if the user has selected one
    is_network: ClassVar[bool] = False
    # refit in every fold, because a fit to all points would leak the held-out values into the score
    fitted_in_folds: ClassVar[bool] = False

    def on_cells(self, cell_m: float) -> Interpolator:
        """Return the method for a grid with the given cell width [m]."""
        return self

    def fit(
        self, points: Points, choice: TrainingChoice | None = None, progress: Progress | None = None
    ) -> Interpolator:
        """Return the method fitted to points.

        Raises
        ------
        InputError
            If there are too few points.
        """
        return self

    @property
    def limitation(self) -> str:
        """Limitation of the method's scores; may be empty."""
        return ""

    @abstractmethod
    def predict(self, points: Points, targets: Targets, progress: Progress | None = None) -> Estimate:
        """Predict the motion at target positions.

        Parameters
        ----------
        points : Points
            Observations.
        targets : Targets
            Target positions. The classical interpolators and the published CNN ignore offsets between the sensors.
        progress : Progress, optional
            Updated after every block of targets.
        """

    def noise(self, points: Points, sensor: IntArray) -> FloatArray:
        """Return the noise variance of the rate of points, as if observed by the given sensors [mm²/yr²]."""
        return np.asarray(self.fields.rate.noise[sensor] * points.noise)
