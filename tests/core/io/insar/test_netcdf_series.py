"""NetCDF series files: missing values, packed variables, non-numeric displacements and time origins."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.io import netcdf_file
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import interpret
from slopemuse.plugin.core.io.insar.sources.netcdf_series import read_netcdf


@pytest.mark.parametrize("kind", ["f", "d"])
def test_missing_values_of_single_precision_are_missing(tmp_path, kind):
    fill = np.array(9.969209968386869e36, dtype=kind)
    with netcdf_file(str(tmp_path / "a.nc"), "w") as file:
        for name, size in (("time", 3), ("point", 2)):
            file.createDimension(name, size)
        for name, dimensions, cells in (
            ("time", ("time",), [0, 12, 24]),
            ("lon", ("point",), [10.0, 10.1]),
            ("lat", ("point",), [45.0, 45.1]),
            ("displacement", ("point", "time"), [[1.0, 2.0, 3.0], [4.0, fill, 6.0]]),
        ):
            file.createVariable(name, "d" if name != "displacement" else kind, dimensions)[:] = cells
        file.variables["time"].units = b"days since 2020-01-01"
        file.variables["displacement"]._FillValue = fill
    values = read_netcdf(tmp_path / "a.nc").values
    np.testing.assert_array_equal(values, [[1.0, 2.0, 3.0], [4.0, np.nan, 6.0]])


def test_packed_coordinates_and_attributes_are_unpacked(tmp_path):
    with netcdf_file(str(tmp_path / "a.nc"), "w") as file:
        for name, size in (("time", 3), ("point", 3)):
            file.createDimension(name, size)
        for name, kind, dimensions, cells in (
            ("time", "d", ("time",), [0, 12, 24]),
            ("lon", "i", ("point",), [900, 910, 920]),
            ("lat", "i", ("point",), [4500, 4510, 4520]),
            ("coherence", "i", ("point",), [80, -1, 90]),
            ("displacement", "d", ("point", "time"), np.arange(9.0).reshape(3, 3)),
        ):
            file.createVariable(name, kind, dimensions)[:] = cells
        file.variables["time"].units = b"days since 2020-01-01"
        for name in ("lon", "lat", "coherence"):
            file.variables[name].scale_factor = 0.01
        file.variables["coherence"]._FillValue = np.int32(-1)
    raw = read_netcdf(tmp_path / "a.nc")
    np.testing.assert_allclose(raw.xy, [[9.0, 45.0], [9.1, 45.1], [9.2, 45.2]])
    np.testing.assert_allclose(raw.columns["coherence"], [0.8, np.nan, 0.9])
    assert "time" not in raw.columns


def test_non_numeric_displacements_are_refused(tmp_path):
    path = tmp_path / "a.nc"
    with netcdf_file(str(path), "w", version=2) as file:
        for dimension, size in (("time", 2), ("station", 3)):
            file.createDimension(dimension, size)
        for name, values in (("time", [0, 12]), ("lon", [11, 11.1, 11.2]), ("lat", [46, 46.1, 46.2])):
            file.createVariable(name, "d", ("time" if name == "time" else "station",))[:] = values
        file.variables["time"].units = "days since 2020-01-03"
        file.createVariable("displacement", "c", ("station", "time"))[:] = b"?"
    with pytest.raises(InputError, match=r"displacement of a\.nc contains no numeric values; the file may be damaged"):
        read_netcdf(path)


@pytest.mark.parametrize(
    ("units", "time", "expected"),
    [
        # acquisitions one second before and after the time of day of the first one
        (b"seconds since 2020-01-01 17:05:21", [0, 12 * 86400 - 1, 24 * 86400 + 1], ["01-01", "01-13", "01-25"]),
        (b"days since 2020-01-01T12:00:00Z", [0.25, 12.75, 24.0], ["01-01", "01-14", "01-25"]),
        (b"hours since 2020-01-01 0:0:0", [17, 305, 600], ["01-01", "01-13", "01-26"]),
    ],
)
def test_the_origin_of_time_may_have_a_time_of_day(tmp_path, units, time, expected):
    with netcdf_file(str(tmp_path / "a.nc"), "w") as file:
        for name, size in (("time", 3), ("point", 1)):
            file.createDimension(name, size)
        for name, dimensions, cells in (
            ("time", ("time",), time),
            ("lon", ("point",), [10.0]),
            ("lat", ("point",), [45.0]),
            ("displacement", ("point", "time"), [[1.0, 2.0, 3.0]]),
        ):
            file.createVariable(name, "d", dimensions)[:] = cells
        file.variables["time"].units = units
    assert [str(day) for day in read_netcdf(tmp_path / "a.nc").dates] == [f"2020-{day}" for day in expected]


def small(path, units, calendar=""):
    """Two points on two dates, with a unit of the displacements and a calendar."""
    with netcdf_file(str(path), "w") as file:
        for name, size in (("time", 2), ("point", 2)):
            file.createDimension(name, size)
        for name, dimensions, cells in (
            ("time", ("time",), [0, 12]),
            ("lon", ("point",), [352.9, 10.1]),
            ("lat", ("point",), [45.0, 45.1]),
            ("displacement", ("point", "time"), [[0.0, 2.0], [4.0, 6.0]]),
        ):
            file.createVariable(name, "d", dimensions)[:] = cells
        file.variables["time"].units = b"days since 2020-01-01"
        file.variables["displacement"].units = units
        if calendar:
            file.variables["time"].calendar = calendar
    return path


@pytest.mark.parametrize(
    ("units", "unit"), [("centimeters", "cm"), ("Metres", "m"), ("radians", "rad"), ("millimetre", "mm"), ("1", "")]
)
def test_units_in_any_spelling(tmp_path, units, unit):
    raw = read_netcdf(small(tmp_path / "a.nc", units, "standard"))
    assert raw.unit == unit


def test_longitudes_up_to_360_are_wrapped(tmp_path):
    series = interpret(read_netcdf(small(tmp_path / "a.nc", "mm")), ImportOptions()).series
    np.testing.assert_allclose(series.xy, [[-7.1, 45.0], [10.1, 45.1]])


def test_velocities_and_other_calendars_are_refused(tmp_path):
    with pytest.raises(InputError, match=r"The values of a\.nc are in 'mm yr-1', so they are velocities"):
        read_netcdf(small(tmp_path / "a.nc", "mm yr-1"))
    with pytest.raises(InputError, match=r"The time variable of b\.nc uses the calendar 'noleap'"):
        read_netcdf(small(tmp_path / "b.nc", "mm", "noleap"))
