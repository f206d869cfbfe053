"""Random fields with edges: smooth motion, bodies that move relative to stable ground, or both."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...common.arrays import FloatArray


@dataclass(frozen=True, eq=False)
class Waves:
    """Smooth random field with unit variance: a sum of waves with random direction, length and phase."""

    numbers: FloatArray
    phases: FloatArray

    @classmethod
    def draw(cls, rng: np.random.Generator, length_m: float, count: int = 40) -> Waves:
        """Draw a field with a correlation length of about `length_m` [m]."""
        return cls(rng.normal(0, 1 / length_m, (count, 2)), rng.uniform(0, 2 * np.pi, count))

    def at(self, xy: FloatArray) -> FloatArray:
        """Return the values at positions, shape (n,)."""
        return np.cos(xy @ self.numbers.T + self.phases).sum(axis=1) * np.sqrt(2 / len(self.phases))


@dataclass(frozen=True, eq=False)
class RandomField:
    """Synthetic field of smooth motion and moving bodies.

    Attributes
    ----------
    smooth, inside, edge : Waves
        Background motion, variation within the bodies, and the field whose contour lines bound the bodies.
    level : float
        Positions where `edge` exceeds this value belong to a body.
    jump, roughness : float
        Motion of the bodies relative to the ground, and its relative variation within them.
    background : float
        Amplitude of the background motion.
    """

    smooth: Waves
    inside: Waves
    edge: Waves
    level: float
    jump: float
    roughness: float
    background: float

    @classmethod
    def draw(cls, rng: np.random.Generator, spacing_m: float, extent_m: float) -> RandomField:
        """Draw a field with lengths from two point spacings to half the extent; a third of the fields have no edges."""
        near, far = 2 * spacing_m, max(extent_m / 2, 3 * spacing_m)

        def length() -> float:
            return float(np.exp(rng.uniform(np.log(near), np.log(far))))

        edges = rng.random() < 0.67
        return cls(
            Waves.draw(rng, length()),
            Waves.draw(rng, length()),
            Waves.draw(rng, max(length(), 4 * spacing_m)),
            float(rng.uniform(-0.8, 0.8)),
            float(rng.choice([-1, 1]) * rng.uniform(1, 3)) if edges else 0.0,
            float(rng.uniform(0, 0.5)),
            float(rng.uniform(0, 0.4)) if edges else 1.0,
        )

    def at(self, xy: FloatArray) -> FloatArray:
        """Return the values at positions, shape (n,)."""
        body = self.edge.at(xy) > self.level
        return self.background * self.smooth.at(xy) + body * self.jump * (1 + self.roughness * self.inside.at(xy))
