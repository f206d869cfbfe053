"""Processing of one slope in a batch: runs its unfinished steps one after the other."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...plugin.core.common.errors import Cancelled, SlopeMuseError
from ...plugin.core.common.messages import message
from ...plugin.core.common.progress import Progress
from ...plugin.support.vector_layers import vector_layer
from ..framework.child_run import algorithm_of, run_child
from ..framework.run_recording import input_sha256, plain_numbers
from ..framework.store_files import slopemuse_layer

if TYPE_CHECKING:
    from ...plugin.core.batch.batch_summary import SlopeResult
    from ...plugin.core.batch.slope_steps import Step
    from ...plugin.core.batch.slope_table import Slope


_NUMBER = re.compile(r"\d[\d.,]*")


class _SlopeLog(Progress):
    """Collects the warnings of a step for the index, one per kind; notes are only in the report of the step."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._by_kind: dict[str, str] = {}

    @property
    def warnings(self) -> list[str]:
        """Return the first warning of each kind; steps repeat warnings for every method that they compare."""
        return list(self._by_kind.values())

    def report(self, fraction: float, text: str = "") -> None:
        self._progress.report(fraction, text)

    def warn(self, text: str) -> None:
        self._by_kind.setdefault(_NUMBER.sub("", text), text)

    def cancelled(self) -> bool:
        return self._progress.cancelled()


class SlopeRun:
    """Runs the unfinished steps of a slope; stores the message of a failure."""

    def __init__(self, slope: Slope, folder: Path, progress: Progress) -> None:
        from ...plugin.core.batch.finished_steps import FinishedSteps

        self._slope, self._folder, self._progress = slope, folder, progress
        self._finished, self._problem, self._n_computed = FinishedSteps.load(folder), slope.problem, 0
        # steps of this run; the finished steps in the file may include former ones with other parameters
        self._current: list[Step] = []
        self._place: dict[str, Any] = {}
        self._keys: dict[Path, str] = {}

    def make(self, chosen: Collection[str], suffix: str) -> None:
        """Run the unfinished steps, with layers in the format of a file extension.

        Raises
        ------
        Cancelled
            If the user cancels; the finished steps are kept.
        """
        if not self._problem:
            try:
                self._folder.mkdir(exist_ok=True)
                self._make(chosen, suffix)
            except Cancelled:
                self._progress.info(
                    message("The finished steps are kept; the next run with the same folder continues from there.")
                )
                raise
            except SlopeMuseError as error:
                self._problem = str(error)
            except OSError as error:
                place = error.filename or self._folder
                self._problem = message("{reason} ({place})", reason=error.strerror or error, place=place)
        if self._problem:
            self._progress.warn(message("{name}: {problem}", name=self._slope.name, problem=self._problem))

    def result(self) -> SlopeResult:
        """Return the result for the slope."""
        from ...plugin.core.batch.batch_summary import SlopeResult

        algorithms = [step.algorithm for step in self._current]
        paths = [path for step in self._current for path in step.outputs.values()]
        return SlopeResult(
            self._slope.name,
            self._slope.folder,
            self._problem,
            self._finished.numbers(algorithms),
            self._place,
            self._n_computed,
            tuple(path.name for path in paths if path.suffix == ".html"),
            tuple(dict.fromkeys(self._finished.warnings(algorithms))),
        )

    def _make(self, chosen: Collection[str], suffix: str) -> None:
        from ...plugin.core.batch.slope_steps import steps_of

        is_layer = slopemuse_layer(self._slope.files["series"]) is not None
        steps = steps_of(self._slope, self._folder, is_layer, chosen, suffix)
        for i, step in enumerate(steps):
            self._make_step(step, self._progress.part(i / len(steps), (i + 1) / len(steps)))
            if "INPUT" in step.files and step.algorithm == "trainmusenet":
                here = (i + 1) / len(steps)
                self._locate(step.files["INPUT"], self._progress.quiet(here, here))

    def _make_step(self, step: Step, progress: Progress) -> None:
        """Run a step unless it was finished with the same inputs, parameters and version."""
        key = step.key(self._keys, self._hash)
        if not self._finished.has(step, key):
            name, algorithm = self._slope.name, algorithm_of(step.algorithm)
            title = step.algorithm if algorithm is None else algorithm.displayName()
            progress.step(0.0, message("{name}: {step}", name=name, step=title))
            log = _SlopeLog(progress)
            numbers = plain_numbers(run_child(step.algorithm, step.parameters(), log))
            self._finished.add(step.algorithm, key, numbers, log.warnings)
            self._finished.save(self._folder)
            self._n_computed += 1
        self._current.append(step)
        self._keys.update({path: f"{key}/{path.name}" for path in step.outputs.values()})

    def _locate(self, path: Path, progress: Progress) -> None:
        """Store the outline and the dates of the series for the summary."""
        from ...plugin.core.batch.batch_summary import place_of
        from ...plugin.layers import read_series

        key = self._keys.get(path) or self._hash(path)
        if self._finished.place.get("key") != key:
            layer = slopemuse_layer(path) or vector_layer(str(path), path.stem)
            series = read_series(layer, feedback=progress)
            self._finished.place = {"key": key, **place_of(series)}
            self._finished.save(self._folder)
        self._place = self._finished.place

    def _hash(self, path: Path) -> str:
        if path not in self._keys:
            self._keys[path] = input_sha256(str(path), self._progress)
        return self._keys[path]
