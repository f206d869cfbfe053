"""Simulated fields of rates: bodies of any shape with soft or sharp edges, smooth motion, terrain, sensors, noise."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...common.arrays import BoolArray, FloatArray
from ..kriging.local_kriging import Targets
from ..kriging.random_fields import Waves
from ..points.sensor_points import Points

N_POINTS = (60, 500)
_EXTENT_M = 1000.0
_EDGES = 0.75


@dataclass(frozen=True, eq=False)
class SimulatedField:
    """Points of a simulated field, and the true rates at target positions.

    Attributes
    ----------
    points : Points
        Rates in arbitrary units.
    targets : Targets
    truth : ndarray, shape (n_targets,)
        True rates at the targets, in the same units.
    """

    points: Points
    targets: Targets
    truth: FloatArray


def simulated_field(seed: int, number: int, n_targets: int = 300) -> SimulatedField:
    """Return field `number` of the stream of a seed."""
    rng = np.random.default_rng([seed, 51_407, number])
    n_points = int(np.exp(rng.uniform(*np.log(N_POINTS))))
    xy = _pattern(rng, n_points)
    visible, places = _seen(rng, xy, n_targets)
    every = np.concatenate([xy, places])
    motion = _motion(rng, every, _EXTENT_M / np.sqrt(n_points))
    height = Waves.draw(rng, rng.uniform(0.2, 1.0) * _EXTENT_M).at(every)
    of_height = rng.normal(0, 0.7) if rng.random() < 0.25 else 0.0
    motion = motion + of_height * height
    drift = ((height - height.mean()) / max(height.std(), 1e-6))[:, None] if of_height else np.zeros((len(every), 0))
    sensor = (
        (rng.random(n_points) < rng.uniform(0.2, 0.6)).astype(int) if rng.random() < 0.3 else np.zeros(n_points, int)
    )
    if min((sensor[visible] == 0).sum(), (sensor[visible] == 1).sum()) < 15:
        sensor[:] = 0
    offset = rng.normal(0, 1) + rng.uniform(0, 0.5) * Waves.draw(rng, rng.uniform(0.3, 2) * _EXTENT_M).at(xy)
    noise = np.exp(rng.normal(0, rng.choice([0.0, 0.5]), n_points))
    noise /= np.median(noise)
    size = np.exp(rng.uniform(np.log(0.01), np.log(1.0), 2))
    # outliers
    wild = np.where(rng.random(n_points) < rng.choice([0.0, 0.0, 0.02]), rng.normal(0, 1, n_points), 0.0)
    values = (
        motion[:n_points]
        + offset * (sensor == 1)
        + size[sensor] * np.sqrt(noise) * rng.standard_normal(n_points)
        + wild
    )
    factor = float(np.exp(rng.normal(0, 2)))
    points = Points.of_one_sensor(xy, np.array(["2020-01-01"], dtype="datetime64[D]"), np.zeros((n_points, 1)))
    points = Points(points.crs, xy, sensor, points.dates, factor * values, points.rest, noise, drift[:n_points])
    return SimulatedField(points.where(visible), Targets(places, drift[n_points:]), factor * motion[n_points:])


def _pattern(rng: np.random.Generator, n: int) -> FloatArray:
    """Return positions of points [m]: uniform, clustered, or with empty areas, in an area that may be elongated."""
    kind = rng.integers(0, 3)
    if kind == 0:
        xy = rng.uniform(0, 1, (n, 2))
    elif kind == 1:
        centres = rng.uniform(0, 1, (max(n // 15, 4), 2))
        xy = centres[rng.integers(0, len(centres), n)] + rng.normal(0, rng.uniform(0.03, 0.15), (n, 2))
        spread = rng.random(n) < 0.3
        xy[spread] = rng.uniform(0, 1, (int(spread.sum()), 2))
    else:
        many = rng.uniform(0, 1, (4 * n, 2))
        density = Waves.draw(rng, rng.uniform(0.1, 0.5)).at(many)
        xy = many[np.argsort(density + rng.normal(0, 0.5, 4 * n))[:n]]
    stretch = np.exp(rng.uniform(0, 0.7))
    return np.asarray(xy * _EXTENT_M * [stretch, 1 / stretch])


def _seen(rng: np.random.Generator, xy: FloatArray, n_targets: int) -> tuple[BoolArray, FloatArray]:
    """Return a mask of the observed points, and target positions: inside held-out blocks, or anywhere near points."""
    from scipy.spatial import cKDTree

    spacing = float(np.sqrt(np.prod(np.ptp(xy, axis=0)) / len(xy)))
    way = rng.random()
    visible = np.ones(len(xy), dtype=bool)
    if way < 0.35:
        centres = xy[rng.choice(len(xy), int(rng.integers(1, 5)), replace=False)]
        half = np.exp(rng.uniform(np.log(1.2), np.log(3.0))) * spacing
        buffer = half * 0.5
        away = np.abs(xy[:, None] - centres[None]).max(axis=2).min(axis=1)
        visible = away > half + buffer
        if visible.mean() > 0.4:
            places = centres[rng.integers(0, len(centres), n_targets)] + rng.uniform(-half, half, (n_targets, 2))
            inside = ((places > xy.min(axis=0)) & (places < xy.max(axis=0))).all(axis=1)
            return visible, places[inside]
        visible[:] = True
    low, high = xy.min(axis=0), xy.max(axis=0)
    places = rng.uniform(low, high, (3 * n_targets, 2))
    near = cKDTree(xy).query(places)[0] < 2.5 * spacing
    return visible, places[near][:n_targets]


def _motion(rng: np.random.Generator, xy: FloatArray, spacing: float) -> FloatArray:
    def length() -> float:
        return float(np.exp(rng.uniform(np.log(2 * spacing), np.log(0.8 * _EXTENT_M))))

    def smooth() -> FloatArray:
        turn, stretch = rng.uniform(0, np.pi), np.exp(rng.uniform(0, 0.6))
        axes = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) * [stretch, 1 / stretch]
        found = Waves.draw(rng, length()).at(xy @ axes)
        # rough fields have power at all length scales
        if rng.random() < 0.4:
            for part in (2, 4, 8):
                found = found + part**-0.5 * Waves.draw(rng, max(_EXTENT_M / 3 / part, spacing / 2)).at(xy @ axes)
        return found / max(found.std(), 1e-6)

    if rng.random() > _EDGES:
        return smooth()
    found = rng.choice([0.0, 0.0, 0.05, 0.3]) * smooth()
    for _ in range(int(rng.choice([1, 1, 2, 3]))):
        depth = _body(rng, xy, spacing)
        width = 0.0 if rng.random() < 0.65 else float(np.exp(rng.uniform(np.log(0.3), np.log(4.0)))) * spacing
        share = (depth > 0).astype(float) if not width else 1 / (1 + np.exp(-np.clip(depth / width, -40, 40)))
        inside = 1 + rng.choice([0.0, 0.15, 0.4]) * smooth()
        found = found + rng.choice([-1, 1]) * rng.uniform(1, 3) * share * inside
    return np.asarray(found)


def _body(rng: np.random.Generator, xy: FloatArray, spacing: float) -> FloatArray:
    """Return the approximate distance of positions from the boundary of a body [m]; negative outside."""
    size = float(np.ptp(xy, axis=0).max())
    centre = rng.uniform(0.25, 0.75, 2) * np.ptp(xy, axis=0) + xy.min(axis=0)
    kind = int(rng.integers(0, 5))
    turn = rng.uniform(0, 2 * np.pi)
    moved = (xy - centre) @ np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    if kind == 0:
        # contour lines of a random field
        length = max(float(np.exp(rng.uniform(np.log(3 * spacing), np.log(size / 2)))), 3 * spacing)
        return (Waves.draw(rng, length).at(xy) - rng.uniform(-0.8, 0.8)) * length
    if kind == 1:
        # ellipse with an irregular boundary
        half = size * rng.uniform(0.12, 0.4, 2)
        rim = rng.uniform(0, 0.25) * Waves.draw(rng, rng.uniform(0.15, 0.6) * size).at(xy)
        return (1 + rim - np.sqrt(((moved / half) ** 2).sum(axis=1))) * half.min()
    if kind == 2:
        # fault across the area, straight or curved
        bend = rng.uniform(0, 0.15) * size * np.sin(moved[:, 1] / size * rng.uniform(2, 12) + turn)
        return moved[:, 0] + bend
    if kind == 3:
        # polygons: Voronoi cells of a third of random centres
        centres = xy.min(axis=0) + rng.uniform(0, 1, (int(rng.integers(4, 14)), 2)) * np.ptp(xy, axis=0)
        away = np.linalg.norm(xy[:, None] - centres[None], axis=2)
        cut = max(len(centres) // 3, 1)
        return (away[:, cut:].min(axis=1) - away[:, :cut].min(axis=1)) / 2
    # tongue: narrow at one end, wide at the other
    half = size * (rng.uniform(0.05, 0.15) + rng.uniform(0, 0.3) * np.clip(moved[:, 1] / size + 0.5, 0, 1))
    along = size * rng.uniform(0.25, 0.5) - np.abs(moved[:, 1])
    return np.minimum(half - np.abs(moved[:, 0]), along)
