"""Random mixtures of the laws of motion, with rates from zero to several metres per year."""

from __future__ import annotations

import numpy as np

from ...common.arrays import BoolArray, FloatArray
from .climate import Climate
from .driven_laws import Water, level_law, product_law, rain_law
from .own_laws import creep, events
from .recursions import log_uniform


def draw_rates(rng: np.random.Generator, climate: Climate, level_m: FloatArray, has_level: BoolArray) -> FloatArray:
    """Return the rates [mm/day] of a batch of slopes, shape (n, n_days); about 2 to 400 mm/year on average, or zero.

    Parameters
    ----------
    rng : numpy.random.Generator
    climate : Climate
    level_m : ndarray, shape (n, n_days)
    has_level : ndarray of bool, shape (n,)
        Slopes that have a level; the others do not respond to it.
    """
    n, n_days = climate.rain_mm.shape
    water = Water(climate, level_m)
    laws = np.stack(
        [
            rain_law(rng, water),
            rain_law(rng, water),
            level_law(rng, water),
            product_law(rng, water),
            creep(rng, climate.season),
        ]
    )
    # most slopes are dominated by one or two laws
    share = rng.gamma(np.array([0.45, 0.15, 0.4, 0.25, 0.35])[:, None], 1.0, (5, n))
    share[2:4, ~has_level] = 0.0
    share = share / np.maximum(share.sum(axis=0), 1e-9)
    rate = np.einsum("kn,knd->nd", share, laws)
    opposed = rng.random(n) < 0.08
    rate[opposed] -= 1.2 * (share[3, opposed, None] * laws[3, opposed] + share[4, opposed, None] * laws[4, opposed])
    rate += rng.uniform(0, 2, n)[:, None] * events(rng, n, n_days)
    moves = rng.random(n) < 0.94
    return moves[:, None] * rate * (log_uniform(rng, 2.0, 400.0, n) / 365.25)[:, None]
