"""Gaussian process classification of places into two parts from labelled points."""

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import Cancelled
from slopemuse.plugin.core.fusion.kriging.edge_labels import EdgeClassifier, choose_prior
from slopemuse.plugin.core.fusion.kriging.gp_classification import (
    Prior,
    Sites,
    fit_sites,
    is_in_box,
    point_boxes,
    upper_probability,
)
from slopemuse.tests.progress import CancelledProgress


def disc(n, seed=0):
    xy = np.random.default_rng(seed).uniform(0, 1000, (n, 2))
    return xy, np.hypot(*(xy - 500).T) < 300


def test_two_points_give_the_probabilities_of_the_bivariate_normal():
    # probit with unit noise; two points with correlation r and equal labels: P(both) = 1/4 + arcsin(ρ) / 2π, ρ = r / 2
    prior = Prior(100.0, smooth=True, noise=1.0)
    xy = np.array([[0.0, 0.0], [80.0, 0.0]])
    sites = fit_sites(prior, xy, np.array([True, True]))
    rho = prior.at(np.array(80.0)) / 2
    truth = (0.25 + np.arcsin(rho) / (2 * np.pi)) / 0.5
    assert sites.left_out == pytest.approx([truth, truth], abs=0.004)
    # the probability at the second place from the first label alone is the same
    alone = fit_sites(prior, xy[:1], np.array([True]))
    assert upper_probability(prior, xy[:1], alone, xy[1:]) == pytest.approx([truth], abs=0.004)


def test_without_labels_the_probability_is_one_half():
    sites = Sites(np.zeros(3), np.zeros(3), np.zeros(3))
    assert upper_probability(Prior(10.0), np.eye(3, 2), sites, np.zeros((2, 2))) == pytest.approx([0.5, 0.5])


def test_the_edge_of_a_disc_is_found_with_calibrated_probabilities():
    xy, upper = disc(900)
    spacing = 1000 / 30
    prior = choose_prior(xy, upper, spacing)
    assert prior.smooth and prior.noise == 0.003
    places, truth = disc(4000, seed=1)
    found, telling = EdgeClassifier.of(prior, xy, upper, spacing).at(places)
    nearest = upper[np.hypot(*(places[:, None] - xy[None]).transpose(2, 0, 1)).argmin(axis=1)]
    assert np.mean((found > 0.5) != truth) < 0.5 * np.mean(nearest != truth)
    doubtful = (found > 0.1) & (found < 0.9)
    assert doubtful.sum() > 50 and 0.2 < truth[doubtful].mean() < 0.8
    assert truth[found >= 0.9].mean() > 0.98 and truth[found <= 0.1].mean() < 0.02
    assert telling.min() == 1.0


def test_labels_are_not_used_beyond_gaps():
    xy, upper = disc(400)
    labels = EdgeClassifier.of(Prior(100.0), xy, upper, 50.0)
    found, telling = labels.at(np.array([[5000.0, 500.0], [500.0, 500.0]]))
    assert telling.tolist() == [0.0, 1.0] and found[1] == 1.0


def test_wrong_labels_make_the_prior_noisy():
    xy, upper = disc(500)
    wrong = upper ^ (np.random.default_rng(2).random(500) < 0.1)
    assert choose_prior(xy, wrong, 45.0).noise > 0.003


def test_every_place_is_in_one_box_and_coincident_points_share_one_box():
    xy, _ = disc(1000)
    boxes = list(point_boxes(xy, 50.0, most=100))
    assert len(boxes) > 8 and all(is_in_box(xy, low, high).sum() <= 100 for low, high, _ in boxes)
    places = np.random.default_rng(3).uniform(-5000, 5000, (500, 2))
    assert (sum(is_in_box(places, low, high).astype(int) for low, high, _ in boxes) == 1).all()
    low, high, near = boxes[0]
    assert set(np.flatnonzero(is_in_box(xy, low, high))) < set(near)
    assert len(list(point_boxes(np.zeros((500, 2)), 1.0, most=100))) == 1
    assert not list(point_boxes(np.empty((0, 2)), 1.0))


def test_parts_that_lie_far_apart_need_no_classification():
    xy = np.vstack([disc(50)[0], disc(50)[0] + [50_000, 0]])
    upper = np.arange(100) < 50
    labels = EdgeClassifier.of(Prior(100.0), xy, upper, 100.0)
    assert not labels.boxes
    assert labels.at(xy)[0].tolist() == upper.astype(float).tolist()


def test_cancel():
    xy, upper = disc(100)
    for work in (choose_prior, lambda *data, progress: EdgeClassifier.of(Prior(100.0), *data, progress)):
        with pytest.raises(Cancelled):
            work(xy, upper, 100.0, progress=CancelledProgress())
