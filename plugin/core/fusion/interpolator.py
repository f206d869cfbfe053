"""What every method of fusion is: fitted to points, it gives rate and displacement at places."""

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
from .kriging.covariance_of_sigma import with_sigma
from .kriging.local_kriging import Field, Targets
from .points.sensor_points import Points


class FusionMethod(Enum):
    """The methods by the words of METHOD."""

    KRIGING_EDGES = "kriging_edges"
    CNN = "cnn"
    CNN_PUBLISHED = "cnn_published"
    KRIGING = "kriging"
    IDW = "idw"
    NEAREST = "nearest"
    BILINEAR = "bilinear"
    PRETRAINED = "pretrained"


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
    reach_sigma : ndarray, shape (n_targets,), or None
        One-sigma of the rate by the distance to the points alone and by the covariance of the weights; it tells which
        places are too far away.
    """

    rate: FloatArray
    displacement: FloatArray
    rate_sigma: FloatArray | None = None
    sigma: FloatArray | None = None
    reach_sigma: FloatArray | None = None


def some_dates(points: Points, count: int = _DATES) -> IntArray:
    """Return indices of dates spread over the whole time."""
    return np.unique(np.linspace(0, len(points.dates) - 1, min(count, len(points.dates))).astype(int))


def fit_fields(points: Points, progress: Progress | None = None, quick: bool = False) -> Fields:
    """Fit the covariances; `quick` is for folds, which need many."""
    progress = progress or Progress()
    sample, rounds = (250, 1) if quick else (500, 2)
    fields = []
    for k, values in enumerate((points.rate, points.rest[:, some_dates(points)])):
        part = progress.part(k / 2, (k + 1) / 2)
        field = fit_field(points, values, part.part(0.0, 0.5), sample=sample, rounds=rounds)
        fields.append(with_sigma(points, values, field, part.part(0.5, 1.0), sample=sample))
    return Fields(fields[0], fields[1])


@dataclass(frozen=True, eq=False)
class Interpolator(ABC):
    """A method that is fitted to the points of some sensors and estimates from any points of these.

    Attributes
    ----------
    fields : Fields
    note : str
        What the user has to know of the fit; may be empty.
    """

    fields: Fields
    note: str = ""
    method: ClassVar[FusionMethod]
    # a network works in another Python where the user has chosen one
    is_network: ClassVar[bool] = False
    # what a fit has learned of held-out points would tell of them in a score
    fitted_in_folds: ClassVar[bool] = False

    def on_cells(self, cell_m: float) -> Interpolator:
        """Return the method for a grid of cells of this width [m]."""
        return self

    def fit(
        self, points: Points, choice: TrainingChoice | None = None, progress: Progress | None = None
    ) -> Interpolator:
        """Return the method with what it has to learn from points.

        Raises
        ------
        InputError
            If there are too few points.
        """
        return self

    @property
    def limitation(self) -> str:
        """What a reader of the scores of the method has to know; may be empty."""
        return ""

    @abstractmethod
    def predict(self, points: Points, targets: Targets, progress: Progress | None = None) -> Estimate:
        """Estimate the motion at places.

        Parameters
        ----------
        points : Points
            What is known.
        targets : Targets
            Target positions. The classical interpolators and the published CNN take all sensors as one datum.
        progress : Progress, optional
            Progress is reported after every block of targets.
        """

    def noise(self, points: Points, sensor: IntArray) -> FloatArray:
        """Return the noise variance of the rate of points, seen as by the given sensors [mm²/yr²]."""
        return np.asarray(self.fields.rate.noise[sensor] * points.noise)
