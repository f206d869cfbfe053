"""SONEL .neu files have decimal years, and north before east."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.gnss.gnss_reader import read_gnss
from slopemuse.tests.deliveries import drivers


def test_columns_and_place(tmp_path):
    path = tmp_path / "abcd.neu"
    path.write_text(drivers.SONEL)
    table = read_gnss([path])
    (station,) = table.stations
    assert (station.station, station.lon, station.lat) == ("ABCD", 16.5, 50.1)
    assert [str(d) for d in station.dates] == ["2020-01-03", "2020-01-04", "2020-01-05"]
    np.testing.assert_allclose(station.enu, [[0, 0, 0], [0.1, 0.1, -0.1], [0.2, 0.2, -0.2]], atol=1e-9)
    np.testing.assert_allclose(np.sqrt(np.diag(station.covariance[0])), [1, 1, 3])
    assert any("SONEL columns are read as year, north, east, up" in note for note in table.notes)


def test_a_truncated_file_is_refused(tmp_path):
    path = tmp_path / "abcd.neu"
    path.write_text(drivers.SONEL[:-30])
    with pytest.raises(InputError, match=r"Line 8 of abcd.neu is .*6 numbers are expected: the file is truncated"):
        read_gnss([path])


def test_gnss_csv_in_any_order_with_decimal_commas(tmp_path):
    path = tmp_path / "g.csv"
    path.write_text(drivers.GNSS_CSV)
    (station,) = read_gnss([path]).stations
    np.testing.assert_allclose(station.enu, [[2.0, 1.0, -3.0], [2.1, 1.1, -3.1]])
    assert (station.lon, station.lat) == (16.5, 50.1)
