"""Series in PostGIS tables: written and read by algorithms, and read by the dock."""

from __future__ import annotations

import numpy as np
import pytest
from qgis import processing
from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import read_series, series_days, write_series
from slopemuse.plugin.queries.point_reader import PointReader
from slopemuse.tests.progress import RecordedProgress

N_POINTS = 40


@pytest.fixture()
def make_series():
    """Return a function that makes series whose values encode point and date, with a gap in every row but the first."""

    def make(n_dates):
        values = np.arange(N_POINTS)[:, None] * 1000.0 + np.arange(n_dates)[None, :] + 0.25
        for i in range(1, N_POINTS):
            values[i, (3 * i) % n_dates] = np.nan
        return PointSeries(
            [f"p\t{i}\\" for i in range(N_POINTS)],
            np.column_stack([400_000 + 10.0 * np.arange(N_POINTS), 3_430_000 + 5.0 * np.arange(N_POINTS)]),
            np.datetime64("2016-01-01") + np.arange(n_dates),
            values,
            "EPSG:32649",
            attributes={"coherence": np.linspace(0.5, 0.9, N_POINTS), "height": np.append(np.nan, np.arange(1.0, 40))},
            lineage=Lineage("probe", {"X": 1.5}, ("abc",), ("G01",), (("2016-08-01", "2018-01-01"),)),
        )

    return make


def layer_of(database, table, name="series"):
    return QgsVectorLayer(f"{database.address(table)} key='fid'", name, "postgres")


def assert_same_series(read, series):
    assert read.pids.tolist() == series.pids.tolist()
    np.testing.assert_array_equal(read.xy, series.xy)
    np.testing.assert_array_equal(read.dates, series.dates)
    np.testing.assert_array_equal(read.values, series.values)
    assert read.crs == series.crs
    for name, column in series.attributes.items():
        np.testing.assert_array_equal(read.attributes[name], column)


@pytest.mark.parametrize(("n_dates", "is_array"), [(60, False), (1500, True)])
def test_series_are_written_and_read(slopemuse, feedback, database, make_series, tmp_path, n_dates, is_array):
    series = make_series(n_dates)
    write_series(str(tmp_path / "in.gpkg"), series)
    made = processing.run(
        "slopemuse:velocity",
        {"INPUT": str(tmp_path / "in.gpkg"), "OUTPUT": database.target("Velo")},
        feedback=feedback,
    )
    layer = QgsVectorLayer(f"{database.address('Velo')} key='fid'", "series", "postgres")
    assert layer.isValid() and len(series_days(layer)) == n_dates
    read = read_series(layer)
    assert_same_series(read.with_(attributes={name: read.attributes[name] for name in series.attributes}), series)
    assert read.lineage.algorithm == "velocity" and read.lineage.gnss_stations == ("G01",)
    found = database.query("SELECT column_name FROM information_schema.columns WHERE table_name = 'Velo'")
    columns = {name for (name,) in found}
    assert ("D20160101" not in columns and "displacement" in columns) is is_array
    assert any(("stored as arrays" if is_array else "one column per date.") in line for line in feedback.lines)
    assert database.password not in made["OUTPUT"] and made["OUTPUT"].startswith("postgres://")


def test_companion_tables_of_one_result(pair, database, make_series, tmp_path):
    """The tables of one result are linked as companions, and the dock reads them together."""
    from slopemuse.plugin.layers.layer_schema import schema_of

    for n_dates in (60, 1500):
        names = ("DAYS", "DAYS_SIGMA")
        write_series(str(tmp_path / "in.gpkg"), make_series(n_dates))
        processing.run(
            pair,
            {
                "INPUT": str(tmp_path / "in.gpkg"),
                "OUTPUT": database.target(names[0]),
                "OUTPUT_SIGMA": database.target(names[1]),
                "OUTPUT_FLAG": str(tmp_path / "flags.gpkg"),
            },
        )
        layer = layer_of(database, "DAYS")
        assert [*schema_of(layer).companions] == ["sigma"]
        series = read_series(layer, sigma=layer_of(database, "DAYS_SIGMA"))
        reader = PointReader()
        picked = reader.read(layer, 3)
        np.testing.assert_array_equal(picked.series.values[0], series.values[2])
        np.testing.assert_array_equal(picked.series.sigma[0], series.sigma[2])
        np.testing.assert_array_equal(picked.series.dates, series.dates)
        area = QgsGeometry.fromRect(QgsRectangle(400_015, 3_430_000, 400_045, 3_440_000))
        gathered = reader.gathering(layer, area).read(RecordedProgress())
        np.testing.assert_array_equal(gathered.values, series.values[2:5])
        assert reader.find(layer, QgsPointXY(*series.xy[5]), series.pids[5], 0).fid == 6
