"""Silesia: InSAR over a mine compared with daily GNSS in the line of sight, with up to one metre of subsidence.

Run with `./run python benchmarks/measured/silesia_validate.py DATA_FOLDER`. The workflow is that of a user: each series
is imported as a point with its two angles, the GNSS files are imported together, and all layers are validated at once.
There is no target. The numbers show how much of a fast motion is lost in the phase (scale), even where the
correlation alone looks perfect.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np


def import_series(file: Path, places: dict[str, tuple[str, str]], work: Path) -> str:
    """Write a series as a table with one point and import it; return the path of the layer."""
    from qgis import processing
    from slopemuse.plugin.core.io.tables.delimited import read_table

    columns = read_table(file).columns
    name = file.stem.replace("tidy_", "").replace("_cum", "")
    days = [f"D{str(day).replace('-', '')[:8]}" for day in columns["date"]]
    table = work / f"{name}.csv"
    cells = ",".join(str(value) for value in columns["los_mm"])
    table.write_text(f"pid,lon,lat,{','.join(days)}\nmonument,{','.join(places[name[:4]])},{cells}\n")
    out = str(work / f"{name}.gpkg")
    incidence, heading = (float(np.degrees(float(columns[key][0]))) for key in ("inc_rad", "head_rad"))
    processing.run(
        "slopemuse:importinsar", {"INPUT": str(table), "INCIDENCE": incidence, "HEADING": heading, "OUTPUT": out}
    )
    return out


def compare(folder: Path, report: Path | None = None) -> list[dict[str, float | str]]:
    """Return the scores of every series at its station; write the report to `report` if given."""
    from qgis import processing
    from qgis.core import QgsVectorLayer
    from slopemuse.plugin.core.io.tables.delimited import read_table
    from slopemuse.plugin.layers import read_table as read_layer

    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        stations = read_table(folder / "tidy_stations.csv").columns
        places = {str(s): (str(x), str(y)) for s, x, y in zip(stations["station"], stations["lon"], stations["lat"])}
        layers = [import_series(file, places, work) for file in sorted(folder.glob("*_cum.csv"))]
        gnss, table = str(work / "gnss.gpkg"), str(work / "table.gpkg")
        files = [*folder.glob("*gnss_enu.csv"), folder / "tidy_stations.csv"]
        processing.run("slopemuse:importgnss", {"INPUT": [str(file) for file in files], "OUTPUT": gnss})
        parameters = {"LAYERS": layers, "GNSS": gnss, "INTERPOLATORS": "nearest", "RADIUS": 10, "TABLE": table}
        processing.run("slopemuse:validategnss", {**parameters, "REPORT": "" if report is None else str(report)})
        found = read_layer(QgsVectorLayer(table))
    rows = np.flatnonzero((found["scored"] == 1) & (found["station"] != "ALL"))
    return [{key: found[key][k] for key in found} for k in rows]


def main(folder: Path) -> None:
    """Print the table."""
    print("| series | dates | scale | RMSE [mm] | InSAR, GNSS [mm/yr] | correlation | of increments |")
    print("|---|---|---|---|---|---|---|")
    for r in compare(folder):
        print(
            f"| {r['layer']} | {r['n_dates']:.0f} | {r['scale']:.2f} | {r['rmse_mm']:.0f} | {r['rate_mm_yr']:.0f}, "
            f"{r['gnss_mm_yr']:.0f} | {r['correlation']:.3f} | {r['correlation_increments']:.2f} |"
        )


if __name__ == "__main__":
    from slopemuse.tools.headless import headless_qgis

    with headless_qgis():
        main(Path(sys.argv[1]))
