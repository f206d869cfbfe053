"""An output is complete or absent, and the former file is kept until the new one is complete."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsVectorLayer
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.layers import read_series, write_series
from slopemuse.plugin.layers.atomic_output import atomic

pytestmark = pytest.mark.usefixtures("qgis_app")
FORMATS = ("gpkg", "shp", "csv", "geojson", "fgb", "sqlite")


def listed(folder):
    """Return the contents of the files in a folder by name."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


def test_no_incomplete_file_is_visible_while_it_is_written(make_series, tmp_path):
    """Another reader sees no file or the complete file."""
    path = tmp_path / "a.gpkg"
    series = make_series(n_points=20_000, n_dates=60)
    seen = []
    work = threading.Thread(target=write_series, args=(str(path), series))
    work.start()
    while work.is_alive():
        if path.exists():
            with closing(sqlite3.connect(path)) as connection:
                seen.append(connection.execute("SELECT count(*) FROM a").fetchone()[0])
        else:
            seen.append(None)
    work.join()
    assert seen[0] is None
    assert set(seen) <= {None, 20_000}
    np.testing.assert_array_equal(read_series(QgsVectorLayer(str(path))).values, series.values)


DISK_FULL = """
import json, resource, sys
from slopemuse.tools.headless import headless_qgis
with headless_qgis():
    import numpy as np
    from slopemuse.plugin.core.common.errors import InputError
    from slopemuse.plugin.core.data.point_series import PointSeries
    from slopemuse.plugin.layers import write_series
    n = 3000
    series = PointSeries(
        [f"p{i}" for i in range(n)], np.zeros((n, 2)), np.datetime64("2020-01-01") + np.arange(40),
        np.random.default_rng(0).normal(size=(n, 40)), "EPSG:32649",
    )
    limit = int(sys.argv[2])
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    told = {}
    for suffix in sys.argv[3:]:
        try:
            write_series(f"{sys.argv[1]}/a.{suffix}", series)
            told[suffix] = "written"
        except InputError as error:
            told[suffix] = str(error)
    print(json.dumps(told))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file")
@pytest.mark.parametrize("limit", [0, 30_000, 200_000])
def test_full_disk(make_series, tmp_path, limit):
    """A limit on the file size simulates a full disk; GDAL does not report the write error for some formats."""
    for suffix in FORMATS:
        write_series(str(tmp_path / f"a.{suffix}"), make_series())
    before = listed(tmp_path)
    root = Path(sys.modules["slopemuse"].__file__).parent
    path = os.pathsep.join([str(root / ".venv" / "plugins"), os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(
        [sys.executable, "-c", DISK_FULL, str(tmp_path), str(limit), *FORMATS],
        env={**os.environ, "PYTHONPATH": path, "TMPDIR": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    messages = json.loads(done.stdout.splitlines()[-1])
    for suffix in FORMATS:
        assert f"a.{suffix} cannot be written (" in messages[suffix], messages
        assert messages[suffix].endswith("free up disk space, or choose another folder or format.")
    assert listed(tmp_path) == before
    assert not [p for p in tmp_path.iterdir() if p.name.startswith((".slopemuse", "slopemuse"))]


def test_folders(make_series, tmp_path):
    with pytest.raises(InputError, match=r"The folder .*absent does not exist; create it or choose another one"):
        write_series(str(tmp_path / "absent" / "a.gpkg"), make_series())
    with pytest.raises(InputError, match=r"is a folder; choose another name for the file"):
        (tmp_path / "b.gpkg").mkdir()
        write_series(str(tmp_path / "b.gpkg"), make_series())


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder in which nobody can write")
def test_folder_in_which_nobody_can_write(make_series):
    with pytest.raises(InputError, match=r"The folder /proc/self is not writable \(.*\); choose another folder"):
        write_series("/proc/self/a.gpkg", make_series())


def test_an_error_while_writing_keeps_the_former_file(tmp_path):
    target = tmp_path / "a.txt"
    target.write_text("former")
    with pytest.raises(RuntimeError), atomic(target) as path:
        path.write_text("half")
        raise RuntimeError("late")
    assert listed(tmp_path) == {"a.txt": b"former"}
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_outputs_have_default_permissions(tmp_path):
    """safetensors creates files that only the owner can read."""
    plain, target = tmp_path / "plain", tmp_path / "a.safetensors"
    plain.touch()
    with atomic(target) as path:
        path.touch(0o600)
    assert target.stat().st_mode == plain.stat().st_mode


def test_all_parts_are_restored_if_one_cannot_be_replaced(make_series, tmp_path):
    """If one of the five files of a shapefile cannot be replaced, all former files are restored."""
    path = tmp_path / "a.shp"
    write_series(str(path), make_series(n_points=3))
    (tmp_path / "a.shx").unlink()
    (tmp_path / "a.shx").mkdir()
    (tmp_path / "a.shx" / "mine").write_text("mine")
    before = listed(tmp_path)
    assert len(before) >= 4
    with pytest.raises(InputError, match=r"a.shp cannot be replaced \(.*a.shx is a folder\); close the program"):
        write_series(str(path), make_series(n_points=4))
    assert listed(tmp_path) == before
    assert (tmp_path / "a.shx" / "mine").read_text() == "mine"


def test_companion_files_of_the_former_output_are_removed(make_series, tmp_path):
    """SQLite would replay an old journal into the new file, and an old spatial index would hide its points."""
    gpkg, shp = tmp_path / "a.gpkg", tmp_path / "b.shp"
    write_series(str(gpkg), make_series(n_points=3))
    write_series(str(shp), make_series(n_points=3))
    for name in ("a.gpkg-wal", "a.gpkg-shm", "a.gpkg-journal", "b.qix", "c.prj", "b.txt"):
        (tmp_path / name).write_text("old")
    write_series(str(gpkg), make_series(n_points=4))
    write_series(str(shp), make_series(n_points=4))
    write_series(str(tmp_path / "c.csv"), make_series(n_points=4))
    names = set(listed(tmp_path))
    assert not names & {"a.gpkg-wal", "a.gpkg-shm", "a.gpkg-journal", "b.qix"}
    assert {"c.prj", "b.txt"} <= names
    assert QgsVectorLayer(str(gpkg)).featureCount() == QgsVectorLayer(str(shp)).featureCount() == 4


def test_layer_in_use_can_be_replaced(make_series, tmp_path):
    """The new file is complete even if QGIS has the former file open for editing."""
    path = str(tmp_path / "a.gpkg")
    write_series(path, make_series(n_points=3))
    layer = QgsVectorLayer(path)
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField("height"), 5.0)
    features = layer.getFeatures()
    next(features)
    series = make_series(n_points=7)
    write_series(path, series)
    features.close()
    layer.commitChanges()
    del layer
    again = read_series(QgsVectorLayer(path))
    np.testing.assert_array_equal(again.values, series.values)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_an_output_can_replace_its_input(make_series, tmp_path):
    """Algorithms refuse to overwrite their input; a script that does so loses no data."""
    path = str(tmp_path / "a.gpkg")
    series = make_series()
    write_series(path, series)
    write_series(path, read_series(QgsVectorLayer(path)))
    read = read_series(QgsVectorLayer(path))
    np.testing.assert_array_equal(read.values, series.values)
    assert read.lineage == series.lineage
