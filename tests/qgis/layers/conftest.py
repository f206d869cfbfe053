"""Fixtures of layer tests: series with known values, memory layers, and a progress that records messages."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsPointXY, QgsVectorLayer
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.support.compat import field_type
from slopemuse.tests.progress import RecordedProgress


@pytest.fixture(autouse=True)
def both_gdal_modes(gdal_mode):
    """Run every test of this folder with and without GDAL exceptions."""


@pytest.fixture()
def listener():
    """Return a progress that records its messages."""
    return RecordedProgress()


@pytest.fixture()
def make_series():
    """Return a factory of series whose values encode point and date, with one NaN in each row except the first."""

    def make(n_points=5, n_dates=4, **changes):
        values = np.arange(n_points)[:, None] * 1000.0 + np.arange(n_dates)[None, :] + 0.25
        for i in range(1, n_points):
            values[i, (3 * i) % n_dates] = np.nan
        arguments = {
            "pids": [f"p{i}" for i in range(n_points)],
            "xy": np.column_stack([400_000 + 10.0 * np.arange(n_points), 3_430_000 + 5.0 * np.arange(n_points)]),
            "dates": np.datetime64("2016-08-01") + 6 * np.arange(n_dates),
            "values": values,
            "crs": "EPSG:32649",
            "attributes": {
                "coherence": np.linspace(0.5, 0.9, n_points),
                "height": np.append(np.nan, np.arange(1.0, n_points)),
            },
            "lineage": Lineage("probe", {"X": 1.5}, ("abc",), ("G01",), (("2016-08-01", "2018-01-01"),)),
        }
        return PointSeries(**{**arguments, **changes})

    return make


@pytest.fixture()
def assert_same_series():
    """Return a function that asserts that a series read from a layer equals the series written to it."""

    def compare(read, series):
        assert read.pids.tolist() == series.pids.tolist()
        np.testing.assert_array_equal(read.xy, series.xy)
        np.testing.assert_array_equal(read.dates, series.dates)
        np.testing.assert_array_equal(read.values, series.values)
        assert np.isnan(read.values).sum() == series.n_points - 1
        assert read.crs == series.crs
        assert set(read.attributes) == set(series.attributes)
        for name, column in series.attributes.items():
            np.testing.assert_array_equal(read.attributes[name], column)

    return compare


@pytest.fixture()
def memory_layer():
    """Return a factory of memory layers."""

    def make(series, name="memory"):
        """Return the series as a memory layer, created like in a user's script."""
        layer = QgsVectorLayer(f"Point?crs={series.crs}", name, "memory")
        fields = ["coherence", "height", *("D" + str(day).replace("-", "") for day in series.dates)]
        layer.dataProvider().addAttributes(
            [QgsField("pid", field_type("text")), *(QgsField(field, field_type("double")) for field in fields)]
        )
        layer.updateFields()
        features = []
        for i in range(series.n_points):
            feature = QgsFeature(layer.fields())
            numbers = [series.attributes["coherence"][i], series.attributes["height"][i], *series.values[i]]
            feature.setAttributes([str(series.pids[i]), *(None if np.isnan(v) else float(v) for v in numbers)])
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*series.xy[i])))
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        return layer

    return make
