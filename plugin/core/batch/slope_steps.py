"""Processing steps of a slope: algorithms with their inputs and output files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..common.version import VERSION
from ..io.tables.archive import VECTORS
from .slope_table import Slope

LEVELS, EVALUATION = "levels", "evaluation"
DRIVERS, MODEL = "hydrology.gpkg", "model.safetensors"
# layers with one field per date, without file extension
SERIES, DAILY = "series", "daily"
FORMATS = ("gpkg", "parquet", "nc")


@dataclass(frozen=True)
class Step:
    """One algorithm run for a slope.

    Attributes
    ----------
    algorithm : str
    files : dict of str to Path
        Input files by parameter.
    values : dict
        Other parameters.
        Output files by parameter.
    """

    algorithm: str
    files: dict[str, Path]
    values: dict[str, Any]
    outputs: dict[str, Path]

    def parameters(self) -> dict[str, Any]:
        """Return the parameters of the algorithm."""
        files = {name: [str(path)] if name == "FILES" else str(path) for name, path in self.files.items()}
        return {**files, **self.values, **{name: str(path) for name, path in self.outputs.items()}}

    def key(self, digests: Mapping[Path, str], hash_of: Callable[[Path], str]) -> str:
        """Return a hash of the inputs, the parameters and the SlopeMuse version.

        Parameters
        ----------
        digests : mapping of Path to str
            Keys of previous steps, by the files that they wrote.
        hash_of : callable
            Returns the hash of any other file.
        """
        inputs = {name: digests.get(path) or hash_of(path) for name, path in self.files.items()}
        raw = [VERSION, self.algorithm, inputs, self.values, sorted(path.name for path in self.outputs.values())]
        return hashlib.sha256(json.dumps(raw, sort_keys=True).encode()).hexdigest()


def steps_of(
    slope: Slope, folder: Path, is_layer: bool, chosen: Collection[str], suffix: str = FORMATS[0]
) -> list[Step]:
    """Return the processing steps of a slope in order.

    Parameters
    ----------
    slope : Slope
        Slope without a problem.
    folder : Path
        Output folder.
    is_layer : bool
        Whether its series are a SlopeMuse layer, which need not be imported.
    chosen : collection of str
        Optional steps: LEVELS and EVALUATION.
    suffix : str
        One of `FORMATS`, for the layers with one field per date.
    """
    series = slope.files["series"] if is_layer else folder / f"{SERIES}.{suffix}"
    drivers = {"HYDROLOGY": folder / DRIVERS}
    area = {"STABLE_AREA": slope.files["stable_area"]} if "stable_area" in slope.files else {}
    dem = {"DEM": slope.files["dem"]} if "dem" in slope.files else {}

    def parameters(**columns: str) -> dict[str, Any]:
        return {name: slope.values[column] for name, column in columns.items() if column in slope.values}

    def step(algorithm: str, files: dict[str, Path], values: dict[str, Any], **outputs: str) -> Step:
        return Step(algorithm, files, values, {name: folder / file for name, file in outputs.items()})

    hydrology = slope.files["hydrology"]
    # text files are read by the gauge reader, layers by QGIS
    source = "INPUT" if hydrology.suffix.lower() in (*VECTORS, ".parquet") else "FILES"
    steps = (
        []
        if is_layer
        else [
            step(
                "importinsar",
                {"INPUT": slope.files["series"]},
                parameters(CRS="crs", UNIT="unit", SIGN="sign"),
                OUTPUT=f"{SERIES}.{suffix}",
                REPORT="import.html",
            )
        ]
    )
    steps += [
        step("importhydrology", {source: hydrology}, {}, OUTPUT=DRIVERS),
        step(
            "trainmusenet",
            {"INPUT": series, **drivers, **area, **dem},
            parameters(TRAIN_END="train_end", MIN_COHERENCE="min_coherence", SEED="seed"),
            MODEL=MODEL,
            REPORT="training.html",
        ),
        step(
            "estimatedaily",
            {"INPUT": series, "MODEL": folder / MODEL, **drivers, **area},
            parameters(START="start", END="end", LATENCY="latency_days"),
            OUTPUT=f"{DAILY}.{suffix}",
            OUTPUT_SIGMA=f"{DAILY}_sigma.{suffix}",
            OUTPUT_FLAG=f"{DAILY}_flag.{suffix}",
            ACQUISITIONS=f"acquisitions.{suffix}",
        ),
    ]
    if LEVELS in chosen:
        steps.append(
            step(
                "warninglevels",
                {"INPUT": folder / f"{DAILY}.{suffix}"},
                parameters(WATCH="watch", WARNING="warning", ALARM="alarm"),
                OUTPUT=f"levels.{suffix}",
                CHANGES="changes.gpkg",
                AREAS="areas.gpkg",
                REPORT="levels.html",
            )
        )
    if EVALUATION in chosen:
        steps.append(
            step(
                "evaluate",
                {"INPUT": series, "MODEL": folder / MODEL, **drivers, **area},
                parameters(LATENCY="latency_days", SEED="seed"),
                TABLE="scores.gpkg",
                PER_POINT="scores_per_point.gpkg",
                REPORT="evaluation.html",
            )
        )
    return steps
