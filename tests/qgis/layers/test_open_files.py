"""Replacing a file that is open in QGIS or another program fails on Windows with an error and without data loss."""

from __future__ import annotations

import os
import sqlite3
import subprocess  # nosec B404
import sys
import threading
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProject, QgsVectorLayer
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import atomic_output, link_companions, read_series, write_series
from slopemuse.plugin.layers.atomic_output import atomic, extended, is_locked, layers_using_file
from slopemuse.plugin.layers.commits import sqlite_locks
from slopemuse.plugin.layers.companion_layers import CompanionLayers, close_companions
from slopemuse.plugin.queries.point_reader import PointReader

pytestmark = pytest.mark.usefixtures("qgis_app")


def test_an_open_layer_is_named_in_the_error(make_series, tmp_path, open_files_stay):
    path = tmp_path / "a.gpkg"
    write_series(str(path), make_series(n_points=3))
    before = path.read_bytes()
    layer = QgsVectorLayer(str(path), "Daily estimate")
    assert is_locked(str(path))
    sentence = r"a\.gpkg cannot be replaced \(.+\); remove the layer Daily estimate from the project, or choose another"
    with pytest.raises(InputError, match=sentence), atomic(path, [(str(path), layer.name())]) as beside:
        beside.write_text("new")
    with pytest.raises(InputError, match=r"a\.gpkg cannot be replaced \(.+\); close the program that has it open"):
        write_series(str(path), make_series(n_points=4))
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []
    del layer
    assert not is_locked(str(path))
    write_series(str(path), make_series(n_points=4))
    assert read_series(QgsVectorLayer(str(path))).n_points == 4


def test_a_shapefile_with_an_open_part_is_restored(make_series, tmp_path, open_files_stay):
    path = tmp_path / "a.shp"
    write_series(str(path), make_series(n_points=3))
    before = {p.name: p.read_bytes() for p in tmp_path.iterdir()}
    with (tmp_path / "a.dbf").open("rb"), pytest.raises(InputError, match=r"a\.shp cannot be replaced"):
        write_series(str(path), make_series(n_points=4))
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == before


def test_replacing_a_file_is_retried_while_it_is_locked(tmp_path, monkeypatch):
    """A virus scanner may briefly hold a new file open."""
    target, plain, tries = tmp_path / "a.txt", Path.replace, []

    def replace(self, place):
        tries.append(place)
        if len(tries) < 3:
            raise PermissionError(13, "held")
        return plain(self, place)

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(atomic_output, "_PAUSES_S", (0.0, 0.0))
    with atomic(target) as beside:
        beside.write_text("new")
    assert target.read_text() == "new"
    assert tries == [target] * 3


def test_reading_leaves_no_file_open(make_series, tmp_path, open_files_stay):
    """After a layer is read, directly or through a copy, its file is not locked once QGIS releases the layer."""
    path = tmp_path / "a.gpkg"
    write_series(str(path), make_series())
    layer = QgsVectorLayer(str(path))
    read_series(layer)
    layer.selectByIds([2, 3])
    read_series(layer, selected_only=True)
    layer.dataProvider().reloadData()
    del layer
    assert not is_locked(str(path))


def test_companions_of_the_dock_are_closed(make_series, tmp_path, open_files_stay):
    """The dock reads companions through layers outside the project, which the user cannot remove."""
    series = make_series()
    paths = {role: str(tmp_path / f"{role}.gpkg") for role in ("series", "sigma", "rate")}
    write_series(paths["series"], series, extra={"role": "series"})
    write_series(paths["sigma"], series, prefix="S", extra={"role": "sigma"})
    write_series(paths["rate"], series, extra={"role": "rate"})
    link_companions(paths)
    layer, reader = QgsVectorLayer(paths["series"]), PointReader()
    first = reader.read(layer, 1)
    assert first.series.sigma is not None
    assert first.rate is not None
    assert [is_locked(paths[role]) for role in ("sigma", "rate")] == [True, True]
    close_companions()
    assert [is_locked(paths[role]) for role in ("sigma", "rate")] == [False, False]
    write_series(paths["sigma"], series, prefix="S", extra={"role": "sigma"})
    assert reader.read(layer, 1).series.sigma is not None


def test_layers_of_a_file_or_its_parts():
    layers = [("/x/a.shp", "slope"), ("/x/b.gpkg", "other"), ("/x/a.shp", "slope"), ("", "memory")]
    assert layers_using_file("/x/a.shp", layers) == "slope"
    assert layers_using_file("/x/c.gpkg", layers) == ""


def test_files_of_the_layers_of_a_project(make_series, tmp_path):
    from slopemuse.algorithms.framework.parameter_checks import files_of_layers

    write_series(str(tmp_path / "a.gpkg"), make_series())
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    project.addMapLayer(QgsVectorLayer(str(tmp_path / "a.gpkg"), "slope"))
    project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:4326", "memory", "memory"))
    assert files_of_layers(context) == ((str(tmp_path / "a.gpkg"), "slope"),)
    elsewhere = []
    thread = threading.Thread(target=lambda: elsewhere.append(files_of_layers(context)))
    thread.start()
    thread.join()
    assert elsewhere == [()]


