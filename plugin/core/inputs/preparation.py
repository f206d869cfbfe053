"""Selection of points and days for training."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..common.arrays import BoolArray
from ..common.errors import InputError, ModelFileError
from ..common.lineage import Lineage
from ..common.messages import message, plural
from ..common.nan_statistics import nanmax, nanmin
from ..common.progress import Progress
from ..data.forcing import RAIN, Forcing, driver_title
from ..data.point_series import PointSeries
from ..timeseries.outliers import isolated_spikes


def usable_points(
    series: PointSeries, past: BoolArray, min_coherence: float, least: int, progress: Progress
) -> BoolArray:
    """Return a mask of the points with enough observations and coherence.

    Parameters
    ----------
    series : PointSeries
    past : ndarray of bool, shape (n_dates,)
        Dates of the training period; only these are counted.
    min_coherence : float
        Minimum coherence; points without a coherence value are kept.
    least : int
        Minimum number of observations per point.
    progress : Progress
        Receives a warning with the number of ignored points.

    Raises
    ------
    InputError
        If no point remains, or if no displacement changes.
    """
    known = series.values[:, past]
    kept = np.isfinite(known).sum(axis=1) >= least
    coherence = series.attributes.get("coherence", series.attributes.get("temporal_coherence"))
    if coherence is not None:
        kept &= ~(coherence < min_coherence)
    if not kept.any():
        raise InputError(
            message(
                "No point has at least {least} training observations and a coherence of at least "
                "{min_coherence:g}; lower MIN_COHERENCE or use longer series.",
                least=least,
                min_coherence=min_coherence,
            )
        )
    if not np.any(nanmax(known[kept], axis=1) > nanmin(known[kept], axis=1)):
        raise InputError(
            message(
                "The displacements do not change during the training period at any point; check whether the layer "
                "contains the measured series."
            )
        )
    if not kept.all():
        progress.warn(
            plural(
                "{count} of {n_points} points is ignored: fewer than {least} training observations, or a "
                "coherence below {min_coherence:g}.",
                "{count:,} of {n_points} points are ignored: fewer than {least} training observations, or a "
                "coherence below {min_coherence:g}.",
                count=int((~kept).sum()),
                n_points=series.n_points,
                least=least,
                min_coherence=min_coherence,
            )
        )
    return kept


def without_spikes(series: PointSeries, past: BoolArray, progress: Progress) -> PointSeries:
    """Remove isolated spikes in the training period, which would inflate the noise estimate.

    Parameters
    ----------
    series : PointSeries
    past : ndarray of bool, shape (n_dates,)
        Dates of the training period.
    progress : Progress
    """
    values = series.values.copy()
    spiky = isolated_spikes(values[:, past], series.days[past])
    values[:, past] = np.where(spiky, np.nan, values[:, past])
    if spiky.any():
        progress.info(
            plural(
                "{count} value is an isolated spike and is ignored in training.",
                "{count:,} values are isolated spikes and are ignored in training.",
                count=int(spiky.sum()),
            )
        )
    return series.with_(values=values)


def common_time(
    series: PointSeries, forcing: Forcing, train_end: np.datetime64 | None, progress: Progress
) -> tuple[PointSeries, np.datetime64]:
    """Return the acquisitions within the period of the drivers, and the last day of training.

    By default, training ends after two thirds of the period.

    Raises
    ------
    InputError
        If the layer is empty, or if series and drivers do not overlap.
    """
    if not series.n_points:
        raise InputError(message("The layer has no points; choose a layer with points."))
    inside = (series.dates >= forcing.days[0]) & (series.dates <= forcing.days[-1])
    if not inside.any():
        raise InputError(
            message(
                "The series run from {first} to {last} and the drivers from {first_2} to {last_2}: "
                "they do not overlap. Provide drivers for the period of the series.",
                first=series.dates[0],
                last=series.dates[-1],
                first_2=forcing.days[0],
                last_2=forcing.days[-1],
            )
        )
    if not inside.all():
        progress.warn(
            plural(
                "{count} acquisition is outside the period covered by the drivers and is ignored.",
                "{count:,} acquisitions are outside the period covered by the drivers and are ignored.",
                count=int((~inside).sum()),
            )
        )
    series = series.dates_where(inside)
    if train_end is None:
        train_end = series.dates[0] + (series.dates[-1] - series.dates[0]) * 2 // 3
    return series, np.datetime64(train_end, "D")


def warn_of_later_data(name: str, lineage: Lineage, train_end: np.datetime64, progress: Progress) -> None:
    """Warn if a layer or model was computed from data after the last day of training, for example by `harmonize`."""
    last = max((last for _, last in lineage.dates_seen), default="")
    if last and np.datetime64(last, "D") > train_end:
        progress.warn(
            message(
                "{name}: computed from acquisitions until {last}, later than the last training day, {train_end}. The "
                "scores are therefore not evidence of skill; use the acquisitions as delivered.",
                name=name,
                last=last,
                train_end=train_end,
            )
        )


def drivers_of_training(forcing: Forcing, names: Sequence[str]) -> Forcing:
    """Return the drivers used for training, in their original order.

    Raises
    ------
    ModelFileError
        If a driver is missing.
    """
    absent = [name for name in names if name not in forcing.names]
    if absent:
        raise ModelFileError(
            message(
                "The model was trained with the driver {absent}, which is not in the hydrology table "
                "(drivers: {names}); use a table with the drivers used for training.",
                absent=absent[0],
                names=", ".join(forcing.names),
            )
        )
    return forcing.select(tuple(names))


def prepared_drivers(forcing: Forcing, first: np.datetime64, last: np.datetime64, progress: Progress) -> Forcing:
    """Return drivers without gaps until `last`; warn about days from `first` on that are filled."""
    if forcing.days[-1] < last:
        raise InputError(
            message(
                "The drivers end on {last} but are required until {last_2}; add the missing days.",
                last=forcing.days[-1],
                last_2=last,
            )
        )
    filled, counts = forcing.until(last).filled()
    for name in counts:
        missing = int(np.isnan(forcing.until(last).column(name)[filled.days >= first]).sum())
        if missing:
            how = message("no rain") if name == RAIN else message("the last known value")
            progress.warn(
                message(
                    "{name} is missing on {missing} of the required days; {how} is assumed on these days.",
                    name=driver_title(name),
                    missing=missing,
                    how=how,
                )
            )
    return filled
