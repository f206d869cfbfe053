"""Filters of several views of a slope and several variants of its acquisitions, advanced together by blocks of points.

A view is the statistics and drivers of an ensemble member. A variant is a version of the acquisitions: as measured, or
with departures subtracted. All variants have the same points and dates, so their filters share one covariance.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ...common.arrays import BoolArray, FloatArray, IntArray, blocks
from ..kalman_filter import IntegratedResponses, PointFilter
from ..mixed_model import Mixed
from ..spatial_modes import Modes, Separator
from .nowcast import Daily


@dataclass(frozen=True)
class Member:
    """One view: the statistics of the mixed model, and the daily responses to its drivers."""

    mixed: Mixed
    drive: IntegratedResponses


class ViewFilters:
    """The filters of all views and variants.

    Parameters
    ----------
    members : sequence of Member
        Views.
    modes : Modes
        Modes of the points.
    observed : ndarray of bool, shape (n_points, n_dates)
        Which acquisitions will be passed to `assimilate`.
    day : ndarray of int, shape (n_dates,)
        Days of the acquisitions.
    n_variants : int
        Number of variants of the acquisitions.
    points_per_block : int
        Block size.
    """

    def __init__(
        self,
        members: Sequence[Member],
        modes: Modes,
        observed: BoolArray,
        day: IntArray,
        n_variants: int,
        points_per_block: int,
    ) -> None:
        self._modes, self._separator, self._n_variants = modes, Separator(modes, n_variants), n_variants
        self._share = modes.share
        self.parts = list(blocks(len(observed), points_per_block))
        weights, nothing = modes.weights(observed), np.zeros((modes.n_modes, len(day)))
        # fields by view and variant, residuals by view and block
        self._fields, self._residuals = [], []
        for member in members:
            law, rest = member.mixed.mode_law(modes), member.mixed.rest_law(modes)
            self._fields.append([PointFilter(nothing, day, member.drive, law, weights) for _ in range(n_variants)])
            of_blocks = []
            for part in self.parts:
                again = np.tile(np.arange(part.start, part.stop), n_variants)
                of_blocks.append(PointFilter(observed[again], day, member.drive, rest.of(again)))
            self._residuals.append(of_blocks)

    def advance(self, day: int) -> None:
        """Advance the filters to a later day."""
        for filters in (*self._fields, *self._residuals):
            for each in filters:
                each.advance(day)

    def assimilate(self, j: int, values: FloatArray) -> None:
        """Update with acquisition j, shape (n_points, n_variants), NaN = no observation."""
        at_modes, rest = self._separator.take(values)
        for fields, residuals in zip(self._fields, self._residuals):
            for variant, field in enumerate(fields):
                field.assimilate(j, at_modes[:, variant])
            for part, residual in zip(self.parts, residuals):
                residual.assimilate(j, rest[part].T.ravel())

    def predict(self, days: IntArray) -> Iterator[tuple[slice, list[list[Daily]]]]:
        """Yield the points of each block and, by variant and view, their displacement, sigma and rate [mm, mm, mm/day].

        Days must not precede the last acquisition. The filters are not changed.
        """
        at_modes = [[field.predict(days) for field in fields] for fields in self._fields]
        # one matrix product for the displacements and rates of all variants, another one for the variances
        motions = [np.concatenate([f[i] for f in fields for i in (0, 2)], axis=1) for fields in at_modes]
        variances = [np.concatenate([f[1] for f in fields], axis=1) for fields in at_modes]
        n = len(days)
        for number, part in enumerate(self.parts):
            u, own = self._modes.patterns[part], (1 - self._share[part])[:, None]
            squared, size = u**2, part.stop - part.start
            estimates: list[list[Daily]] = [[] for _ in range(self._n_variants)]
            for motion, variance, residuals in zip(motions, variances, self._residuals):
                shared, spread, rest = u @ motion, squared @ variance, residuals[number].predict(days)
                for variant, estimate in enumerate(estimates):
                    rows = slice(variant * size, (variant + 1) * size)
                    at = 2 * n * variant
                    sigma = np.sqrt(spread[:, n * variant : n * (variant + 1)] + own * rest[1][rows])
                    rate = shared[:, at + n : at + 2 * n] + rest[2][rows]
                    estimate.append((shared[:, at : at + n] + rest[0][rows], sigma, rate))
            yield part, estimates
