"""The methods of fusion: each is fitted to points and then gives rate and displacement at places."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from enum import Enum
from typing import ClassVar

import numpy as np

from ..common.arrays import FloatArray, IntArray
from ..common.messages import message
from ..common.progress import Progress
from ..environment.early_stopping import why_ended
from ..environment.torch_runtime import TrainingChoice
from .kriging.covariance_fit import fit_field
from .kriging.edges import Edges, find_edges, with_edges
from .kriging.local_kriging import Field, Targets, apply, kriging_weights, neighbours
from .networks import cnn, cnn_published
from .networks.lattice import Lattice, View
from .points.sensor_points import Points
from .points.spatial_interpolators import best_power, inverse_weights, linear_weights, nearest_weights


class FusionMethod(Enum):
    """The methods by the words of METHOD."""

    KRIGING_EDGES = "kriging_edges"
    CNN = "cnn"
    CNN_PUBLISHED = "cnn_published"
    KRIGING = "kriging"
    IDW = "idw"
    NEAREST = "nearest"
    BILINEAR = "bilinear"


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
        One-sigma of the rate by the distance to the points alone, where `rate_sigma` also knows of edges.
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
    rate = fit_field(points, points.rate, progress.part(0.0, 0.4), sample=sample, rounds=rounds)
    rest = points.rest[:, some_dates(points)]
    return Fields(rate, fit_field(points, rest, progress.part(0.4, 1.0), sample=sample, rounds=rounds))


def _date_share(points: Points) -> FloatArray:
    """Return how much the points differ on each date, against the usual one: there they are known less well."""
    spread = points.rest.var(axis=0)
    return np.asarray(spread / max(float(spread[some_dates(points)].mean()), 1e-12))


def _with_edges(edges: Edges, points: Points, targets: Targets, plain: Estimate) -> Estimate:
    if plain.rate_sigma is None or plain.sigma is None:
        return plain
    of_rate = plain.rate_sigma**2
    rate, rate_variance = with_edges(edges, points, targets, points.rate, edges.rate, (plain.rate, of_rate))
    rest = plain.displacement - plain.rate[:, None] * points.years
    of_rest = plain.sigma**2 - of_rate[:, None] * points.years**2
    rest, rest_variance = with_edges(edges, points, targets, points.rest, edges.rest, (rest, of_rest))
    variance = rate_variance[:, None] * points.years**2 + rest_variance
    return Estimate(
        rate, rest + rate[:, None] * points.years, np.sqrt(rate_variance), np.sqrt(variance), plain.rate_sigma
    )


def _corrected(model: cnn.Corrector, plain: Estimate, points: Points, targets: Targets, fields: Fields) -> Estimate:
    """Add the share of the network's correction of the rate."""
    if not model.gate or plain.rate_sigma is None or plain.sigma is None:
        return plain
    lattice = Lattice.over(points)
    change, variance = cnn.Corrected(model, View.of(points, lattice, fields.rate), fields.rate, points.rate).at(
        targets.xy
    )
    change = model.gate * change
    mixed = (1 - model.gate) * plain.rate_sigma**2 + model.gate * variance
    more = (mixed - plain.rate_sigma**2)[:, None] * points.years**2
    return Estimate(
        plain.rate + change,
        plain.displacement + change[:, None] * points.years,
        np.sqrt(mixed),
        np.sqrt(np.maximum(plain.sigma**2 + more, 0.0)),
    )


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
        return np.asarray(self.fields.rate.nuggets)[sensor] * points.noise


@dataclass(frozen=True, eq=False)
class Kriging(Interpolator):
    """Local kriging of rate and rest."""

    method = FusionMethod.KRIGING

    def predict(self, points: Points, targets: Targets, progress: Progress | None = None) -> Estimate:
        """Estimate the motion at places."""
        progress = progress or Progress()
        progress.step(0.0, message("Searching for neighbours"))
        index = neighbours(points, targets)
        of_rate, rate_variance = kriging_weights(points, self.fields.rate, targets, index, progress.part(0.0, 0.5))
        of_rest, rest_variance = kriging_weights(points, self.fields.rest, targets, index, progress.part(0.5, 1.0))
        rate, rest = apply(index, of_rate, points.rate), apply(index, of_rest, points.rest)
        variance = rate_variance[:, None] * points.years**2 + rest_variance[:, None] * _date_share(points)
        return Estimate(rate, rest + rate[:, None] * points.years, np.sqrt(rate_variance), np.sqrt(variance))


@dataclass(frozen=True, eq=False)
class KrigingWithEdges(Kriging):
    """Kriging that does not reach over the edges of moving areas, where these reduce the error at held-out points."""

    edges: Edges | None = None
    method = FusionMethod.KRIGING_EDGES

    def fit(
        self, points: Points, choice: TrainingChoice | None = None, progress: Progress | None = None
    ) -> Interpolator:
        """Return the method with the edges that are found."""
        seed = (choice or TrainingChoice()).seed
        rest = points.rest[:, some_dates(points)]
        edges = find_edges(points, self.fields.rate, rest, seed, progress or Progress())
        note = message(
            "Edges do not reduce the error at held-out points and are ignored; the result equals that of kriging."
        )
        if edges is None or not edges.used:
            return replace(self, note=note, edges=None)
        note = message(
            "With edges, the error at held-out points is {gain:.0f} % of the kriging error.", gain=100 * edges.gain
        )
        return replace(self, note=note, edges=edges)

    def predict(self, points: Points, targets: Targets, progress: Progress | None = None) -> Estimate:
        """Estimate the motion at places."""
        plain = super().predict(points, targets, progress)
        return plain if self.edges is None else _with_edges(self.edges, points, targets, plain)

    def noise(self, points: Points, sensor: IntArray) -> FloatArray:
        """Return the noise variance of the rate of points on either side of the edges [mm²/yr²]."""
        return super().noise(points, sensor) if self.edges is None else self.edges.noise(points, sensor)


