"""Series are converted to data frames and data sets, and back."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.data.dataframe_conversion import from_dataframe, from_xarray, to_dataframe, to_xarray
from slopemuse.plugin.core.data.netcdf import read_netcdf_series, write_netcdf
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.data.series_table import series_of, table_of

DATES = np.array(["2020-01-01", "2020-01-13", "2020-02-06"], dtype="datetime64[D]")


def full_series(**changes):
    return PointSeries(
        pids=["b", "a"],
        xy=[[500_000.5, 4_100_000.25], [500_010.0, 4_100_020.0]],
        dates=DATES,
        values=[[0.0, -1.25, np.nan], [0.0, 2.5, 5.0]],
        crs="EPSG:32633",
        component="up",
        direction=[[0.0, 0.0, 1.0], [0.0, 0.0, 1.0]],
        sigma=[[0.5, 0.5, np.nan], [0.25, 0.25, 0.25]],
        flags=np.array([[0, 0, 2], [0, 1, 0]], dtype=np.int8),
        attributes={"velocity": np.array([-12.0, 50.5]), "coherence": np.array([0.75, np.nan])},
        lineage=Lineage("importinsar", {"UNIT": "mm"}, ("abc",), dates_seen=(("2020-01-01", "2020-01-13"),)),
    ).with_(**changes)


def assert_same_series(found, expected):
    for name in ("pids", "dates", "xy", "values", "direction", "sigma", "flags"):
        np.testing.assert_array_equal(getattr(found, name), getattr(expected, name), err_msg=name)
    assert (found.crs, found.component, found.lineage) == (expected.crs, expected.component, expected.lineage)
    assert set(found.attributes) == set(expected.attributes)
    for name, column in expected.attributes.items():
        np.testing.assert_array_equal(found.attributes[name], column)


def test_a_data_frame_round_trip_keeps_everything():
    pytest.importorskip("pandas")
    series = full_series()
    frame = to_dataframe(series)
    assert frame.loc["a", "D20200206"] == 5.0
    assert frame.loc["b", "velocity"] == -12.0
    assert np.isnan(frame.loc["b", "D20200206"])
    assert_same_series(from_dataframe(frame), series)


def test_a_missing_crs_of_a_data_frame_is_unknown():
    pandas = pytest.importorskip("pandas")
    table = {"pid": ["a"], "x": [1.0], "y": [2.0], "crs": [float("nan")], "D20200101": [0.0], "D20200113": [1.0]}
    assert from_dataframe(pandas.DataFrame(table)).crs == ""


def test_a_data_set_round_trip_keeps_everything():
    pytest.importorskip("xarray")
    series = full_series()
    data = to_xarray(series)
    assert dict(data.sizes) == {"pid": 2, "date": 3, "axis": 3}
    assert float(data.displacement.sel(pid="a", date="2020-01-13")) == 2.5
    assert data.displacement.attrs["units"] == "mm"
    assert float(data.coherence.sel(pid="b")) == 0.75
    assert_same_series(from_xarray(data), series)
    # the dimensions may be in any order
    assert_same_series(from_xarray(data.transpose()), series)


def test_missing_optional_fields_survive_a_round_trip():
    bare = full_series(direction=None, sigma=None, flags=None, attributes={})
    table = table_of(bare)
    assert list(table) == ["pid", "x", "y", "crs", "component", "D20200101", "D20200113", "D20200206"]
    assert_same_series(series_of(table, lineage=bare.lineage), bare)


def test_columns_in_any_order_become_increasing_dates():
    found = series_of({"D20200113": [1.0], "D20200101": [0.0], "x": [1.0], "y": [2.0], "pid": [7], "name": ["top"]})
    assert found.dates.astype(str).tolist() == ["2020-01-01", "2020-01-13"]
    assert found.values.tolist() == [[0.0, 1.0]]
    assert found.pids.tolist() == ["7"]
    assert found.attributes == {}


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({"pid": ["a"], "D20200101": [0.0]}, "no columns pid, x and y"),
        ({"pid": ["a"], "x": [0.0], "y": [0.0]}, "no date column"),
        ({"pid": ["a"], "x": ["east"], "y": [0.0], "D20200101": [0.0]}, "column x contains a non-numeric value"),
        (
            {"pid": ["a", "b"], "x": [0, 1], "y": [0, 1], "crs": ["EPSG:1", "EPSG:2"], "D20200101": [0, 1]},
            "crs contains both EPSG:1 and EPSG:2",
        ),
        (
            {"pid": ["a"], "x": [0], "y": [1], "D20200101": [0], "D20200113": [0], "S20200101": [1]},
            "no column for 2020-01-13",
        ),
    ],
)
def test_an_invalid_table_is_refused(columns, words):
    with pytest.raises(InputError, match=words):
        series_of({name: np.asarray(column) for name, column in columns.items()})


def test_attributes_with_reserved_names_and_the_wavelength_come_back(tmp_path):
    # `project` adds the attributes sigma and flag
    series = full_series(
        attributes={"sigma": np.array([0.5, 0.25]), "flag": np.array([0.0, 1.0]), "rate": np.array([3.0, 4.0])},
        wavelength_mm=55.5,
    )
    write_netcdf(str(tmp_path / "a.nc"), series)
    found = read_netcdf_series(str(tmp_path / "a.nc"))
    assert_same_series(found, series)
    assert found.wavelength_mm == 55.5
    pytest.importorskip("pandas")
    assert from_dataframe(to_dataframe(series)).wavelength_mm == 55.5
    pytest.importorskip("xarray")
    found = from_xarray(to_xarray(series))
    assert_same_series(found, series)
    assert found.wavelength_mm == 55.5
