"""Tables filled page by page are sound by SQLite's own check and hold what was written."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsVectorLayer
from slopemuse.plugin.layers import write_table
from slopemuse.plugin.layers.bulk.records import records
from slopemuse.plugin.layers.bulk.table_pages import TablePages

pytestmark = pytest.mark.usefixtures("qgis_app")


def made(path, page_size: int, kinds: tuple[str, ...], pragma: str = "") -> int:
    """Make a file with an empty table; return the first page of the table."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA page_size = {page_size}")
        connection.execute(pragma)
        columns = ", ".join(f"c{j} {kind}" for j, kind in enumerate(kinds))
        connection.execute(f"CREATE TABLE t (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, {columns})")
        connection.commit()
        return connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 't'").fetchone()[0]


def filled(path, root: int, columns: list, block: int = 700) -> None:
    """Write columns by blocks of rows."""
    n_rows = len(columns[0])
    with TablePages(path, root) as pages:
        for start in range(0, n_rows, block):
            part = [column[start : start + block] for column in columns]
            pages.append(records([[None] * len(part[0]), *part]))


@pytest.mark.parametrize("page_size", [512, 4096, 65536])
@pytest.mark.parametrize("n_rows", [0, 1, 3, 5000])
def test_rows_come_back_as_they_are(tmp_path, page_size, n_rows):
    rng = np.random.default_rng(n_rows)
    reals = rng.normal(0, 30, (n_rows, 30))
    reals[rng.random(reals.shape) < 0.1] = np.nan
    whole = np.where(rng.random(n_rows) < 0.3, np.nan, rng.integers(-300, 300, n_rows).astype(float))
    large = rng.integers(-(2**62), 2**62, n_rows)
    words = np.array(["", "Großer Hang", None, "x" * 200, "滑坡", "it's"] * n_rows, dtype=object)[:n_rows]
    # too long for a page, by one letter and by many pages
    words[2::1000] = "y" * 70_000
    blobs = [None if i % 7 == 0 else bytes([i % 256]) * (i % 300) for i in range(n_rows)]
    kinds = ("BLOB", "TEXT", *["REAL"] * 31, "INTEGER", "INTEGER")
    path = tmp_path / "a.db"
    root = made(path, page_size, kinds)
    filled(path, root, [blobs, words, *reals.T, whole, large, large % 2 == 0])
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        rows = connection.execute("SELECT * FROM t ORDER BY fid").fetchall()
        expected = []
        for i in range(n_rows):
            numbers = [None if np.isnan(v) else v for v in (*reals[i], whole[i])]
            expected.append((i + 1, blobs[i], words[i], *numbers, int(large[i]), int(large[i] % 2 == 0)))
        assert rows == expected
        assert connection.execute("SELECT count(*) FROM t WHERE c32 IS NULL").fetchone()[0] == np.isnan(whole).sum()
        assert {row[0] for row in connection.execute("SELECT typeof(c32) FROM t")} <= {"real", "null"}
        # and it goes on as any other table
        connection.execute("DELETE FROM t WHERE fid % 3 = 0")
        connection.execute("INSERT INTO t (fid, c1) VALUES (3, 'new')")
        connection.commit()
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_whole_numbers_take_few_bytes():
    few, more, real = (records([np.array([v, np.nan])]) for v in (3.0, 300.0, 0.5))
    assert [*map(len, few)] == [3, 2]
    assert [*map(len, more)] == [4, 2]
    assert [*map(len, real)] == [10, 2]


def test_every_length_of_a_long_row(tmp_path):
    lengths = [*range(440, 540), *range(900, 1100), 3000]
    path = tmp_path / "a.db"
    filled(path, made(path, 512, ("TEXT",)), [np.array(["z" * n for n in lengths])])
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert [row[0] for row in connection.execute("SELECT length(c0) FROM t ORDER BY fid")] == lengths


@pytest.mark.parametrize("long", [False, True])
def test_the_page_of_the_locks_is_left_out(tmp_path, long):
    path = tmp_path / "a.db"
    root = made(path, 65536, ("TEXT",))
    # as if so many pages had been written: a file with holes
    with path.open("r+b") as file:
        file.truncate((1 << 30) - 65536)
    text = ("w" * 400_000) if long else ("w" * 30_000)
    filled(path, root, [np.array([f"{i:03d}" + text for i in range(20)], dtype=object)], block=4)
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT c0 FROM t ORDER BY fid").fetchall()
    assert [row[0][:3] for row in rows] == [f"{i:03d}" for i in range(20)]
    assert {row[0][3:] for row in rows} == {text}
    with path.open("rb") as file:
        file.seek(1 << 30)
        assert not any(file.read(65536))


@pytest.mark.parametrize("pragma", ["auto_vacuum=FULL", "page_size=1024"])
def test_files_that_gdal_is_told_to_make_otherwise(tmp_path, pragma):
    path = tmp_path / "table.gpkg"
    gdal.SetConfigOption("OGR_SQLITE_PRAGMA", pragma)
    try:
        write_table(str(path), {"n": np.arange(3000), "text": np.array(["long " * 50] * 3000)})
    finally:
        gdal.SetConfigOption("OGR_SQLITE_PRAGMA", None)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute('SELECT sum(n), max(fid) FROM "table"').fetchone() == (3000 * 2999 // 2, 3000)


def test_another_layout_is_refused(tmp_path):
    path = tmp_path / "a.db"
    root = made(path, 4096, ("TEXT",), "PRAGMA encoding = 'UTF-16'")
    before = path.read_bytes()
    with pytest.raises(OSError, match="unknown layout"):
        TablePages(path, root)
    assert path.read_bytes() == before


def test_new_features_follow_the_written_ones(tmp_path):
    path = str(tmp_path / "table.gpkg")
    write_table(path, {"n": np.arange(5)})
    layer = QgsVectorLayer(path)
    assert layer.startEditing()
    feature = next(layer.getFeatures())
    feature.setId(-1)
    feature["fid"] = None
    assert layer.addFeature(feature)
    assert layer.commitChanges()
    assert sorted(f.id() for f in layer.getFeatures()) == [1, 2, 3, 4, 5, 6]
