"""The scores of one model and of all fast baselines: a single function for training, report and evaluation."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...baselines.registry import FAST_BASELINES
from ...baselines.task import moving_points
from ...common.arrays import BoolArray, FloatArray
from ...common.metrics import coverage_90, rmse
from ...common.progress import Progress
from ...daily.musenet.musenet_model import PublishedModel
from ...daily.rate.rate_model import DailyModel
from ...data.forcing import Forcing
from ...data.point_series import PointSeries
from ...state_space.following.interval_calibration import least_factor
from ..forecasts.evaluation_inputs import prepare
from ..forecasts.evaluation_options import Choices
from ..forecasts.predictions import Evaluation, evaluate_delivered_and_corrected, evaluate_prepared
from .scores import CORRECTED, STILL_MM_PER_YEAR, speed_mm_per_year

DELIVERED = "delivered"
HELD_OUT = "heldout"
# key of the combination of several methods, among the held-out scores
COMBINED = "combined"
FAR_DAYS = (12, 24)


def model_scores(
    series: PointSeries,
    forcing: Forcing,
    model: DailyModel | PublishedModel,
    stable: BoolArray | None = None,
    progress: Progress | None = None,
) -> dict[str, float]:
    """Score a model and the fast baselines on the acquisitions after its training, each forecast from earlier ones.

    The scores of the model are those of the daily layer that `estimate` computes from all of `series` with a latency of
    one day. Only the training points are scored.

    Parameters
    ----------
    series : PointSeries
        All points of the layer.
    forcing : Forcing
        Daily drivers.
    model : DailyModel or PublishedModel
        Trained model.
    stable : ndarray of bool, shape (n_points,), or None
        Points assumed not to move.
    progress : Progress or None
        Progress reporter.

    Returns
    -------
    dict of str to float
        `rmse`, `rmse_kf` and `rmse_persistence` [mm] on acquisitions as delivered; `delivered:METHOD` and
        `corrected:METHOD` [mm] for every method, with the model as "rate" or "published"; coverage of the 90 % interval
        at all points, at moving points and 13 to 24 days ahead; the noise of an acquisition as delivered [mm]; the
        numbers of acquisitions and points. NaN if nothing can be scored.
    """
    progress = progress or Progress()
    own = "published" if isinstance(model, PublishedModel) else "rate"
    scores = {"rmse": np.nan, "rmse_kf": np.nan, "rmse_persistence": np.nan, "coverage_90": np.nan, "noise_mm": np.nan}
    later = (series.dates > model.train_end) & (series.dates <= forcing.days[-1])
    if not np.isfinite(series.values[:, later]).any():
        return {**scores, "n_acquisitions": 0.0, "n_points": float(model.n_points)}
    choices = Choices(methods=(*FAST_BASELINES, own), daily=False)
    silent = progress.quiet(0.0, 1.0)
    prepared = prepare(series, forcing, choices, stable, model, silent)
    evaluation, corrected = evaluate_delivered_and_corrected(prepared, model, silent, reference="persistence")
    scores.update(_by_method(evaluation, DELIVERED))
    if corrected is not None:
        scores.update(_by_method(corrected, CORRECTED))
    for name, method in (("rmse", own), ("rmse_kf", "kalman"), ("rmse_persistence", "persistence")):
        scores[name] = scores.get(f"{DELIVERED}:{method}", np.nan)
    scores.update(_coverage(evaluation, own))
    scores["noise_mm"] = evaluation.noise_mm
    scores["n_acquisitions"], scores["n_points"] = float(len(evaluation.tested)), float(evaluation.series.n_points)
    return scores


@dataclass(frozen=True)
class HeldOut:
    """Scores of a method on held-out acquisitions as delivered.

    Attributes
    ----------
    rmse_mm : float
        RMSE [mm].
    loss : ndarray, shape (n_dates,)
        Mean squared error of each acquisition [mm²].
    factor : float
        Factor on sigma with which 90 % intervals cover 90 % of the values.
    error, sigma : ndarray, shape (n_points, n_dates)
        Errors and sigma of the predictions [mm].
    noise_mm : float
        Noise of an acquisition [mm].
    moving : ndarray of bool, shape (n_points,)
        Points that moved in the training part; all points if none did.
    """

    rmse_mm: float
    loss: FloatArray
    factor: float
    error: FloatArray
    sigma: FloatArray
    noise_mm: float
    moving: BoolArray

    @classmethod
    def of(cls, error: FloatArray, sigma: FloatArray, noise_mm: float, moving: BoolArray | None = None) -> HeldOut:
        """Return the scores of the errors and sigmas of a method."""
        moving = np.ones(len(error), dtype=bool) if moving is None else moving
        count = np.isfinite(error).sum(axis=0)
        loss = np.where(count > 0, np.nansum(error**2, axis=0) / np.maximum(count, 1), np.nan)
        return cls(rmse(error), loss, least_factor(error, sigma**2, noise_mm), error, sigma, noise_mm, moving)

    def with_share(self, other: HeldOut, share: float) -> HeldOut:
        """Return the scores of the weighted mean of this method and a share of another."""
        error, sigma = ((1 - share) * a + share * b for a, b in ((self.error, other.error), (self.sigma, other.sigma)))
        return HeldOut.of(error, sigma, self.noise_mm, self.moving)


def held_out_scores(
    series: PointSeries, forcing: Forcing, model: DailyModel, stable: BoolArray | None, progress: Progress
) -> dict[str, HeldOut]:
    """Score every method on the acquisitions after the training of a model, to choose the best method."""
    prepared = prepare(
        series, forcing, Choices(methods=(*FAST_BASELINES, "rate"), daily=False), stable, model, progress
    )
    evaluation = evaluate_prepared(prepared.near(), model, progress, reference="persistence")
    before = evaluation.series.values[:, evaluation.series.dates <= model.train_end]
    moving = moving_points(before, evaluation.noise_mm)
    out = {}
    for prediction in evaluation.predictions:
        error = evaluation.error(prediction)
        if np.isfinite(error).any():
            sigma = prediction.sigma[:, evaluation.column]
            out[prediction.method] = HeldOut.of(error, sigma, evaluation.noise_mm, moving)
    return out


def _by_method(evaluation: Evaluation, truth: str) -> dict[str, float]:
    begun = np.isfinite(evaluation.last_known)
    return {
        f"{truth}:{each.method}": rmse(np.where(begun, evaluation.error(each), np.nan))
        for each in evaluation.predictions
    }


def _coverage(evaluation: Evaluation, method: str) -> dict[str, float]:
    """Return the coverage of the nominal 90 % interval, which includes acquisition noise."""
    if all(each.method != method for each in evaluation.predictions):
        return {}
    prediction = evaluation.prediction(method)
    error, sigma = evaluation.error(prediction), np.hypot(prediction.sigma[:, evaluation.column], evaluation.noise_mm)
    moving = speed_mm_per_year(evaluation) >= STILL_MM_PER_YEAR
    age = evaluation.age(evaluation.day[evaluation.far], evaluation.far_latency)
    far = (age > FAR_DAYS[0]) & (age <= FAR_DAYS[1])
    far_sigma = np.hypot(prediction.far_sigma[:, far], evaluation.noise_mm)
    return {
        "coverage_90": coverage_90(error, sigma),
        "coverage_90_moving": coverage_90(error[moving], sigma[moving]),
        "coverage_90_far": coverage_90(evaluation.far_error(prediction)[:, far], far_sigma),
    }
