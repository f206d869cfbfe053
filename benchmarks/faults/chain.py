"""The main workflow on a small synthetic slope, run as a separate process, and the contents of its outputs."""

from __future__ import annotations

import hashlib
import json
import locale
import os
import platform
import sqlite3
import struct
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

# evaluate with baselines only; networks are compared in their own tests
_METHODS = ["persistence", "kalman"]


def main(figures: Path, is_short: bool) -> None:
    """Run the workflow and write its numbers; the short version ends with the grid and does not train a model."""
    from qgis.PyQt.QtCore import QLocale
    from slopemuse.tools.headless import headless_qgis

    spoken = os.environ.get("LC_ALL", "C")
    if spoken != "C":
        # on a system without charmaps, the locale cannot be created; the Qt locale does not depend on it
        with suppress(locale.Error):
            locale.setlocale(locale.LC_ALL, "")
        QLocale.setDefault(QLocale(spoken))
    with headless_qgis(), tempfile.TemporaryDirectory() as where:
        folder = Path(where)
        _run(folder, is_short)
        tables = {path.stem: table(path) for path in sorted(folder.glob("*.gpkg"))}
        text = (folder / "exported.csv").read_bytes()
        tables["exported.csv"] = {"digest": hashlib.sha256(text).hexdigest(), "columns": {}}
        figures.write_text(json.dumps({"made_by": made_by(), "tables": tables}), encoding="utf-8")


def made_by() -> str:
    """Return the versions and the processor, which affect the last digits."""
    import numpy as np
    from osgeo import gdal
    from qgis.core import Qgis

    return f"QGIS {Qgis.version()}, numpy {np.__version__}, GDAL {gdal.__version__}, {platform.machine()}"


def table(path: Path) -> dict[str, Any]:
    """Return a digest of all cells of the first table in a GeoPackage, and its numbers by column, with x and y."""
    database = sqlite3.connect(path)
    name = database.execute("select table_name from gpkg_contents").fetchone()[0]
    found = database.execute(f'select * from "{name}"')  # noqa: S608
    names, rows = [column[0] for column in found.description], found.fetchall()
    database.close()
    columns: dict[str, list[float | None]] = {}
    for name, cells in zip(names, zip(*rows)):
        if all(isinstance(cell, bytes) for cell in cells):
            # the end of a point in well-known binary (WKB)
            columns["x"], columns["y"] = (list(axis) for axis in zip(*(struct.unpack("<2d", c[-16:]) for c in cells)))
        elif all(cell is None or isinstance(cell, (int, float)) for cell in cells):
            columns[name] = list(cells)
    return {"digest": hashlib.sha256(repr(rows).encode()).hexdigest(), "columns": columns}


def _run(folder: Path, is_short: bool) -> None:
    from slopemuse.plugin.core.synthetic import make_slope, write_slope
    from slopemuse.tools.headless import run_algorithm

    raw = write_slope(folder / "raw", make_slope(0, n_points=40, n_days=360 if is_short else 700))

    def run(algorithm: str, outputs: dict[str, str], **inputs: Any) -> None:
        given = {**inputs, **{name: str(folder / file) for name, file in outputs.items()}}
        run_algorithm(f"slopemuse:{algorithm}", given)

    def made(name: str) -> str:
        return str(folder / name)

    run("importinsar", {"OUTPUT": "s1.gpkg"}, INPUT=str(raw["insar_s1"]))
    run("importinsar", {"OUTPUT": "exported.csv"}, INPUT=str(raw["insar_s1"]))
    run("importinsar", {"OUTPUT": "x.gpkg"}, INPUT=str(raw["insar_x"]))
    run("importhydrology", {"OUTPUT": "hydrology.gpkg"}, FILES=[str(raw["hydrology"])])
    run("velocity", {"OUTPUT": "velocity.gpkg"}, INPUT=made("s1.gpkg"))
    two = {"OUTPUT": "harmonized.gpkg", "OUTPUT2": "harmonized_x.gpkg"}
    run("harmonize", two, INPUT=made("s1.gpkg"), INPUT2=made("x.gpkg"), STEP=12)
    run(
        "gridfusion",
        {"OUTPUT": "grid.gpkg"},
        **{"INPUT": made("harmonized.gpkg"), "INPUT2": made("harmonized_x.gpkg"), "CELL_SIZE": 150},
    )
    if is_short:
        return
    daily = {"INPUT": made("s1.gpkg"), "HYDROLOGY": made("hydrology.gpkg")}
    run("trainmusenet", {"MODEL": "model.safetensors"}, **daily)
    estimated = {"OUTPUT": "daily.gpkg", "OUTPUT_SIGMA": "sigma.gpkg"}
    run("estimatedaily", estimated, **daily, MODEL=made("model.safetensors"), STEP=3)
    run("evaluate", {"TABLE": "scores.gpkg", "PER_POINT": "errors.gpkg"}, **daily, METHODS=_METHODS)


if __name__ == "__main__":
    main(Path(sys.argv[1]), "short" in sys.argv[2:])