def test_long_paths_on_windows_are_extended(make_series, tmp_path, monkeypatch):
    """The path of a staged output in the hidden folder is longer than the path of the output."""
    assert extended("C:\\Users\\Müller\\a.gpkg") == "\\\\?\\C:\\Users\\Müller\\a.gpkg"
    assert extended("\\\\server\\share\\a.gpkg") == "\\\\?\\UNC\\server\\share\\a.gpkg"
    assert extended("\\\\?\\C:\\a.gpkg") == "\\\\?\\C:\\a.gpkg"
    requests = []
    monkeypatch.setattr(atomic_output, "_ON_WINDOWS", True)
    monkeypatch.setattr(atomic_output, "extended", lambda folder: requests.append(folder) or folder)
    deep = tmp_path / ("d" * 100) / ("e" * 100)
    deep.mkdir(parents=True)
    monkeypatch.setattr(atomic_output, "_LONGEST_PATH", len(str(deep)) + len("/a.gpkg") + 10)
    write_series(str(deep / "a.gpkg"), make_series())
    assert requests == [str(deep)]
    assert read_series(QgsVectorLayer(str(deep / "a.gpkg"))).n_points == 5
    write_series(str(tmp_path / "a.gpkg"), make_series())
    assert len(requests) == 1


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "csv", "geojson", "sqlite"])
def test_non_ascii_paths(make_series, tmp_path, monkeypatch, suffix):
    folder = tmp_path / "Jürgen Ñandú 测试"
    (folder / "Temp é").mkdir(parents=True)
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(folder / "Temp é"))
    monkeypatch.setattr("tempfile.tempdir", None)
    path = folder / f"Überwachung 斜坡.{suffix}"
    write_series(str(path), make_series())
    layer = QgsVectorLayer(str(path), "slope")
    assert layer.featureCount() == 5
    layer.selectByIds([feature.id() for feature in layer.getFeatures()][:1])
    if suffix != "csv":
        assert read_series(layer).n_points == 5
        assert read_series(layer, selected_only=True).n_points == 1
    assert list((folder / "Temp é").iterdir()) == []


@pytest.mark.skipif(not Path("/proc/locks").is_file(), reason="only Linux tells who holds a lock")
@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_a_file_that_another_program_is_writing_is_not_replaced(make_series, tmp_path, journal):
    path = tmp_path / "a.gpkg"
    write_series(str(path), make_series())
    writing = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        f"c.execute('pragma journal_mode={journal}'); c.execute('begin immediate')\n"
        "c.execute('create table mine(a)'); print('begun', flush=True); input(); c.execute('commit')"
    )
    other = subprocess.Popen(  # nosec B603
        [sys.executable, "-c", writing, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert other.stdout.readline() == "begun\n"
        assert is_locked(str(path))
        with pytest.raises(InputError, match=r"a\.gpkg cannot be replaced \(.*\); close the program that has it open"):
            write_series(str(path), make_series())
    finally:
        other.communicate("\n")
    assert not is_locked(str(path))
    database = sqlite3.connect(path)
    assert database.execute("select count(*) from mine").fetchone() == (0,)
    database.close()
    write_series(str(path), make_series())


@pytest.mark.parametrize(
    ("file_device", "lock_device", "is_written"),
    [((8, 1), "08:01", True), ((8, 1), "08:02", False), ((8, 1), "00:2a", False), ((0, 44), "00:2a", True)],
)
def test_locks_on_another_device_with_the_same_inode_are_ignored(
    tmp_path, monkeypatch, file_device, lock_device, is_written
):
    """File systems without a real device (btrfs, overlayfs) have another minor device number in /proc/locks."""
    found = os.stat_result((0o644, 4711, os.makedev(*file_device), 1, 0, 0, 10, 0, 0, 0))
    monkeypatch.setattr(sqlite_locks, "Path", lambda _: PathWithStat(found))
    locks = tmp_path / "locks"
    locks.write_text(f"1: POSIX  ADVISORY  WRITE 999999 {lock_device}:4711 1073741825 1073741825\n", encoding="ascii")
    monkeypatch.setattr(sqlite_locks, "_LOCKS", locks)
    assert sqlite_locks.has_foreign_write_lock("a.gpkg") is is_written


class PathWithStat:
    """Path of a database with a given stat result."""

    suffix, name = ".gpkg", "a.gpkg"

    def __init__(self, found):
        self._found = found

    def stat(self):
        return self._found

    def with_name(self, name):
        return self


def test_a_companion_is_opened_once_for_each_state_of_its_file(qgis_app, tmp_path):
    path, companions = str(tmp_path / "sigma.gpkg"), CompanionLayers()
    series = PointSeries(["a"], [[0.0, 0.0]], ["2020-01-01", "2020-01-13"], [[1.0, 2.0]], "EPSG:32633")
    for factor in (1.0, 2.0, 3.0):
        write_series(path, series, prefix="S", values=factor * series.values)
        os.utime(path, (factor, factor))
        layer = companions.open(path, "sigma")
        assert companions.open(path, "sigma") is layer
        assert next(layer.getFeatures())["S20200101"] == factor
    assert len(companions._opened) == 1
