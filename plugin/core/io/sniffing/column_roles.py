"""What a column of rain and level holds by its name, in the words of layouts."""

from __future__ import annotations

from collections.abc import Mapping

from .findings import ColumnFinding
from .vocabulary import ROLES, fit, split_unit, unit_of

# a daily value that is neither rain nor level
DRIVER = "driver"
# roles of columns that say what the others are, and when and where
STRUCTURAL = (
    "station", "value", "quantity", "unit", "period", "year", "month", "day_of_month", "day_of_year", "hour", "clock",
)  # fmt: skip


def column_finding(name: str, units: Mapping[str, str] | None = None) -> ColumnFinding:
    """Return what a column is by its name, and its unit by a line of units or the name."""
    fits = [(fit(name, role), role) for role in ROLES]
    known = [(-one.confidence, role == "auxiliary", one.rank, role) for one, role in fits if one is not None]
    unit = unit_of((units or {}).get(name, "")) or split_unit(name)[1]
    return ColumnFinding(name, min(known)[-1] if known else "", unit)
