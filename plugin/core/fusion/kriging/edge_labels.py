"""Class probabilities over the whole area: classified in boxes near edges, from the nearest point elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...common.arrays import BoolArray, FloatArray, IntArray
from ...common.progress import Progress
from .gp_classification import Prior, Sites, fit_sites, is_in_box, point_boxes, upper_probability

# in mean point spacings: positions farther than this from the other part have a certain label, and only points within
# this distance of a box are used to classify it
_REACH = 4.0
# factor on the reach for training points: without some points with certain labels, positions next to them would seem
# uncertain
_SUPPORT = 1.5
_LENGTHS = ((2.0, True), (3.0, True), (4.5, True), (3.0, False), (5.0, False), (8.0, False))
_NOISES = (0.03, 0.3)
_BOXES = 3
# variance of the latent field given the nearest point: up to the first value the labels are informative, beyond the
# second they are not
_TELLING = (0.3, 0.7)


@dataclass(frozen=True, eq=False)
class _Box:
    low: FloatArray
    high: FloatArray
    near: IntArray
    sites: Sites


@dataclass(frozen=True, eq=False)
class EdgeClassifier:
    """Classifier of positions, trained on the labels of points.

    Attributes
    ----------
    prior : Prior
    xy : ndarray, shape (n_points, 2)
        Positions of the points [m].
    upper : ndarray of bool, shape (n_points,)
        Whether a point belongs to the upper part.
    reach_m : float
        Positions farther than this from the other part have a certain label [m].
    boxes : tuple
        Boxes of the area with their trained classifiers.
    """

    prior: Prior
    xy: FloatArray
    upper: BoolArray
    reach_m: float
    boxes: tuple[_Box, ...]

    @classmethod
    def of(
        cls, prior: Prior, xy: FloatArray, upper: BoolArray, spacing_m: float, progress: Progress | None = None
    ) -> EdgeClassifier:
        """Train on the labels of points; both parts must contain points."""
        progress = progress or Progress()
        reach = _REACH * spacing_m
        doubtful = np.flatnonzero(_apart(xy, upper, xy).max(axis=0) < _SUPPORT * reach)
        cut = list(point_boxes(xy[doubtful], reach))
        boxes = []
        for k, (low, high, near) in enumerate(cut):
            chosen = doubtful[near]
            sites = fit_sites(prior, xy[chosen], upper[chosen], progress.part(k / len(cut), (k + 1) / len(cut)))
            boxes.append(_Box(low, high, chosen, sites))
        return cls(prior, xy, upper, reach, tuple(boxes))

    def at(self, places: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return the probability of the upper part and how informative the labels are, shape (n_places,) each.

        Both are between 0 and 1; far from all points the labels are uninformative (0).
        """
        apart = _apart(self.xy, self.upper, places)
        found = (apart[1] < apart[0]).astype(float)
        doubtful = apart.max(axis=0) < self.reach_m
        for box in self.boxes:
            here = np.flatnonzero(doubtful & is_in_box(places, box.low, box.high))
            if len(here):
                found[here] = upper_probability(self.prior, self.xy[box.near], box.sites, places[here])
        low, high = _TELLING
        unknown = 1.0 - self.prior.at(apart.min(axis=0)) ** 2
        return found, np.clip((high - unknown) / (high - low), 0.0, 1.0)


def choose_prior(
    xy: FloatArray, upper: BoolArray, spacing_m: float, seed: int = 0, progress: Progress | None = None
) -> Prior:
    """Return the prior with the smallest leave-one-out error of the labels, in a few boxes of the area.

    Lengths and shapes are compared first, then the noise of the labels.
    """
    progress = progress or Progress()
    doubtful = np.flatnonzero(_apart(xy, upper, xy).max(axis=0) < _REACH * spacing_m)
    cut = list(point_boxes(xy[doubtful], _REACH * spacing_m))
    picked = np.random.default_rng(seed).permutation(len(cut))[:_BOXES]
    first = [Prior(length * spacing_m, smooth) for length, smooth in _LENGTHS]
    best, least = first[0], np.inf

    def error(prior: Prior, part: Progress) -> float:
        total = 0.0
        for k, box in enumerate(picked):
            low, high, near = cut[box]
            chosen = doubtful[near]
            found = fit_sites(prior, xy[chosen], upper[chosen], part.part(k / len(picked), (k + 1) / len(picked)))
            own = is_in_box(xy[chosen], low, high)
            total += float(((found.left_out - upper[chosen])[own] ** 2).sum())
        return total

    total = len(_LENGTHS) + len(_NOISES)
    for k, trial in enumerate(first):
        value = error(trial, progress.part(k / total, (k + 1) / total))
        if value < least:
            best, least = trial, value
    chosen = best
    for k, noise in enumerate(_NOISES, start=len(_LENGTHS)):
        trial = Prior(chosen.length_m, chosen.smooth, noise)
        value = error(trial, progress.part(k / total, (k + 1) / total))
        if value < least:
            best, least = trial, value
    return best


def _apart(xy: FloatArray, upper: BoolArray, places: FloatArray) -> FloatArray:
    """Return the distances of positions to the nearest points of the lower and upper part [m], shape (2, n)."""
    from scipy.spatial import cKDTree

    return np.stack([cKDTree(xy[part]).query(places)[0] for part in (~upper, upper)])
