"""The readers that are fuzzed, and sound files to begin with."""

from __future__ import annotations

import os
import resource
import signal
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock

READERS = ("insar", "hydrology", "gnss", "raster", "hdf5", "netcdf", "model")
SUFFIXES = dict(zip(READERS, (".csv", ".csv", ".csv", ".tif", ".h5", ".nc", ".safetensors")))
# where GDAL leaks, the next fork begins afresh
_FILES_PER_FORK = 10_000
# processor time after which a file is given up
_LONGEST_S = 30
# a short table is tried faster, a long one holds more
_ROWS = (12, 40)


class Trial:
    """A fork of this process in which GDAL and h5py read files that they may crash at.

    A new program for each file would take 0.1 s.
    """

    def __init__(self) -> None:
        self._child, self._left, self._most_kb = 0, 0, 0

    def require_gdal_can_read(self, path: Path, *, with_h5py: bool = False) -> None:
        """Refuse a file at which GDAL or h5py ends the fork; another fork follows."""
        from slopemuse.plugin.core.common.errors import InputError

        if not self._left:
            self.close()
            self._begin()
        self._left -= 1
        answer = b""
        try:
            os.write(self._paths, f"{'try_h5py' if with_h5py else 'trial'} {path}\n".encode())
            answer = os.read(self._answers, 20)
        finally:
            if not answer:
                # the fork has ended, or a case that takes too long is given up
                self.close()
        self._most_kb = max(self._most_kb, int(answer or 0))
        if not answer:
            raise InputError(f"{path.name} is damaged and cannot be read; download or export it again.")

    def _begin(self) -> None:
        from slopemuse.plugin.core.io.tables.trial_process import H5PY_FUNCTION, TRIAL_FUNCTION

        reading, self._paths = os.pipe()
        self._answers, writing = os.pipe()
        self._child, self._left = os.fork(), _FILES_PER_FORK
        if self._child:
            os.close(reading)
            os.close(writing)
            return
        try:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, 1)
            os.dup2(nowhere, 2)
            os.close(self._paths)
            os.close(self._answers)
            # end the process instead of raising an error, for which GDAL would have to return to Python
            signal.signal(signal.SIGPROF, signal.SIG_DFL)
            names: dict[str, Any] = {}
            exec(TRIAL_FUNCTION + H5PY_FUNCTION, names)  # noqa: S102
            with os.fdopen(reading, encoding="utf-8") as paths:
                for line in paths:
                    program, _, file = line.rstrip("\n").partition(" ")
                    signal.setitimer(signal.ITIMER_PROF, _LONGEST_S)
                    names[program](file)
                    signal.setitimer(signal.ITIMER_PROF, 0)
                    os.write(writing, str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss).encode())
        finally:
            os._exit(1)

    def most_kb(self) -> int:
        """Return the most memory that a fork has taken [kB]."""
        return max(self._most_kb, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)

    def close(self) -> None:
        """End the fork."""
        if self._child:
            os.kill(self._child, signal.SIGKILL)
            os.waitpid(self._child, 0)
            os.close(self._paths)
            os.close(self._answers)
        self._child, self._left = 0, 0


def try_by_fork() -> Trial:
    """Let files that GDAL or h5py may crash at be tried in forks of this process."""
    from slopemuse.plugin.core.io.insar.sources import arrays

    trial = Trial()
    # raises an error if the module has no function of this name
    mock.patch.object(arrays, "require_gdal_can_read", trial.require_gdal_can_read).start()
    return trial


