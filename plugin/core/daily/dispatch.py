"""Daily estimates from a model of either variant."""

from __future__ import annotations

from typing import Any

from ..common.progress import Progress
from ..data.forcing import Forcing
from ..data.point_series import PointSeries
from ..execution.large_arrays import IN_MEMORY, LargeArrays
from ..remote.jobs import Runner, run_here
from .musenet.musenet_model import PublishedModel
from .rate.rate_estimate import DailyEstimate, estimate_daily
from .rate.rate_model import DailyModel
from .same_slope import require_same_slope


def estimate(
    series: PointSeries,
    model: DailyModel | PublishedModel,
    forcing: Forcing,
    progress: Progress | None = None,
    runner: Runner = run_here,
    arrays: LargeArrays = IN_MEMORY,
    **choices: Any,
) -> DailyEstimate:
    """Estimate the displacement of every requested day.

    Parameters
    ----------
    series : PointSeries
        InSAR series.
    model : DailyModel or PublishedModel
        Trained model.
    forcing : Forcing
        Daily drivers.
    progress : Progress or None
        Progress reporter.
    runner : callable
        Runs the work of a network in this interpreter or in another Python.
    arrays : LargeArrays
        Allocates the arrays of the rate variant. The published network keeps all days in memory.
    **choices
        Further parameters, see `estimate_daily`.

    Returns
    -------
    DailyEstimate

    Raises
    ------
    ModelFileError
        If the model was trained on another slope; for further errors, see `estimate_daily`.
    """
    require_same_slope(series, model)
    if isinstance(model, PublishedModel):
        arguments = {"series": series, "model": model, "forcing": forcing, **choices}
        found: DailyEstimate = runner("estimate_published", arguments, progress or Progress())
        return found
    return estimate_daily(series, model, forcing, progress=progress, arrays=arrays, **choices)
