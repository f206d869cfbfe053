"""Paths of the checkout and of the real data sets, which are next to it or in the folder SLOPEMUSE_DATA."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("SLOPEMUSE_DATA") or ROOT.parent / "shared" / "data")