@dataclass(frozen=True, eq=False)
class KrigingWithCnn(Kriging):
    """Kriging, and the share of a network's correction that helps."""

    corrector: cnn.Corrector | None = None
    method = FusionMethod.CNN
    is_network = True

    def fit(
        self, points: Points, choice: TrainingChoice | None = None, progress: Progress | None = None
    ) -> Interpolator:
        """Return the method with a trained network."""
        choice = choice or TrainingChoice()
        epochs = cnn.EPOCHS if choice.epochs is None else choice.epochs
        arguments = (points, self.fields.rate, points.rate, choice.seed, epochs, progress or Progress(), choice.device)
        corrector = cnn.train(*arguments)
        note = message(
            "With the full CNN correction, the error at held-out points is {gain:.0f} % of the kriging "
            "error; {gate:.0f} % of the correction is applied.",
            gain=100 * corrector.gain,
            gate=100 * corrector.gate,
        )
        return replace(self, note=note, corrector=corrector)

    def predict(self, points: Points, targets: Targets, progress: Progress | None = None) -> Estimate:
        """Estimate the motion at places."""
        plain = super().predict(points, targets, progress)
        return plain if self.corrector is None else _corrected(self.corrector, plain, points, targets, self.fields)


@dataclass(frozen=True, eq=False)
class PublishedNetwork(Interpolator):
    """The CNN as published.

    Attributes
    ----------
    network : Published or None
    cell_m : float or None
        Width of the cells of its patches; None takes the usual distance between points.
    """

    network: cnn_published.Published | None = None
    cell_m: float | None = None
    method = FusionMethod.CNN_PUBLISHED
    is_network = True
    fitted_in_folds = True

    def on_cells(self, cell_m: float) -> Interpolator:
        """Return the method for a grid of cells of this width [m]."""
        return replace(self, cell_m=cell_m)

    def fit(
        self, points: Points, choice: TrainingChoice | None = None, progress: Progress | None = None
    ) -> Interpolator:
        """Return the method with a trained network."""
        choice = choice or TrainingChoice()
        epochs = cnn_published.EPOCHS if choice.epochs is None else choice.epochs
        cell_m = self.cell_m or points.spacing_m
        network = cnn_published.train_published(
            points, cell_m, choice.seed, epochs, progress or Progress(), choice.device
        )
        note = message(
            "The published CNN was trained for {epochs} of {asked} epochs ({reason}); its RMSE at the points "
            "used for early stopping is {rmse:.2f} mm.",
            epochs=network.epochs,
            asked=network.max_epochs,
            reason=why_ended(network.epochs, network.max_epochs, cnn_published.PATIENCE),
            rmse=network.rmse,
        )
        return replace(self, note=note, network=network)

    def predict(self, points: Points, targets: Targets, progress: Progress | None = None) -> Estimate:
        """Estimate the motion at places."""
        if self.network is None:
            raise ValueError("The published CNN has not been fitted.")
        return Estimate(*cnn_published.estimate_published(self.network, points, targets.xy, progress or Progress()))


class _Weighted(Interpolator):
    """A classical interpolator: weights by place alone."""

    @abstractmethod
    def _weights(self, points: Points, xy: FloatArray) -> tuple[IntArray, FloatArray]:
        """Return indices and weights of points for every place."""

    def predict(self, points: Points, targets: Targets, progress: Progress | None = None) -> Estimate:
        """Estimate the motion at places."""
        index, weights = self._weights(points, targets.xy)
        (progress or Progress()).step(0.5, message("Interpolating"))
        return Estimate(apply(index, weights, points.rate), apply(index, weights, points.displacement))


class InverseDistance(_Weighted):
    """Nearest points weighted by distance to the power that finds points best."""

    method = FusionMethod.IDW

    def _weights(self, points: Points, xy: FloatArray) -> tuple[IntArray, FloatArray]:
        return inverse_weights(points, xy, best_power(points, points.rate))


class Nearest(_Weighted):
    """The nearest point."""

    method = FusionMethod.NEAREST

    def _weights(self, points: Points, xy: FloatArray) -> tuple[IntArray, FloatArray]:
        return nearest_weights(points, xy)


class Bilinear(_Weighted):
    """Straight surfaces between points."""

    method = FusionMethod.BILINEAR

    def _weights(self, points: Points, xy: FloatArray) -> tuple[IntArray, FloatArray]:
        return linear_weights(points, xy)


REGISTRY: dict[FusionMethod, type[Interpolator]] = {
    kind.method: kind
    for kind in (KrigingWithEdges, KrigingWithCnn, PublishedNetwork, Kriging, InverseDistance, Nearest, Bilinear)
}
SIMPLE = (FusionMethod.IDW, FusionMethod.NEAREST, FusionMethod.BILINEAR)
