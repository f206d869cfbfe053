"""Feed damaged files to the readers: nothing but one readable sentence may come out, in limited time and memory.

Run by `./run bench fuzz`; `--only` some readers, `--runs` or `--seconds` of each. With atheris (`pip install atheris`)
new inputs are found by coverage, without it by mutation alone. What is found lies in the folder `--found`.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import random
import resource
import signal
import subprocess  # nosec B404
import sys
import tempfile
import time
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

READERS = ("insar", "hydrology", "gnss", "raster", "hdf5", "netcdf", "model")
_SUFFIXES = dict(zip(READERS, (".csv", ".csv", ".csv", ".tif", ".h5", ".nc", ".safetensors")))
_LONGEST_S, _MOST_BYTES, _LONGEST_SENTENCE, _TOLD_EVERY = 25, 4 << 30, 600, 50
# what breaks readers of tables
_NASTY = (
    *(b"nan", b"inf", b"1e999", b"", b"NULL", b"=1+1", b'"', b"\x00", b"\xff\xfe", b"9" * 400, b"A" * 20_000, b"\r"),
    *(b"2020-02-30", b"0001-01-01", b"9999-12-31", b"10000-01-01", b"25:61", b"-9999", b"1,5", b"1_000", b"NaT", b";"),
)


class _TooLong(BaseException):
    """A case took longer than it may; no reader catches it."""


def main() -> None:
    """Fuzz each reader in a process of its own, and print what came out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="*", default=list(READERS), choices=READERS)
    parser.add_argument("--runs", type=int, default=1_000_000)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--found", type=Path, default=Path("build/fuzz"))
    parser.add_argument("--child", choices=READERS)
    chosen = parser.parse_args()
    if chosen.child:
        _fuzz(chosen.child, chosen.runs, chosen.seconds, chosen.seed, chosen.found.resolve())
        return
    print("| reader | by | cases | read | refused | other errors | too slow | most memory [MB] | end |")
    print("|---|---|---|---|---|---|---|---|---|")
    for reader in chosen.only:
        given = ["--runs", chosen.runs, "--seconds", chosen.seconds, "--seed", chosen.seed, "--found", chosen.found]
        command = [sys.executable, "-m", "slopemuse.benchmarks.fuzz", "--child", reader, *map(str, given)]
        # this file in another process
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        rows = [line for line in done.stdout.splitlines() if line.startswith("| ")]
        end = "in order" if done.returncode == 0 else f"{done.returncode}: {done.stderr[-300:]}"
        print(rows[-1] + f" {end} |" if rows else f"| {reader} | {end} |", flush=True)


class Cases:
    """Counts what comes out of a reader, and keeps the first case of every kind of error.

    Parameters
    ----------
    reader : str
    read : callable
        Reads a file.
    found : Path
        Folder of what is kept.
    """

    def __init__(self, reader: str, read: Callable[[Path], object], found: Path) -> None:
        self.reader, self._read, self._found = reader, read, found
        self.counts = dict.fromkeys(("cases", "read", "refused", "other errors", "too slow"), 0)
        self._kinds: set[str] = set()
        folder = Path("/dev/shm") if Path("/dev/shm").is_dir() else Path(tempfile.gettempdir())  # noqa: S108
        self._file = folder / f"fuzz_{os.getpid()}{_SUFFIXES[reader]}"

    def one(self, data: bytes) -> None:
        """Read a case."""
        from slopemuse.plugin.core.common.errors import SlopeMuseError

        self.counts["cases"] += 1
        self._file.write_bytes(data)
        signal.alarm(_LONGEST_S)
        try:
            self._read(self._file)
            self.counts["read"] += 1
        except SlopeMuseError as error:
            self.counts["refused"] += 1
            if len(str(error)) > _LONGEST_SENTENCE or "\n" in str(error).strip():
                self._keep(
                    "sentence", f"{error.__traceback__.tb_lineno if error.__traceback__ else 0}", data, str(error)
                )
        except _TooLong:
            self.counts["too slow"] += 1
            self._keep("slow", str(self.counts["too slow"]), data, "")
        except Exception as error:
            self.counts["other errors"] += 1
            last = traceback.extract_tb(error.__traceback__)[-1]
            self._keep(type(error).__name__, f"{Path(last.filename).stem}_{last.lineno}", data, traceback.format_exc())
        finally:
            signal.alarm(0)

    def row(self, by: str) -> str:
        """Return the counts as a row."""
        peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        return f"| {self.reader} | {by} | {' | '.join(f'{n:,}' for n in self.counts.values())} | {peak_mb:,} |"

    def _keep(self, kind: str, where: str, data: bytes, text: str) -> None:
        name = f"{self.reader}_{kind}_{where}"
        if name not in self._kinds:
            self._kinds.add(name)
            (self._found / f"{name}{_SUFFIXES[self.reader]}").write_bytes(data)
            (self._found / f"{name}.txt").write_text(text, encoding="utf-8")

    def close(self) -> None:
        """Remove the file of the cases."""
        self._file.unlink(missing_ok=True)


