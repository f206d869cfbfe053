"""Parquet and NetCDF: damaged, truncated and large files, interrupted writing, and missing packages."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
import textwrap
from importlib.abc import MetaPathFinder

import numpy as np
import pytest
from qgis import processing
from qgis.core import QgsProcessingException, QgsVectorLayer
from slopemuse.plugin.core.common.errors import Cancelled, InputError
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import read_series, write_series
from slopemuse.plugin.layers.store_layers.file_layers import layer_of_file, make_points_layer
from slopemuse.plugin.layers.stores.store_file import unreadable
from slopemuse.plugin.queries.point_reader import PointReader
from slopemuse.tests.paths import ROOT


def made(n_points, n_dates):
    values = np.arange(n_points)[:, None] + 0.001 * np.arange(n_dates)[None, :]
    xy = np.column_stack([400_000 + np.arange(n_points) % 1000, 3_430_000 + np.arange(n_points) // 1000])
    dates = np.datetime64("2016-01-01") + 6 * np.arange(n_dates)
    return PointSeries([f"p{i}" for i in range(n_points)], xy.astype(float), dates, values, "EPSG:32649")


@pytest.fixture(params=["parquet", "nc"])
def file(tmp_path, request):
    """Return the path of a small file, for each format whose package is installed."""
    pytest.importorskip({"parquet": "pyarrow.parquet", "nc": "h5py"}[request.param])
    write_series(str(tmp_path / f"a.{request.param}"), made(50, 20))
    return tmp_path / f"a.{request.param}"


def test_damaged_files_are_reported(slopemuse, file, tmp_path):
    whole = file.read_bytes()
    cut = (
        (b"", b"PAR1" + bytes(100) + b"PAR1", whole[:-8] + b"\xff\xff\xff\x7fPAR1") if file.suffix == ".parquet" else ()
    )
    for data in (whole[:1000], whole[:-1], *cut):
        file.write_bytes(data)
        with pytest.raises(QgsProcessingException, match=rf"{file.name} cannot be read \(.*complete"):
            processing.run("slopemuse:velocity", {"INPUT": str(file), "OUTPUT": str(tmp_path / "out.gpkg")})
        assert not (tmp_path / "out.gpkg").exists()


def test_a_damaged_block_is_reported(slopemuse, file):
    """A file whose metadata are intact but whose values are damaged is reported."""
    write_series(str(file), made(2000, 20))
    data = bytearray(file.read_bytes())
    at = len(data) // 2
    data[at : at + 8] = bytes(byte ^ 0xFF for byte in data[at : at + 8])
    file.write_bytes(data)
    with pytest.raises(InputError, match="cannot be read"):
        read_series(layer_of_file(str(file)))


def test_long_error_messages_are_truncated():
    """Errors of pyarrow are truncated, because they contain values, which may be texts of any length."""
    sentence = unreadable("a.parquet", OSError(f"Wrapping {'A' * 10_000} failed"))
    assert sentence.startswith("a.parquet cannot be read (Wrapping AAA")
    assert sentence.endswith("A…); check that the file is complete.")
    assert len(sentence) < 300


def test_a_replaced_file_is_read_again(slopemuse, file):
    """Points of a former version are detected by their ids, and written again when the file is opened again."""
    layer = QgsVectorLayer(make_points_layer(str(file)), "points", "ogr")
    reader = PointReader()
    assert reader.read(layer, 4).series.values[0, 0] == 3.0
    series = made(50, 20)
    shutil.copy(str(file) + ".gpkg", str(file) + ".kept")
    write_series(str(file), series.with_(pids=series.pids[::-1]))
    shutil.move(str(file) + ".kept", str(file) + ".gpkg")
    with pytest.raises(InputError, match="former version"):
        reader.read(layer, 4)
    again = QgsVectorLayer(make_points_layer(str(file)), "points", "ogr")
    assert PointReader().read(again, 4).series.pids[0] == "p46"


def run(code, tmp_path):
    """Run code in a separate process, in which the checkout is the package `slopemuse`."""
    if not (tmp_path / "plugins").exists():
        (tmp_path / "plugins").mkdir()
        (tmp_path / "plugins" / "slopemuse").symlink_to(ROOT)
    code = f"import sys\nsys.path.insert(0, {str(tmp_path / 'plugins')!r})\n{textwrap.dedent(code)}"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)


def test_a_large_file_is_read_in_blocks(slopemuse, tmp_path):
    """Reading a block or a row of a file takes less than half of the memory of the whole file."""
    pytest.importorskip("pyarrow.parquet")
    path, series = str(tmp_path / "large.parquet"), made(100_000, 60)
    write_series(path, series)
    code = f"""
        import json
        import pyarrow
        from slopemuse.plugin.layers.stores.stores import open_store
        file = open_store({path!r})
        names = [name for name, _ in file.days]
        row, room = file.row(77_777, names), pyarrow.default_memory_pool().max_memory()
        blocks = [block[names[3]].tolist() for block in file.blocks(names[:5], False, 5000)]
        rows = [number for block in blocks for number in block]
        print(json.dumps([row, room, rows, max(map(len, blocks)), pyarrow.default_memory_pool().max_memory()]))
    """
    done = run(code, tmp_path)
    assert done.returncode == 0, done.stderr
    row, of_a_row, rows, longest, of_blocks = json.loads(done.stdout)
    assert row == series.values[77_777].tolist() and rows == series.values[:, 3].tolist()
    assert longest <= 5000
    assert max(of_a_row, of_blocks) < series.values.nbytes / 2


def test_a_row_group_of_repeated_texts_takes_little_memory(slopemuse, tmp_path):
    """A row group holds 4 GB of text in less than 500 kB: an import is refused at once, single rows are read."""
    pyarrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    path, rows = tmp_path / "a.parquet", 4_000_000
    text = pyarrow.DictionaryArray.from_arrays(np.zeros(rows, "int32"), ["x" * 1000])
    number = np.ones(rows, "f4")
    columns = {"note": text, "lon": number, "lat": number, "20200101": number, "20200113": number}
    parquet.write_table(pyarrow.table(columns), path, row_group_size=rows, store_schema=False)
    code = f"""
        import json, resource
        from pathlib import Path
        import numpy as np
        from qgis.core import QgsApplication
        application = QgsApplication([], False)
        application.initQgis()
        from slopemuse.plugin.core.common.errors import InputError
        from slopemuse.plugin.core.common.progress import Progress
        from slopemuse.plugin.core.io.tables import memory_guard
        from slopemuse.plugin.importing.parquet_delivery import read_parquet
        from slopemuse.plugin.layers.stores.stores import open_store
        file = open_store({str(path)!r})
        memory_guard.free_bytes = lambda: 3 << 30
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        row = file.row(777, ["note"])[0]
        found = [cell for block in file.blocks(["note"], False, 5000, np.arange(3)) for cell in block["note"]]
        try:
            read_parquet(Path({str(path)!r}), Progress())
        except InputError as error:
            print(json.dumps([len(row), len(found), str(error)]))
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
    """
    assert path.stat().st_size < 500_000
    done = run(code, tmp_path)
    assert done.returncode == 0, done.stderr
    told, peak_kb = done.stdout.splitlines()
    length, n_found, sentence = json.loads(told)
    assert (length, n_found) == (1000, 3)
    assert sentence.startswith("a.parquet requires about 8.6 GB of memory, but only 3.2 GB is free; split the file")
    assert int(peak_kb) < 500_000


def test_a_cancelled_write_keeps_the_previous_file(slopemuse, file):
    class Cancelling(Progress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        write_series(str(file), made(9000, 200), progress=Cancelling())
    assert read_series(layer_of_file(str(file))).n_points == 50
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_a_killed_write_keeps_the_previous_file(slopemuse, file, tmp_path):
    code = f"""
        import os
        from qgis.core import QgsApplication
        application = QgsApplication([], False)
        application.initQgis()
        from slopemuse.plugin.core.common.progress import Progress
        from slopemuse.plugin.layers import write_series
        from slopemuse.tests.qgis.algorithms.stores.test_faults_of_files import made
        class Killing(Progress):
            def report(self, fraction, text=""):
                os.kill(os.getpid(), 9)
        write_series({str(file)!r}, made(21_000, 200), progress=Killing())
    """
    before = file.read_bytes()
    done = run(code, tmp_path)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert file.read_bytes() == before
    write_series(str(file), made(30, 20))
    assert read_series(layer_of_file(str(file))).n_points == 30
    assert sorted(path.name for path in tmp_path.iterdir()) == [file.name, "plugins"]


@pytest.mark.parametrize(("suffix", "package"), [("parquet", "pyarrow"), ("nc", "h5py")])
def test_a_missing_package_is_reported(slopemuse, tmp_path, monkeypatch, suffix, package):
    """Errors of inputs and outputs name the package; dropped files are recognised and GeoPackages work without it."""
    from slopemuse.ui.imports.store_loader import opens_as_points

    class Hide(MetaPathFinder):
        def find_spec(self, name, path=None, target=None):
            if name.split(".")[0] == package:
                raise ModuleNotFoundError(f"No module named {name!r}", name=name)

    monkeypatch.setattr(sys, "meta_path", [Hide(), *sys.meta_path])
    for name in [name for name in sys.modules if name.split(".")[0] == package]:
        monkeypatch.delitem(sys.modules, name)
    file = tmp_path / f"a.{suffix}"
    file.write_bytes(b"PAR1" if suffix == "parquet" else b"\x89HDF\r\n\x1a\n slopemuse")
    write_series(str(tmp_path / "a.gpkg"), made(50, 20))
    for given, target in ((file.name, "b.gpkg"), ("a.gpkg", f"b.{suffix}")):
        with pytest.raises(QgsProcessingException, match=f"The Python package {package} is required for"):
            processing.run("slopemuse:velocity", {"INPUT": str(tmp_path / given), "OUTPUT": str(tmp_path / target)})
    assert opens_as_points(file)
    processing.run("slopemuse:velocity", {"INPUT": str(tmp_path / "a.gpkg"), "OUTPUT": str(tmp_path / "b.gpkg")})
