"""Servers that do not answer, packages that are missing, and tables and comments that are not as we write them."""

from __future__ import annotations

import json
import sys

import numpy as np
import pytest
from qgis.core import QgsVectorLayer
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.layers import read_series
from slopemuse.plugin.layers.layer_schema import schema_of
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


def test_an_empty_array_table_of_ours(database):
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


def test_a_companion_named_by_numbers(database):
    database.query(f"{WIDE}; {ROWS}")
    database.query('COMMENT ON TABLE mess.t IS \'{"slopemuse": {"companions": {"sigma": "[1, 2]"}}}\'')
    assert PointReader().read(layer_of(database), 2).series.sigma is None


@pytest.mark.parametrize("companion", ["[[], {}, 1]", "{}", "3", "[", "null", "[" * 100_000, '["a"]'])
def test_a_comment_of_a_stranger(database, companion):
    database.query(f"{WIDE}; {ROWS}")
    with database.connect() as connection, connection.cursor() as cursor:
        cursor.execute(
            "COMMENT ON TABLE mess.t IS %s", (json.dumps({"slopemuse": {"companions": {"sigma": companion}}}),)
        )
    assert not any(schema_of(layer_of(database)).companions.values())
    assert read_series(layer_of(database)).n_points == 3
