"""Feed damaged files to the readers: nothing but one readable sentence may come out, in limited time and memory.

Run by `./run bench fuzz`; `--only` some readers, `--runs` or `--seconds` of each. With atheris (`pip install atheris`)
new inputs are found by coverage, without it or with `--by mutation` by mutation alone, which is faster. A reader that
ends its process is a crash, after which another process goes on. What is found lies in the folder `--found`.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import random
import resource
import shutil
import signal
import subprocess  # nosec B404
import sys
import tempfile
import threading
import time
import traceback
import warnings
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import IO

from .faults.fuzz_readers import READERS, SUFFIXES, Trial, reader_of, try_by_fork, write_seeds

# seconds of processor time of a case, and in all where it waits or other programs have the processor
_LONGEST_S, _LONGEST_WAIT_S = 25, 600
_MAX_BYTES, _LONGEST_SENTENCE, _REPORT_EVERY, _MAX_CRASHES = 4 << 30, 600, 50, 100
# a case that takes this much more than all before it is kept
_MUCH_MB = 200
# a folder in memory, where the system has one
_MEMORY = Path("/dev/shm")  # noqa: S108
_COUNTS = ("cases", "read", "refused", "other errors", "too slow")
# what breaks readers of tables
_NASTY = (
    *(b"nan", b"inf", b"1e999", b"", b"NULL", b"=1+1", b'"', b"\x00", b"\xff\xfe", b"9" * 400, b"\r"),
    *(b"2020-02-30", b"0001-01-01", b"9999-12-31", b"10000-01-01", b"25:61", b"-9999", b"1,5", b"1_000", b"NaT", b";"),
)
# what is long makes each case that has it slow
_LONG, _SHARE_OF_LONG = b"A" * 20_000, 0.003
# packages whose branches guide the search: what only writes messages would take half of the time
_GUIDES = ("io", "daily", "data")


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
    parser.add_argument("--by", choices=("coverage", "mutation"), default="coverage" if _has_atheris() else "mutation")
    parser.add_argument("--child", choices=READERS)
    chosen = parser.parse_args()
    if chosen.child:
        _fuzz(chosen.child, chosen.by, chosen.runs, chosen.seconds, chosen.seed, chosen.found.resolve())
        return
    print(f"| reader | by | {' | '.join(_COUNTS)} | crashes | most memory [MB] | cases per processor second |")
    print("|---" * (len(_COUNTS) + 5) + "|")
    for reader in chosen.only:
        print(_row(reader, chosen), flush=True)


def _row(reader: str, chosen: argparse.Namespace) -> str:
    """Fuzz a reader in child processes, one after the other where they crash, and return a row of the table."""
    begun, used, counts, peak_mb, crashes = time.monotonic(), _processor_s(), dict.fromkeys(_COUNTS, 0), 0, 0
    while True:
        runs = chosen.runs - counts["cases"]
        seconds = int(chosen.seconds - (time.monotonic() - begun))
        if runs <= 0 or seconds <= 0 or crashes == _MAX_CRASHES:
            break
        given = ["--child", reader, "--by", chosen.by, "--runs", runs, "--seconds", seconds]
        given += ["--seed", chosen.seed + crashes, "--found", chosen.found]
        command = [sys.executable, "-m", "slopemuse.benchmarks.fuzz", *map(str, given)]
        told: dict[str, int] = {}
        with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
            # this file in another process, which libFuzzer ends by itself: nothing that it wrote may stay
            environment = {**os.environ, "TMPDIR": folder}
            with subprocess.Popen(
                command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
            ) as child:
                errors = _drained(child.stderr)
                for line in child.stdout or ():
                    if line.startswith("{"):
                        told = json.loads(line)
            case = _case_in(Path(folder), reader)
            if child.returncode and case.exists():
                shutil.copy(case, chosen.found / f"{reader}_crash_{crashes + 1}{SUFFIXES[reader]}")
        peak_mb = max(peak_mb, told.pop("peak_mb", 0))
        counts = {name: n + told.get(name, 0) for name, n in counts.items()}
        if child.returncode == 0:
            break
        crashes += 1
        (chosen.found / f"{reader}_crash_{crashes}.txt").write_text(f"{child.returncode}\n{''.join(errors)[-4000:]}")
    speed = counts["cases"] / max(_processor_s() - used, 1e-9)
    cells = [*(f"{n:,}" for n in counts.values()), str(crashes), f"{peak_mb:,}", f"{speed:,.0f}"]
    return f"| {reader} | {chosen.by} | {' | '.join(cells)} |"


def _processor_s() -> float:
    """Return the processor time of all child processes that have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _drained(stream: IO[str] | None) -> deque[str]:
    """Return the last lines of a stream, read so that its writer never waits."""
    lines: deque[str] = deque(maxlen=100)
    threading.Thread(target=lambda: lines.extend(stream or ()), daemon=True).start()
    return lines


