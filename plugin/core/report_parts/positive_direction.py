"""Positive direction of a displacement component, and the labels of axes with unit and sign."""

from __future__ import annotations

from ..common.messages import joined, message

_POSITIVE = {
    "los": message("+ towards satellite"),
    "east": message("+ east"),
    "up": message("+ up"),
    "downslope": message("+ downslope"),
}


def positive_direction(component: str) -> str:
    """Return the positive direction of a component; empty for an unknown component."""
    return _POSITIVE.get(component, "")


def displacement_label(component: str) -> str:
    """Return the label of a displacement axis, with the sign on a second line if the component is known."""
    return _with_sign(message("Displacement [mm]"), component)


def velocity_label(component: str) -> str:
    """Return the label of a velocity axis, with the sign on a second line if the component is known."""
    return _with_sign(message("Velocity [mm/yr]"), component)


def _with_sign(label: str, component: str) -> str:
    sign = positive_direction(component)
    return joined("\n", [label, sign]) if sign else label
