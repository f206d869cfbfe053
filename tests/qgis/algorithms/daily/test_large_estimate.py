"""An estimate with daily arrays in temporary files gives the same outputs and leaves no other files."""

from __future__ import annotations

import gc
import re
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from qgis.core import QgsProcessingException
from scipy.io import netcdf_file
from slopemuse.plugin.core.daily.rate import rate_estimate
from slopemuse.plugin.core.execution import large_arrays
from slopemuse.plugin.core.execution.large_arrays import LargeArrays
from slopemuse.plugin.styles.layer_style import displacement_style, sigma_style

DAYS = {"START": "2017-06-01", "END": "2017-08-15"}
LAYERS = ("OUTPUT", "OUTPUT_SIGMA", "RATE", "OUTPUT_FLAG", "LATEST", "ACQUISITIONS")
NETCDF = ("all.nc", "all.nc.run.json")


@pytest.fixture()
def keep_arrays_in_files(monkeypatch):
    """Return a function that makes later runs keep daily arrays in files and process them in blocks of 7 days."""

    def switch():
        monkeypatch.setattr(large_arrays, "_MAX_IN_MEMORY", 0)
        monkeypatch.setattr(rate_estimate, "_DAYS_PER_BLOCK", 7)

    return switch


def rows(path):
    """Return all rows of the only table of a GeoPackage."""
    with closing(sqlite3.connect(path)) as connection:
        table = connection.execute("SELECT table_name FROM gpkg_contents").fetchone()[0]
        return connection.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608


def test_outputs_with_arrays_in_files_equal_those_in_memory(run, trained, keep_arrays_in_files, tmp_path):
    made = {}
    for name in ("memory", "files"):
        folder = tmp_path / name
        folder.mkdir()
        paths = {key: str(folder / f"{key}.gpkg") for key in LAYERS}
        run("estimatedaily", MODEL=trained, **DAYS, **paths, NETCDF=str(folder / "all.nc"))
        made[name] = {key: rows(path) for key, path in paths.items()}
        with netcdf_file(folder / "all.nc", mmap=False) as file:
            made[name].update({key: np.array(variable[:]).tobytes() for key, variable in file.variables.items()})
        assert {file.name for file in folder.iterdir()} == {*(f"{key}.gpkg" for key in LAYERS), *NETCDF}
        keep_arrays_in_files()
    assert len(made["memory"]["OUTPUT"]) == 60 and len(made["memory"]["OUTPUT"][0]) > 76
    assert made["memory"] == made["files"]


@pytest.mark.parametrize("percent", [30, 60, 92])
def test_a_cancelled_run_leaves_the_former_outputs_alone(
    run, keep_arrays_in_files, cancelling, outputs, results, percent
):
    keep_arrays_in_files()
    with pytest.raises(QgsProcessingException, match=r"Cancelled\. No output was written\."):
        run("estimatedaily", cancelling(percent), **DAYS, **outputs("estimatedaily"))
    gc.collect()
    assert [path.read_bytes() for path in results.iterdir()] == [b"the former"] * 2


def test_insufficient_disk_space_is_reported(run, keep_arrays_in_files, monkeypatch, outputs, results):
    keep_arrays_in_files()
    monkeypatch.setattr(large_arrays.shutil, "disk_usage", lambda folder: SimpleNamespace(free=1))
    with pytest.raises(QgsProcessingException, match=r"60 points and 76 days require about .* free up disk space"):
        run("estimatedaily", **DAYS, **outputs("estimatedaily"))
    assert [path.read_bytes() for path in results.iterdir()] == [b"the former"] * 2


def resident_kb(array):
    """Return the resident memory [kB] of the file mapping of an array in this process."""
    maps = Path("/proc/self/smaps").read_text(encoding="utf-8", errors="replace")
    return int(re.search(rf"^{array.ctypes.data:x}-.*?^Rss: +(\d+) kB", maps, re.DOTALL | re.MULTILINE)[1])


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists the pages in memory")
def test_style_limits_leave_no_pages_of_the_array_in_memory(tmp_path, slope):
    array = LargeArrays(tmp_path, 0).empty((50_000, 100))
    array[:] = np.arange(100.0)
    assert resident_kb(array) > 30_000
    series = slope.series.dates_where(slice(0, 100))
    assert displacement_style(series, array).limit == pytest.approx(98.0, abs=1.0)
    assert resident_kb(array) < 4_000
    sigma_style(series, array)
    assert resident_kb(array) < 4_000
