"""Summary of many slopes: one row per slope for the map, and an index page with links to the reports."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import numpy as np

from ..common.arrays import AnyArray, FloatArray, IntArray
from ..common.html_report import Report
from ..common.messages import joined, message, plural, translated
from ..data.point_series import PointSeries
from ..geometry.local_crs import transform
from ..inputs.point_features import metres_from, metric_crs
from ..warning.areas import outline
from ..warning.levels import ALARM, QUIET, UNSURE, WARNING, WATCH

DONE, FAILED = "done", "failed"
WGS84 = "EPSG:4326"
_MARGIN_M = 30.0
_ATTENTION = {"ALARM": message("alarm"), "WARNING": message("warning"), "WATCH": message("watch")}


@dataclass(frozen=True)
class SlopeResult:
    """Result of a slope.

    Attributes
    ----------
    name, folder : str
        Name of the slope and of its output folder.
    problem : str
        Error message; empty if all steps are done.
    numbers : dict of str to float or None
        Numeric outputs, with keys "algorithm.NUMBER".
    place : dict
        See `FinishedSteps`.
    n_computed : int
        Number of steps computed in this run.
    reports : tuple of str
        File names of the reports in the output folder.
    warnings : tuple of str
        Warnings of all steps.
    """

    name: str
    folder: str
    problem: str = ""
    numbers: dict[str, float | None] = field(default_factory=dict)
    place: dict[str, Any] = field(default_factory=dict)
    n_computed: int = 0
    reports: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def level(self) -> int:
        """Maximum level of any point on the last day; UNSURE if no level is known."""
        for level, word in ((ALARM, "ALARM"), (WARNING, "WARNING"), (WATCH, "WATCH")):
            if self.numbers.get(f"warninglevels.N_{word}"):
                return int(level)
        unsure, n_points = self.numbers.get("warninglevels.N_UNSURE"), self.place.get("n_points", 0)
        return int(QUIET if unsure is not None and unsure < n_points else UNSURE)


def place_of(series: PointSeries) -> dict[str, Any]:
    """Return the outline of a slope in WGS 84, the number of points, and the first and last date, JSON-serialisable."""
    ring: list[list[float]] = []
    known = np.isfinite(series.xy).all(axis=1)
    if series.crs and known.any():
        crs = metric_crs(series)
        places, origin = metres_from(series, crs)
        ring = transform(outline(places[known], _MARGIN_M) + origin, crs, WGS84).tolist()
    return {
        "ring": ring,
        "n_points": series.n_points,
        "first_date": str(series.dates[0]),
        "last_date": str(series.dates[-1]),
    }


def summary_columns(results: Sequence[SlopeResult]) -> tuple[list[FloatArray], dict[str, AnyArray]]:
    """Return the outline and attributes of every slope; slopes that were not imported have an empty outline."""
    rings = [np.array(result.place.get("ring", []), dtype=float).reshape(-1, 2) for result in results]

    def number(name: str) -> FloatArray:
        return np.array([np.nan if (value := r.numbers.get(name)) is None else value for r in results], dtype=float)

    def count(name: str) -> IntArray:
        return np.array([int(r.numbers.get(f"warninglevels.{name}") or 0) for r in results], dtype=int)

    return rings, {
        "name": np.array([r.name for r in results], dtype=str),
        "status": np.array([FAILED if r.problem else DONE for r in results], dtype=str),
        "problem": np.array([translated(r.problem) for r in results], dtype=str),
        "n_points": np.array([int(r.place.get("n_points", 0)) for r in results], dtype=int),
        "first_date": np.array([r.place.get("first_date", "") for r in results], dtype=str),
        "last_date": np.array([r.place.get("last_date", "") for r in results], dtype=str),
        "rmse_mm": number("trainmusenet.RMSE"),
        "rmse_persistence_mm": number("trainmusenet.RMSE_PERSISTENCE"),
        "skill": number("evaluate.SKILL"),
        "level": np.array([r.level for r in results], dtype=int),
        "n_alarm": count("N_ALARM"),
        "n_warning": count("N_WARNING"),
        "n_watch": count("N_WATCH"),
        "n_unsure": count("N_UNSURE"),
        "folder": np.array([r.folder for r in results], dtype=str),
    }


def sentence(results: Sequence[SlopeResult]) -> str:
    """Return a sentence with the numbers of completed and failed slopes."""
    failed = sum(bool(result.problem) for result in results)
    return plural(
        "{count} slope: {done} done, {failed} failed.",
        "{count:,} slopes: {done} done, {failed} failed.",
        count=len(results),
        done=len(results) - failed,
        failed=failed,
    )


def _attention(results: Sequence[SlopeResult]) -> str:
    """Return a sentence with the slopes that have points at watch level or above on the last day."""
    found = []
    for result in sorted(results, key=lambda result: -result.level):
        counts = [
            joined(" ", [f"{number:.0f}", title])
            for word, title in _ATTENTION.items()
            if (number := result.numbers.get(f"warninglevels.N_{word}"))
        ]
        if counts:
            found.append(joined(": ", [result.name, joined(", ", counts)]))
    if not found:
        return message("On the last day, no slope has points at watch level or above.")
    return message("Slopes with points at watch level or above on the last day: {slopes}.", slopes=joined("; ", found))


class IndexPage(Report):
    """HTML report with links to other reports."""

    def links(self, name: str, links: Sequence[tuple[str, str]]) -> None:
        """Add a paragraph with the name of a slope and links, each given by its text and URL."""
        shown = ", ".join(f'<a href="{html.escape(address)}">{html.escape(text)}</a>' for text, address in links)
        self._blocks.append(f"<p>{html.escape(name)}: {shown}</p>")


def index_page(results: Sequence[SlopeResult]) -> str:
    """Return the index page of all slopes: failures, results, and links to the reports."""
    page = IndexPage(message("Slopes"))
    page.lead(sentence(results))
    page.lead(_attention(results))
    for result in results:
        if result.problem:
            page.weak(message("{name}: {problem}", name=result.name, problem=result.problem))
    page.heading(message("Results"))
    header = (
        message("Slope"),
        message("Points"),
        message("Last acquisition"),
        message("RMSE [mm]"),
        message("RMSE of persistence [mm]"),
        message("Alarm"),
        message("Warning"),
        message("Watch"),
        message("Uncertain"),
    )
    numbers = ("trainmusenet.RMSE", "trainmusenet.RMSE_PERSISTENCE")
    counts = tuple(f"warninglevels.N_{word}" for word in ("ALARM", "WARNING", "WATCH", "UNSURE"))
    rows = [
        (
            result.name,
            result.place.get("n_points"),
            result.place.get("last_date"),
            *(result.numbers.get(name) for name in numbers),
            *(None if (value := result.numbers.get(name)) is None else int(value) for name in counts),
        )
        for result in results
    ]
    page.table(header, rows)
    warned = [(result.name, warning) for result in results for warning in result.warnings]
    if warned:
        page.heading(message("Limitations"))
        page.table((message("Slope"), message("Limitation")), warned)
    page.heading(message("Reports"))
    titles = {
        "import.html": message("Import"),
        "training.html": message("Training"),
        "levels.html": message("Warning levels"),
        "evaluation.html": message("Evaluation"),
    }
    for result in results:
        if result.reports:
            page.links(
                result.name,
                [(translated(titles[name]), f"{quote(result.folder)}/{name}") for name in result.reports],
            )
    return page.html()
