"""Parquet files dropped on the window or opened from the menu are added as point layers, or an error is reported."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProject
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import series_days, write_series, write_table
from slopemuse.ui.imports.drop_handler import DeliveryDropHandler
from slopemuse.ui.imports.store_loader import StoreLoader

pytest.importorskip("pyarrow.parquet")
N_POINTS, N_DATES = 30, 12


@pytest.fixture()
def file(qgis_app, tmp_path):
    """Write a Parquet file of series and return its path."""
    values = np.arange(N_POINTS)[:, None] + np.arange(N_DATES)[None, :] / 100
    dates = np.datetime64("2020-01-01") + 12 * np.arange(N_DATES)
    xy = np.column_stack([np.arange(N_POINTS), np.arange(N_POINTS)]) + 400_000.0
    series = PointSeries([f"p{i}" for i in range(N_POINTS)], xy, dates, values, "EPSG:32649")
    write_series(str(tmp_path / "slope.parquet"), series)
    return tmp_path / "slope.parquet"


@pytest.fixture()
def loader(qgis_app):
    """Yield a loader that records loaded layers and messages."""
    made = StoreLoader()
    made.layers, made.reasons = [], []
    made.loaded.connect(made.layers.append)
    made.message.connect(made.reasons.append)
    yield made
    QgsProject.instance().removeMapLayers([layer.id() for layer in made.layers])


def test_the_points_of_a_file_are_added(file, loader, qtbot):
    loader.load(file)
    qtbot.waitUntil(lambda: bool(loader.layers or loader.reasons), timeout=60_000)
    assert loader.reasons == []
    (layer,) = loader.layers
    assert QgsProject.instance().mapLayer(layer.id()) is layer
    assert layer.name() == "slope" and layer.featureCount() == N_POINTS and layer.readOnly()
    assert layer.renderer().classAttribute() == '"displacement"' and len(series_days(layer)) == N_DATES


def test_a_damaged_file_is_named(file, loader, qtbot):
    file.write_bytes(file.read_bytes()[:-1])
    loader.load(file)
    qtbot.waitUntil(lambda: bool(loader.layers or loader.reasons), timeout=60_000)
    assert "slope.parquet cannot be read" in loader.reasons[0] and not loader.layers


def test_a_file_in_a_folder_that_is_not_writable(file, loader, qtbot, monkeypatch):
    """`os.access` is replaced, because root, who runs the tests in containers, can write to every folder."""
    monkeypatch.setattr("os.access", lambda path, mode: False)
    loader.load(file)
    qtbot.waitUntil(lambda: bool(loader.layers or loader.reasons), timeout=60_000)
    assert "slope.parquet is in a folder that is not writable" in loader.reasons[0]
    assert [other.name for other in file.parent.iterdir()] == [file.name]


def test_netcdf_files_of_other_programs_are_reported(loader, tmp_path, qtbot):
    h5py = pytest.importorskip("h5py")
    with h5py.File(tmp_path / "grid.nc", "w") as grid:
        grid["temperature"] = np.zeros((3, 4, 5))
    loader.load(tmp_path / "grid.nc")
    qtbot.waitUntil(lambda: bool(loader.layers or loader.reasons), timeout=60_000)
    assert loader.reasons[0].startswith("grid.nc is not a NetCDF file written by SlopeMuse; import it")


def test_dropped_files(file, tmp_path):
    """Series and damaged files are handled by SlopeMuse, and Parquet files without series by QGIS."""
    taken, left = [], []
    handler = DeliveryDropHandler(taken.append, left.append)
    assert handler.handleFileDrop(str(file)) and taken == [file]
    write_table(str(tmp_path / "rain.parquet"), {"date": np.arange("2020-01", "2020-02", dtype="M8[D]")})
    assert not handler.handleFileDrop(str(tmp_path / "rain.parquet"))
    (tmp_path / "damaged.parquet").write_bytes(b"PAR1")
    assert handler.handleFileDrop(str(tmp_path / "damaged.parquet"))
