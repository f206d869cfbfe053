"""Two sensors in one map on a synthetic slope: run, score and compare both graphical models.

The sensors observe different points, and their datums drift independently. The results are scored against the
noise-free truth at all points of the slope, including unobserved ones, and against GNSS stations not used by either
workflow.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsVectorLayer

from ...plugin.core.common.html_report import Report
from ...plugin.core.common.messages import number_text
from ...plugin.core.synthetic import Slope, SlopeOptions, make_slope, write_slope
from ...plugin.layers import read_series, read_table
from ..headless import run_algorithm
from ..models.make_cuenca import OURS, PAPER, TITLES

CELL_M = 50.0
SENSORS = ("first sensor alone", "second sensor alone", "both, fused")
_SEEN = 0.6
_DRIFT = 3.0


@dataclass(frozen=True)
class Chain:
    """Results and errors of one of the models.

    Attributes
    ----------
    title : str
    path : Path
        The velocity map.
    rate, bias, series : float
        RMSE and mean error of the velocity [mm/yr], and RMSE of the series about the mean of each point [mm], against
        the truth.
    gnss : dict of str to dict of str to tuple
        Error of the rate [mm/yr] and RMSE of the series [mm] by layer and station.
    n_points : int
        Number of points of the slope that are in a cell.
        Points of the slope that lie in a cell.
    seconds : float
    """

    title: str
    path: Path
    rate: float
    bias: float
    series: float
    gnss: dict[str, dict[str, tuple[float, float]]]
    n_points: int
    seconds: float


def two_sensors(folder: Path, n_points: int = 140, n_days: int = 730, seed: int = 1) -> tuple[Slope, dict[str, str]]:
    """Create a synthetic slope and import its series; return the slope and the inputs of both models."""
    from qgis import processing

    options = SlopeOptions(datum_drift_mm_per_year=_DRIFT)
    slope = make_slope(seed, n_points, n_days, correlated=True, options=options)
    seen = np.random.default_rng(seed).random(n_points) < _SEEN
    first = slope.sensors[0]
    part = replace(first, series=first.series.points(seen), point=first.point[seen])
    slope = replace(slope, sensors=(part, *slope.sensors[1:]))
    paths = write_slope(folder / "data", slope)
    arguments = {"GNSS": str(paths["gnss"]), "STATIONS": "G01", "CHECK_STATION": "G02"}
    for name, file in (("INPUT", "insar_s1"), ("INPUT2", "insar_x")):
        arguments[name] = str(folder / f"{file}.gpkg")
        processing.run("slopemuse:importinsar", {"INPUT": str(paths[file]), "OUTPUT": arguments[name]})
    return slope, arguments


def run_chain(file: str, slope: Slope, folder: Path, **arguments: Any) -> Chain:
    """Run one of the models and score it."""
    stem = "ours" if file == OURS else "published"
    grid, scores = folder / f"cuenca_{stem}.gpkg", folder / f"cuenca_{stem}_gnss.gpkg"
    results = {
        "velocity:Velocity map": grid,
        "validate:Scores against GNSS": scores,
        "validate:Validation report": folder / f"cuenca_{stem}_validation.html",
        "fuse:Grid report": folder / f"cuenca_{stem}_grid.html",
        "harmonize:Time axis": folder / f"cuenca_{stem}_time.html",
    }
    if file == PAPER:
        results["validate_grids:Grids against GNSS (table 7)"] = folder / "cuenca_published_grids.gpkg"
        results["validate_grids:Report of the grids (figure 13)"] = folder / "cuenca_published_grids.html"
    started = time.perf_counter()
    expected = {name: str(path) for name, path in results.items()}
    # the surroundings of the stations that set the datum are stable
    run_algorithm(f"slopemuse:{TITLES[file]}", {"RADIUS": 150, "CELL_SIZE": CELL_M, **arguments, **expected})
    seconds = time.perf_counter() - started
    rate, series = errors_of(grid, slope)
    gnss = _stations(read_table(QgsVectorLayer(str(scores))))
    return Chain(TITLES[file], grid, rms(rate), float(rate.mean()), rms(series), gnss, len(rate), seconds)


def errors_of(grid: Path, slope: Slope) -> tuple[np.ndarray, np.ndarray]:
    """Return the errors of velocity [mm/yr] and series [mm] at the points of the slope in a filled cell."""
    from scipy.spatial import cKDTree

    made = read_series(QgsVectorLayer(str(grid)))
    apart, cell = cKDTree(made.xy).query(slope.xy)
    inside = apart <= CELL_M / np.sqrt(2)
    days = (made.dates - slope.days[0]).astype(int)
    truth = slope.downslope_mm[:, days] * (slope.downslope @ slope.sensors[0].los)[:, None]
    rate = np.polyfit(days / 365.25, truth.T, 1)[0]
    error = made.values[cell] - truth
    error -= error.mean(axis=1, keepdims=True)
    return (made.attributes["velocity"][cell] - rate)[inside], error[inside]


def rms(values: Any) -> float:
    """Return the root mean square."""
    return float(np.sqrt(np.mean(np.asarray(values, dtype=float) ** 2)))


def _stations(table: dict[str, np.ndarray]) -> dict[str, dict[str, tuple[float, float]]]:
    """Return the scores by kriging for the two sensors and the grid, in this order."""
    layers = list(dict.fromkeys(table["layer"]))
    found: dict[str, dict[str, tuple[float, float]]] = {name: {} for name in SENSORS}
    for row in range(len(table["station"])):
        station, kind = table["station"][row], table["interpolator"][row]
        if kind == "kriging" and station != "ALL" and int(table["scored"][row]):
            name = SENSORS[layers.index(table["layer"][row])]
            found[name][station] = float(table["rate_error_mm_yr"][row]), float(table["rmse_mm"][row])
    return found


def against_gnss(chain: Chain, layer: str, stations: set[str]) -> tuple[float, float]:
    """Return the RMSE of the rates [mm/yr] and the mean RMSE of the series [mm] at some stations."""
    scores = [chain.gnss[layer][station] for station in sorted(stations)]
    return rms([score[0] for score in scores]), float(np.mean([score[1] for score in scores]))


def shared_stations(chains: list[Chain]) -> set[str]:
    """Return the stations at which all layers of all workflows are scored."""
    return set.intersection(*(set(layer) for chain in chains for layer in chain.gnss.values()))


def rows_of(chains: list[Chain]) -> list[tuple[str, ...]]:
    """Return the table rows: workflow, errors against the truth and against GNSS, bias, and time."""
    stations, rows = shared_stations(chains), []
    for chain in chains:
        rate, series = against_gnss(chain, SENSORS[-1], stations)
        numbers = (chain.rate, chain.series, rate, series)
        rows.append(
            (chain.title, *(f"{n:.2f}" for n in numbers), number_text(chain.bias, "+.2f"), f"{chain.seconds:.0f}")
        )
    return rows


HEADER = (
    "workflow",
    "velocity, truth [mm/yr]",
    "series, truth [mm]",
    "velocity, GNSS [mm/yr]",
    "series, GNSS [mm]",
    "bias [mm/yr]",
    "time [s]",
)


def write_report(chains: list[Chain], epochs: int | None, path: Path) -> None:
    """Write a report that compares the workflows, and both sensors with each sensor alone."""
    stations = ", ".join(sorted(shared_stations(chains)))
    best = int(np.argmin([chain.rate for chain in chains]))
    report = Report("Two sensors to one map: SlopeMuse workflow and that of the paper")
    other = chains[1 - best]
    report.lead(
        f"“{chains[best].title}” is closer to the true velocity: RMSE {chains[best].rate:.2f} mm/yr, "
        f"“{other.title}” {other.rate:.2f} mm/yr."
    )
    report.table(HEADER, rows_of(chains), caption="RMSE; the best velocity is highlighted", best=best)
    report.paragraph(
        f"The slope is synthetic. Its sensors observe different points, and their datums drift by {_DRIFT:g} mm/yr, "
        f"one up and one down. Truth: {chains[0].n_points} points in cells of {CELL_M:g} m, including those that no "
        "sensor observes. "
        f"GNSS: {stations}, which were not used for any layer of either workflow, by kriging of the cells around them."
    )
    if epochs is not None:
        report.weak(
            f"To keep the demo short, the published networks were trained for at most {epochs} epochs; the "
            "paper uses 86 and 100. This comparison therefore does not show how good the published method is; "
            "./run bench cuenca runs the workflow with all epochs."
        )
    report.heading("Differences")
    report.paragraph(
        "SlopeMuse sets the datum of each sensor in its own line of sight, projects it along a known direction of "
        "motion, harmonises with a smoother, interpolates by kriging with a nugget per sensor, and checks the datum "
        "at a second station. The paper projects first, by V / cos(a1 − a2), harmonises by an LSTM, sets the datum, "
        "grids by a CNN and sets the datum a second time, which leaves one station less for validation."
    )
    report.heading("Both sensors and each alone, compared with GNSS")
    for chain in chains:
        found = [against_gnss(chain, layer, shared_stations(chains)) for layer in SENSORS]
        report.table(
            ("layer", "velocity [mm/yr]", "series [mm]"),
            [(layer, *(f"{number:.2f}" for number in numbers)) for layer, numbers in zip(SENSORS, found)],
            caption=chain.title,
            best=int(np.argmin([numbers[0] for numbers in found])),
        )
    report.paragraph(
        "For a single sensor, its points are interpolated to the station by kriging in the line of sight of the map."
    )
    path.write_text(report.html(), encoding="utf-8")


def both_chains(folder: Path, epochs: int | None = None, **size: int) -> list[Chain]:
    """Create the slope, run both models and write `cuenca.html`."""
    slope, arguments = two_sensors(folder, **size)
    chains = [run_chain(OURS, slope, folder, PROJECTION="direction", DIRECTION="95, 20", **arguments)]
    limit = {} if epochs is None else {"EPOCHS": epochs}
    chains.append(run_chain(PAPER, slope, folder, **limit, **arguments))
    write_report(chains, epochs, folder / "cuenca.html")
    return chains
