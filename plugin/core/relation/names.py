"""Words of the relations, known without the science behind them, so that the plugin loads fast."""

from __future__ import annotations

SHIFT, PUBLISHED = "circular_shift", "published"
RESERVOIR = "reservoir"
