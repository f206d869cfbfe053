"""The harmonisation methods and their registry; each is fitted to acquisitions and predicts on any days."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from enum import Enum
from typing import ClassVar

import numpy as np

from ..common.arrays import DateArray, FloatArray
from ..common.errors import InputError
from ..common.messages import message
from ..common.progress import Progress
from ..data.point_series import PointSeries
from ..environment.early_stopping import stopping_reason
from ..environment.torch_runtime import TrainingChoice
from ..geometry.local_crs import local_crs, transform
from . import lstm_corrector, lstm_published
from .pretrained.correction import Gate, corrected, gate_of
from .pretrained.network import time_weights
from .pretrained.shared_motion import MIN_DATES, MIN_POINTS
from .smoothing.gp_smoother import Pool, Smoothed, smooth
from .time_interpolators import linear, pchip


class TemporalMethod(Enum):
    """Harmonisation methods; the values are those of the METHOD parameter."""

    SMOOTHER = "smoother"
    LSTM = "lstm"
    LSTM_PUBLISHED = "lstm_published"
    PCHIP = "pchip"
    LINEAR = "linear"
    PRETRAINED = "pretrained"


TITLES = {
    TemporalMethod.SMOOTHER: message("Smoother (Gaussian process, pooled)"),
    TemporalMethod.LSTM: message("Smoother with LSTM correction"),
    TemporalMethod.LSTM_PUBLISHED: message("LSTM as published (Khalili et al. 2024)"),
    TemporalMethod.PCHIP: message("Monotone cubic interpolation (PCHIP)"),
    TemporalMethod.LINEAR: message("Linear interpolation"),
    TemporalMethod.PRETRAINED: message("Smoother with correction by the pretrained network"),
}


@dataclass(frozen=True, eq=False)
class Resampler(ABC):
    """A method that estimates series on other days.

    Attributes
    ----------
    note : str
        Message to the user about the fit; may be empty.
    """

    note: str = ""
    method: ClassVar[TemporalMethod]
    # networks run in a separate Python environment if the user has selected one
    is_network: ClassVar[bool] = False
    # the method has to be fitted, so it is scored on dates held out from the fit
    is_fitted: ClassVar[bool] = False

    def fit(self, series: PointSeries, pool: Pool, choice: TrainingChoice, progress: Progress) -> Resampler:
        """Return the method fitted to the acquisitions; `pool` holds their pooled kernels and noise."""
        return self

    @abstractmethod
    def predict(self, series: PointSeries, dates: DateArray, pool: Pool, progress: Progress) -> Smoothed:
        """Predict the series on target days.

        Parameters
        ----------
        series : PointSeries
        dates : ndarray of datetime64[D], shape (n_wanted,)
            Target days.
        pool : Pool
            Kernels and noise pooled over the series.
        progress : Progress

        Returns
        -------
        Smoothed
            Noise-free motion and its standard deviation [mm], and the noise of an acquisition per point [mm].
        """


class Smoother(Resampler):
    """Gaussian-process smoother."""

    method = TemporalMethod.SMOOTHER

    def predict(self, series: PointSeries, dates: DateArray, pool: Pool, progress: Progress) -> Smoothed:
        """Predict the series on target days."""
        day, at = days_of(series, dates)
        return smooth(day, series.values, at, pool, progress)


@dataclass(frozen=True, eq=False)
class CorrectedSmoother(Resampler):
    """Smoother with the share of an LSTM correction that minimizes the held-out error."""

    corrector: lstm_corrector.Corrector | None = None
    method = TemporalMethod.LSTM
    is_network = True
    is_fitted = True

    def fit(self, series: PointSeries, pool: Pool, choice: TrainingChoice, progress: Progress) -> Resampler:
        """Return the method with a trained network."""
        epochs = lstm_corrector.EPOCHS if choice.epochs is None else choice.epochs
        arguments = (
            days_of(series, series.dates)[0],
            series.values,
            pool,
            choice.seed,
            epochs,
            progress,
            choice.device,
        )
        corrector = lstm_corrector.train(*arguments)
        used = message("{gate:.0f} % of its correction is applied to the smoother", gate=100 * corrector.gate)
        if not corrector.gate:
            used = message(
                "its correction did not reduce the error on held-out dates, so the smoother is used without correction"
            )
        note = message("the LSTM was trained for {epochs} epochs; {used}.", epochs=corrector.epochs, used=used)
        return replace(self, note=note, corrector=corrector)

    def predict(self, series: PointSeries, dates: DateArray, pool: Pool, progress: Progress) -> Smoothed:
        """Predict the series on target days."""
        if self.corrector is None:
            raise ValueError("The LSTM has not been fitted.")
        day, at = days_of(series, dates)
        return lstm_corrector.correct(self.corrector, day, series.values, at, pool, progress)


@dataclass(frozen=True, eq=False)
class PublishedForecast(Resampler):
    """The LSTM of Khalili et al. (2024), as published; its sigma is the RMSE on dates not used in training.

    Attributes
    ----------
    forecaster : Forecaster or None
        None before the fit.
    inputs : LstmInputs
        Inputs of the network.
    """

    inputs: lstm_published.LstmInputs = lstm_published.LstmInputs.CUMULATIVE
    forecaster: lstm_published.Forecaster | None = None
    method = TemporalMethod.LSTM_PUBLISHED
    is_network = True
    is_fitted = True

    def fit(self, series: PointSeries, pool: Pool, choice: TrainingChoice, progress: Progress) -> Resampler:
        """Return the method with a trained network."""
        epochs = lstm_published.EPOCHS if choice.epochs is None else choice.epochs
        arguments = (days_of(series, series.dates)[0], series.values, choice.seed, epochs, progress, choice.device)
        forecaster = lstm_published.train_published(*arguments, self.inputs)
        note = message(
            "the published LSTM was trained for {epochs} of {asked} epochs ({reason}); on the last tenth of the "
            "dates, which were held out, its RMSE is {rmse:.2f} mm. As published, it uses earlier dates only.",
            epochs=forecaster.epochs,
            asked=forecaster.max_epochs,
            reason=stopping_reason(forecaster.epochs, forecaster.max_epochs, lstm_published.PATIENCE),
            rmse=forecaster.rmse,
        )
        return replace(self, note=note, forecaster=forecaster)

    def predict(self, series: PointSeries, dates: DateArray, pool: Pool, progress: Progress) -> Smoothed:
        """Predict the series on target days."""
        if self.forecaster is None:
            raise ValueError("The published LSTM has not been fitted.")
        day, at = days_of(series, dates)
        noise = smooth(day, series.values, at[:1], pool, progress.part(0.0, 0.2)).noise
        found = lstm_published.forecast(self.forecaster, day, series.values, at, progress.part(0.2, 1.0))
        sigma = np.full_like(found, self.forecaster.rmse)
        return Smoothed(found, np.where(np.isfinite(found), sigma, np.nan), noise)


class Interpolated(Resampler):
    """Interpolator through the acquisitions of each point; the noise is estimated by the smoother."""

    @abstractmethod
    def interpolate(self, series: PointSeries, dates: DateArray, progress: Progress) -> tuple[FloatArray, FloatArray]:
        """Return values and sigma on target days."""

    def predict(self, series: PointSeries, dates: DateArray, pool: Pool, progress: Progress) -> Smoothed:
        """Predict the series on target days."""
        noise = Smoother().predict(series, dates, pool, progress.part(0.0, 0.9)).noise
        return Smoothed(*self.interpolate(series, dates, progress.part(0.9, 1.0)), noise)


class Linear(Interpolated):
    """Linear interpolation between acquisitions."""

    method = TemporalMethod.LINEAR

    def interpolate(self, series: PointSeries, dates: DateArray, progress: Progress) -> tuple[FloatArray, FloatArray]:
        """Return values and sigma on target days."""
        return linear(series, dates, progress)


class Pchip(Interpolated):
    """Monotone cubic interpolation between acquisitions."""

    method = TemporalMethod.PCHIP

    def interpolate(self, series: PointSeries, dates: DateArray, progress: Progress) -> tuple[FloatArray, FloatArray]:
        """Return values and sigma on target days."""
        return pchip(series, dates, progress)


@dataclass(frozen=True, eq=False)
class Pretrained(Resampler):
    """Smoother with the share of the pretrained network's correction that minimizes the held-out error."""

    gate: Gate | None = None
    method = TemporalMethod.PRETRAINED
    is_fitted = True

    def fit(self, series: PointSeries, pool: Pool, choice: TrainingChoice, progress: Progress) -> Resampler:
        """Return the method with the share of the correction determined on held-out dates."""
        day, _ = days_of(series, series.dates)
        gate = gate_of(time_weights(), day, series.values, _metres(series), pool, progress)
        if not gate.n_dates:
            note = message(
                "METHOD = pretrained requires at least {n_points} points and about {n_dates} dates, so the smoother "
                "is used without correction.",
                n_points=MIN_POINTS,
                # dates are held out twice: for the scores of the report and for the share of the correction
                n_dates=MIN_DATES + 6,
            )
        elif not gate.share:
            note = message(
                "the correction by the pretrained network did not reduce the error on {n_dates} held-out dates, so "
                "the smoother is used without correction.",
                n_dates=gate.n_dates,
            )
        else:
            note = message(
                "{share:.0f} % of the correction by the pretrained network is applied to the smoother, the share that "
                "reduces the error most on {n_dates} held-out dates.",
                share=100 * gate.share,
                n_dates=gate.n_dates,
            )
        return replace(self, note=note, gate=gate)

    def predict(self, series: PointSeries, dates: DateArray, pool: Pool, progress: Progress) -> Smoothed:
        """Predict the series on target days."""
        if self.gate is None:
            raise ValueError("The share of the correction has not been decided.")
        day, at = days_of(series, dates)
        given = (day, series.values, _metres(series), at, pool)
        return corrected(time_weights(), *given, self.gate, progress)


REGISTRY: dict[TemporalMethod, type[Resampler]] = {
    kind.method: kind for kind in (Smoother, CorrectedSmoother, PublishedForecast, Pchip, Linear, Pretrained)
}


def days_of(series: PointSeries, dates: DateArray) -> tuple[FloatArray, FloatArray]:
    """Return acquisition dates and target dates as days since the first acquisition."""
    zero = series.dates[0]
    return (series.dates - zero).astype(float), (dates - zero).astype(float)


def _metres(series: PointSeries) -> FloatArray:
    """Return the positions of the points in a metric CRS [m]; NaN for points without position.

    All are NaN without a valid CRS. Positions only serve to find neighbours, so the methods also work without them.
    """
    nowhere = np.full(series.xy.shape, np.nan)
    if not series.crs or not np.isfinite(series.xy).all(axis=1).any():
        return nowhere
    try:
        return transform(series.xy, series.crs, local_crs(series.xy, series.crs))
    except InputError:
        return nowhere
