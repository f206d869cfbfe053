"""Kilauea 2016: datum from seven GNSS stations, scored by leaving out one station at a time.

Run with `./run python benchmarks/measured/hawaii_rereference.py DATA_FOLDER`. The workflow is that of a user: the
rasters as one stack with the line-of-sight raster, the zip of Nevada files, and each method through Processing. The
target is 14.0 mm (the mean offset per date, scored in the same way). The method plane must be rejected automatically.
"""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path

import numpy as np

STATIONS = ("AHUP", "CNPK", "CRIM", "HLNA", "KOSM", "MANE", "OUTL")
METHODS = ("rate", "smooth_offset", "offset_per_date", "plane")


def write_stack(folder: Path, path: Path) -> None:
    """Write the rasters to one file with one band per date; they are zero on the reference date, 2016-07-11."""
    from osgeo import gdal

    files = sorted(folder.glob("displacement_*.tif"))
    first = gdal.Open(str(files[0]))
    out = gdal.GetDriverByName("GTiff").Create(
        str(path), first.RasterXSize, first.RasterYSize, len(files) + 1, gdal.GDT_Float32
    )
    out.SetGeoTransform(first.GetGeoTransform())
    out.SetProjection(first.GetProjection())
    for k, file in enumerate([files[0], *files]):
        values = gdal.Open(str(file)).ReadAsArray()
        band = out.GetRasterBand(k + 1)
        band.WriteArray(np.where(np.isfinite(values), 0.0, np.nan) if k == 0 else values)
        band.SetDescription(file.stem.split("_")[1 if k == 0 else 2])
    band = out = None


def prepare(folder: Path, work: Path) -> dict[str, str]:
    """Import the rasters and the stations; return the two paths."""
    from qgis import processing

    write_stack(folder, work / "stack.tif")
    paths = {"INPUT": str(work / "insar.gpkg"), "GNSS": str(work / "gnss.gpkg")}
    looks = str(folder / "hawaii_los_enu.tif")
    processing.run(
        "slopemuse:importinsar",
        {"INPUT": str(work / "stack.tif"), "UNIT": "m", "LOS_RASTER": looks, "OUTPUT": paths["INPUT"]},
    )
    processing.run("slopemuse:importgnss", {"INPUT": str(folder / "unr.zip"), "OUTPUT": paths["GNSS"]})
    return paths


def run(paths: dict[str, str], work: Path, **parameters: str) -> dict[str, float | str]:
    """Return the scores of one datum, the method used, and the stations that set it."""
    from qgis import processing
    from qgis.core import QgsVectorLayer
    from slopemuse.plugin.layers import read_series

    out, report = str(work / "out.gpkg"), work / "report.html"
    result = processing.run("slopemuse:rereference", {**paths, "OUTPUT": out, "REPORT": str(report), **parameters})
    lineage = read_series(QgsVectorLayer(out)).lineage
    # the report lists all methods at left-out stations, including rejected ones
    row = rf"<td[^>]*>{parameters.get('METHOD', 'none')}</td><td[^>]*>([0-9.]+)</td>"
    alone = re.search(row, report.read_text(encoding="utf-8"))
    return {
        "used": str(lineage.parameters["method_used"]),
        "set by": ", ".join(lineage.gnss_stations) if len(lineage.gnss_stations) < 3 else "all in turn",
        "before": float(result["RMSE_BEFORE"]),
        "after": float(result["RMSE_AFTER"]),
        "alone": float(alone[1]) if alone else np.nan,
    }


def compare(folder: Path) -> dict[str, dict[str, float | str]]:
    """Return the scores of every method with all stations, and of the default with one station."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        paths = prepare(folder, work)
        results = {method: run(paths, work, METHOD=method, STATIONS=",".join(STATIONS)) for method in METHODS}
        results["default (one station)"] = run(paths, work)
    return results


def main(folder: Path) -> None:
    """Print the table."""
    print("| asked for | it alone, left out [mm] | used | set by | before [mm] | after [mm] |")
    print("|---|---|---|---|---|---|")
    for method, r in compare(folder).items():
        alone = "" if np.isnan(r["alone"]) else f"{r['alone']:.1f}"
        print(f"| {method} | {alone} | {r['used']} | {r['set by']} | {r['before']:.1f} | {r['after']:.1f} |")


if __name__ == "__main__":
    from slopemuse.tools.headless import headless_qgis

    with headless_qgis():
        main(Path(sys.argv[1]))
