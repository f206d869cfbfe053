"""An estimate with more days than a layer can contain is also written to NetCDF, where the dock's reader finds it."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsVectorLayer
from scipy.io import netcdf_file
from slopemuse.plugin.core.data.netcdf import read_netcdf_point
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import MAX_DATE_FIELDS, layer_info, read_series, write_series, write_table
from slopemuse.plugin.queries.point_reader import PointReader

DAYS = np.datetime64("2015-01-01") + np.arange(2100)


@pytest.fixture(scope="module")
def long_files(tmp_path_factory, qgis_app):
    """Return the paths of the series of six points over 2,100 days and of daily rain."""
    folder = tmp_path_factory.mktemp("long")
    rng = np.random.default_rng(0)
    at = np.arange(0, 2100, 12)
    values = np.outer(np.arange(6) - 3.0, at / 100) + rng.normal(0, 1.0, (6, len(at)))
    xy = 500_000 + rng.uniform(0, 500, (6, 2))
    series = PointSeries(np.array([f"p{i}" for i in range(6)]), xy, DAYS[at], values, crs="EPSG:32649")
    files = {"INPUT": str(folder / "s.gpkg"), "HYDROLOGY": str(folder / "r.gpkg")}
    write_series(files["INPUT"], series)
    write_table(files["HYDROLOGY"], {"date": DAYS, "rain_mm": np.where(rng.random(2100) < 0.3, 8.0, 0.0)})
    return files


def test_all_days_are_written_and_read(run, long_files, tmp_path, feedback):
    model, out = str(tmp_path / "m.safetensors"), tmp_path / "daily.gpkg"
    run("trainmusenet", **long_files, MODEL=model)
    made = run("estimatedaily", **long_files, MODEL=model, OUTPUT=str(out), OUTPUT_SIGMA=str(tmp_path / "sigma.gpkg"))
    assert made["NETCDF"] == str(tmp_path / "daily_all_days.nc")
    n_days = 2089
    assert any(f"has {n_days:,} days, but a layer can contain only 1,900" in line for line in feedback.warnings)
    layer = QgsVectorLayer(str(out), "daily", "ogr")
    held = read_series(layer)
    assert held.n_dates == MAX_DATE_FIELDS and held.dates[-1] == DAYS[2088]
    with netcdf_file(made["NETCDF"], mmap=False) as file:
        full = np.array(file.variables["displacement"][:])
        rate = np.array(file.variables["rate"][:])
    assert full.shape == (6, n_days)
    np.testing.assert_allclose(full[:, -MAX_DATE_FIELDS:], held.values, atol=0.002)
    assert layer_info(layer)["companions"]["all_days"] == made["NETCDF"]
    reader = PointReader()
    feature = next(f for f in layer.getFeatures() if f["pid"] == "p4")
    picked = reader.read(layer, feature.id())
    assert picked.series.dates[0] == DAYS[0] and picked.series.n_dates == n_days
    np.testing.assert_allclose(picked.series.values[0], full[4], atol=1e-6)
    np.testing.assert_allclose(picked.rate.values[0], rate[4], atol=1e-6)
    assert (picked.series.sigma > 0).all()
    assert reader.is_daily(layer)


def test_days_of_the_layer_are_read_if_the_netcdf_is_missing_or_invalid(run, long_files, tmp_path):
    model, out = str(tmp_path / "m.safetensors"), tmp_path / "daily.gpkg"
    run("trainmusenet", **long_files, MODEL=model)
    made = run("estimatedaily", **long_files, MODEL=model, OUTPUT=str(out), NETCDF=str(tmp_path / "mine.nc"))
    assert made["NETCDF"] == str(tmp_path / "mine.nc") and not (tmp_path / "daily_all_days.nc").exists()
    layer = QgsVectorLayer(str(out), "daily", "ogr")
    fid = next(layer.getFeatures()).id()
    assert PointReader().read(layer, fid).series.n_dates > MAX_DATE_FIELDS
    assert read_netcdf_point(made["NETCDF"], "nobody") is None
    (tmp_path / "mine.nc").write_bytes(b"no NetCDF")
    assert PointReader().read(layer, fid).series.n_dates == MAX_DATE_FIELDS
    (tmp_path / "mine.nc").unlink()
    assert PointReader().read(layer, fid).series.n_dates == MAX_DATE_FIELDS
