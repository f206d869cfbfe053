"""One run of a monitoring: check earlier values, estimate the new days, and screen all days."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from ..common.arrays import AnyArray, BoolArray
from ..common.errors import InputError
from ..common.messages import message, plural
from ..common.progress import Progress
from ..daily.dispatch import estimate
from ..daily.musenet.musenet_model import PublishedModel
from ..daily.rate.rate_model import DailyModel
from ..daily.same_slope import require_same_slope
from ..data.forcing import Forcing
from ..data.point_series import PointSeries
from ..inputs.preparation import drivers_of_training
from ..remote.jobs import Runner, run_here
from ..training.rate_training import train
from ..warning.innovations import innovations
from ..warning.screening import Screening, screen
from .earlier_values import EarlierValueChange, changed_days, compare
from .monitoring_project import MonitoringProject
from .state import MonitoringState

UPDATED, NOTHING_NEW = "updated", "nothing new"
_SCORED_DAYS = 183
# minimum extension of the training period [days]; a shorter one would change little
_MIN_NEW_TRAINING_DAYS = 30


@dataclass(frozen=True)
class Update:
    """Result of a run.

    Attributes
    ----------
    status : str
        UPDATED or NOTHING_NEW.
    state : MonitoringState
        State at the end of the run.
    screening : Screening
    model : DailyModel or PublishedModel
        Model used, newly trained if `retrained`.
    retrained : bool
        Whether this run trained the model again.
    new_dates, new_days : int
        Number of new acquisitions and of newly estimated days.
    past : EarlierValueChange or None
        Comparison with the previous delivery; None in the first run.
    rmse_mm : float
        RMSE of the forecasts of the acquisitions in the last half year.
    warnings : list of str
    """

    status: str
    state: MonitoringState
    screening: Screening
    model: DailyModel | PublishedModel
    retrained: bool
    new_dates: int
    new_days: int
    past: EarlierValueChange | None
    rmse_mm: float
    warnings: list[str] = field(default_factory=list)

    def summary(self) -> dict[str, Any]:
        """Return a JSON-serialisable summary for other systems."""
        daily, delivered = self.state.daily, self.state.delivered
        last = self.screening.levels[:, -1]
        end = self.model.train_end
        return {
            "status": self.status,
            "last_acquisition": str(delivered.dates[-1]),
            "last_day": str(daily.dates[-1]),
            "new_acquisitions": self.new_dates,
            "new_days": self.new_days,
            "points": daily.n_points,
            "levels": {
                name: int((last == level).sum())
                for name, level in (("alarm", 3), ("warning", 2), ("watch", 1), ("quiet", 0), ("unsure", -1))
            },
            "past": None
            if self.past is None
            else {
                "median_change_mm": round(self.past.median_mm, 3),
                "change_95_mm": round(self.past.most_mm, 3),
                "dates": self.past.n_dates,
            },
            "model": {
                "train_end": str(end),
                "age_days": int((daily.dates[-1] - end).astype(int)),
                "forecast_rmse_mm": None if np.isnan(self.rmse_mm) else round(self.rmse_mm, 3),
                "retrained": self.retrained,
            },
            "warnings": self.warnings,
        }


def update(
    project: MonitoringProject,
    series: PointSeries,
    forcing: Forcing,
    model: DailyModel | PublishedModel,
    model_hash: str,
    state: MonitoringState | None,
    stable_mask: BoolArray | None = None,
    realign: bool = False,
    progress: Progress | None = None,
    runner: Runner = run_here,
) -> Update:
    """Update a monitoring with a new delivery.

    Parameters
    ----------
    project : MonitoringProject
    series : PointSeries
        Complete delivery with earlier and new dates.
    forcing : Forcing
    model : DailyModel or PublishedModel
    model_hash : str
        Content hash of the model file, stored in the state.
    state : MonitoringState or None
        State of the previous run; None in the first run.
    stable_mask : ndarray of bool, shape (n_points,), or None
        Points of `series` whose motion is subtracted.
    realign : bool
        See `compare`.
    progress : Progress or None
    runner : callable
        Runs network jobs, here or in another Python interpreter.

    Raises
    ------
    InputError, ModelFileError
        If earlier values have changed, or if the data do not match the model.
    """
    progress = progress or Progress()
    warnings: list[str] = []
    require_same_slope(series, model)
    forcing = drivers_of_training(forcing, model.bank.drivers) if isinstance(model, DailyModel) else forcing
    past = None
    if state is not None:
        extra = int((~np.isin(series.pids, state.delivered.pids)).sum())
        if extra:
            warnings.append(
                plural(
                    "{count} point is new and is excluded; start a new monitoring project to include it.",
                    "{count:,} points are new and are excluded; start a new monitoring project to include them.",
                    count=extra,
                )
            )
        if stable_mask is not None:
            order = {pid: i for i, pid in enumerate(series.pids)}
            stable_mask = stable_mask[[order[pid] for pid in state.delivered.pids if pid in order]]
        series, past = compare(state.delivered, series, project.past_tolerance_mm, realign, state.alignment)
        different = changed_days(state.driver_days, state.drivers, forcing.days, forcing.values)
        if different:
            warnings.append(
                plural(
                    "The driver values of {count} earlier day have changed; earlier estimates are kept.",
                    "The driver values of {count:,} earlier days have changed; earlier estimates are kept.",
                    count=different,
                )
            )
        late = series.dates[(series.dates < state.delivered.dates[-1]) & ~np.isin(series.dates, state.delivered.dates)]
        if len(late):
            warnings.append(
                plural(
                    "{count} acquisition, of {first}, is older than the last one of the previous delivery; earlier "
                    "estimates do not use it and are kept.",
                    "{count:,} acquisitions, the first of {first}, are older than the last one of the previous "
                    "delivery; earlier estimates do not use them and are kept.",
                    count=len(late),
                    first=late[0],
                )
            )
    last = min(series.dates[-1] + np.timedelta64(project.latency_days, "D"), forcing.days[-1])
    if forcing.days[-1] < series.dates[-1]:
        warnings.append(
            message(
                "The drivers end on {last}, before the latest acquisition on {newest}; later days are "
                "estimated as soon as drivers are available for them.",
                last=forcing.days[-1],
                newest=series.dates[-1],
            )
        )
    model, retrained = _retrained(project, series, forcing, model, state, stable_mask, last, progress.part(0.0, 0.4))
    first = series.dates[0] if state is None else state.daily.dates[-1] + np.timedelta64(1, "D")
    new_days = max(int((last - first).astype(int)) + 1, 0)
    new_dates = series.n_dates if state is None else series.n_dates - state.delivered.n_dates
    realigned = False
    if new_days:
        start = None if state is None else first
        choices = {"start": start, "end": last, "latency": project.latency_days, "stable_mask": stable_mask}
        found = estimate(series, model, forcing, progress.part(0.4, 0.8), runner, **choices)
        acquired = found.acquisitions or series
        daily = found.series if state is None else _completed(state.daily, found.series)
        acquired = acquired if state is None else _completed(state.acquired, acquired)
        alignment = None if past is None else past.alignment
        state = MonitoringState(series, daily, acquired, forcing.days, forcing.values, model_hash, alignment)
    elif state is not None and past is not None and past.alignment is not state.alignment:
        state, realigned = replace(state, alignment=past.alignment), True
    if state is None:
        raise InputError(
            message(
                "Nothing can be estimated because the drivers end before the first acquisition; provide a "
                "hydrology table for the period of the acquisitions."
            )
        )
    screening = screen(state.daily, state.acquired, project.screening, progress.part(0.8, 1.0))
    status = UPDATED if new_days or retrained or realigned else NOTHING_NEW
    rmse = forecast_rmse_mm(state)
    return Update(status, state, screening, model, retrained, new_dates, new_days, past, rmse, warnings)


def forecast_rmse_mm(state: MonitoringState) -> float:
    """Return the RMSE of the forecasts of the acquisitions in the last half year [mm]; NaN if there are none."""
    left = innovations(state.daily.values, state.daily.dates, state.acquired.values, state.acquired.dates)
    recent = left[:, state.acquired.dates > state.acquired.dates[-1] - np.timedelta64(_SCORED_DAYS, "D")]
    known = recent[np.isfinite(recent)]
    return float(np.sqrt(np.mean(known**2))) if len(known) else float("nan")


def _retrained(
    project: MonitoringProject,
    series: PointSeries,
    forcing: Forcing,
    model: DailyModel | PublishedModel,
    state: MonitoringState | None,
    stable_mask: BoolArray | None,
    last: np.datetime64,
    progress: Progress,
) -> tuple[DailyModel | PublishedModel, bool]:
    """Return the model, trained again if its age or forecast error requires it, and whether it was trained."""
    if state is None or isinstance(model, PublishedModel):
        return model, False
    # exclude the last quarter of the record, so that the model is scored on later acquisitions
    end = max(series.dates[0] + (3 * (series.dates[-1] - series.dates[0])) // 4, model.train_end)
    learnt_days = int((end - model.train_end).astype(int))
    old = project.retrain_after_days is not None and learnt_days > project.retrain_after_days
    error = forecast_rmse_mm(state)
    bad = project.retrain_above_rmse_mm is not None and error > project.retrain_above_rmse_mm
    if last <= state.daily.dates[-1] or not (old or (bad and learnt_days > _MIN_NEW_TRAINING_DAYS)):
        return model, False
    options, terrain = replace(model.options, train_end=end), model.place.terrain(series)
    trained = train(series, forcing, options, stable_mask, progress, terrain)
    seen = (*model.lineage.dates_seen, (str(series.dates[0]), str(trained.train_end)))
    return trained.with_lineage(replace(model.lineage, dates_seen=tuple(dict.fromkeys(seen))), model.columns), True


def _completed(former: PointSeries, new: PointSeries) -> PointSeries:
    """Return the former dates unchanged and the other dates of the new series, in the order of time."""
    added = ~np.isin(new.dates, former.dates)
    dates = np.concatenate([former.dates, new.dates[added]])
    order = np.argsort(dates)

    def joined(before: AnyArray, after: AnyArray) -> AnyArray:
        return np.hstack([before, after[:, added]])[:, order]

    sigma = flags = None
    if former.sigma is not None and new.sigma is not None and former.flags is not None and new.flags is not None:
        sigma, flags = joined(former.sigma, new.sigma), joined(former.flags, new.flags)
    values = joined(former.values, new.values)
    return former.with_(dates=dates[order], values=values, sigma=sigma, flags=flags, lineage=new.lineage)