def _fuzz(reader: str, runs: int, seconds: int, seed: int, found: Path) -> None:
    warnings.simplefilter("ignore")
    found.mkdir(parents=True, exist_ok=True)

    def stop(*_: object) -> None:
        raise _TooLong

    signal.signal(signal.SIGALRM, stop)
    is_guided = importlib.util.find_spec("atheris") is not None
    if is_guided:
        import atheris

        with atheris.instrument_imports(include=["slopemuse.plugin.core"], enable_loader_override=False):
            read = _reader(reader)
    else:
        read = _reader(reader)
    with tempfile.TemporaryDirectory() as folder:
        seeds = _seeds(reader, Path(folder))
        cases = Cases(reader, read, found)
        if not is_guided:
            resource.setrlimit(resource.RLIMIT_AS, (_MOST_BYTES, _MOST_BYTES))
            _mutate(cases, [path.read_bytes() for path in seeds], runs, seconds, random.Random(seed))  # noqa: S311
            print(cases.row("mutation"))
            cases.close()
            return
        mutator = random.Random(seed)  # noqa: S311

        def custom(data: bytes, most: int, number: int) -> bytes:
            mutator.seed(number)
            return (_changed(data, mutator) if mutator.random() < 0.5 else atheris.Mutate(data, most))[:most]

        def one(data: bytes) -> None:
            cases.one(data)
            # libFuzzer ends the process by itself: the last row counts
            if cases.counts["cases"] % _TOLD_EVERY == 0:
                print(cases.row("coverage"), flush=True)

        limits = [f"-runs={runs}", f"-max_total_time={seconds}", f"-seed={seed + 1}", "-max_len=200000"]
        memory = [
            f"-rss_limit_mb={_MOST_BYTES >> 20}",
            f"-timeout={2 * _LONGEST_S}",
            f"-artifact_prefix={found}/{reader}_",
        ]
        atheris.Setup(["fuzz", *limits, *memory, folder], one, custom_mutator=custom)
        atheris.Fuzz()


def _mutate(cases: Cases, seeds: list[bytes], runs: int, seconds: int, chance: random.Random) -> None:
    end = time.monotonic() + seconds
    while cases.counts["cases"] < runs and time.monotonic() < end:
        cases.one(_changed(chance.choice(seeds), chance))


def _changed(data: bytes, chance: random.Random) -> bytes:
    """Return bytes with some places changed, cut, doubled or replaced by what is nasty."""
    changed = bytearray(data or b"a")
    for _ in range(chance.choice((1, 1, 2, 3, 6))):
        begin = chance.randrange(max(len(changed), 1))
        end = min(len(changed), begin + chance.choice((1, 2, 4, 8, 30, 200)))
        kind = chance.randrange(7)
        if kind == 0:
            changed[begin:end] = bytes(chance.getrandbits(8) for _ in range(end - begin))
        elif kind == 1:
            del changed[begin:end]
        elif kind == 2:
            changed[begin:begin] = changed[begin:end]
        elif kind == 3:
            changed[begin:end] = chance.choice(_NASTY)
        elif kind == 4:
            lines = bytes(changed).split(b"\n")
            lines.insert(chance.randrange(len(lines)), chance.choice(lines))
            changed = bytearray(b"\n".join(lines))
        elif kind == 5:
            # a cell
            low, high = changed.rfind(b",", 0, begin), changed.find(b",", begin)
            changed[low + 1 : max(high, low + 1)] = chance.choice(_NASTY)
        else:
            size = chance.choice((1, 2, 4, 8))
            number = chance.choice((0, 1, (1 << 8 * size) - 1, 1 << (8 * size - 1)))
            changed[begin : begin + size] = number.to_bytes(size, chance.choice(("little", "big")))
    return bytes(changed)


