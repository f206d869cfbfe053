"""Tables of PostgreSQL that SlopeMuse has not written: layouts of series, drivers, stations, types of columns."""

from __future__ import annotations

import numpy as np
import pytest
from qgis import processing
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.layers import read_series, read_table, series_days, write_table
from slopemuse.plugin.queries.map_fields import DATA, map_fields, value_range
from slopemuse.plugin.queries.point_reader import PointReader
from slopemuse.plugin.queries.project_tables import DriverTables, GnssTables
from slopemuse.tests.progress import RecordedProgress


def layer_of(database, table, geometry=True):
    return QgsVectorLayer(database.address(table, geometry=geometry), table, "postgres")


def test_arrays_beside_their_dates(database):
    database.query(
        "CREATE TABLE mess.a (nr int PRIMARY KEY, place geometry(Point, 32633), pid text, coherence numeric(4, 2), "
        "note jsonb, raw bytea, mm real[], at date[])"
    )
    database.query(
        "INSERT INTO mess.a VALUES (1, ST_SetSRID(ST_MakePoint(1, 2), 32633), 'x', 0.5, '{}', '\\x00', "
        "'{3,1,NULL}', '{2020-01-25,2020-01-01,2020-01-13}'), "
        "(2, ST_SetSRID(ST_MakePoint(3, 4), 32633), 'y', NULL, NULL, NULL, '{6,4,5}', '{2020-01-25}'), "
        "(3, ST_SetSRID(ST_MakePoint(3, 4), 32633), 'z', NULL, NULL, NULL, NULL, NULL)"
    )
    layer = layer_of(database, "a")
    layer = QgsVectorLayer(layer.source().replace("(geom)", "(place)"), "a", "postgres")
    expected = np.array([[1, np.nan, 3], [4, 5, 6], [np.nan] * 3])
    read = read_series(layer, feedback=RecordedProgress())
    np.testing.assert_array_equal(read.values, expected)
    np.testing.assert_array_equal(read.xy, [[1, 2], [3, 4], [3, 4]])
    assert read.dates.astype(str).tolist() == ["2020-01-01", "2020-01-13", "2020-01-25"]
    assert read.pids.tolist() == ["x", "y", "z"] and read.attributes["coherence"][0] == 0.5
    picked = PointReader().read(layer, next(f.id() for f in layer.getFeatures() if f["pid"] == "y"))
    np.testing.assert_array_equal(picked.series.values[0], [4, 5, 6])
    layer.selectByExpression("\"pid\" = 'y'")
    np.testing.assert_array_equal(read_series(layer, selected_only=True).values, expected[1:2])
    database.query("UPDATE mess.a SET mm = '{1,2}' WHERE pid = 'y'")
    with pytest.raises(InputError, match=r"array in mm of a has 2 values, but there are 3 dates"):
        read_series(layer, feedback=RecordedProgress())


def test_lower_case_columns_and_arrays_that_are_no_series(database):
    database.query(
        'CREATE TABLE mess.w (fid serial PRIMARY KEY, geom geometry(Point, 32633), "PID" text, d20200101 real, '
        'd_20200113 numeric(8, 2), "D20200125" float8, tags text[], weights float8[])'
    )
    database.query(
        "INSERT INTO mess.w VALUES (1, ST_SetSRID(ST_MakePoint(1, 2), 32633), 'x', 1.5, NULL, 3.5, '{a}', '{1}')"
    )
    layer = layer_of(database, "w")
    read = read_series(layer, feedback=RecordedProgress())
    np.testing.assert_array_equal(read.values, [[1.5, np.nan, 3.5]])
    assert read.pids.tolist() == ["x"] and len(series_days(layer)) == 3
    area = layer.extent().buffered(5)

    gathered = PointReader().gathering(layer, QgsGeometry.fromRect(area)).read(RecordedProgress())
    np.testing.assert_array_equal(gathered.values, [[1.5, np.nan, 3.5]])


