"""Badui: east and up from two orbits, compared with the horizontal and vertical series published with the data.

Run with `./run python benchmarks/measured/badui_decompose.py DATA_FOLDER`. The workflow is that of a user: the four CSV
files are imported, and the two orbits are decomposed through Processing. The method of the authors is not known in
detail, so the numbers show agreement, not errors. The coherence is very low (median 0.05 in the ascending layer).
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np

FILES = {
    "ascending": ("ascending_InSAR_sample.csv", "EPSG:4326"),
    "descending": ("descending_InSAR_sample.csv", "EPSG:4326"),
    # X and Y without a CRS: UTM zone 47, in which they coincide with the points of the orbits
    "east": ("horizontal_displacement_timeseries.csv", "EPSG:32647"),
    "up": ("vertical_displacement_timeseries.csv", "EPSG:32647"),
}


def compare(folder: Path, cell_m: float) -> dict[str, dict[str, float]]:
    """Return for each component: points, RMS, bias and correlation of velocities [mm/yr], and RMS of series [mm]."""
    from qgis import processing
    from qgis.core import QgsVectorLayer
    from scipy.spatial import cKDTree
    from slopemuse.plugin.core.geometry.local_crs import transform
    from slopemuse.plugin.core.timeseries.trend import fit_trend
    from slopemuse.plugin.layers import read_series

    results = {}
    with tempfile.TemporaryDirectory() as name:
        paths = {}
        for key, (file, crs) in FILES.items():
            paths[key] = str(Path(name) / f"{key}.gpkg")
            processing.run("slopemuse:importinsar", {"INPUT": str(folder / file), "CRS": crs, "OUTPUT": paths[key]})
        made = {key: str(Path(name) / f"made_{key}.gpkg") for key in ("east", "up")}
        processing.run(
            "slopemuse:decompose",
            {
                "ASCENDING": paths["ascending"],
                "DESCENDING": paths["descending"],
                "CELL_SIZE": cell_m,
                "STEP": 7,
                "EAST": made["east"],
                "UP": made["up"],
            },
        )
        for key, path in made.items():
            own, theirs = read_series(QgsVectorLayer(path)), read_series(QgsVectorLayer(paths[key]))
            distance, cell = cKDTree(own.xy).query(transform(theirs.xy, theirs.crs, own.crs))
            near = distance < cell_m
            _, mine, other = np.intersect1d(own.dates, theirs.dates, return_indices=True)
            first, second = own.values[cell[near]][:, mine], theirs.values[near][:, other]
            rates = fit_trend(own.dates[mine], first).velocity, fit_trend(theirs.dates[other], second).velocity
            off = first - first.mean(axis=1, keepdims=True) - second + second.mean(axis=1, keepdims=True)
            results[key] = {
                "points": float(near.sum()),
                "rms": float(np.sqrt(np.mean((rates[0] - rates[1]) ** 2))),
                "bias": float(np.mean(rates[0] - rates[1])),
                "correlation": float(np.corrcoef(*rates)[0, 1]),
                "series_mm": float(np.sqrt(np.mean(off**2))),
            }
    return results


def main(folder: Path) -> None:
    """Print the table."""
    print("| cells | component | points | RMS [mm/yr] | bias [mm/yr] | correlation of rates | series [mm] |")
    print("|---|---|---|---|---|---|---|")
    for cell_m in (50.0, 100.0):
        for component, r in compare(folder, cell_m).items():
            print(
                f"| {cell_m:.0f} m | {component} | {r['points']:.0f} | {r['rms']:.2f} | {r['bias']:+.2f} "
                f"| {r['correlation']:.2f} | {r['series_mm']:.2f} |"
            )


if __name__ == "__main__":
    from slopemuse.tools.headless import headless_qgis

    with headless_qgis():
        main(Path(sys.argv[1]))
