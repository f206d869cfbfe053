"""A daily estimate relative to a stable area: its acquisitions are written next to it in the same datum, and linked."""

from __future__ import annotations

import pathlib

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer
from slopemuse.plugin.layers import layer_info, read_series
from slopemuse.plugin.queries.point_reader import PointReader


@pytest.fixture()
def area(slope):
    """Return a polygon layer of circles around the stable points."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32649", "stable", "memory")
    feature = QgsFeature()
    points = [
        QgsGeometry.fromWkt(f"POINT({x} {y})").buffer(5.0, 4) for x, y in slope.series.xy[slope.stable_in_sensor()]
    ]
    feature.setGeometry(QgsGeometry.unaryUnion(points))
    layer.dataProvider().addFeatures([feature])
    return layer


def opened(path):
    layer = QgsVectorLayer(str(path), "layer", "ogr")
    assert layer.isValid()
    return layer


def test_acquisitions_are_written_next_to_the_estimate_in_its_datum(run, trained, area, slope, tmp_path):
    out = tmp_path / "daily.gpkg"
    made = run("estimatedaily", MODEL=trained, STABLE_AREA=area, OUTPUT=str(out), OUTPUT_SIGMA=str(tmp_path / "s.gpkg"))
    beside = tmp_path / "daily_acquisitions.gpkg"
    assert made["ACQUISITIONS"] == str(beside)
    layer, measured = opened(out), opened(beside)
    assert layer_info(layer)["companions"]["acquisitions"] == str(beside)
    reader = PointReader()
    assert reader.stable_area(layer) and reader.stable_area(layer) == reader.stable_area(measured)
    assert reader.is_daily(layer) and not reader.is_daily(measured)
    daily, acquisitions = read_series(layer), read_series(measured)
    days = np.isin(daily.dates, acquisitions.dates)
    still = slope.stable_in_sensor()
    # in both layers, the median of the stable points is small on every date and has no drift
    for values in (daily.values[:, days], acquisitions.values):
        ground = np.median(values[still], axis=0)
        assert np.abs(ground).max() < 2.5
        assert abs(ground[-20:].mean() - ground[:20].mean()) < 0.6
    apart = np.median(daily.values[:, days] - acquisitions.values, axis=0)
    assert np.abs(apart[-20:].mean() - apart[:20].mean()) < 0.3


def test_no_acquisitions_are_written_without_a_stable_area(run, trained, tmp_path):
    run("estimatedaily", MODEL=trained, OUTPUT=str(tmp_path / "daily.gpkg"))
    assert [path.name for path in tmp_path.iterdir()] == ["daily.gpkg"]
    assert PointReader().stable_area(opened(tmp_path / "daily.gpkg")) == ""


def test_acquisitions_that_would_overwrite_the_input_are_refused(run, trained, area, files, tmp_path):
    source = tmp_path / "daily_acquisitions.gpkg"
    with pathlib.Path(files["INPUT"]).open("rb") as file:
        source.write_bytes(file.read())
    before = source.read_bytes()
    with pytest.raises(
        QgsProcessingException, match="written next to OUTPUT, would overwrite INPUT; choose another name for OUTPUT"
    ):
        run("estimatedaily", INPUT=str(source), MODEL=trained, STABLE_AREA=area, OUTPUT=str(tmp_path / "daily.gpkg"))
    assert source.read_bytes() == before
