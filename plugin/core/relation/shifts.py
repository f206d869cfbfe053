"""Correlations of rows with columns at every circular shift, in one matrix product.

Correlating a shifted row with a column is the same as correlating the row with the column shifted back. All shifted
columns are therefore stacked in one matrix. The trend and seasonal terms span few dimensions; the part of a shifted
row that they explain is computed in the same product.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray, IntArray
from .intervals import Frame


@dataclass(frozen=True)
class StrongestCorrelation:
    """Strongest correlation of a signal at every shift in the choosing rows, and the same column in the tested rows.

    Attributes
    ----------
    size : ndarray, shape (n_points, n_shifts)
        Maximum absolute correlation of the choosing rows.
    tested : ndarray, shape (n_points, n_shifts)
        Correlation of the tested rows with the chosen column; positive where both correlations have the same sign.
    """

    size: FloatArray
    tested: FloatArray

    def or_stronger(self, other: StrongestCorrelation) -> StrongestCorrelation:
        """Return the stronger of two signals at every shift."""
        better = other.size > self.size
        return StrongestCorrelation(np.maximum(self.size, other.size), np.where(better, other.tested, self.tested))


@dataclass(frozen=True)
class ShiftedColumns:
    """Columns of several signals at every shift.

    Attributes
    ----------
    columns : tuple of ndarray, shape (n_intervals, n_columns × n_shifts)
        One array per signal.
    basis : ndarray, shape (n_intervals, n_nuisance × n_shifts)
        Basis of the trend and seasonal terms in the frame, shifted.
    n_shifts : int
    """

    columns: tuple[FloatArray, ...]
    basis: FloatArray
    n_shifts: int

    @classmethod
    def of(cls, frame: Frame, signals: list[FloatArray], shifts: IntArray) -> ShiftedColumns:
        """Shift the columns of signals, each of shape (n_columns, n_intervals) in the frame."""
        return cls(
            tuple(_side_by_side(rows, shifts) for rows in signals), _side_by_side(frame.basis.T, shifts), len(shifts)
        )

    def correlations(self, rows: FloatArray) -> list[FloatArray]:
        """Return the correlations of rows of the frame with each signal, shape (n_columns, n_points, n_shifts)."""
        n = len(rows)
        taken = (rows @ self.basis).reshape(n, -1, self.n_shifts)
        total = (rows * rows).sum(axis=1)[:, None]
        length = np.sqrt(np.maximum(total - (taken * taken).sum(axis=1), 1e-24))
        return [np.moveaxis((rows @ columns).reshape(n, -1, self.n_shifts), 1, 0) / length for columns in self.columns]


def _side_by_side(rows: FloatArray, shifts: IntArray) -> FloatArray:
    n = rows.shape[1]
    at = (np.arange(n)[:, None] + shifts[None, :]) % n
    return np.ascontiguousarray(np.moveaxis(rows[:, at], 0, 1).reshape(n, -1))


def strongest_correlation(choosing: FloatArray, tested: FloatArray) -> StrongestCorrelation:
    """Select the column with the largest absolute correlation in one set, and its correlation in the other set.

    Parameters
    ----------
    choosing, tested : ndarray, shape (n_columns, n_points, n_shifts)
    """
    size, tested_r = np.abs(choosing[0]), np.sign(choosing[0]) * tested[0]
    for a, b in zip(choosing[1:], tested[1:]):
        better = np.abs(a) > size
        size = np.where(better, np.abs(a), size)
        tested_r = np.where(better, np.sign(a) * b, tested_r)
    return StrongestCorrelation(size, tested_r)