def test_drivers_and_stations(slopemuse, database, tmp_path):
    database.query(
        "CREATE TABLE mess.hydro (id serial PRIMARY KEY, day date, rain_mm numeric(6, 1), level_m text, at timestamp, "
        "seen boolean, extra float8[])"
    )
    database.query(
        "INSERT INTO mess.hydro (day, rain_mm, level_m, at, seen, extra) SELECT d::date, extract(day FROM d), "
        "(100 + extract(day FROM d))::text, d, true, '{1}' FROM generate_series('2020-01-01'::date, '2020-03-01', "
        "'1 day') AS d"
    )
    layer = layer_of(database, "hydro", geometry=False)
    columns = read_table(layer)
    assert columns["day"][:2].tolist() == ["2020-01-01", "2020-01-02"] and columns["rain_mm"][1] == 2.0
    assert "extra" not in columns
    forcing = DriverTables().read(layer)
    assert forcing.names and str(forcing.days[0]) == "2020-01-01" and len(forcing.days) == 61
    stations = {
        "station": np.array(["G1", "G1", "G2"]),
        "date": np.array(["2020-01-01", "2020-01-02", "2020-01-01"], dtype="datetime64[D]"),
        **{name: np.arange(3.0) for name in ("east_mm", "north_mm", "up_mm")},
        "longitude": np.array([13.0, 13.0, 13.1]),
        "latitude": np.array([38.0, 38.0, 38.1]),
    }
    database.query(
        "CREATE TABLE mess.gnss (station text, date date, east_mm real, north_mm real, up_mm real, longitude float8, "
        "latitude float8, fid serial PRIMARY KEY)"
    )
    for row in zip(*(column.astype(str) for column in stations.values())):
        database.query("INSERT INTO mess.gnss VALUES (%s, %s, %s, %s, %s, %s, %s)", *row)
    table = layer_of(database, "gnss", geometry=False)
    assert GnssTables().holds_stations(table)
    write_table(str(tmp_path / "gnss.gpkg"), stations)
    found, expected = GnssTables().read(table), GnssTables().read(QgsVectorLayer(str(tmp_path / "gnss.gpkg"), "gnss"))
    assert [station.station for station in found] == [station.station for station in expected] == ["G1", "G2"]
    np.testing.assert_array_equal(found[0].enu, expected[0].enu)


def test_tables_are_written(slopemuse, database, tmp_path):
    rain = tmp_path / "rain.csv"
    rain.write_text("date,rain_mm\n" + "".join(f"2020-01-{day:02d},{day}\n" for day in range(1, 32)), encoding="utf-8")
    address = database.target("drivers").replace(" (geom)", "")
    made = processing.run("slopemuse:importhydrology", {"INPUT": str(rain), "OUTPUT": address})
    assert database.query("SELECT min(date), max(date), count(*) FROM mess.drivers")[0][2] == 31
    layer = QgsVectorLayer(database.address("drivers", geometry=False) + " key='fid'", "drivers", "postgres")
    assert layer.isValid() and DriverTables().holds_drivers(layer) and made["OUTPUT"].startswith("postgres://")


def test_the_map_of_arrays_follows_the_day(database):
    database.query(
        "CREATE TABLE mess.m AS SELECT i AS fid, ST_SetSRID(ST_MakePoint(i, 2), 32633) AS geom, i::text AS pid, "
        "ARRAY[3.0 * i, 1.0 * i, 2.0 * i]::float8[] AS mm, '{2020-01-25,2020-01-01,2020-01-13}'::date[] AS at "
        "FROM generate_series(1, 5) AS i; ALTER TABLE mess.m ADD PRIMARY KEY (fid)"
    )
    layer = layer_of(database, "m")
    shown = map_fields(layer)[0]
    assert shown.period == ("2020-01-01", "2020-01-25") and value_range(layer, shown, DATA) == (1.0, 15.0)
    scope = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    scope.setFeature(layer.getFeature(4))
    for day, value in (("2020-01-01", 4.0), ("2020-01-14", 8.0), ("2020-02-01", 12.0)):
        scope.scope(0).setVariable("map_start_time", QDateTime.fromString(day, Qt.DateFormat.ISODate))
        assert QgsExpression(shown.expression).evaluate(scope) == value
