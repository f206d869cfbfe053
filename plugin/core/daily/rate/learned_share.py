"""Share of the pretrained network, updated with the acquisitions after training."""

from __future__ import annotations

import numpy as np

from ...common.arrays import FloatArray

# weight of the share from training, in acquisitions
_ACQUISITIONS_OF_TRAINING = 20.0


def learned_share(own: FloatArray, other: FloatArray, start: float) -> FloatArray:
    """Return the share of the network after each acquisition.

    Parameters
    ----------
    own, other : ndarray, shape (n_points, n_dates)
        Acquisitions after training minus their predictions from earlier ones, by the rates and by the network [mm];
        NaN = unknown.
    start : float
        Share of the network from the held-out acquisitions of the training period.

    Returns
    -------
    ndarray, shape (n_dates + 1,)
        Least-squares weight of the acquisitions so far (Bates and Granger 1969), clipped to 0 to 1 and averaged with
        `start`. The first element is `start`. No element depends on a later acquisition.
    """
    known = np.isfinite(own) & np.isfinite(other)
    apart = np.where(known, own, 0.0) - np.where(known, other, 0.0)
    product, size = (np.where(known, own, 0.0) * apart).sum(axis=0), (apart**2).sum(axis=0)
    count = np.cumsum(size > 0)
    best = np.clip(np.cumsum(product) / np.maximum(np.cumsum(size), 1e-12), 0.0, 1.0)
    learned = (_ACQUISITIONS_OF_TRAINING * start + count * best) / (_ACQUISITIONS_OF_TRAINING + count)
    return np.concatenate([[start], learned])
