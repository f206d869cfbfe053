"""Tables that another program changes while their layers are open: dates, columns of companions and drivers."""

from __future__ import annotations

import json

import numpy as np
import pytest
from qgis.core import QgsPointXY, QgsVectorLayer
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.layers import read_series
from slopemuse.plugin.layers.companion_layers import CompanionLayers
from slopemuse.plugin.queries.neighbourhood import series_around
from slopemuse.plugin.queries.point_reader import PointReader
from slopemuse.plugin.queries.project_tables import DriverTables
from slopemuse.tests.progress import RecordedProgress

_POINT = "ST_SetSRID(ST_MakePoint(1, 2), 32633)"


def layer_of(database, table, geometry=True):
    return QgsVectorLayer(database.address(table, geometry=geometry), table, "postgres")


def arrays_with_dates(database, second):
    database.query(
        "CREATE TABLE mess.a (nr int PRIMARY KEY, geom geometry(Point, 32633), pid text, mm real[], at date[]); "  # noqa: S608
        f"INSERT INTO mess.a VALUES (1, {_POINT}, 'x', '{{3,1}}', '{{2020-01-25,2020-01-01}}'), "
        f"(2, {_POINT}, 'y', '{{6,4}}', '{second}')"
    )
    return layer_of(database, "a")


@pytest.mark.parametrize("filtered", [False, True])
@pytest.mark.parametrize("second", ["{2021-01-25,2021-01-01}", "{2020-01-01,2020-01-25}", "{2020-01-25,NULL}"])
def test_dates_that_differ_between_rows_are_refused(database, second, filtered):
    layer = arrays_with_dates(database, second)
    layer.setSubsetString("nr > 0" if filtered else "")
    with pytest.raises(InputError, match="The dates in at of a differ between rows"):
        read_series(layer, feedback=RecordedProgress())
    with pytest.raises(InputError, match="The dates in at of a differ between rows"):
        PointReader().read(layer, 2)
    assert PointReader().read(layer, 1).series.values[0].tolist() == [1, 3]


def test_changed_dates_of_all_rows_are_read(database):
    layer, reader = arrays_with_dates(database, "{2020-01-25,2020-01-01}"), PointReader()
    assert reader.read(layer, 2).series.dates.astype(str).tolist() == ["2020-01-01", "2020-01-25"]
    database.query("UPDATE mess.a SET at = '{2021-01-25,2021-01-01}'")
    assert reader.read(layer, 2).series.dates.astype(str).tolist() == ["2021-01-01", "2021-01-25"]


def test_rewritten_array_table_is_read_with_its_new_dates(database):
    database.query(
        "CREATE TABLE mess.a (fid int PRIMARY KEY, geom geometry(Point, 32633), pid text, mm real[]); "  # noqa: S608
        f"INSERT INTO mess.a VALUES (1, {_POINT}, 'x', '{{3,1}}')"
    )

    def state(dates):
        info = {"slopemuse": {"layout": "array", "values": "mm", "dates": dates}}
        database.query("COMMENT ON TABLE mess.a IS '" + json.dumps(info) + "'")

    reader = PointReader()
    state(["2020-01-01", "2020-01-02"])
    layer = layer_of(database, "a")
    assert reader.read(layer, 1).series.dates.astype(str).tolist() == ["2020-01-01", "2020-01-02"]
    state(["2021-06-01", "2021-06-02"])
    expected = ["2021-06-01", "2021-06-02"]
    assert reader.read(layer, 1).series.dates.astype(str).tolist() == expected
    assert read_series(layer, feedback=RecordedProgress()).dates.astype(str).tolist() == expected


def test_rewritten_companion_is_opened_again(database):
    companions, path = CompanionLayers(), f"postgres://{database.address('s')}"
    database.query('CREATE TABLE mess.s (fid int PRIMARY KEY, geom geometry(Point, 32633), pid text, "S20200101" real)')
    first = companions.open(path, "sigma")
    assert first is not None and companions.open(path, "sigma") is first
    database.query(
        "DROP TABLE mess.s; "
        'CREATE TABLE mess.s (fid int PRIMARY KEY, geom geometry(Point, 32633), pid text, "S20210101" real)'
    )
    later = companions.open(path, "sigma")
    assert later is not None and later.fields().names() == ["fid", "pid", "S20210101"]


def test_changed_drivers_are_read_again(database):
    database.query(
        "CREATE TABLE mess.r (date date PRIMARY KEY, rain_mm float8); "
        "INSERT INTO mess.r SELECT d, 1 FROM generate_series('2020-01-01'::date, '2020-01-31', '1 day') d"
    )
    layer, tables = layer_of(database, "r", geometry=False), DriverTables()
    first = tables.read(layer)
    assert np.nansum(first.values) == 31 and tables.read(layer) is first
    database.query("UPDATE mess.r SET rain_mm = 2 WHERE date = '2020-01-05'")
    assert np.nansum(tables.read(layer).values) == 32
    database.query("INSERT INTO mess.r (date, rain_mm) VALUES ('2020-02-01', 10)")
    assert np.nansum(tables.read(layer).values) == 42


def test_neighbours_in_an_array_table(database):
    database.query(
        "CREATE TABLE mess.a AS SELECT nr::int, ST_SetSRID(ST_MakePoint(nr, 0), 32633) AS geom, 'P' || nr AS pid, "
        "ARRAY[nr, 2 * nr]::real[] AS mm, '{2020-01-01,2020-01-13}'::date[] AS at FROM generate_series(1, 50) nr; "
        "ALTER TABLE mess.a ADD PRIMARY KEY (nr)"
    )
    around = series_around(layer_of(database, "a"), QgsPointXY(20, 0), 5)
    assert sorted(around.pids.tolist()) == ["P18", "P19", "P20", "P21", "P22"]
    np.testing.assert_array_equal(around.values[:, 1], 2 * around.xy[:, 0])


def test_a_table_that_is_written_again_has_another_state(database):
    def write(value):
        database.query(
            "DROP TABLE IF EXISTS mess.a; "
            f"CREATE TABLE mess.a AS SELECT 1 AS nr, ST_SetSRID(ST_MakePoint(0, 0), 32633) AS geom, {value} AS mm; "
            "ALTER TABLE mess.a ADD PRIMARY KEY (nr)"
        )

    write(1)
    layer, reader = layer_of(database, "a"), PointReader()
    first = reader.file_state(layer)
    assert first and reader.file_state(layer) == first
    write(2)
    assert reader.file_state(layer) != first
