"""Correlations of rows with columns at every circular shift, all at once.

A row that is shifted along the intervals correlates with a column as the row with the column shifted back, so all
shifted columns stand side by side in one matrix. Trend and seasons span few dimensions; what they take of the length
of a shifted row comes from the same product.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray, IntArray
from .intervals import Frame


@dataclass(frozen=True)
class Strongest:
    """Of one signal at every shift: the strongest correlation of the choosing rows, and the tested rows' with the same.

    Attributes
    ----------
    size : ndarray, shape (n_points, n_shifts)
        Absolute correlation of the choosing rows.
    tested : ndarray, shape (n_points, n_shifts)
        Correlation of the tested rows with that column, positive where its sign is that of the choosing rows.
    """

    size: FloatArray
    tested: FloatArray

    def or_stronger(self, other: Strongest) -> Strongest:
        """Return the stronger of two signals at every shift."""
        better = other.size > self.size
        return Strongest(np.maximum(self.size, other.size), np.where(better, other.tested, self.tested))


@dataclass(frozen=True)
class ShiftedColumns:
    """Columns of some signals at every shift.

    Attributes
    ----------
    columns : tuple of ndarray, shape (n_intervals, n_columns × n_shifts)
        Of each signal.
    basis : ndarray, shape (n_intervals, n_nuisance × n_shifts)
        What trend and seasons are in the frame.
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


def strongest(choosing: FloatArray, tested: FloatArray) -> Strongest:
    """Return what one set of correlations chooses among the columns, and how the other correlates with that.

    Parameters
    ----------
    choosing, tested : ndarray, shape (n_columns, n_points, n_shifts)
    """
    size, tested_r = np.abs(choosing[0]), np.sign(choosing[0]) * tested[0]
    for a, b in zip(choosing[1:], tested[1:]):
        better = np.abs(a) > size
        size = np.where(better, np.abs(a), size)
        tested_r = np.where(better, np.sign(a) * b, tested_r)
    return Strongest(size, tested_r)
