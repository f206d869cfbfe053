"""A small slope on disk, and one job with former and new parameters for every algorithm that writes files."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from slopemuse.plugin.core.synthetic import make_slope, write_slope

FORMER, NEW = "former", "new"


@dataclass(frozen=True)
class Job:
    """A run of an algorithm.

    Attributes
    ----------
    algorithm : str
        Input parameters.
    outputs : dict of str to str
        Output file names by parameter.
    variants : dict
        Parameters that differ between the former and the new run.
    state : Path or None
        Folder from which each run continues, and to which it writes.
    """

    algorithm: str
    inputs: dict[str, Any]
    outputs: dict[str, str]
    variants: dict[str, dict[str, Any]] = field(default_factory=lambda: {FORMER: {}, NEW: {}})
    state: Path | None = None

    def run(self, folder: Path, variant: str, feedback: Any = None) -> dict[str, Any]:
        """Run the algorithm with its outputs in a folder."""
        from qgis import processing
        from qgis.core import QgsProcessingFeedback

        given = {**self.inputs, **self.variants[variant]}
        given.update({name: str(folder / file) for name, file in self.outputs.items()})
        return dict(processing.run(f"slopemuse:{self.algorithm}", given, feedback=feedback or QgsProcessingFeedback()))


def make_jobs(folder: Path, n_points: int, n_days: int) -> dict[str, Job]:
    """Write the inputs and return the jobs by name; Processing must be initialised."""
    from slopemuse.plugin.layers import write_series

    slope = make_slope(0, n_points=n_points, n_days=n_days)
    raw = {name: str(path) for name, path in write_slope(folder / "raw", slope).items()}

    def made(name: str) -> str:
        return str(folder / name)

    first = slope.sensors[0].series
    write_series(made("asc.gpkg"), first)
    mirrored = first.direction * np.array([-1.0, 1.0, 1.0])
    write_series(made("desc.gpkg"), replace(first, direction=mirrored))
    prepare = {
        "importhydrology": Job("importhydrology", {"FILES": [raw["hydrology"]]}, {"OUTPUT": "hydrology.gpkg"}),
        "importgnss": Job("importgnss", {"INPUT": raw["gnss"]}, {"OUTPUT": "gnss.gpkg"}),
    }
    for job in prepare.values():
        job.run(folder, NEW)
    asc, desc, hydrology = made("asc.gpkg"), made("desc.gpkg"), made("hydrology.gpkg")
    daily = {"INPUT": asc, "HYDROLOGY": hydrology}
    train = Job(
        "trainmusenet", daily, {"MODEL": "model.safetensors", "REPORT": "report.html"}, _both(MIN_COHERENCE=(0, 0.1))
    )
    train.run(folder, NEW)
    estimate = Job(
        "estimatedaily",
        {**daily, "MODEL": made("model.safetensors")},
        {name: f"{name.lower()}.gpkg" for name in ("OUTPUT", "OUTPUT_SIGMA", "RATE", "OUTPUT_FLAG", "LATEST")}
        | {"NETCDF": "all.nc"},
        _both(STEP=(3, 4)),
    )
    estimate.run(folder, NEW)
    gnss = {"INPUT": asc, "GNSS": made("gnss.gpkg")}
    velocity = Job(
        "velocity",
        {"INPUT": asc},
        {"OUTPUT": "velocity.gpkg", "HISTOGRAM": "h.html"},
        _both(TERMS=(["linear"], ["linear", "annual"])),
    )
    velocity.run(folder, NEW)
    two = {"INPUT": asc, "INPUT2": desc}
    layer_and_report = {"OUTPUT": "layer.gpkg", "REPORT": "report.html"}
    return {
        "importinsar": Job(
            "importinsar", {"INPUT": raw["insar_s1"]}, layer_and_report, _both(MIN_COHERENCE=(0.01, 0.5))
        ),
        "importinsar csv": Job(
            "importinsar",
            {"INPUT": raw["insar_s1"]},
            {"OUTPUT": "a.csv", "REPORT": "report.html"},
            _both(MIN_COHERENCE=(0.01, 0.5)),
        ),
        "importhydrology": replace(prepare["importhydrology"], variants=_both(RAIN_UNIT=("mm", "cm"))),
        "importgnss": replace(prepare["importgnss"], outputs={"OUTPUT": "gnss.gpkg", "STATIONS": "stations.gpkg"}),
        "velocity": velocity,
        "projectlos": Job(
            "projectlos",
            {"INPUT": asc, "METHOD": "vertical"},
            layer_and_report,
            _both(TARGET_INCIDENCE=(30, 35), TARGET_HEADING=(-12, -12)),
        ),
        "projectgnss": Job(
            "projectgnss",
            {"INPUT": made("gnss.gpkg")},
            {"OUTPUT": "los.gpkg"},
            _both(INCIDENCE=(30, 35), HEADING=(-12, -12)),
        ),
        "rereference": Job("rereference", gnss, layer_and_report, _both(METHOD=("rate", "offset_per_date"))),
        "decompose": Job(
            "decompose",
            {"ASCENDING": asc, "DESCENDING": desc},
            {"EAST": "e.gpkg", "UP": "u.gpkg", "EAST_SIGMA": "es.gpkg", "CONDITION": "c.tif", "REPORT": "report.html"},
            _both(CELL_SIZE=(100, 150)),
        ),
        "harmonize": Job(
            "harmonize",
            two,
            {"OUTPUT": "a.gpkg", "OUTPUT2": "b.gpkg", "OUTPUT_SIGMA": "s.gpkg", "REPORT": "report.html"},
            _both(STEP=(12, 24)),
        ),
        "gridfusion": Job(
            "gridfusion",
            {"INPUT": asc, "METHOD": "nearest"},
            {"OUTPUT": "grid.gpkg", "VELOCITY": "v.tif", "STACK": "stack.tif", "REPORT": "report.html"},
            _both(CELL_SIZE=(100, 150)),
        ),
        "trainmusenet": train,
        "estimatedaily": estimate,
        "evaluate": Job(
            "evaluate",
            {**daily, "METHODS": ["persistence"]},
            {"TABLE": "scores.gpkg", "PER_POINT": "errors.gpkg", "REPORT": "report.html"},
            _both(SEED=(0, 1)),
        ),
        "hydrorelation": Job(
            "hydrorelation",
            daily,
            {"OUTPUT": "r.gpkg", "RAIN": "rain.gpkg", "REPORT": "report.html"},
            _both(ALPHA=(0.05, 0.1)),
        ),
        "validategnss": Job(
            "validategnss",
            {"LAYERS": [asc], "GNSS": made("gnss.gpkg")},
            {"TABLE": "t.gpkg", "REPORT": "report.html"},
            _both(RADIUS=(100, 200)),
        ),
        "warninglevels": Job(
            "warninglevels",
            {"INPUT": made("output.gpkg"), "SIGMA": made("output_sigma.gpkg")},
            {"OUTPUT": "levels.gpkg", "CHANGES": "changes.gpkg", "REPORT": "report.html"},
            _both(WATCH=(1.0, 2.0)),
        ),
        "repeat": Job("repeat", {"RECORD": made("velocity.gpkg")}, {"REPORT": "report.html"}),
        "updatemonitoring": Job(
            "updatemonitoring",
            {"PROJECT": _monitoring(folder)},
            {"SUMMARY": "summary.html"},
            state=folder / "results",
        ),
        "batchslopes": Job("batchslopes", {"SLOPES": _slopes(folder, raw)}, {"OUTPUT": "batch"}),
    }


def network_jobs(jobs: dict[str, Job]) -> dict[str, Job]:
    """Return the jobs that train networks, by name; they require torch and take longer."""
    harmonize, fusion, train = (jobs[name] for name in ("harmonize", "gridfusion", "trainmusenet"))
    epochs = {"TRAINING_EPOCHS": 2}
    return {
        "harmonize lstm": replace(harmonize, inputs={**harmonize.inputs, "METHOD": "lstm", **epochs}),
        "gridfusion cnn": replace(fusion, inputs={**fusion.inputs, "METHOD": "cnn", **epochs}),
        "trainmusenet published": replace(
            train, inputs={**train.inputs, "VARIANT": "published", "SCOPE": "shared", **epochs}
        ),
    }


def _both(**values: tuple[Any, Any]) -> dict[str, dict[str, Any]]:
    """Return the parameters of both runs from pairs of values."""
    return {variant: {name: pair[k] for name, pair in values.items()} for k, variant in enumerate((FORMER, NEW))}


def _monitoring(folder: Path) -> str:
    (folder / "results").mkdir(exist_ok=True)
    told = {"series": "asc.gpkg", "hydrology": "raw/hydrology.csv", "model": "model.safetensors", "output": "results"}
    path = folder / "project.json"
    path.write_text(json.dumps(told), encoding="utf-8")
    return str(path)


def _slopes(folder: Path, raw: dict[str, str]) -> str:
    path = folder / "slopes.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["name", "series", "hydrology"], ["A", raw["insar_s1"], raw["hydrology"]]])
    return str(path)
