"""State of a monitoring between runs, stored in one file."""

from __future__ import annotations

import os
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np

from ..common.arrays import AnyArray, DateArray, FloatArray
from ..common.errors import InputError
from ..common.messages import message
from ..common.progress import Progress
from ..data.point_series import PointSeries
from .earlier_values import Alignment

NAME = "monitoring_state.npz"
_FORMAT = 1


@dataclass(frozen=True)
class MonitoringState:
    """Deliveries and estimates until the last run.

    Attributes
    ----------
    delivered : PointSeries
        Series of the last delivery.
    daily : PointSeries
        Daily estimates with sigma and flags, each from the run that first covered the day.
    acquired : PointSeries
        Acquisitions in the datum of the estimate, each from the run that first received it.
    driver_days : ndarray of datetime64[D], shape (n_days,)
        Days of `drivers`.
    drivers : ndarray, shape (n_days, n_drivers)
    model : str
        Content hash of the model file.
    alignment : Alignment or None
        Change of reference that has been subtracted from `delivered` and is subtracted from later deliveries.
    """

    delivered: PointSeries
    daily: PointSeries
    acquired: PointSeries
    driver_days: DateArray
    drivers: FloatArray
    model: str
    alignment: Alignment | None = None


class _CancellableWriter:
    """File wrapper for NumPy that checks for cancellation before each chunk of some megabytes."""

    def __init__(self, file: IO[bytes], progress: Progress) -> None:
        self._file, self._progress = file, progress

    def write(self, data: bytes) -> int:
        """Write data, or raise `Cancelled`."""
        self._progress.check()
        return self._file.write(data)


def write_state(state: MonitoringState, path: Path, progress: Progress | None = None) -> None:
    """Write the state to a file; if `progress` is cancelled, the file is incomplete."""
    arrays: dict[str, AnyArray] = {
        "format": np.array(_FORMAT),
        "pids": state.delivered.pids,
        "xy": state.delivered.xy,
        "crs": np.array(state.delivered.crs),
        "component": np.array(state.delivered.component),
        "driver_days": state.driver_days.astype("datetime64[D]").astype("int64"),
        "drivers": state.drivers,
        "model": np.array(state.model),
    }
    for name in ("delivered", "daily", "acquired"):
        series: PointSeries = getattr(state, name)
        arrays[f"{name}.dates"] = series.dates.astype("int64")
        arrays[f"{name}.values"] = series.values
    if state.daily.sigma is not None and state.daily.flags is not None:
        arrays["daily.sigma"], arrays["daily.flags"] = state.daily.sigma, state.daily.flags
    if state.alignment is not None:
        arrays["alignment.offset"] = state.alignment.offset_mm
        arrays["alignment.rate"] = np.array(state.alignment.rate_mm_per_day)
    with path.open("wb") as file:
        # equivalent to numpy.savez_compressed, which cannot be cancelled
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, array in arrays.items():
                with archive.open(f"{name}.npy", "w", force_zip64=True) as part:
                    target = _CancellableWriter(part, progress or Progress())
                    np.lib.format.write_array(target, np.asanyarray(array), allow_pickle=False)
        file.flush()
        os.fsync(file.fileno())


def load_state(folder: Path, progress: Progress | None = None) -> MonitoringState | None:
    """Return the state stored in a folder; None before the first run. `progress` is checked for cancellation.

    Raises
    ------
    InputError
        If the file is damaged or has another format version.
    """
    path = folder / NAME
    if not path.exists():
        return None
    try:
        with path.open("rb") as stream, np.load(stream, allow_pickle=False) as file:
            if int(file["format"]) != _FORMAT:
                raise ValueError(f"format {file['format']}")
            parts = {}
            for name in ("delivered", "daily", "acquired"):
                (progress or Progress()).check()
                parts[name] = PointSeries(
                    file["pids"],
                    file["xy"],
                    file[f"{name}.dates"].astype("datetime64[D]"),
                    file[f"{name}.values"],
                    str(file["crs"]),
                    str(file["component"]),
                    sigma=file["daily.sigma"] if name == "daily" and "daily.sigma" in file else None,
                    flags=file["daily.flags"] if name == "daily" and "daily.flags" in file else None,
                )
            days = file["driver_days"].astype("datetime64[D]")
            alignment = None
            if "alignment.rate" in file:
                alignment = Alignment(file["alignment.offset"], float(file["alignment.rate"]))
            return MonitoringState(
                **parts, driver_days=days, drivers=file["drivers"], model=str(file["model"]), alignment=alignment
            )
    except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
        raise InputError(
            message(
                "{path} is damaged ({error}); move it to another folder, and the next run will restart the monitoring.",
                path=path,
                error=error,
            )
        ) from None
