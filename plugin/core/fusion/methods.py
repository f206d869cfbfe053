"""Every method behind one call: points in, rate and displacement at places out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.errors import InputError
from ..common.messages import message, quoted
from ..common.progress import Progress
from ..environment.torch_runtime import TrainingChoice
from .kriging.covariance_fit import fit_field
from .kriging.edges import Edges, find_edges, with_edges
from .kriging.local_kriging import Field, Targets, apply, kriging_weights, neighbours
from .networks import cnn, cnn_published
from .networks.lattice import Lattice, View
from .points.sensor_points import Points
from .points.spatial_interpolators import best_power, inverse_weights, linear_weights, nearest_weights

SIMPLE = ("idw", "nearest", "bilinear")
NETWORKS = ("cnn", "cnn_published")
METHODS = ("kriging_edges", *NETWORKS, "kriging", *SIMPLE)
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

    rate: np.ndarray
    displacement: np.ndarray
    rate_sigma: np.ndarray | None = None
    sigma: np.ndarray | None = None
    reach_sigma: np.ndarray | None = None


def some_dates(points: Points, count: int = _DATES) -> np.ndarray:
    """Return indices of dates spread over the whole time."""
    return np.unique(np.linspace(0, len(points.dates) - 1, min(count, len(points.dates))).astype(int))


def fit_fields(points: Points, progress: Progress | None = None, quick: bool = False) -> Fields:
    """Fit the covariances; `quick` is for folds, which need many."""
    progress = progress or Progress()
    sample, rounds = (250, 1) if quick else (500, 2)
    rate = fit_field(points, points.rate, progress.part(0.0, 0.4), sample=sample, rounds=rounds)
    rest = points.rest[:, some_dates(points)]
    return Fields(rate, fit_field(points, rest, progress.part(0.4, 1.0), sample=sample, rounds=rounds))


@dataclass(frozen=True, eq=False)
class Prepared:
    """A method that is ready for any points of these sensors.

    Attributes
    ----------
    method : str
    fields : Fields
    model : Edges, cnn.Corrector, cnn_published.Published or None
        What was learned; None for methods that learn nothing, and for edges that cannot be.
    note : str
        What the user has to know of it; may be empty.
    """

    method: str
    fields: Fields
    model: Edges | cnn.Corrector | cnn_published.Published | None = None
    note: str = ""


def prepare(
    method: str, points: Points, fields: Fields, choice: TrainingChoice | None = None, progress: Progress | None = None
) -> Prepared:
    """Learn what a method has to learn from points.

    Raises
    ------
    InputError
        If the method is unknown, or has too few points.
    """
    choice, progress = choice or TrainingChoice(), progress or Progress()
    if method == "kriging_edges":
        edges = find_edges(points, fields.rate, points.rest[:, some_dates(points)], choice.seed, progress)
        note = message("Edges do not help to find hidden points, so the result is that of kriging.")
        if edges is not None and edges.used:
            note = message(
                "Edges change the error at hidden points to {gain:.0f} % of that of kriging.", gain=100 * edges.gain
            )
        return Prepared(method, fields, edges if edges is not None and edges.used else None, note)
    if method == "cnn":
        epochs = cnn.EPOCHS if choice.epochs is None else choice.epochs
        corrector = cnn.train(points, fields.rate, points.rate, choice.seed, epochs, progress, choice.device)
        note = message(
            "The whole correction of the CNN changes the error at hidden points to {gain:.0f} % "
            "of that of kriging; {gate:.0f} % of it is used.",
            gain=100 * corrector.gain,
            gate=100 * corrector.gate,
        )
        return Prepared(method, fields, corrector, note)
    if method == "cnn_published":
        epochs = cnn_published.EPOCHS if choice.epochs is None else choice.epochs
        network = cnn_published.train_published(points, choice.seed, epochs, progress, choice.device)
        return Prepared(
            method,
            fields,
            network,
            message("The published CNN was trained for {epochs} epochs.", epochs=network.epochs),
        )
    if method not in METHODS:
        raise InputError(
            message(
                "METHOD {method} is unknown; use one of {methods}.", method=quoted(method), methods=", ".join(METHODS)
            )
        )
    return Prepared(method, fields)


def predict(prepared: Prepared, points: Points, targets: Targets, progress: Progress | None = None) -> Estimate:
    """Estimate the motion at places.

    Parameters
    ----------
    prepared : Prepared
    points : Points
        What is known.
    targets : Targets
        Where it is wanted. The classical interpolators and the published CNN take all sensors as one datum.
    progress : Progress, optional
        Told after every block of targets.
    """
    progress = progress or Progress()
    method, model, fields = prepared.method, prepared.model, prepared.fields
    if isinstance(model, cnn_published.Published):
        return Estimate(*cnn_published.estimate_published(model, points, targets.xy, progress))
    if method not in SIMPLE:
        plain = _kriging(points, targets, fields, progress)
        if isinstance(model, Edges):
            return _with_edges(model, points, targets, plain)
        return _corrected(model, plain, points, targets, fields) if isinstance(model, cnn.Corrector) else plain
    if method == "nearest":
        index, weights = nearest_weights(points, targets.xy)
    elif method == "bilinear":
        index, weights = linear_weights(points, targets.xy)
    else:
        index, weights = inverse_weights(points, targets.xy, best_power(points, points.rate))
    progress.step(0.5, message("Interpolating"))
    return Estimate(apply(index, weights, points.rate), apply(index, weights, points.displacement))


def _date_share(points: Points) -> np.ndarray:
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


def _kriging(points: Points, targets: Targets, fields: Fields, progress: Progress) -> Estimate:
    progress.step(0.0, message("Looking for neighbours"))
    index = neighbours(points, targets)
    of_rate, rate_variance = kriging_weights(points, fields.rate, targets, index, progress.part(0.0, 0.5))
    of_rest, rest_variance = kriging_weights(points, fields.rest, targets, index, progress.part(0.5, 1.0))
    rate, rest = apply(index, of_rate, points.rate), apply(index, of_rest, points.rest)
    variance = rate_variance[:, None] * points.years**2 + rest_variance[:, None] * _date_share(points)
    return Estimate(rate, rest + rate[:, None] * points.years, np.sqrt(rate_variance), np.sqrt(variance))
