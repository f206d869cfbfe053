"""Execution of networks in QGIS's Python or in another interpreter chosen by the user."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QProcess, QProcessEnvironment

from ..core.common import errors
from ..core.common.errors import Cancelled, InterpreterError, SlopeMuseError
from ..core.common.messages import from_plain, message
from ..core.common.progress import Progress
from ..core.environment.torch_runtime import use_threads
from ..core.geometry.coordinates import operations
from ..core.remote.jobs import Runner, run_here
from .settings import Settings

MIN_PYTHON_VERSION = (3, 9)
_WORKER = Path(__file__).parents[1] / "core" / "remote"
# valid in Python 2 as well
_ASK_VERSION = "v=__import__('sys').version_info;print('slopemuse',v[0],v[1])"
_VERSION = re.compile(r"slopemuse\D+(\d+)\D+(\d+)")
# prefixes of environment variables that QGIS sets for itself, and that mislead another Python
_OWN = ("PYTHON", "PROJ_", "GDAL_", "__PYVENV_LAUNCHER__")
_POLL_MS, _PATIENCE_MS, _REPLY_MS = 100, 1000, 20_000
_KEPT_BYTES = 4000


def runner_for(*, network: bool) -> Runner:
    """Return the function that runs jobs: with the interpreter in the settings for networks, else in this process."""
    kept = Settings.load()
    if network and kept.interpreter:
        return ExternalInterpreter(kept.interpreter, kept.torch_threads).run
    use_threads(kept.torch_threads)
    return run_here


class ExternalInterpreter:
    """A Python interpreter other than that of QGIS.

    Parameters
    ----------
    path : str
        Path of the executable, or its name if it is on the search path.
    threads : int
        Number of threads of a network.
    """

    def __init__(self, path: str, threads: int = 1) -> None:
        self.path, self._threads = shutil.which(path) or path, threads

    def run(self, job: str, arguments: dict[str, Any], progress: Progress) -> Any:
        """Run a job of `JOBS` in the interpreter, and return the result of its function.

        Raises
        ------
        SlopeMuseError
            If the job raises it.
        InterpreterError
            If the executable does not exist, is not a Python interpreter, is too old, or ends without a result.
        Cancelled
            If the user cancels; the interpreter is stopped within two seconds.
        """
        from ..core.remote.codec import Writer, read

        self.version(progress)
        folder = Path(tempfile.mkdtemp(prefix="slopemuse-"))
        try:
            request, here = Writer(folder, "request"), operations()
            request.write(
                {
                    "job": job,
                    "arguments": arguments,
                    "threads": self._threads,
                    "is_geographic": here.is_geographic,
                    "transform": here.transform,
                }
            )
            with self._child([str(_WORKER), str(folder)]) as child:
                for line_fields in child.records(progress):
                    if "done" in line_fields:
                        return read(folder / line_fields["done"])
                    if "ask" in line_fields:
                        reply = request.functions[line_fields["ask"]](*read(folder / line_fields["file"]))
                        child.reply(Writer(folder, f"answer_{Path(line_fields['file']).stem}").write(reply).name)
                    else:
                        _hear(line_fields, progress)
                raise child.ended()
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def version(self, progress: Progress) -> tuple[int, int]:
        """Return the version of the interpreter.

        Raises
        ------
        InterpreterError
            If the executable does not exist, is not a Python interpreter, or is too old.
        """
        with self._child(["-c", _ASK_VERSION]) as child:
            found = _VERSION.search("\n".join(child.lines(progress, _REPLY_MS)))
        if found is None:
            raise InterpreterError(
                message(
                    "{path} is not a Python interpreter; choose a python3 (python.exe) program in Settings ▸ "
                    "Options ▸ SlopeMuse, or clear the field.",
                    path=self.path,
                )
            )
        version = (int(found.group(1)), int(found.group(2)))
        if version < MIN_PYTHON_VERSION:
            raise InterpreterError(
                message(
                    "{path} is Python {version}.{version_2}, but Python 3.9 or newer is required; choose "
                    "another interpreter in Settings ▸ Options ▸ SlopeMuse.",
                    path=self.path,
                    version=version[0],
                    version_2=version[1],
                )
            )
        return version

    def packages(self, progress: Progress) -> dict[str, Any]:
        """Return its version (`python`), its GPU (`device`) and one row per package (`packages`)."""
        self.version(progress)
        with self._child([str(_WORKER), "--packages"]) as child:
            for line_fields in child.records(progress):
                if "packages" in line_fields:
                    return line_fields
            raise child.ended()

    @contextmanager
    def _child(self, arguments: list[str]) -> Iterator[_Child]:
        if not Path(self.path).is_file():
            raise InterpreterError(
                message(
                    "The Python interpreter {path} does not exist; choose another one in Settings ▸ Options "
                    "▸ SlopeMuse, or clear the field.",
                    path=self.path,
                )
            )
        child = _Child(self.path, arguments, self._threads)
        try:
            yield child
        finally:
            child.stop()


class _Child:
    """A running process of the interpreter."""

    def __init__(self, path: str, arguments: list[str], threads: int) -> None:
        self._path, self._errors = path, b""
        self._process = QProcess()
        self._process.setProcessEnvironment(environment(threads))
        self._process.start(path, arguments)
        if not self._process.waitForStarted(_REPLY_MS):
            raise InterpreterError(
                message(
                    "{file} cannot be started ({process}); choose another Python interpreter in Settings ▸ "
                    "Options ▸ SlopeMuse.",
                    file=path,
                    process=self._process.errorString(),
                )
            )

    def lines(self, progress: Progress, most_ms: int = 0) -> Iterator[str]:
        """Yield the lines of standard output until the process ends, or for at most `most_ms` milliseconds if set."""
        process, waited = self._process, 0
        while True:
            if progress.cancelled():
                raise Cancelled
            if not process.waitForReadyRead(_POLL_MS):
                waited += _POLL_MS
                # a closed output is never ready, so pause to avoid a busy loop
                process.waitForFinished(_POLL_MS // 5)
            self._errors = (self._errors + process.readAllStandardError().data())[-_KEPT_BYTES:]
            running = process.state() != QProcess.ProcessState.NotRunning
            while process.canReadLine() or (not running and process.bytesAvailable()):
                yield process.readLine().data().decode("utf-8", "replace").strip()
            if not running or (most_ms and waited >= most_ms):
                return

    def records(self, progress: Progress) -> Iterator[dict[str, Any]]:
        """Yield the JSON objects in the output."""
        for line in self.lines(progress):
            if line.startswith("{"):
                yield json.loads(line)

    def reply(self, text: str) -> None:
        """Write a line to standard input."""
        self._process.write(f"{text}\n".encode())
        self._process.waitForBytesWritten(_REPLY_MS)

    def ended(self) -> InterpreterError:
        """Return the error for a process that ended without a result."""
        self._process.waitForFinished(_PATIENCE_MS)
        last = self._errors.decode("utf-8", "replace").strip().splitlines()
        line_fields = last[-1].rstrip(".") if last else message("no output")
        if self._process.exitStatus() == QProcess.ExitStatus.CrashExit:
            return InterpreterError(
                message(
                    "The Python interpreter {path} crashed or ran out of memory ({told}); test the "
                    "interpreter in Settings ▸ Options ▸ SlopeMuse, or clear the field.",
                    path=self._path,
                    told=line_fields,
                )
            )
        return InterpreterError(
            message(
                "The Python interpreter {path} exited without returning a result ({told}); test the interpreter in "
                "Settings ▸ Options ▸ SlopeMuse, or clear the field.",
                path=self._path,
                told=line_fields,
            )
        )

    def stop(self) -> None:
        """Terminate the process, by force if it does not react."""
        if self._process.state() == QProcess.ProcessState.NotRunning:
            return
        self._process.closeWriteChannel()
        self._process.terminate()
        if not self._process.waitForFinished(_PATIENCE_MS // 2):
            self._process.kill()
            self._process.waitForFinished(_PATIENCE_MS)


def environment(threads: int = 1) -> QProcessEnvironment:
    """Return QGIS's environment without the variables that QGIS sets for its own Python, PROJ and GDAL."""
    kept = QProcessEnvironment.systemEnvironment()
    names = kept.keys()
    for name in names:
        if name.upper().startswith(_OWN):
            kept.remove(name)
    kept.insert("PYTHONUTF8", "1")
    kept.insert("OMP_NUM_THREADS", str(max(threads, 1)))
    return kept


def _hear(line_fields: dict[str, Any], progress: Progress) -> None:
    """Forward progress and messages of the interpreter, and raise its errors."""
    if "progress" in line_fields:
        progress.step(line_fields["progress"], from_plain(line_fields["text"]))
    elif "info" in line_fields:
        progress.info(from_plain(line_fields["info"]))
    elif "warn" in line_fields:
        progress.warn(from_plain(line_fields["warn"]))
    elif line_fields.get("kind") == "MemoryError":
        raise MemoryError
    elif "error" in line_fields:
        kind = getattr(errors, line_fields["kind"], None)
        if isinstance(kind, type) and issubclass(kind, SlopeMuseError):
            raise kind(from_plain(line_fields["error"]))
        QgsMessageLog.logMessage(line_fields.get("trace", ""), "SlopeMuse", Qgis.MessageLevel.Critical)
        raise RuntimeError(line_fields["error"])
