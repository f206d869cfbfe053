"""What a file says of the direction of its displacements, in the lines above the header and in the names of columns."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ...common.errors import InputError
from ...common.messages import message, quoted
from ..sniffing.months import plain

_DIRECTION = r"(away|towards?)"
_BETWEEN = r"(?:[\s:=()>\"'-]+(?!positive|negative|away|toward)[^\W\d]+){0,5}?[\s:=()>\"'-]+"
_FORWARD = re.compile(rf"(positive|negative){_BETWEEN}{_DIRECTION}")
_BACKWARD = re.compile(rf"{_DIRECTION}{_BETWEEN}(positive|negative)")
_INCREMENTS = re.compile(r"(?:^|[\W_])(?:ts)?incr(?:ement(?:al|s)?)?(?:$|[\W_\d])")
_SETTLEMENT = re.compile(
    r"settlement|subsidence|setzung|senkung|tassement|affaissement|cedimento|subsidenza|asentamiento|subsidencia|"
    r"assentamento|osiadanie|沉降|下沉|沈下"
)


def sign_in(attributes: Mapping[str, str]) -> str:
    """Return the sign that remarks state (positive = away from the satellite), empty where none or both are stated.

    Parameters
    ----------
    attributes : mapping of str to str
        What the lines above the header say.

    Returns
    -------
    str
        One of `units.SIGNS`, or an empty text.
    """
    texts = [f"{name} {value}".lower() for name, value in attributes.items()]
    stated = [pair for text in texts for pair in _FORWARD.findall(text)]
    stated = stated or [(sign, way) for text in texts for way, sign in _BACKWARD.findall(text)]
    signs = {"towards" if (sign == "positive") == way.startswith("toward") else "away" for sign, way in stated}
    return signs.pop() if len(signs) == 1 else ""


def check_quantity(name: str, sign_is_stated: bool, source: str) -> None:
    """Refuse displacements that a name states to be something else than the motion towards the satellite.

    Parameters
    ----------
    name : str
        Column of displacements; empty where it states nothing.
    sign_is_stated : bool
        Whether the file or the user states the sign.
    source : str
        File, for the message.

    Raises
    ------
    InputError
        If the values are increments, or settlement of which the sign is not stated.
    """
    if _INCREMENTS.search(plain(name)):
        raise InputError(
            message(
                "The column {name} of {source} contains increments between acquisitions; replace them by displacements "
                "since the first acquisition.",
                name=quoted(name),
                source=source,
            )
        )
    if _SETTLEMENT.search(plain(name)) and not sign_is_stated:
        raise InputError(
            message(
                "The column {name} of {source} contains settlement, which may be positive downwards; set SIGN to away "
                "if it is, otherwise to towards.",
                name=quoted(name),
                source=source,
            )
        )
