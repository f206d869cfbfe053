"""The dock and the algorithms detect the same unit, component, IDs and no-data values in layers opened in QGIS."""

from __future__ import annotations

import numpy as np
import pytest
from qgis import processing
from qgis.core import QgsGeometry, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.io.sniffing.findings import LayoutDescription
from slopemuse.plugin.layers import read_series
from slopemuse.plugin.layers.layer_findings import PROPERTY, findings_of
from slopemuse.plugin.queries.point_reader import PointReader
from slopemuse.tests.qgis.algorithms.conftest import slopemuse  # noqa: F401

DATES = np.datetime64("2020-01-03") + 12 * np.arange(40)
YEARS = (DATES - DATES[0]).astype(float) / 365.25
RATES = np.array([-80.0, -20.0, 0.0, 50.0])
VALUES = np.round(np.outer(RATES, YEARS), 3)


def csv_layer(tmp_path, *, cells=VALUES, before="code", own=lambda k: f"A{k}", name="D{}", missing=None):
    """Return a CSV file as a delimited text layer."""
    days = ",".join(name.format(str(day).replace("-", "")) for day in DATES)
    texts = [[f"{v:g}" for v in row] for row in cells]
    if missing is not None:
        texts[1][7] = texts[3][0] = missing
    rows = [f"{own(k)},{7 + 0.001 * k},45,{','.join(row)}" for k, row in enumerate(texts)]
    path = tmp_path / "points.csv"
    path.write_text("\n".join([f"{before},lon,lat,{days}", *rows, ""]))
    source = bytes(QUrl.fromLocalFile(str(path)).toEncoded()).decode()
    layer = QgsVectorLayer(f"{source}?type=csv&xField=lon&yField=lat&crs=EPSG:4326", "points", "delimitedtext")
    assert layer.isValid()
    return layer


def expected(missing=True):
    values = VALUES.copy()
    if missing:
        values[1, 7] = values[3, 0] = np.nan
    return values


def read_in_every_way(layer):
    """Return the series as read by algorithms, by the dock for each point, and by the dock for an area."""
    reader = PointReader()
    points = [reader.read(layer, feature.id()).series for feature in layer.getFeatures()]
    area = reader.gathering(layer, QgsGeometry.fromRect(QgsRectangle(6, 44, 8, 46))).read(Progress())
    return read_series(layer), points, area


@pytest.mark.parametrize("missing", ["999", "-9999", "99999", "-999.0"])
@pytest.mark.parametrize("first", ["dock", "algorithm"])
def test_no_data_values_are_missing_in_dock_and_algorithms(qgis_app, tmp_path, missing, first):
    layer = csv_layer(tmp_path, missing=missing)
    if first == "algorithm":
        read_series(layer)
    series, points, area = read_in_every_way(layer)
    np.testing.assert_array_equal(series.values, expected())
    np.testing.assert_array_equal(np.vstack([point.values for point in points]), expected())
    np.testing.assert_array_equal(area.values, expected())
    assert float(missing) in LayoutDescription.from_json(layer.customProperty(PROPERTY)).no_data


def test_velocities_ignore_no_data_values(slopemuse, qgis_processing, tmp_path):  # noqa: F811
    layer = csv_layer(tmp_path, missing="999")
    out = processing.run("slopemuse:velocity", {"INPUT": layer, "OUTPUT": str(tmp_path / "v.gpkg")})["OUTPUT"]
    read = read_series(QgsVectorLayer(out))
    np.testing.assert_allclose(read.attributes["velocity"], RATES, atol=0.1)
    assert read.pids.tolist() == ["A0", "A1", "A2", "A3"]


def test_columns_that_state_unit_component_and_missing_values(qgis_app, tmp_path):
    layer = csv_layer(
        tmp_path,
        cells=VALUES / 10.0,
        before="point_id,UNIT,AXIS,NODATA",
        own=lambda k: f"P{k},cm,E-W,-32768",
        missing="-32768",
    )
    series, points, area = read_in_every_way(layer)
    for values in (series.values, np.vstack([point.values for point in points]), area.values):
        np.testing.assert_allclose(values, expected(), atol=1e-9)
    assert {series.component, *(point.component for point in points)} == {"east"}
    assert series.pids.tolist() == [str(point.pids[0]) for point in points] == ["P0", "P1", "P2", "P3"]
    assert findings_of(layer).unit == "cm"


def test_a_unit_in_the_names_of_dates(qgis_app, tmp_path):
    series, points, _ = read_in_every_way(csv_layer(tmp_path, cells=VALUES / 1000.0, name="D{}_m"))
    np.testing.assert_allclose(series.values, VALUES, atol=1e-4)
    np.testing.assert_allclose(points[0].values[0], VALUES[0], atol=1e-4)


def test_the_layout_property_takes_precedence_over_detection(qgis_app, tmp_path):
    layer = csv_layer(tmp_path, cells=VALUES / 10.0, missing="5.5")
    layer.setCustomProperty(PROPERTY, '{"unit": "cm", "component": "up", "no_data": [5.5]}')
    series, points, area = read_in_every_way(layer)
    for values in (series.values, np.vstack([point.values for point in points]), area.values):
        np.testing.assert_allclose(values, expected(), atol=1e-9)
    assert (series.component, points[0].component) == ("up", "up")
    # detection is repeated if the property names missing fields or is damaged
    for text in ('{"columns": [{"name": "gone", "role": "pid"}]}', "{", "[]"):
        layer.setCustomProperty(PROPERTY, text)
        assert findings_of(layer).named("pid") == "code"


def test_large_motion_is_kept_and_duplicate_ids_are_ignored(qgis_app, tmp_path):
    cells = VALUES * 10.0
    cells[0, 3] = 999.0
    layer = csv_layer(tmp_path, cells=cells, own=lambda k: "same")
    series, points, _ = read_in_every_way(layer)
    assert series.values[0, 3] == points[0].values[0, 3] == 999.0
    assert (
        series.pids.tolist() == [str(point.pids[0]) for point in points] == [str(f.id()) for f in layer.getFeatures()]
    )


def test_phases_and_mixed_units_are_refused(qgis_app, tmp_path):
    layer = csv_layer(tmp_path, before="code,UNIT", own=lambda k: f"A{k},rad")
    with pytest.raises(InputError, match="are in radians"):
        read_series(layer)
    with pytest.raises(InputError, match="are in radians"):
        PointReader().read(layer, next(layer.getFeatures()).id())
    mixed = csv_layer(tmp_path, before="code,UNIT", own=lambda k: f"A{k},{'cm' if k else 'mm'}")
    with pytest.raises(InputError, match="contains mm, cm"):
        read_series(mixed)
