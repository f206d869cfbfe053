"""What a monitoring knows between its runs: one file, replaced whole."""

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

NAME = "monitoring_state.npz"
_FORMAT = 1


@dataclass(frozen=True)
class State:
    """What was delivered and estimated up to the last run.

    Attributes
    ----------
    delivered : PointSeries
        Series of the last delivery.
    daily : PointSeries
        Estimates of every day, each as it was known then, with sigma and flags.
    acquired : PointSeries
        Acquisitions in the datum of the estimate, each as of the run that saw it first.
    driver_days : ndarray of datetime64[D], shape (n_days,)
    drivers : ndarray, shape (n_days, n_drivers)
    model : str
        Hash of the model file.
    """

    delivered: PointSeries
    daily: PointSeries
    acquired: PointSeries
    driver_days: DateArray
    drivers: FloatArray
    model: str


class _Stoppable:
    """A file to which numpy writes some megabytes at a time, and whose writing may be stopped."""

    def __init__(self, file: IO[bytes], progress: Progress) -> None:
        self._file, self._progress = file, progress

    def write(self, data: bytes) -> int:
        """Write, or raise `Cancelled`."""
        self._progress.check()
        return self._file.write(data)


def write_state(state: State, path: Path, progress: Progress | None = None) -> None:
    """Write the state to a file; `progress` may stop it, and the file is then not whole."""
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
    with path.open("wb") as file:
        # as numpy.savez_compressed, which cannot be stopped
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, array in arrays.items():
                with archive.open(f"{name}.npy", "w", force_zip64=True) as part:
                    target = _Stoppable(part, progress or Progress())
                    np.lib.format.write_array(target, np.asanyarray(array), allow_pickle=False)
        file.flush()
        os.fsync(file.fileno())


def load_state(folder: Path, progress: Progress | None = None) -> State | None:
    """Return the state of a folder, None before the first run; `progress` may stop it.

    Raises
    ------
    InputError
        If the file is damaged or of another version.
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
            return State(**parts, driver_days=days, drivers=file["drivers"], model=str(file["model"]))
    except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
        raise InputError(
            message(
                "{path} is damaged ({error}); move it to another folder, and the next run will restart the monitoring.",
                path=path,
                error=error,
            )
        ) from None