def _case_in(folder: Path, reader: str) -> Path:
    """Return the file of the cases."""
    return folder / f"case{SUFFIXES[reader]}"


def _has_atheris() -> bool:
    return importlib.util.find_spec("atheris") is not None


class Cases:
    """Counts what comes out of a reader, and keeps the first case of every kind of error.

    Parameters
    ----------
    reader : str
    read : callable
        Reads a file.
    found : Path
        Folder of what is kept.
    trial : Trial
        Where GDAL tries files.
    """

    def __init__(self, reader: str, read: Callable[[Path], object], found: Path, trial: Trial) -> None:
        self.reader, self._read, self._found, self._trial = reader, read, found, trial
        self.counts = dict.fromkeys(_COUNTS, 0)
        self._kinds: set[str] = set()
        self._peak_mb = self._peak()
        self._file = _case_in(Path(tempfile.gettempdir()), reader)

    def one(self, data: bytes) -> None:
        """Read a case."""
        from slopemuse.plugin.core.common.errors import SlopeMuseError

        self.counts["cases"] += 1
        if self.counts["cases"] % _REPORT_EVERY == 0:
            self.tell()
        self._file.write_bytes(data)
        signal.setitimer(signal.ITIMER_PROF, _LONGEST_S)
        signal.alarm(_LONGEST_WAIT_S)
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
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.alarm(0)
        peak_mb = self._peak()
        if peak_mb > self._peak_mb + _MUCH_MB:
            self._keep("memory", str(peak_mb), data, "")
        self._peak_mb = peak_mb

    def _peak(self) -> int:
        return int(max(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, self._trial.most_kb()) // 1024)

    def tell(self) -> None:
        """Print the counts for the parent process."""
        print(json.dumps({**self.counts, "peak_mb": self._peak()}), flush=True)

    def _keep(self, kind: str, where: str, data: bytes, text: str) -> None:
        name = f"{self.reader}_{kind}_{where}"
        if name not in self._kinds:
            self._kinds.add(name)
            (self._found / f"{name}{SUFFIXES[self.reader]}").write_bytes(data)
            (self._found / f"{name}.txt").write_text(text, encoding="utf-8")


def _fuzz(reader: str, by: str, runs: int, seconds: int, seed: int, found: Path) -> None:
    warnings.simplefilter("ignore")
    found.mkdir(parents=True, exist_ok=True)

    def stop(*_: object) -> None:
        raise _TooLong

    signal.signal(signal.SIGALRM, stop)
    signal.signal(signal.SIGPROF, stop)
    if by == "coverage":
        import atheris

        guides = [f"slopemuse.plugin.core.{name}" for name in _GUIDES]
        with atheris.instrument_imports(include=guides, enable_loader_override=False):
            read = reader_of(reader)
    else:
        read = reader_of(reader)
    trial = try_by_fork()
    with tempfile.TemporaryDirectory() as folder:
        seeds = write_seeds(reader, Path(folder))
        cases = Cases(reader, read, found, trial)
        if by == "mutation":
            resource.setrlimit(resource.RLIMIT_AS, (_MAX_BYTES, _MAX_BYTES))
            _mutate(cases, [path.read_bytes() for path in seeds], runs, seconds, random.Random(seed))  # noqa: S311
            cases.tell()
            trial.close()
            return
        mutator = random.Random(seed)  # noqa: S311

        def custom(data: bytes, most: int, number: int) -> bytes:
            mutator.seed(number)
            return (_changed(data, mutator) if mutator.random() < 0.5 else atheris.Mutate(data, most))[:most]

        limits = [f"-runs={runs}", f"-max_total_time={seconds}", f"-seed={seed + 1}", "-max_len=30000"]
        memory = [
            f"-rss_limit_mb={_MAX_BYTES >> 20}",
            f"-timeout={2 * _LONGEST_WAIT_S}",
            f"-artifact_prefix={found}/{reader}_",
        ]
        atheris.Setup(["fuzz", *limits, *memory, folder], cases.one, custom_mutator=custom)
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
            changed[begin:end] = _nasty(chance)
        elif kind == 4:
            lines = bytes(changed).split(b"\n")
            lines.insert(chance.randrange(len(lines)), chance.choice(lines))
            changed = bytearray(b"\n".join(lines))
        elif kind == 5:
            # a cell
            low, high = changed.rfind(b",", 0, begin), changed.find(b",", begin)
            changed[low + 1 : max(high, low + 1)] = _nasty(chance)
        else:
            size = chance.choice((1, 2, 4, 8))
            number = chance.choice((0, 1, (1 << 8 * size) - 1, 1 << (8 * size - 1)))
            changed[begin : begin + size] = number.to_bytes(size, chance.choice(("little", "big")))
    return bytes(changed)


def _nasty(chance: random.Random) -> bytes:
    return _LONG if chance.random() < _SHARE_OF_LONG else chance.choice(_NASTY)


if __name__ == "__main__":
    main()
