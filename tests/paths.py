"""Where the tests find the checkout, and the real data, which lie beside it or where SLOPEMUSE_DATA says."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("SLOPEMUSE_DATA") or ROOT.parent / "shared" / "data")
