"""Positive direction of a displacement component, as figures and tables name it."""

from __future__ import annotations

from ..common.messages import message

_POSITIVE = {
    "los": message("+ towards satellite"),
    "east": message("+ east"),
    "up": message("+ up"),
    "downslope": message("+ downslope"),
}


def positive_direction(component: str) -> str:
    """Return the positive direction of a component; empty for an unknown component."""
    return _POSITIVE.get(component, "")
