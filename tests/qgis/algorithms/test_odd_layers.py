"""Unusual but valid layers: no features, unordered dates, three dates, coincident points."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis import processing
from qgis.core import QgsProcessingException, QgsVectorLayer
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import read_series, write_series

pytestmark = pytest.mark.usefixtures("gdal_mode")
DATES = np.datetime64("2020-01-04") + 24 * np.arange(12)
CORNER = np.array([500_000.0, 4_400_000.0])


def made(n, seed, n_dates=12):
    rng = np.random.default_rng(seed)
    xy, dates = CORNER + rng.uniform(0, 400, (n, 2)), DATES[:n_dates]
    years = (dates - dates[0]).astype(float) / 365.25
    values = (-0.05 * (xy[:, :1] - CORNER[0])) * years + rng.normal(0, 0.5, (n, n_dates))
    return PointSeries(np.arange(n).astype(str), xy, dates, values, "EPSG:32633")


def write_query(folder, name, source, columns="*", where="1"):
    """Write the columns and rows of a layer that a query selects, and return the path of the copy."""
    path = str(folder / name)
    query = f'SELECT {columns} FROM "{source.stem}" WHERE {where}'  # noqa: S608
    options = gdal.VectorTranslateOptions(SQLStatement=query, SQLDialect="SQLITE", layerName=name[:-5])
    assert gdal.VectorTranslate(path, str(source), options=options) is not None
    return path


@pytest.fixture()
def data(tmp_path):
    for name, series in (("a", made(60, 0)), ("b", made(50, 1))):
        write_series(str(tmp_path / f"{name}.gpkg"), series)
    return tmp_path


def run(algorithm, data, feedback=None, first="a.gpkg", **parameters):
    more = {"CELL_SIZE": 50} if algorithm == "gridfusion" else {}
    arguments = {"INPUT": str(data / first), "OUTPUT": str(data / "out.gpkg"), **more, **parameters}
    return read_series(QgsVectorLayer(processing.run(f"slopemuse:{algorithm}", arguments, feedback=feedback)["OUTPUT"]))


@pytest.mark.parametrize("algorithm", ["harmonize", "gridfusion"])
@pytest.mark.parametrize("which", ["INPUT", "INPUT2"])
def test_error_names_a_layer_without_points(slopemuse, data, algorithm, which):
    other = {"INPUT": "b.gpkg", "INPUT2": "a.gpkg"}[which]
    arguments = {"INPUT": str(data / other), "INPUT2": str(data / other)}
    arguments[which] = write_query(data, "none.gpkg", data / "a.gpkg", where="0")
    with pytest.raises(QgsProcessingException, match=r"none.*(no|0) (points|features)"):
        run(algorithm, data, **arguments)
    assert not (data / "out.gpkg").exists()


@pytest.mark.parametrize("algorithm", ["harmonize", "gridfusion"])
def test_the_order_of_date_fields_does_not_matter(slopemuse, data, algorithm):
    order = np.random.default_rng(3).permutation(DATES)
    columns = ", ".join(["geom", "pid", *(f"D{str(day).replace('-', '')}" for day in order)])
    turned = write_query(data, "turned.gpkg", data / "b.gpkg", columns)
    straight = run(algorithm, data, INPUT2=str(data / "b.gpkg"))
    (data / "out.gpkg").unlink()
    other = run(algorithm, data, INPUT2=turned)
    np.testing.assert_array_equal(straight.dates, other.dates)
    np.testing.assert_allclose(straight.values, other.values, atol=1e-6)
    assert (np.diff(other.dates).astype(int) > 0).all()


@pytest.mark.parametrize("algorithm", ["harmonize", "gridfusion"])
def test_three_dates_are_sufficient(slopemuse, data, algorithm):
    for name, series in (("few1", made(60, 0, 3)), ("few2", made(50, 1, 3))):
        write_series(str(data / f"{name}.gpkg"), series)
    found = run(algorithm, data, first="few1.gpkg", INPUT2=str(data / "few2.gpkg"))
    assert found.n_dates >= 3 and np.isfinite(found.values).all()


def test_coincident_points_in_harmonize_and_gridfusion(slopemuse, data):
    series = made(60, 0)
    spot = series.with_(xy=np.tile(CORNER + 100, (60, 1)))
    write_series(str(data / "spot.gpkg"), spot)
    found = run("harmonize", data, first="spot.gpkg", INPUT2=str(data / "b.gpkg"))
    assert np.isfinite(found.values).all()
    (data / "out.gpkg").unlink()
    with pytest.raises(QgsProcessingException, match="points at only 1 position, but a grid requires at least 5"):
        run("gridfusion", data, first="spot.gpkg")
    # every point occurs twice, as in overlapping bursts
    both = {"xy": np.repeat(series.xy, 2, axis=0), "values": np.repeat(series.values, 2, axis=0)}
    twice = PointSeries(np.arange(120).astype(str), dates=DATES, crs=series.crs, **both)
    write_series(str(data / "twice.gpkg"), twice)
    grid = run("gridfusion", data, first="twice.gpkg")
    truth = -0.05 * (grid.xy[:, 0] - CORNER[0])
    assert np.sqrt(np.mean((grid.attributes["velocity"] - truth) ** 2)) < 3.0