def reader_of(reader: str) -> Callable[[Path], object]:
    """Return what reads a file of a kind."""
    from slopemuse.plugin.core.daily import model_file
    from slopemuse.plugin.core.io.gnss.gnss_reader import read_gnss
    from slopemuse.plugin.core.io.hydrology.gauge_files import read_gauge_file
    from slopemuse.plugin.core.io.hydrology.gauge_merging import read_gauges
    from slopemuse.plugin.core.io.insar.options import ImportOptions
    from slopemuse.plugin.core.io.insar.reader import interpret, read_insar
    from slopemuse.plugin.core.io.insar.sources.hdf_stacks import read_hdf
    from slopemuse.plugin.core.io.insar.sources.netcdf_series import read_netcdf
    from slopemuse.plugin.core.io.insar.sources.rasters import read_stack

    options = ImportOptions(unit="mm")
    known: dict[str, Callable[[Path], Any]] = {
        "insar": lambda path: read_insar(path, options),
        "hydrology": lambda path: read_gauges(read_gauge_file(path)),
        "gnss": lambda path: read_gnss([path]),
        "raster": lambda path: interpret(read_stack(path), options),
        "hdf5": lambda path: interpret(read_hdf(path), ImportOptions()),
        "netcdf": lambda path: interpret(read_netcdf(path), options),
        "model": lambda path: model_file.load(str(path)),
    }
    return known[reader]


def write_seeds(reader: str, folder: Path) -> list[Path]:
    """Write sound files to begin with."""
    from slopemuse.plugin.core.synthetic import make_slope, write_slope

    with tempfile.TemporaryDirectory() as where:
        slope = make_slope(0, n_points=4, n_days=200)
        raw = write_slope(Path(where), slope)
        tables = {"insar": ("insar_s1", "insar_x"), "hydrology": ("hydrology",), "gnss": ("gnss",)}
        texts = [raw[name].read_bytes() for name in tables.get(reader, ())]
    for k, text in enumerate(texts):
        lines = text.split(b"\n")
        for rows in _ROWS:
            (folder / f"{k}_{rows}{SUFFIXES[reader]}").write_bytes(b"\n".join(lines[:rows]) + b"\n")
    if reader == "model":
        from slopemuse.plugin.core.daily import model_file
        from slopemuse.plugin.core.training.rate_training import TrainingOptions, train

        slope = make_slope(0, n_points=8, n_days=400)
        model_file.save(train(slope.series, slope.forcing, TrainingOptions()), str(folder / "0.safetensors"))
    makers = {"raster": _write_raster, "hdf5": _write_hdf5, "netcdf": _write_netcdf}
    if reader in makers:
        makers[reader](folder / f"0{SUFFIXES[reader]}")
    return sorted(folder.iterdir())


def _write_raster(path: Path) -> None:
    import numpy as np
    from osgeo import gdal, osr

    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 3, 3, gdal.GDT_Float32)
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    dataset.SetProjection(system.ExportToWkt())
    dataset.SetGeoTransform((5e5, 20, 0, 4.5e6, 0, -20))
    for k in range(3):
        dataset.GetRasterBand(k + 1).WriteArray(np.arange(12.0).reshape(3, 4) * k)
        dataset.GetRasterBand(k + 1).SetDescription(f"202001{1 + 12 * k:02d}")


def _write_hdf5(path: Path) -> None:
    import h5py
    import numpy as np

    with h5py.File(path, "w") as file:
        file["timeseries"] = np.random.default_rng(0).normal(0, 0.01, (3, 3, 4)).astype("f4")
        file["date"] = np.array([b"20200101", b"20200113", b"20200125"])
        told = {"WIDTH": 4, "LENGTH": 3, "X_FIRST": 13, "Y_FIRST": 38, "X_STEP": 0.0001, "Y_STEP": -0.0001}
        for name, value in {**told, "UNIT": "m", "EPSG": 4326, "FILE_TYPE": "timeseries"}.items():
            file.attrs[name] = str(value)


def _write_netcdf(path: Path) -> None:
    import numpy as np
    from scipy.io import netcdf_file

    with netcdf_file(str(path), "w", version=2) as file:
        file.createDimension("time", 5)
        file.createDimension("station", 4)
        columns = {"time": 12.0 * np.arange(5), "lon": 11 + 0.1 * np.arange(4), "lat": 46 + 0.1 * np.arange(4)}
        for name, values in columns.items():
            file.createVariable(name, "d", ("time" if name == "time" else "station",))[:] = values
        file.variables["time"].units = "days since 2020-01-03"
        shown = file.createVariable("displacement", "d", ("station", "time"))
        shown[:] = np.random.default_rng(0).normal(0, 5, (4, 5))
        shown.units = "mm"
