"""Names shared by the algorithm dialog, the output columns and the report."""

from __future__ import annotations

SHIFT, PUBLISHED = "circular_shift", "published"
RESERVOIR = "reservoir"
