"""Reproducibility of the main workflow with other threads, time zones, locales, folders and processors.

Run with `./run bench same_answers`. Options: `--only` selects circumstances, `--figures FILE` writes the numbers of
this machine, and `--against FILE` compares with those of another machine or QGIS version.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess  # nosec B404
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

CIRCUMSTANCES: dict[str, dict[str, str]] = {
    "again": {},
    "two threads": dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "2"),
    "time zone UTC+14": {"TZ": "Pacific/Kiritimati"},
    "time zone UTC−3:30": {"TZ": "America/St_Johns"},
    "decimal comma": {"LC_ALL": "de_DE.UTF-8"},
    "other folder": {"CHAIN_FOLDER": "/"},
    "other hash seed": {"PYTHONHASHSEED": "4711"},
    "OpenBLAS as on Haswell": {"OPENBLAS_CORETYPE": "Haswell"},
    "OpenBLAS as on SkylakeX": {"OPENBLAS_CORETYPE": "SkylakeX"},
    "OpenBLAS as on Zen": {"OPENBLAS_CORETYPE": "Zen"},
    "numpy without AVX512": {
        "NPY_DISABLE_CPU_FEATURES": "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL"
    },
}
_USUAL = {
    **dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1"),
    **{"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "0"},
}


def main() -> None:
    """Print one row per circumstance."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="*", default=list(CIRCUMSTANCES), choices=CIRCUMSTANCES)
    parser.add_argument("--figures", type=Path)
    parser.add_argument("--against", type=Path)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as where:
        usual = figures_with({}, Path(where))
        if chosen.figures:
            chosen.figures.write_text(json.dumps(usual), encoding="utf-8")
        print(f"{usual['made_by']}\n\n| circumstance | tables | identical | largest difference ÷ spread | where |")
        print("|---|---|---|---|---|")
        if chosen.against:
            other = json.loads(chosen.against.read_text(encoding="utf-8"))
            print(_row(other["made_by"], usual, other), flush=True)
        for name in chosen.only:
            print(_row(name, usual, figures_with(CIRCUMSTANCES[name], Path(where))), flush=True)


def figures_with(environment: dict[str, str], folder: Path, *length: str) -> dict[str, Any]:
    """Return the numbers of the workflow, complete or `short`, from a child process in a changed environment."""
    given = {**os.environ, **_USUAL, **environment}
    if given["LC_ALL"] != "C":
        given["LOCPATH"] = _locale(given["LC_ALL"], folder)
    file = folder / "figures.json"
    command = [sys.executable, "-m", "slopemuse.benchmarks.faults.chain", str(file), *length]
    # a module of this project
    subprocess.run(command, env=given, cwd=given.get("CHAIN_FOLDER"), capture_output=True, check=True)
    return dict(json.loads(file.read_text(encoding="utf-8")))


def difference(one: dict[str, Any], other: dict[str, Any]) -> tuple[float, str]:
    """Return the largest difference between two runs, relative to the standard deviation of its column, and the column.

    The difference is infinite if numbers are missing in only one run, or if columns or rows exist in only one run.
    """
    worst, where = 0.0, ""
    for name in sorted({*one["tables"], *other["tables"]}):
        here, there = (run["tables"].get(name, {}).get("columns", {}) for run in (one, other))
        for column in sorted({*here, *there}):
            found = _difference(here.get(column), there.get(column))
            if found > worst:
                worst, where = found, f"{name}, {column}"
    return worst, where


def _difference(one: list[float | None] | None, other: list[float | None] | None) -> float:
    if one is None or other is None or len(one) != len(other):
        return np.inf
    a, b = np.array(one, float), np.array(other, float)
    if not np.array_equal(np.isnan(a), np.isnan(b)):
        return np.inf
    known = np.isfinite(a)
    apart = float(np.abs(a - b)[known].max(initial=0.0))
    return apart / max(float(np.std(a[known])) if known.any() else 0.0, 1e-6) if apart else 0.0


def _row(name: str, usual: dict[str, Any], other: dict[str, Any]) -> str:
    tables = usual["tables"]
    same = sum(tables[key]["digest"] == other["tables"].get(key, {}).get("digest") for key in tables)
    worst, where = difference(usual, other)
    return f"| {name} | {len(tables)} | {same} | {worst:.1e} | {where or '–'} |"


def _locale(name: str, folder: Path) -> str:
    """Create a locale that may be missing from the system, and return its folder; QGIS reads the name from LC_ALL."""
    made = folder / "locales"
    made.mkdir(exist_ok=True)
    program = shutil.which("localedef")
    if program and not (made / name).exists():
        language, _, letters = name.partition(".")
        # a system program
        command = [program, "-i", language, "-f", letters, str(made / name)]
        subprocess.run(command, capture_output=True, check=False)
    return str(made)


if __name__ == "__main__":
    main()
