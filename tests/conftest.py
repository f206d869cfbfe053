"""Registers the checkout as the package `slopemuse`, whatever its folder is called."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")

ROOT = Path(__file__).resolve().parents[1]

if "slopemuse" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "slopemuse", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["slopemuse"] = package
    spec.loader.exec_module(package)
