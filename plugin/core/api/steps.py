"""The steps of the Processing algorithms as plain functions that keep the lineage."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..common.arrays import BoolArray, FloatArray
from ..common.messages import message
from ..common.progress import Progress
from ..daily.dispatch import estimate as estimate_by_model
from ..daily.musenet.musenet_model import PublishedOptions
from ..daily.rate.rate_model import TrainingOptions
from ..data.forcing import LEVEL, RAIN, DriverColumns, Forcing
from ..data.point_series import PointSeries
from ..evaluation.forecasts.evaluation_options import Choices
from ..evaluation.run import run_evaluation
from ..inputs.gnss_calibration import calibrated_as_in_training
from ..inputs.preparation import warn_of_later_data
from ..projection.common_cells import common_cells
from ..projection.decomposition import Decomposed
from ..projection.decomposition import decompose as decompose_cells
from ..training.rate_training import train as train_rates

if TYPE_CHECKING:
    from ..daily.musenet.musenet_model import PublishedModel
    from ..daily.rate.rate_estimate import DailyEstimate
    from ..daily.rate.rate_model import DailyModel
    from ..evaluation.outcome import Outcome


def train(
    series: PointSeries,
    drivers: Forcing,
    options: TrainingOptions | PublishedOptions | None = None,
    *,
    stable: BoolArray | None = None,
    terrain: FloatArray | None = None,
    columns: DriverColumns | None = None,
    progress: Progress | None = None,
) -> DailyModel | PublishedModel:
    """Train a model of the response of the points to the drivers, and score it on later acquisitions.

    Parameters
    ----------
    series : PointSeries
        Acquisitions [mm], not interpolated days.
    drivers : Forcing
        Daily rain, reservoir level and other drivers.
    options : TrainingOptions or PublishedOptions, optional
        TrainingOptions (the default) trains the rate model; PublishedOptions trains the network of Guo et al. 2023,
        which requires torch.
    stable : ndarray of bool, shape (n_points,), optional
        Stable points, from which the common-mode error of each acquisition is estimated.
    terrain : ndarray, shape (n_points, n_kinds), optional
        Terrain variables such as height and slope, with which the response may vary; only for the rate model.
    columns : DriverColumns, optional
        Columns of the hydrology table, which the plugin reads again for an estimate; default: rain and level detected
        by name, and columns with the names of the other drivers.
    progress : Progress, optional

    Returns
    -------
    DailyModel or PublishedModel
        `scores` contains rmse, rmse_kf and rmse_persistence [mm] on held-out acquisitions.

    Raises
    ------
    InputError
        If series and drivers do not overlap, or if too few data remain for training.

    Examples
    --------
    >>> from slopemuse import TrainingOptions, make_slope, train
    >>> slope = make_slope(n_points=15, n_days=420)
    >>> model = train(slope.series, slope.forcing, TrainingOptions(method="persistence"))
    >>> model.n_points, model.lineage.algorithm
    (15, 'trainmusenet')
    """
    progress = progress or Progress()
    model: DailyModel | PublishedModel
    if isinstance(options, PublishedOptions):
        from ..training.musenet_training import train_published

        model = train_published(series, drivers, options, stable_mask=stable, confirmed=True, progress=progress)
    else:
        options = options or TrainingOptions()
        model = train_rates(series, drivers, options, stable, progress, terrain)
    warn_of_later_data(message("Layer"), series.lineage, model.train_end, progress)
    chosen = {
        "VARIANT": "published" if isinstance(options, PublishedOptions) else options.variant,
        "SEED": options.seed,
        "MIN_COHERENCE": options.min_coherence,
    }
    lineage = series.lineage.child(
        "trainmusenet",
        chosen,
        series.content_hash(),
        drivers.content_hash(),
        dates_seen=((str(series.dates[0]), str(model.train_end)),),
    )
    others = tuple(name for name in drivers.names if name not in (RAIN, LEVEL))
    return model.with_lineage(lineage, columns or DriverColumns(extra=others))


def estimate(
    series: PointSeries,
    model: DailyModel | PublishedModel,
    drivers: Forcing,
    *,
    start: np.datetime64 | str | None = None,
    end: np.datetime64 | str | None = None,
    step: int = 1,
    latency: int = 0,
    mode: str = "nowcast",
    stable: BoolArray | None = None,
    progress: Progress | None = None,
) -> DailyEstimate:
    """Estimate the displacement, interval and rate of every point and day.

    Parameters
    ----------
    series : PointSeries
        Acquisitions [mm]; may contain dates and points that were not used in training.
    model : DailyModel or PublishedModel
        Model from `train` or `load_model`.
    drivers : Forcing
        The drivers of the model.
    start, end : datetime64[D] or str, optional
        First and last day; default: first to last acquisition (scenario: last acquisition to the last day of the
        drivers).
    step : int
        Days between estimates.
    latency : int
        Days until an acquisition can be used in a nowcast.
    mode : str
        "nowcast" (the past only), "hindcast" (all acquisitions) or "scenario" (days after the last acquisition).
    stable : ndarray of bool, shape (n_points,), optional
        Stable points; the estimate is relative to them.
    progress : Progress, optional

    Returns
    -------
    DailyEstimate
        `series` with sigma [mm] and flags, and `rate_mm_per_day`.

    Raises
    ------
    InputError, ModelFileError
        If days, drivers or points do not match the model.

    Examples
    --------
    >>> from slopemuse import TrainingOptions, estimate, make_slope, train
    >>> slope = make_slope(n_points=15, n_days=420)
    >>> model = train(slope.series, slope.forcing, TrainingOptions(method="persistence"))
    >>> daily = estimate(slope.series, model, slope.forcing, start="2017-06-01", end="2017-06-10")
    >>> daily.series.values.shape, daily.rate_mm_per_day.shape
    ((15, 10), (15, 10))
    """
    progress = progress or Progress()
    calibrated = calibrated_as_in_training(series, model.lineage, progress)
    found = estimate_by_model(
        calibrated,
        model,
        drivers,
        progress,
        start=None if start is None else np.datetime64(start, "D"),
        end=None if end is None else np.datetime64(end, "D"),
        step=step,
        latency=latency,
        mode=mode,
        stable_mask=stable,
    )
    lineage = calibrated.lineage.child(
        "estimatedaily",
        {"MODE": mode, "LATENCY": latency, "STEP": step},
        series.content_hash(),
        drivers.content_hash(),
        gnss_stations=model.lineage.gnss_stations,
        dates_seen=model.lineage.dates_seen,
    )
    return replace(found, series=found.series.with_(lineage=lineage))


def evaluate(series: PointSeries, drivers: Forcing, choices: Choices | None = None, **more: Any) -> Outcome:
    """Compare methods for daily deformation on held-out acquisitions.

    Parameters
    ----------
    series : PointSeries
        Acquisitions [mm].
    drivers : Forcing
    choices : Choices, optional
        Methods, last day of training, latency and other options.
    **more
        `stable`, `model`, `gnss`, `events`, `points`, `progress`; see `slopemuse.evaluation.run.run_evaluation`.

    Returns
    -------
    Outcome
        `winner` and `reference` (the best baseline), each with `numbers`: rmse [mm], skill and more.

    Raises
    ------
    InputError
        If too few data remain for training or scoring.

    Examples
    --------
    >>> from slopemuse import Choices, evaluate, make_slope
    >>> slope = make_slope(n_points=15, n_days=420)
    >>> outcome = evaluate(slope.series, slope.forcing, Choices(methods=("persistence", "linear")))
    >>> outcome.winner.numbers["rmse"] <= outcome.reference.numbers["rmse"]
    True
    """
    return run_evaluation(series, drivers, choices or Choices(), **more)


def decompose(
    ascending: PointSeries,
    descending: PointSeries,
    *,
    cell_m: float = 100.0,
    step_days: int = 12,
    progress: Progress | None = None,
) -> Decomposed:
    """Decompose an ascending and a descending line of sight into east and up.

    Parameters
    ----------
    ascending, descending : PointSeries
        Series [mm] with their directions.
    cell_m : float
        Cell size for pairing points of both orbits [m].
    step_days : int
        Days between the dates of the result.
    progress : Progress, optional

    Returns
    -------
    Decomposed
        `east` and `up` [mm] with sigma and velocity, and the condition number of every cell.

    Raises
    ------
    InputError
        If a line of sight is unknown, or if no cell contains points of both orbits.

    Examples
    --------
    A subsidence of 1 mm every 12 days, measured from both orbits at an incidence of 37°:

    >>> import numpy as np
    >>> from slopemuse import PointSeries, decompose
    >>> dates = np.datetime64("2020-01-01") + 12 * np.arange(10)
    >>> seen = -0.8 * np.arange(10.0)[None]
    >>> orbits = [
    ...     PointSeries(["p"], [[15.0, 46.0]], dates, seen, "EPSG:4326", direction=[[east, 0.0, 0.8]])
    ...     for east in (-0.6, 0.6)
    ... ]
    >>> done = decompose(*orbits)
    >>> bool(np.allclose(done.up.values, -np.arange(10.0))), bool(np.allclose(done.east.values, 0.0))
    (True, True)
    """
    progress = progress or Progress()
    cells = common_cells(ascending, descending, cell_m)
    return decompose_cells(
        ascending,
        descending,
        cells,
        step_days=step_days,
        parameters={"CELL_SIZE": cell_m, "STEP": step_days},
        progress=progress,
    )
