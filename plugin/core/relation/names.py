"""Names that the form of the algorithm, the columns and the report share."""

from __future__ import annotations

SHIFT, PUBLISHED = "circular_shift", "published"
RESERVOIR = "reservoir"
