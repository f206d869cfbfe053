"""Faults of databases: refused connections, missing packages, encodings, and invalid tables and comments."""

from __future__ import annotations

import json
import sys

import numpy as np
import pytest
from qgis.core import QgsDataSourceUri, QgsGeometry, QgsVectorLayer
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.layers import read_series, series_days, write_table
from slopemuse.plugin.layers.databases import connection
from slopemuse.plugin.layers.layer_schema import schema_of
from slopemuse.plugin.layers.table_outputs.staged_table import StagedTable
from slopemuse.plugin.layers.table_outputs.table_set import TableSet
from slopemuse.plugin.queries.map_fields import map_fields
from slopemuse.plugin.queries.point_reader import PointReader

WIDE = (
    "CREATE TABLE mess.t (fid serial PRIMARY KEY, geom geometry(Point, 32633), pid text, d20200101 real, "
    "d20200113 real)"
)
ROWS = (
    "INSERT INTO mess.t (geom, pid, d20200101, d20200113) SELECT ST_SetSRID(ST_MakePoint(i, 2), 32633), i::text, i, "
    "i + 1 FROM generate_series(1, 3) AS i"
)
ARRAYS = "CREATE TABLE mess.t (fid serial PRIMARY KEY, geom geometry(Point, 32633), pid text, mm float8[], at date[])"


def layer_of(database):
    return QgsVectorLayer(database.address("t"), "t", "postgres")


@pytest.mark.parametrize("statement", [WIDE, ARRAYS])
def test_an_empty_table(database, statement):
    database.query(statement)
    with pytest.raises(InputError, match=r"^t has no "):
        read_series(layer_of(database))


def test_an_empty_array_table_written_by_slopemuse(database):
    database.query(ARRAYS)
    info = {"slopemuse": {"layout": "array", "values": "mm", "dates": ["2020-01-01", "2020-01-13"]}}
    database.query(f"COMMENT ON TABLE mess.t IS '{json.dumps(info)}'")
    with pytest.raises(InputError, match=r"^t has no points"):
        read_series(layer_of(database))


def test_tables_are_read_without_psycopg2(database, monkeypatch):
    database.query(f"{WIDE}; {ROWS}")
    layer = layer_of(database)
    monkeypatch.setitem(sys.modules, "psycopg2", None)
    np.testing.assert_array_equal(read_series(layer).values, [[1, 2], [2, 3], [3, 4]])


def test_a_companion_that_is_a_list_of_numbers_is_ignored(database):
    database.query(f"{WIDE}; {ROWS}")
    database.query('COMMENT ON TABLE mess.t IS \'{"slopemuse": {"companions": {"sigma": "[1, 2]"}}}\'')
    assert PointReader().read(layer_of(database), 2).series.sigma is None


@pytest.mark.parametrize("companion", ["[[], {}, 1]", "{}", "3", "[", "null", "[" * 100_000, '["a"]'])
def test_invalid_companions_in_a_table_comment_are_ignored(database, companion):
    database.query(f"{WIDE}; {ROWS}")
    with database.connect() as opened, opened.cursor() as cursor:
        cursor.execute(
            "COMMENT ON TABLE mess.t IS %s", (json.dumps({"slopemuse": {"companions": {"sigma": companion}}}),)
        )
    assert not any(schema_of(layer_of(database)).companions.values())
    assert read_series(layer_of(database)).n_points == 3


def test_text_outside_the_encoding_of_the_database_is_refused(database, tmp_path):
    opened = database.connect("postgres")
    opened.autocommit = True
    with opened.cursor() as cursor:
        cursor.execute("DROP DATABASE IF EXISTS latin")
        cursor.execute("CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'")
    opened.close()
    write_table(str(tmp_path / "t.gpkg"), {"station": np.array(["Hänge", "边坡"])})
    target = database.target("t", "public").replace("dbname='insar'", "dbname='latin'")
    with TableSet() as tables, pytest.raises(InputError, match='has no equivalent in encoding "LATIN1"'):
        tables.write(target, StagedTable.open(tmp_path / "t.gpkg"), {}, Progress())


def test_a_connection_error_in_a_windows_encoding_is_decoded(database, monkeypatch):
    import psycopg2

    def refuse(*_, **__):
        text = "FATAL: пароль".encode("cp1251")
        raise UnicodeDecodeError("utf-8", text, 7, 8, "invalid continuation byte")

    monkeypatch.setattr(psycopg2, "connect", refuse)
    monkeypatch.setattr(connection, "getpreferredencoding", lambda _: "cp1251")
    with pytest.raises(connection.ConnectionRefusedByDatabase, match="FATAL: пароль"):
        connection.open_connection(QgsDataSourceUri(database.address("t")))


@pytest.mark.parametrize("dates", ["{2020-01-01,NULL}", "{2020-01-01,infinity}", "{}"])
def test_arrays_of_invalid_dates_are_not_a_series(database, dates):
    database.query(ARRAYS)
    database.query(
        "INSERT INTO mess.t (geom, pid, mm, at) VALUES (ST_SetSRID(ST_MakePoint(1, 2), 32633), 'x', '{1, 2}', %s)",
        dates,
    )
    assert series_days(layer_of(database)) == []
    with pytest.raises(InputError, match="t has no date columns"):
        read_series(layer_of(database))


@pytest.mark.parametrize(
    ("values", "dates"),
    [("mm", "2020-01-01"), ("mm", []), ("mm", ["NaT", "2020-01-01"]), ("pid", ["2020-01-01"]), ("mm", [[1], [2]])],
)
def test_invalid_array_descriptions_in_a_table_comment_are_ignored(database, values, dates):
    database.query(ARRAYS)
    info = json.dumps({"slopemuse": {"layout": "array", "values": values, "dates": dates}})
    database.query(f"COMMENT ON TABLE mess.t IS '{info}'")
    assert series_days(layer_of(database)) == [] and map_fields(layer_of(database)) == []


def test_a_date_that_occurs_twice(database):
    """The dates of a table with a duplicate date are listed, but reading its values raises an error."""
    database.query(ARRAYS)
    database.query(
        "INSERT INTO mess.t (geom, pid, mm, at) VALUES (ST_SetSRID(ST_MakePoint(1, 2), 32633), 'x', '{1, 2}', "
        "'{2020-01-01,2020-01-01}')"
    )
    layer, reader = layer_of(database), PointReader()
    assert len(series_days(layer)) == 2 and len(reader.days(layer)) == 2
    area = QgsGeometry.fromRect(layer.extent().buffered(5))
    for read in (lambda: read_series(layer), lambda: reader.read(layer, 1), lambda: reader.gathering(layer, area)):
        with pytest.raises(InputError, match="The dates of the arrays in t contain 2020-01-01 twice"):
            read()
