"""Sets of drivers by the names of the paper: IFP, IFW, IFPW."""

from __future__ import annotations

from collections.abc import Sequence

from ...common.errors import InputError
from ...common.messages import message, quoted
from ...data.forcing import LEVEL, RAIN


def set_name(names: Sequence[str]) -> str:
    """Return the name of a set of drivers in the paper: IF, with P for rain and W for the level."""
    others = [name for name in names if name not in (RAIN, LEVEL)]
    return "+".join(["IF" + "P" * (RAIN in names) + "W" * (LEVEL in names), *others])


def drivers_in(name: str, available: tuple[str, ...]) -> tuple[str, ...]:
    """Return the drivers named by a driver set.

    Raises
    ------
    InputError
        If a driver is not in the table.
    """
    found: list[str] = []
    for part in name.split("+"):
        word = part.strip()
        if word.upper() in ("IFP", "IFW", "IFPW"):
            found += [RAIN] * ("P" in word.upper()) + [LEVEL] * ("W" in word.upper())
        elif word:
            found.append(word)
    absent = [driver for driver in found if driver not in available]
    if absent or not found:
        raise InputError(
            message(
                "DRIVER_SETS contains {name}, but the hydrology table has {available}; use IFP (rain), IFW "
                "(reservoir level), IFPW (both), or columns joined by +.",
                name=quoted(name),
                available=", ".join(available),
            )
        )
    return tuple(driver for driver in available if driver in found)
