"""PostgreSQL tables that SlopeMuse did not write: layouts of series, drivers and stations, and column types."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from qgis import processing
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, Qt
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.layers import read_series, read_table, series_days, write_table
from slopemuse.plugin.queries.map_fields import DATA, map_fields, value_range
from slopemuse.plugin.queries.neighbourhood import series_around
from slopemuse.plugin.queries.point_reader import PointReader
from slopemuse.plugin.queries.project_tables import DriverTables, GnssTables
from slopemuse.tests.progress import RecordedProgress
from slopemuse.ui.common.hints import lacks_series, obstacle
from slopemuse.ui.dock.dock import SlopeMuseSeriesDock


def layer_of(database, table, geometry=True):
    return QgsVectorLayer(database.address(table, geometry=geometry), table, "postgres")


def test_arrays_of_values_and_dates(database):
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


def test_lower_case_columns_and_arrays_that_are_not_series(database):
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


def test_importhydrology_writes_a_table(slopemuse, database, tmp_path):
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


def _long_table(database, columns, rows=()):
    if columns:
        database.query(f"CREATE TABLE mess.long ({columns})")
    for row in rows:
        database.query(f"INSERT INTO mess.long VALUES ({', '.join(['%s'] * len(row))})", *row)  # noqa: S608


_PLACES = ("SRID=32633;POINT(1 2)", "SRID=32633;POINT(30 40)")


def test_one_row_per_point_and_date(slopemuse, database, tmp_path):
    _long_table(
        database,
        "id int PRIMARY KEY, geom geometry(Point, 32633), point_id text, date date, disp_m float8, coherence real",
        [
            (1, _PLACES[0], "b", "2020-01-13", 0.002, 0.5),
            (2, _PLACES[1], "a", "2020-01-01", 0.004, 0.75),
            (3, _PLACES[0], "b", "2020-01-01", 0.001, 0.5),
            (4, _PLACES[1], "a", "2020-01-13", None, 0.75),
            (5, _PLACES[1], "a", "2020-01-25", -0.006, 0.75),
            (6, _PLACES[0], "b", "2020-01-25", 0.003, 0.5),
        ],
    )
    layer = layer_of(database, "long")
    progress = RecordedProgress()
    read = read_series(layer, feedback=progress)
    assert read.pids.tolist() == ["b", "a"]
    np.testing.assert_array_equal(read.xy, [[1, 2], [30, 40]])
    assert read.dates.astype(str).tolist() == ["2020-01-01", "2020-01-13", "2020-01-25"]
    np.testing.assert_allclose(read.values, [[1, 2, 3], [4, np.nan, -6]], atol=1e-12)
    assert read.attributes["coherence"].tolist() == [0.5, 0.75]
    layer.selectByExpression("\"point_id\" = 'b'")
    np.testing.assert_allclose(read_series(layer, selected_only=True).values, [[1, 2, 3]], atol=1e-12)
    made = processing.run(
        "slopemuse:velocity",
        {"INPUT": f"postgres://{database.address('long')}", "OUTPUT": str(tmp_path / "velocity.gpkg")},
    )
    assert read_series(QgsVectorLayer(made["OUTPUT"], "v")).pids.tolist() == ["b", "a"]


def test_points_without_an_id_are_distinguished_by_their_coordinates(database):
    _long_table(
        database,
        "nr serial PRIMARY KEY, geom geometry(Point, 32633), date timestamp, los_mm real",
        [(k, _PLACES[k % 2], f"2020-01-0{1 + k // 2}", float(k)) for k in range(4)],
    )
    read = read_series(layer_of(database, "long"), feedback=RecordedProgress())
    np.testing.assert_array_equal(read.values, [[0, 2], [1, 3]])


def test_unknown_columns_single_dates_and_conflicting_values_are_refused(database):
    _long_table(
        database,
        "id int PRIMARY KEY, geom geometry(Point, 32633), point_id text, measured date, amount float8",
        [(1, _PLACES[0], "a", "2020-01-01", 1.0)],
    )
    with pytest.raises(InputError, match=r"long has dates in the column measured, .* rename the columns to pid, date"):
        read_series(layer_of(database, "long"), feedback=RecordedProgress())
    database.query("ALTER TABLE mess.long RENAME measured TO date")
    database.query("ALTER TABLE mess.long RENAME amount TO displacement")
    _long_table(database, "", [(2, _PLACES[0], "a", "2020-01-01", 2.0)])
    with pytest.raises(InputError, match="long has only one date, 2020-01-01"):
        read_series(layer_of(database, "long"), feedback=RecordedProgress())
    _long_table(database, "", [(3, _PLACES[0], "a", "2020-01-05", 2.0)])
    with pytest.raises(InputError, match=r"different values for point .*a.* on 2020-01-01; keep one row"):
        read_series(layer_of(database, "long"), feedback=RecordedProgress())


def test_integer_ids_of_a_long_table_keep_all_digits(database):
    _long_table(
        database,
        "id serial PRIMARY KEY, geom geometry(Point, 32633), pid bigint, date date, los_mm real, coherence real",
        [
            (1, _PLACES[0], 9007199254740993, "2020-01-01", 1.0, 0.5),
            (2, _PLACES[0], 9007199254740993, "2020-01-13", 2.0, 0.5),
            (3, _PLACES[1], 9007199254740992, "2020-01-01", 3.0, None),
            (4, _PLACES[1], 9007199254740992, "2020-01-13", 4.0, None),
        ],
    )
    read = read_series(layer_of(database, "long"), feedback=RecordedProgress())
    assert read.pids.tolist() == ["9007199254740993", "9007199254740992"]
    np.testing.assert_array_equal(read.values, [[1, 2], [3, 4]])
    np.testing.assert_array_equal(read.attributes["coherence"], [0.5, np.nan])


def test_invalid_displacements_of_a_long_table(database):
    _long_table(
        database,
        "id serial PRIMARY KEY, geom geometry(Point, 32633), pid text, date date, los_mm text",
        [(k, _PLACES[k % 2], f"p{k % 2}", f"2020-01-0{1 + k // 2}", ["1", "2", "-9999", "4"][k]) for k in range(4)],
    )
    layer, progress = layer_of(database, "long"), RecordedProgress()
    np.testing.assert_array_equal(read_series(layer, feedback=progress).values, [[1, np.nan], [2, 4]])
    assert any("−9999" in line for line in progress.infos)
    with pytest.raises(InputError, match="long has no selected points"):
        read_series(layer, selected_only=True)
    database.query("UPDATE mess.long SET los_mm = '1,5'")
    with pytest.raises(InputError, match=r"field los_mm of long contains no numbers .*1,5.* in row 1"):
        read_series(layer)
    database.query("UPDATE mess.long SET los_mm = 2; ALTER TABLE mess.long RENAME los_mm TO settlement_mm")
    with pytest.raises(InputError, match="settlement, which may be positive downwards; provide a view"):
        read_series(layer_of(database, "long"))
    database.query("DELETE FROM mess.long")
    with pytest.raises(InputError, match="long has no points"):
        read_series(layer_of(database, "long"))


def _picked(table, row):
    """Return the point in a row of a table, as read by the dock."""
    return PointReader().read(table, row)


def test_the_dock_reads_only_the_rows_of_the_clicked_point(database):
    _long_table(
        database,
        "id int PRIMARY KEY, geom geometry(Point, 32633), point_id text, date date, disp_m float8, los_east float8, "
        "los_north float8, los_up float8",
        [
            (1, _PLACES[0], "b'1", "2020-01-13", 0.002, 0.6, 0.0, 0.8),
            (2, _PLACES[0], "b'1", "2020-01-01", 0.001, 0.6, 0.0, 0.8),
            (3, _PLACES[0], "b'1", "2020-01-25", None, 0.6, 0.0, 0.8),
            # two values on one day; the error is raised only when this point is read
            (4, _PLACES[1], "a", "2020-01-01", 0.004, 0.6, 0.0, 0.8),
            (5, _PLACES[1], "a", "2020-01-01", 0.005, 0.6, 0.0, 0.8),
            (6, _PLACES[1], "a", "2020-01-13", 0.005, 0.6, 0.0, 0.8),
        ],
    )
    layer, reader = layer_of(database, "long"), PointReader()
    assert obstacle(layer, reader) == ""
    assert not lacks_series(layer, reader)
    for row in (1, 2, 3):
        picked = reader.read(layer, row)
        assert picked.series.pids.tolist() == ["b'1"] and picked.xy == (1, 2)
        assert picked.series.dates.astype(str).tolist() == ["2020-01-01", "2020-01-13", "2020-01-25"]
        np.testing.assert_allclose(picked.series.values, [[1, 2, np.nan]], atol=1e-12)
        np.testing.assert_allclose(picked.series.direction, [[0.6, 0, 0.8]])
    np.testing.assert_array_equal(reader.find(layer, QgsPointXY(1, 2), "b'1", 99).series.values, picked.series.values)
    assert reader.find(layer, QgsPointXY(5, 5), "b'1", 99) is None
    with pytest.raises(InputError, match=r"different values for point .*a.* on 2020-01-01; keep one row"):
        reader.read(layer, 6)
    with pytest.raises(InputError, match="long has one row per point and date, of which the dock reads single points"):
        reader.gathering(layer, QgsGeometry.fromWkt("POLYGON((0 0, 9 0, 9 9, 0 9, 0 0))"))
    with pytest.raises(InputError, match="long has one row per point and date"):
        series_around(layer, QgsPointXY(1, 2), 1000)


def test_the_dock_distinguishes_points_without_an_id_and_reports_unknown_columns(database):
    _long_table(
        database,
        "nr serial PRIMARY KEY, geom geometry(Point, 32633), date timestamp, los_mm real",
        [(k, _PLACES[k % 2], f"2020-01-0{1 + k // 2}", float(k)) for k in range(4)],
    )
    layer = layer_of(database, "long")
    np.testing.assert_array_equal(_picked(layer, 2).series.values, [[0, 2]])
    np.testing.assert_array_equal(_picked(layer, 1).series.values, [[1, 3]])
    database.query("ALTER TABLE mess.long RENAME los_mm TO amount")
    layer = layer_of(database, "long")
    assert "long has dates in the column date, but no known column of displacements" in obstacle(layer, PointReader())


def test_a_click_plots_a_point_of_a_long_table(slopemuse, database, qgis_new_project, qgis_canvas):
    _long_table(
        database,
        "id int PRIMARY KEY, geom geometry(Point, 32633), pid text, date date, los_mm float8",
        [(k, _PLACES[k % 2], "ab"[k % 2], f"2020-01-{1 + k // 2:02d}", float(k)) for k in range(20)],
    )
    layer = layer_of(database, "long")
    QgsProject.instance().addMapLayer(layer)
    dock = SlopeMuseSeriesDock(SimpleNamespace(mapCanvas=lambda: qgis_canvas))
    try:
        assert dock.panel.choices.layer("points") is layer
        qgis_canvas.setDestinationCrs(layer.crs())
        qgis_canvas.setExtent(QgsRectangle(-10, -10, 60, 60))
        dock.picking.pick(QgsPointXY(30, 40), False, 10)
        np.testing.assert_array_equal(dock.panel.plot.observed.get_ydata(), np.arange(1, 20, 2))
        assert dock.panel.plot.frame.headline.get_text().startswith("b ")
        dock.picking.pick_area(QgsGeometry.fromRect(qgis_canvas.extent()))
        assert "reads single points only" in dock.panel.note.text()
    finally:
        dock.dispose()
        dock.close()
