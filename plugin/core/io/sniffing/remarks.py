"""What the lines above the header of a table say of its values."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .vocabulary import fit, unit_of

_NUMBER = re.compile(r"^[-+]?\d+(?:\.\d+)?$")


def unit_in(attributes: Mapping[str, str]) -> str:
    """Return the unit that a remark states (displacement unit: cm), empty where none or several do."""
    found = {unit_of(value) for name, value in attributes.items() if fit(name, "unit") is not None}
    found.discard("")
    return found.pop() if len(found) == 1 else ""


def no_data_in(attributes: Mapping[str, str]) -> tuple[float, ...]:
    """Return the numbers that remarks state for missing values (nodata: -32767)."""
    return tuple(
        sorted(
            {
                float(value)
                for name, value in attributes.items()
                if fit(name, "no_data") is not None and _NUMBER.match(value.strip())
            }
        )
    )
