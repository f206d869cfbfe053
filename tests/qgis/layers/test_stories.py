"""The metadata of a layer are read with its values: companions, line of sight, CRS, tables."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.gnss.radius_average import direction_at
from slopemuse.plugin.core.projection.los_projection import directions_of
from slopemuse.plugin.layers import layer_info, link_companions, read_series, read_table, write_series, write_table

pytestmark = pytest.mark.usefixtures("qgis_app")


def test_several_tables_in_one_file(make_series, tmp_path, memory_layer):
    """The table of a layer is found by name and by index in a file with several tables."""
    path = str(tmp_path / "two.gpkg")
    for k, name in enumerate(("first", "second")):
        series = make_series(n_points=3 + k)
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", name
        if k:
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        layer = memory_layer(series)
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, layer.transformContext(), options)
    assert read_series(QgsVectorLayer(f"{path}|layername=second")).n_points == 4
    assert read_series(QgsVectorLayer(f"{path}|layerid=1")).n_points == 4
    assert read_series(QgsVectorLayer(f"{path}|layername=first")).n_points == 3


def test_geometry_of_the_line_of_sight(make_series, tmp_path):
    direction = np.tile([-0.6, -0.128, 0.7897], (5, 1))
    direction /= np.linalg.norm(direction, axis=1)[:, None]
    series = make_series(direction=direction)
    write_series(str(tmp_path / "a.gpkg"), series)
    np.testing.assert_allclose(read_series(QgsVectorLayer(str(tmp_path / "a.gpkg"))).direction, direction)
    angles = {"incidence_deg": np.full(5, 39.0), "heading_deg": np.full(5, -12.0)}
    write_series(str(tmp_path / "b.gpkg"), make_series(attributes=angles))
    read = read_series(QgsVectorLayer(str(tmp_path / "b.gpkg")))
    np.testing.assert_allclose(read.direction[0], [-0.6156, -0.1308, 0.7771], atol=1e-4)


def test_an_incomplete_direction_is_reported(make_series, tmp_path, listener):
    angles = {"incidence_deg": np.array([39, 39, np.nan, 39, 39.0]), "heading_deg": np.full(5, -12.0)}
    write_series(str(tmp_path / "b.gpkg"), make_series(attributes=angles))
    read = read_series(QgsVectorLayer(str(tmp_path / "b.gpkg"), "b"), feedback=listener)
    np.testing.assert_array_equal(np.isnan(read.direction).all(axis=1), [False, False, True, False, False])
    assert "incidence_deg and heading_deg of b are missing for 1 point (row 3)" in listener.warnings[0]
    nothing = {**angles, "incidence_deg": np.full(5, np.nan)}
    write_series(str(tmp_path / "c.gpkg"), make_series(attributes=nothing))
    assert read_series(QgsVectorLayer(str(tmp_path / "c.gpkg")), feedback=listener).direction is None


def test_los_vectors_that_point_down_are_reversed(make_series, tmp_path, listener):
    up = np.tile([-0.616, -0.131, 0.777], (5, 1))
    up /= np.linalg.norm(up, axis=1)[:, None]
    write_series(str(tmp_path / "a.gpkg"), make_series(direction=-up))
    read = read_series(QgsVectorLayer(str(tmp_path / "a.gpkg"), "a"), feedback=listener)
    np.testing.assert_allclose(read.direction, up)
    assert "los_up of a is negative" in listener.warnings[0]
    # the reversed direction is also written
    write_series(str(tmp_path / "b.gpkg"), read)
    silent = len(listener.warnings)
    np.testing.assert_allclose(read_series(QgsVectorLayer(str(tmp_path / "b.gpkg")), feedback=listener).direction, up)
    assert len(listener.warnings) == silent
    # the downslope direction is not a line of sight and is not reversed
    write_series(str(tmp_path / "c.gpkg"), make_series(direction=-up, component="downslope"))
    np.testing.assert_allclose(read_series(QgsVectorLayer(str(tmp_path / "c.gpkg"))).direction, -up)


def test_angles_in_radians_are_refused(make_series, tmp_path, listener):
    angles = {"incidence_deg": np.full(5, 0.68), "heading_deg": np.full(5, -0.21)}
    write_series(str(tmp_path / "a.gpkg"), make_series(attributes=angles))
    read = read_series(QgsVectorLayer(str(tmp_path / "a.gpkg"), "a"), feedback=listener)
    assert read.direction is None
    assert "incidence_deg of a is 0.68, which looks like radians" in listener.warnings[0]
    with pytest.raises(InputError, match="looks like radians"):
        directions_of(read)
    with pytest.raises(InputError, match="looks like radians"):
        direction_at(read, np.arange(5))


def test_companions(make_series, tmp_path):
    """Sigma and flags are matched by point and date, regardless of the row order, and linked by relative paths."""
    series = make_series()
    paths = {role: str(tmp_path / f"{role}.gpkg") for role in ("series", "sigma", "flag")}
    sigma = np.abs(series.values) / 10 + 1
    flags = np.where(np.isnan(series.values), 2.0, 0.0)
    flags[0, 0] = np.nan
    write_series(paths["series"], series, extra={"role": "series"})
    back = series.points(np.arange(5)[::-1])
    write_series(paths["sigma"], back, prefix="S", values=sigma[::-1], extra={"role": "sigma"})
    write_series(paths["flag"], back, prefix="F", values=flags[::-1], extra={"role": "flag"})
    link_companions(paths)
    layers = {role: QgsVectorLayer(path) for role, path in paths.items()}
    read = read_series(layers["series"], sigma=layers["sigma"], flags=layers["flag"])
    np.testing.assert_array_equal(read.sigma, sigma)
    expected = np.where(np.isnan(series.values), 2, 0)
    expected[0, 0] = 2
    assert read.flags.dtype == np.int8
    np.testing.assert_array_equal(read.flags, expected)
    info = layer_info(layers["series"])
    assert info["companions"] == {"sigma": paths["sigma"], "flag": paths["flag"]}
    assert info["role"] == "series"
    assert layer_info(layers["sigma"])["companions"]["series"] == paths["series"]
    assert layer_info(paths["flag"])["role"] == "flag"
    # the stored paths are relative, so the folder can be moved
    moved = tmp_path / "moved"
    moved.mkdir()
    for role in paths:
        (tmp_path / f"{role}.gpkg").rename(moved / f"{role}.gpkg")
    assert layer_info(str(moved / "series.gpkg"))["companions"]["sigma"] == str(moved / "sigma.gpkg")


def test_metadata_of_a_memory_layer_are_read_from_its_custom_property(make_series, memory_layer):
    series = make_series()
    layer = memory_layer(series)
    assert layer_info(layer) == {}
    lineage = series.lineage.to_json().replace('"', '\\"')
    layer.setCustomProperty("slopemuse/info", f'{{"component": "up", "lineage": "{lineage}"}}')
    read = read_series(layer)
    assert (read.component, read.lineage) == ("up", series.lineage)


def test_tables(tmp_path):
    path = str(tmp_path / "t.gpkg")
    columns = {
        "date": np.array(["2020-01-01", "NaT", "2020-01-03"], dtype="datetime64[D]"),
        "rain_mm": np.array([0.0, np.nan, 3.5]),
        "count": np.array([1, 2, 3]),
        "name": np.array(["Ä", None, "c,d"], dtype=object),
    }
    write_table(path, columns)
    read = read_table(QgsVectorLayer(path))
    assert list(read) == list(columns)
    assert read["date"].tolist() == ["2020-01-01", "", "2020-01-03"]
    np.testing.assert_array_equal(read["rain_mm"], columns["rain_mm"])
    assert read["count"].tolist() == [1, 2, 3]
    assert read["name"].tolist() == ["Ä", "", "c,d"]
    csv = str(tmp_path / "t.csv")
    write_table(csv, columns)
    text = read_table(QgsVectorLayer(csv))
    assert [value.replace("/", "-") for value in text["date"]] == ["2020-01-01", "", "2020-01-03"]
    assert text["rain_mm"].tolist() in ([0, np.nan, 3.5], ["0", "", "3.5"])


def test_table_without_rows():
    table = read_table(QgsVectorLayer("NoGeometry?field=name:string&field=rain:double", "names", "memory"))
    assert {name: (column.dtype.kind, len(column)) for name, column in table.items()} == {
        "name": ("U", 0),
        "rain": ("f", 0),
    }


def test_wide_table(tmp_path):
    path = str(tmp_path / "t.gpkg")
    write_table(path, {f"c{i}": np.array([i, np.nan]) for i in range(400)})
    read = read_table(QgsVectorLayer(path))
    assert [read[f"c{i}"][0] for i in range(400)] == list(range(400))
    assert all(np.isnan(column[1]) for column in read.values())


def test_a_crs_without_an_authority_code_is_preserved(make_series, tmp_path):
    """A CRS without an authority code is preserved."""
    own = "+proj=tmerc +lat_0=0 +lon_0=111.3 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m +no_defs"
    write_series(str(tmp_path / "a.gpkg"), make_series(crs=own))
    layer = QgsVectorLayer(str(tmp_path / "a.gpkg"))
    read = read_series(layer)
    assert "111.3" in read.crs
    write_series(str(tmp_path / "b.gpkg"), read)
    assert QgsVectorLayer(str(tmp_path / "b.gpkg")).crs() == layer.crs()