def _reader(reader: str) -> Callable[[Path], object]:
    from slopemuse.plugin.core.daily import model_file
    from slopemuse.plugin.core.io.gnss.gnss_reader import read_gnss
    from slopemuse.plugin.core.io.hydrology.gauge_files import read_gauge_file
    from slopemuse.plugin.core.io.hydrology.gauge_merging import read_gauges
    from slopemuse.plugin.core.io.insar.options import ImportOptions
    from slopemuse.plugin.core.io.insar.reader import interpret, read_insar
    from slopemuse.plugin.core.io.insar.sources.hdf_stacks import read_hdf
    from slopemuse.plugin.core.io.insar.sources.netcdf_series import read_netcdf
    from slopemuse.plugin.core.io.insar.sources.rasters import read_stack

    options = ImportOptions(unit="mm")
    known: dict[str, Callable[[Path], Any]] = {
        "insar": lambda path: read_insar(path, options),
        "hydrology": lambda path: read_gauges(read_gauge_file(path)),
        "gnss": lambda path: read_gnss([path]),
        "raster": lambda path: interpret(read_stack(path), options),
        "hdf5": lambda path: interpret(read_hdf(path), ImportOptions()),
        "netcdf": lambda path: interpret(read_netcdf(path), options),
        "model": lambda path: model_file.load(str(path)),
    }
    return known[reader]


def _seeds(reader: str, folder: Path) -> list[Path]:
    """Write sound files to begin with."""
    from slopemuse.plugin.core.synthetic import make_slope, write_slope

    with tempfile.TemporaryDirectory() as where:
        slope = make_slope(0, n_points=4, n_days=200)
        raw = write_slope(Path(where), slope)
        tables = {"insar": ("insar_s1", "insar_x"), "hydrology": ("hydrology",), "gnss": ("gnss",)}
        texts = [raw[name].read_bytes() for name in tables.get(reader, ())]
    for k, text in enumerate(texts):
        lines = text.split(b"\n")
        (folder / f"{k}{_SUFFIXES[reader]}").write_bytes(b"\n".join(lines[:40]) + b"\n")
    if reader == "model":
        from slopemuse.plugin.core.daily import model_file
        from slopemuse.plugin.core.training.rate_training import TrainingOptions, train

        slope = make_slope(0, n_points=8, n_days=400)
        model_file.save(train(slope.series, slope.forcing, TrainingOptions()), str(folder / "0.safetensors"))
    makers = {"raster": _write_raster, "hdf5": _write_hdf5, "netcdf": _write_netcdf}
    if reader in makers:
        makers[reader](folder / f"0{_SUFFIXES[reader]}")
    return sorted(folder.iterdir())


def _write_raster(path: Path) -> None:
    import numpy as np
    from osgeo import gdal, osr

    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 3, 3, gdal.GDT_Float32)
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    dataset.SetProjection(system.ExportToWkt())
    dataset.SetGeoTransform((5e5, 20, 0, 4.5e6, 0, -20))
    for k in range(3):
        dataset.GetRasterBand(k + 1).WriteArray(np.arange(12.0).reshape(3, 4) * k)
        dataset.GetRasterBand(k + 1).SetDescription(f"202001{1 + 12 * k:02d}")


def _write_hdf5(path: Path) -> None:
    import h5py
    import numpy as np

    with h5py.File(path, "w") as file:
        file["timeseries"] = np.random.default_rng(0).normal(0, 0.01, (3, 3, 4)).astype("f4")
        file["date"] = np.array([b"20200101", b"20200113", b"20200125"])
        told = {"WIDTH": 4, "LENGTH": 3, "X_FIRST": 13, "Y_FIRST": 38, "X_STEP": 0.0001, "Y_STEP": -0.0001}
        for name, value in {**told, "UNIT": "m", "EPSG": 4326, "FILE_TYPE": "timeseries"}.items():
            file.attrs[name] = str(value)


def _write_netcdf(path: Path) -> None:
    import numpy as np
    from scipy.io import netcdf_file

    with netcdf_file(str(path), "w", version=2) as file:
        file.createDimension("time", 5)
        file.createDimension("station", 4)
        columns = {"time": 12.0 * np.arange(5), "lon": 11 + 0.1 * np.arange(4), "lat": 46 + 0.1 * np.arange(4)}
        for name, values in columns.items():
            file.createVariable(name, "d", ("time" if name == "time" else "station",))[:] = values
        file.variables["time"].units = "days since 2020-01-03"
        shown = file.createVariable("displacement", "d", ("station", "time"))
        shown[:] = np.random.default_rng(0).normal(0, 5, (4, 5))
        shown.units = "mm"


if __name__ == "__main__":
    main()
