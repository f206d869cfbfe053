"""Ustica: east and up from tracks 117 and 022, compared with L3 tiles from another pipeline.

Run with `./run python benchmarks/measured/ustica_decompose.py DATA_FOLDER`. The workflow is that of a user: the EGMS
zip files as downloaded are imported and decomposed through Processing. The folder must contain the two L2b and the two
L3 zip files. The tiles are a separate product of the same series, so the numbers show agreement, not errors; the target
is 1 mm/yr.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

FILES = {
    "ascending": "EGMS_L2b_117_0227_IW2_VV_2020_2024_1.zip",
    "descending": "EGMS_L2b_022_0845_IW2_VV_2020_2024_1.zip",
    "east": "EGMS_L3_E45N17_100km_E_2020_2024_1.zip",
    "up": "EGMS_L3_E45N17_100km_U_2020_2024_1.zip",
}
CELL_M = 100.0


def import_layers(folder: Path, work: Path) -> dict[str, str]:
    """Import the four products in the CRS of the tiles; return their paths."""
    from qgis import processing

    paths = {name: str(work / f"{name}.gpkg") for name in FILES}
    for name, file in FILES.items():
        processing.run(
            "slopemuse:importinsar", {"INPUT": str(folder / file), "CRS": "EPSG:3035", "OUTPUT": paths[name]}
        )
    return paths


def agreement(own: Any, tile: Any) -> dict[str, float]:
    """Compare a decomposed series layer with a tile, cell by cell.

    Returns
    -------
    dict
        cells; rms_mm_yr and bias_mm_yr of the velocities (SlopeMuse minus tile); spread_mm_yr of the tile; series_mm,
        the RMS difference of the series on common dates, each about its own mean.
    """
    rows = {tuple(cell): i for i, cell in enumerate(np.floor(tile.xy / CELL_M).astype(int))}
    found = np.array([rows.get(tuple(cell), -1) for cell in np.floor(own.xy / CELL_M).astype(int)])
    both = (found >= 0) & np.isfinite(own.attributes["velocity"])
    theirs = tile.attributes["velocity"][found[both]]
    off = own.attributes["velocity"][both] - theirs
    _, mine, other = np.intersect1d(own.dates, tile.dates, return_indices=True)
    first, second = own.values[both][:, mine], tile.values[found[both]][:, other]
    centred = first - first.mean(axis=1, keepdims=True) - second + second.mean(axis=1, keepdims=True)
    return {
        "cells": float(both.sum()),
        "rms_mm_yr": float(np.sqrt(np.nanmean(off**2))),
        "bias_mm_yr": float(np.nanmean(off)),
        "spread_mm_yr": float(np.nanstd(theirs)),
        "series_mm": float(np.sqrt(np.nanmean(centred**2))),
    }


def compare(folder: Path) -> tuple[dict[str, dict[str, float]], float]:
    """Return the agreement of the east and up components, and the duration of the decomposition [s]."""
    from qgis import processing
    from qgis.core import QgsVectorLayer
    from slopemuse.plugin.layers import read_series

    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        paths = import_layers(folder, work)
        made = {"EAST": str(work / "made_east.gpkg"), "UP": str(work / "made_up.gpkg")}
        started = time.perf_counter()
        processing.run(
            "slopemuse:decompose",
            {"ASCENDING": paths["ascending"], "DESCENDING": paths["descending"], "CELL_SIZE": CELL_M, **made},
        )
        seconds = time.perf_counter() - started
        results = {
            component: agreement(
                read_series(QgsVectorLayer(made[component.upper()])), read_series(QgsVectorLayer(paths[component]))
            )
            for component in ("east", "up")
        }
    return results, seconds


def main(folder: Path) -> None:
    """Print the table."""
    results, seconds = compare(folder)
    print("| component | cells | RMS [mm/yr] | bias [mm/yr] | spread of the tile [mm/yr] | series [mm] |")
    print("|---|---|---|---|---|---|")
    for component, r in results.items():
        print(
            f"| {component} | {r['cells']:.0f} | {r['rms_mm_yr']:.3f} | {r['bias_mm_yr']:+.3f} "
            f"| {r['spread_mm_yr']:.3f} | {r['series_mm']:.2f} |"
        )
    print(f"\nDecomposed in {seconds:.1f} s, reading and writing included.")


if __name__ == "__main__":
    from slopemuse.tools.headless import headless_qgis

    with headless_qgis():
        main(Path(sys.argv[1]))
