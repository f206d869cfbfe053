"""Series are written to and read from CSV and NetCDF files without QGIS."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.io.series_files import import_insar, read_series, replacing, write_series

DATES = np.array(["2020-01-01", "2020-01-13", "2020-02-06"], dtype="datetime64[D]")


def series(**changes):
    return PointSeries(
        pids=["b", "ä"],
        xy=[[15.25, 46.125], [15.5, 46.0]],
        dates=DATES,
        values=[[0.0, -1.25, np.nan], [0.0, 2.5, 5.0]],
        crs="EPSG:4326",
        direction=[[0.6, 0.0, 0.8], [-0.6, 0.0, 0.8]],
        sigma=[[0.5, 0.5, 0.5], [0.25, 0.25, 0.25]],
        flags=np.array([[0, 0, 2], [0, 1, 0]], dtype=np.int8),
        attributes={"coherence": np.array([0.75, np.nan])},
        lineage=Lineage("importinsar", {"UNIT": "mm"}, ("abc",), gnss_stations=("G1",)),
    ).with_(**changes)


@pytest.mark.parametrize("suffix", [".csv", ".nc"])
def test_a_series_survives_a_round_trip(suffix, tmp_path):
    expected, path = series(), tmp_path / f"series{suffix}"
    write_series(expected, path)
    found = read_series(path)
    for name in ("pids", "dates", "xy", "values", "direction", "sigma", "flags"):
        np.testing.assert_array_equal(getattr(found, name), getattr(expected, name), err_msg=name)
    np.testing.assert_array_equal(found.attributes["coherence"], [0.75, np.nan])
    assert (found.crs, found.component) == ("EPSG:4326", "los")
    # CSV cannot store the lineage
    assert found.lineage == (expected.lineage if suffix == ".nc" else Lineage())


@pytest.mark.parametrize("suffix", [".csv", ".nc"])
def test_projected_coordinates_and_components_survive_a_round_trip(suffix, tmp_path):
    expected = series(xy=[[500_000.0, 5e6], [500_100.0, 5e6]], crs="EPSG:32633", component="up", sigma=None, flags=None)
    write_series(expected, tmp_path / f"up{suffix}")
    found = read_series(tmp_path / f"up{suffix}")
    assert (found.crs, found.component, found.sigma, found.flags) == ("EPSG:32633", "up", None, None)
    assert found.xy.tolist() == expected.xy.tolist()


@pytest.mark.parametrize("suffix", [".csv", ".nc"])
def test_any_characters_survive_a_round_trip(suffix, tmp_path):
    """Spreadsheets run cells that begin with a sign as formulas, so such cells are escaped in the file."""
    for crs in ("+proj=utm +zone=33 +datum=WGS84", 'LOCAL_CS["Lagesystem Höhe 高"]'):
        attributes = {"高程": np.array([1.5, 2.5]), "höhe": np.array([3.5, 4.5]), "attribute_1": np.array([5.5, 6.5])}
        lineage = Lineage("importinsar", {"INPUT": "数据.csv"}) if suffix == ".nc" else Lineage()
        expected = series(pids=["-a", "=b"], crs=crs, attributes=attributes, lineage=lineage, component="up")
        write_series(expected, tmp_path / f"a{suffix}")
        assert read_series(tmp_path / f"a{suffix}") == expected


@pytest.mark.parametrize("suffix", [".csv", ".nc"])
def test_the_import_reads_written_series(suffix, tmp_path):
    """The import of the plugin reads files written by the command line program."""
    if suffix == ".nc":
        pytest.importorskip("osgeo", reason="NetCDF of other programs is read by GDAL")
    path = tmp_path / f"series{suffix}"
    write_series(series(flags=None), path)
    found = import_insar(path).series
    np.testing.assert_array_equal(found.values, series().values)
    assert found.crs == "EPSG:4326"


def test_a_row_that_is_cut_off_is_named(tmp_path):
    path = tmp_path / "series.csv"
    write_series(series(), path)
    text = path.read_text(encoding="utf-8").rstrip()
    path.write_text(text[: text.rindex(",")] + "\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"series.csv has \d+ cells in row 3"):
        read_series(path)


def test_a_failed_write_leaves_the_former_file(tmp_path):
    path = tmp_path / "series.csv"
    write_series(series(), path)
    before = path.read_bytes()
    with pytest.raises(RuntimeError), replacing(path) as part:
        part.write_text("half", encoding="utf-8")
        raise RuntimeError
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["series.csv"]
