"""Files of the synthetic slope: reading them back restores the slope, up to rounding."""

from __future__ import annotations

import json

import numpy as np
import pytest
from slopemuse.plugin.core.io.gnss.gnss_reader import read_gnss
from slopemuse.plugin.core.io.hydrology.hydrology_reader import forcing_from_columns
from slopemuse.plugin.core.io.insar.reader import ImportOptions, read_insar
from slopemuse.plugin.core.io.tables.delimited import read_table
from slopemuse.plugin.core.synthetic import make_slope, write_slope


@pytest.fixture(scope="module")
def slope():
    return make_slope(1, n_points=60, n_days=500)


@pytest.fixture(scope="module")
def paths(slope, tmp_path_factory):
    return write_slope(tmp_path_factory.mktemp("slope") / "new folder", slope)


def to_metres(lon, lat):
    from pyproj import Transformer

    return Transformer.from_crs("EPSG:4326", "EPSG:32649", always_xy=True).transform(lon, lat)


@pytest.mark.parametrize(("name", "sensor"), [("insar_s1", 0), ("insar_x", 1)])
def test_series_round_trip(slope, paths, name, sensor):
    expected, read = slope.sensors[sensor].series, read_insar(paths[name], ImportOptions()).series
    assert read.pids.tolist() == expected.pids.tolist()
    assert read.dates.tolist() == expected.dates.tolist()
    np.testing.assert_allclose(read.values, expected.values, atol=1e-9)
    np.testing.assert_allclose(read.direction, expected.direction, atol=2e-4)
    np.testing.assert_allclose(read.attributes["coherence"], expected.attributes["coherence"])
    np.testing.assert_allclose(np.column_stack(to_metres(*read.xy.T)), expected.xy, atol=0.02)


def test_drivers_round_trip(slope, paths):
    forcing = forcing_from_columns(read_table(paths["hydrology"]).columns)
    assert forcing.names == slope.forcing.names
    np.testing.assert_array_equal(forcing.values, slope.forcing.values)


def test_gnss_round_trip(slope, paths):
    stations = read_gnss([paths["gnss"]]).stations
    assert [station.station for station in stations] == sorted(set(slope.gnss["station"]))
    one = slope.gnss["station"] == stations[0].station
    np.testing.assert_allclose(stations[0].enu[:, 2], slope.gnss["u_mm"][one], atol=1e-6)


def test_the_stable_area_contains_no_moving_point(slope, paths):
    ring = np.array(json.loads(paths["stable"].read_text())["features"][0]["geometry"]["coordinates"][0])
    east, _ = to_metres(*ring.T)
    inside = slope.xy[:, 0] > east.min()
    assert inside.sum() >= 5
    assert slope.stable[inside].all()


def test_the_truth_is_written(slope, paths):
    with np.load(paths["truth"]) as truth:
        np.testing.assert_allclose(truth["los_mm"], slope.truth_los(), rtol=1e-5, atol=1e-4)
        assert truth["pids"].tolist() == slope.series.pids.tolist()
        assert truth["days"].tolist() == slope.days.astype(int).tolist()
