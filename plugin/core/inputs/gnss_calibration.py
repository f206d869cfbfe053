"""Calibration of a layer with GNSS before training (Guo et al. 2023, IV-A), repeated before an estimate.

The subtracted rate is stored in the lineage of the model, for all variants.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..common.errors import InputError
from ..common.lineage import Lineage
from ..common.messages import message
from ..common.progress import Progress
from ..data.gnss_series import GnssSeries, LosSeries
from ..data.point_series import PointSeries
from ..gnss.rereferencing import rereference

KEY = "gnss_calibration"


def calibrate(
    series: PointSeries, gnss: Sequence[GnssSeries | LosSeries], train_end: np.datetime64, progress: Progress
) -> tuple[PointSeries, dict[str, Any]]:
    """Subtract from the series the rate that the most stable station shows until the end of training.

    Returns
    -------
    PointSeries
        The calibrated series; its lineage contains the station.
    dict
        For the lineage of the model: rate [mm/yr], day of zero correction, and stations; empty if GNSS shows no
        significant rate.
    """
    calibrated, datum = rereference(series, gnss, method="rate", end=train_end, progress=progress)
    if not datum.stations:
        progress.info(message("GNSS shows no significant rate; the series are not changed."))
        return series, {}
    origin = series.dates[0].astype("datetime64[D]")
    progress.info(
        message(
            "The series are calibrated with {stations}: {rate:+.2f} mm/yr is subtracted, relative to "
            "{origin}. The model stores this rate and subtracts it from every layer to which the model is "
            "applied. These stations cannot be used to score the model.",
            stations=", ".join(datum.stations),
            rate=datum.rate,
            origin=origin,
        )
    )
    record = {"mm_per_year": float(datum.rate), "origin": str(origin), "stations": list(datum.stations)}
    return calibrated, {KEY: record}


def calibrated_as_in_training(series: PointSeries, model: Lineage, progress: Progress) -> PointSeries:
    """Subtract the calibration rate of the training, unless the series are already calibrated with its stations.

    Raises
    ------
    InputError
        If the calibration stored in the model cannot be read.
    """
    record = model.parameters.get(KEY)
    if not record:
        return series
    try:
        rate, origin = float(record["mm_per_year"]), np.datetime64(record["origin"], "D")
        stations = tuple(str(name) for name in record["stations"])
    except (KeyError, TypeError, ValueError):
        raise InputError(
            message("The GNSS calibration stored in the model cannot be read; train the model again.")
        ) from None
    if set(stations) <= set(series.lineage.gnss_stations):
        progress.info(
            message(
                "The layer is already in the datum of {stations}, as in training; no rate is subtracted.",
                stations=", ".join(stations),
            )
        )
        return series
    progress.info(
        message(
            "As in training, {rate:+.2f} mm/yr is subtracted (calibration with {stations}).",
            rate=rate,
            stations=", ".join(stations),
        )
    )
    years = (series.dates - origin).astype(int) / 365.25
    attributes = dict(series.attributes)
    if "velocity" in attributes:
        attributes["velocity"] = attributes["velocity"] - rate
    return series.with_(values=series.values - rate * years, attributes=attributes)
