"""The fusion methods and their registry."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass, replace
from typing import cast

import numpy as np

from ..common.arrays import FloatArray, IntArray
from ..common.messages import joined, message
from ..common.progress import Progress
from ..environment.early_stopping import stopping_reason
from ..environment.torch_runtime import TrainingChoice
from .held_out_gate import Gate, HeldOut, fit_fusion_gate, gap_degree, gated_estimate, held_out_folds
from .interpolator import Estimate, Fields, FusionMethod, Interpolator, evenly_spread_dates
from .kriged_motion import KrigedMotion, kriged_motion, motion_with_edges, rate_residual_noise_covariance
from .kriging.edges import Edges, find_edges
from .kriging.local_kriging import Targets, targets_of, weighted_sums
from .networks import cnn, cnn_published
from .networks.lattice import Lattice, LatticeKriging
from .points.sensor_points import Points
from .points.spatial_holdout import MIN_POINTS
from .points.spatial_interpolators import best_power, inverse_weights, linear_weights, nearest_weights
from .pretrained.base_predictors import fit_base_predictors as fit_predictors
from .pretrained.correction import Correction
from .pretrained.network import grid_weights

# gate that disables the pretrained network
_CLOSED = Gate()


def _corrected(model: cnn.Corrector, plain: Estimate, points: Points, targets: Targets, fields: Fields) -> Estimate:
    """Add the gated CNN correction of the rate to a kriging estimate."""
    if not model.gate or plain.rate_sigma is None or plain.sigma is None:
        return plain
    lattice = Lattice.over(points)
    change, variance = cnn.LatticeCorrection(
        model, LatticeKriging.of(points, lattice, fields.rate), fields.rate, points.rate
    ).at(targets.xy)
    change = model.gate * change
    mixed = (1 - model.gate) * plain.rate_sigma**2 + model.gate * variance
    more = (mixed - plain.rate_sigma**2)[:, None] * points.years**2
    return Estimate(
        plain.rate + change,
        plain.displacement + change[:, None] * points.years,
        np.sqrt(mixed),
        np.sqrt(np.maximum(plain.sigma**2 + more, 0.0)),
        plain.reach_sigma,
    )


@dataclass(frozen=True, eq=False)
class Kriging(Interpolator):
    """Local kriging of rate and residual displacement."""

    method = FusionMethod.KRIGING

    def predict(self, points: Points, targets: Targets, progress: Progress | None = None) -> Estimate:
        """Predict the motion at target positions."""
        return self._kriged(points, targets, progress or Progress()).estimate(points.years)

    def _kriged(self, points: Points, targets: Targets, progress: Progress) -> KrigedMotion:
        """Return rate and residual displacement with their variances."""
        return kriged_motion(self.fields, points, targets, progress)


@dataclass(frozen=True, eq=False)
class KrigingWithEdges(Kriging):
    """Kriging that does not interpolate across the edges of moving areas, if this reduces the held-out error."""

    edges: Edges | None = None
    method = FusionMethod.KRIGING_EDGES

    def fit(
        self, points: Points, choice: TrainingChoice | None = None, progress: Progress | None = None
    ) -> Interpolator:
        """Return the method with the detected edges."""
        seed = (choice or TrainingChoice()).seed
        rest = points.rest[:, evenly_spread_dates(points)]
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
        """Predict the motion at target positions."""
        plain = self._kriged(points, targets, progress or Progress())
        edged = plain if self.edges is None else motion_with_edges(self.edges, points, targets, plain)
        return edged.estimate(points.years)

    def noise(self, points: Points, sensor: IntArray) -> FloatArray:
        """Return the noise variance of the rate of points, by the covariance of their side of the edges [mm²/yr²]."""
        return super().noise(points, sensor) if self.edges is None else self.edges.noise(points, sensor)


@dataclass(frozen=True, eq=False)
class KrigingWithPretrained(KrigingWithEdges):
    """Edge-aware kriging, corrected by the pretrained network as far as this reduces the error at held-out points.

    Attributes
    ----------
    correction : Correction or None
        None if the network is not used.
    gate : Gate
        Share of the network; also calibrates the intervals if the network is not used.
    """

    correction: Correction | None = None
    gate: Gate = _CLOSED
    method = FusionMethod.PRETRAINED

    def fit(
        self, points: Points, choice: TrainingChoice | None = None, progress: Progress | None = None
    ) -> Interpolator:
        """Return the method with the share of the network that minimizes the held-out error."""
        progress, seed = progress or Progress(), (choice or TrainingChoice()).seed
        weights = grid_weights()
        plain = cast(KrigingWithPretrained, super().fit(points, choice, progress.part(0.0, 0.3)))
        if len(points) < MIN_POINTS:
            note = message(
                "The pretrained network requires at least {least_points} points, so it is not used.",
                least_points=MIN_POINTS,
            )
            return replace(plain, note=joined(" ", (plain.note, note)))
        correction = Correction(weights, fit_predictors(points, self.fields.rate, progress=progress.part(0.3, 0.5)))
        gate = fit_fusion_gate(points, plain._held_out(correction, points, seed, progress.part(0.5, 1.0)))
        if not gate.is_open:
            note = message(
                "The pretrained network does not reduce the error at held-out points (with its full correction, the "
                "error is {full:.0f} % of that without it) and is not used; sigma is calibrated at these points.",
                full=100 * gate.full,
            )
            return replace(plain, note=joined(" ", (plain.note, note)), gate=gate)
        note = message(
            "Next to points, {near:.0f} % of the correction by the pretrained network is applied; the error at "
            "held-out points there is {near_gain:.0f} % of that without it. In gaps, {far:.0f} % is applied; "
            "the error there is {far_gain:.0f} %. Sigma is calibrated at these points.",
            near=100 * gate.near,
            near_gain=100 * gate.near_gain,
            far=100 * gate.far,
            far_gain=100 * gate.far_gain,
        )
        # without edges, the first note states that the result equals that of kriging, which no longer holds
        notes = (note,) if plain.edges is None else (plain.note, note)
        return replace(plain, note=joined(" ", notes), correction=correction, gate=gate)

    def predict(self, points: Points, targets: Targets, progress: Progress | None = None) -> Estimate:
        """Predict the motion at target positions."""
        if self.correction is None:
            plain = network = super().predict(points, targets, progress)
        else:
            plain, network = self._both(self.correction, points, targets, progress or Progress())
        return (
            plain if self.gate == _CLOSED else gated_estimate(plain, network, self.gate, gap_degree(points, targets.xy))
        )

    @property
    def limitation(self) -> str:
        """Warning that shares and sigma were determined at points that also enter the scores; may be empty."""
        if self.gate == _CLOSED:
            return ""
        return message(
            "The shares of the pretrained network and its sigma were determined at held-out points that are also used "
            "for the scores, so the error and the coverage of this method may be slightly too favourable."
        )

    def _both(
        self, correction: Correction, points: Points, targets: Targets, progress: Progress
    ) -> tuple[Estimate, Estimate]:
        """Return the estimates of edge-aware kriging and of the network at target positions."""
        kriged = self._kriged(points, targets, progress.part(0.0, 0.4))
        plain = kriged if self.edges is None else motion_with_edges(self.edges, points, targets, kriged)
        own = correction.at(points, targets, progress.part(0.4, 1.0))
        # scale the error variance of the residual displacement like that of the rate
        better = own.rate_sigma**2 / np.maximum(kriged.rate_variance, 1e-12)
        network = KrigedMotion(
            own.rate,
            own.rest(kriged.rest, points.rest),
            own.rate_sigma**2,
            better[:, None] * kriged.rest_variance,
            better * kriged.shared,
            kriged.reach_sigma,
        )
        return plain.estimate(points.years), network.estimate(points.years)

    def _noise_of_displacement(self, points: Points) -> FloatArray:
        """Return the noise variance of the displacement of points [mm²], shape (n_points, n_dates)."""
        years, fields = points.years, self.fields
        of_rest = fields.rest.noise[points.sensor] * points.noise
        shared = rate_residual_noise_covariance(points, fields.rate, fields.rest)
        if self.edges is not None:
            upper, rate, rest = self.edges.upper(points), self.edges.rate, self.edges.rest
            lower_rest, upper_rest = (part.noise[points.sensor] * points.noise for part in rest)
            lower_shared, upper_shared = (rate_residual_noise_covariance(points, *part) for part in zip(rate, rest))
            of_rest = np.where(upper, upper_rest, lower_rest)
            shared = np.where(upper, upper_shared, lower_shared)
        of_rate = self.noise(points, points.sensor)
        return np.asarray(of_rate[:, None] * years**2 + 2 * shared[:, None] * years + of_rest[:, None])

    def _held_out(self, correction: Correction, points: Points, seed: int, progress: Progress) -> list[HeldOut]:
        some, found = points.on_dates(evenly_spread_dates(points)), []
        folds = list(held_out_folds(some, self.fields.rate.range_m, seed))
        for k, (training, truth) in enumerate(folds):
            part = progress.stage(message("Validating the correction"), k / len(folds), (k + 1) / len(folds))
            plain, network = self._both(correction, training, targets_of(truth, False), part)
            rate_noise = self.noise(truth, truth.sensor)
            noise = self._noise_of_displacement(truth)
            found.append(HeldOut(plain, network, truth, gap_degree(training, truth.xy), rate_noise, noise))
        return found


@dataclass(frozen=True, eq=False)
class KrigingWithCnn(Kriging):
    """Kriging with the share of a CNN correction that minimizes the held-out error."""

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
        """Predict the motion at target positions."""
        plain = super().predict(points, targets, progress)
        return plain if self.corrector is None else _corrected(self.corrector, plain, points, targets, self.fields)


@dataclass(frozen=True, eq=False)
class PublishedNetwork(Interpolator):
    """The CNN of Khalili et al. (2024), as published.

    Attributes
    ----------
    network : Published or None
        None before the fit.
    cell_m : float or None
        Cell width of the input patches [m]; None for the mean point spacing.
    """

    network: cnn_published.TrainedPublishedCnn | None = None
    cell_m: float | None = None
    method = FusionMethod.CNN_PUBLISHED
    is_network = True
    fitted_in_folds = True

    def on_cells(self, cell_m: float) -> Interpolator:
        """Return the method for a grid with the given cell width [m]."""
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
            reason=stopping_reason(network.epochs, network.max_epochs, cnn_published.PATIENCE),
            rmse=network.rmse,
        )
        return replace(self, note=note, network=network)

    def predict(self, points: Points, targets: Targets, progress: Progress | None = None) -> Estimate:
        """Predict the motion at target positions."""
        if self.network is None:
            raise ValueError("The published CNN has not been fitted.")
        return Estimate(*cnn_published.estimate_published(self.network, points, targets.xy, progress or Progress()))


class _Weighted(Interpolator):
    """Classical interpolator whose weights depend only on the positions."""

    @abstractmethod
    def _weights(self, points: Points, xy: FloatArray) -> tuple[IntArray, FloatArray]:
        """Return indices and weights of the points for every target position."""

    def predict(self, points: Points, targets: Targets, progress: Progress | None = None) -> Estimate:
        """Predict the motion at target positions."""
        index, weights = self._weights(points, targets.xy)
        (progress or Progress()).step(0.5, message("Interpolating"))
        return Estimate(weighted_sums(index, weights, points.rate), weighted_sums(index, weights, points.displacement))


class InverseDistance(_Weighted):
    """Inverse distance weighting with the power of smallest cross-validation error."""

    method = FusionMethod.IDW

    def _weights(self, points: Points, xy: FloatArray) -> tuple[IntArray, FloatArray]:
        return inverse_weights(points, xy, best_power(points, points.rate))


class Nearest(_Weighted):
    """Value of the nearest point."""

    method = FusionMethod.NEAREST

    def _weights(self, points: Points, xy: FloatArray) -> tuple[IntArray, FloatArray]:
        return nearest_weights(points, xy)


class Bilinear(_Weighted):
    """Linear interpolation in the Delaunay triangles of the points."""

    method = FusionMethod.BILINEAR

    def _weights(self, points: Points, xy: FloatArray) -> tuple[IntArray, FloatArray]:
        return linear_weights(points, xy)


REGISTRY: dict[FusionMethod, type[Interpolator]] = {
    kind.method: kind
    for kind in (
        KrigingWithEdges,
        KrigingWithCnn,
        PublishedNetwork,
        Kriging,
        InverseDistance,
        Nearest,
        Bilinear,
        KrigingWithPretrained,
    )
}
SIMPLE = (FusionMethod.IDW, FusionMethod.NEAREST, FusionMethod.BILINEAR)
