"""Unit and sign of displacements as stated in the lines above the header and in column names."""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np

from ....common.arrays import AnyArray
from ....common.errors import InputError
from ....common.messages import message, quoted
from ...sniffing.layout import unit_in
from ...sniffing.months import normalized_text
from ...sniffing.vocabulary import unit_of, words_of

# words for motion away from the satellite and towards it, in English, Spanish, Italian, French, German, Portuguese
_AWAY = r"away|aleja\w*|allontana\w*|eloigne\w*|afasta\w*|weg|entfern\w*"
_TOWARDS = (
    r"towards?|acercamiento|acercandose|se acercan?|avvicina\w*|rapproche\w*|aproximac\w*|annaherung|"
    r"(?:hacia el|verso il|vers le|em direcao ao|zum) (?:satelit\w*|satellit\w*|sensor\w*|capteur|radar)"
)
_SIGN = r"(positi[vf]|negati[vf])\w*"
_DIRECTION = rf"({_AWAY}|{_TOWARDS})(?!\w)"
_BETWEEN = rf"(?:[\s:=()>\"'-]+(?!positi|negati|{_AWAY}|{_TOWARDS})[^\W\d]+){{0,5}}?[\s:=()>\"'-]+"
_FORWARD = re.compile(rf"{_SIGN}{_BETWEEN}{_DIRECTION}")
_BACKWARD = re.compile(rf"{_DIRECTION}{_BETWEEN}{_SIGN}")
# 正值表示远离卫星, 远离卫星为正; not 校正 (correction)
_SIGN_CHINESE, _DIRECTION_CHINESE = "(?<![校修改])(正|负|負)", "(远离|遠離|背离|朝向|靠近|接近|趋近)"
_FORWARD_CHINESE = re.compile(rf"{_SIGN_CHINESE}[^\d,，;；。正负負]{{0,10}}?{_DIRECTION_CHINESE}")
_BACKWARD_CHINESE = re.compile(rf"{_DIRECTION_CHINESE}[^\d,，;；。正负負]{{0,10}}?{_SIGN_CHINESE}")
_IS_AWAY, _IS_POSITIVE = re.compile(rf"{_AWAY}|远离|遠離|背离"), re.compile("positi|正")
# "LOS displacement [cm]", "displacements in mm"
_UNIT = re.compile(
    r"(?:displacement|deformation|spostament|desplazamient|verschiebung|deplacement|形变|位移)[^\[(;/]{0,40}?"
    r"(?:[\[(]\s*|\bin\s+)([^\W\d_]{1,12})(?:\s*[\])]|(?![\w/]))"
)
# "unwrapped phase [rad]"
_PHASE = re.compile(
    r"(?:phase|\bfase|相位)[^\[(;/]{0,40}?(?:[\[(]\s*|\bin\s+)(?:rad|radians?|radiant\w*|radian\w*|弧度)\b"
)
_PER_YEAR = re.compile(r"(?:/|per|[\s_])\s*(?:yr|year|y|a)\s*(?:\^?-1)?\s*$")
_ORBITS = {"orbit", "pass", "track", "direction", "geometry", "dataset", "orbita", "orbite", "geometria", "轨道"}
_UNITS = {"mm", "cm", "m", "inch"}
_INCREMENTS = re.compile(r"(?:^|[\W_])(?:ts)?incr(?:ement(?:al|s)?)?(?:$|[\W_\d])")
_SETTLEMENT = re.compile(
    r"settlement|subsidence|setzung|senkung|tassement|affaissement|cedimento|subsidenza|asentamiento|subsidencia|"
    r"assentamento|osiadanie|沉降|下沉|沈下"
)


def sign_in(attributes: Mapping[str, str]) -> str:
    """Return the sign stated in remarks (positive = away from the satellite); empty if none or both are stated.

    Parameters
    ----------
    attributes : mapping of str to str
        Values from the lines above the header, by name.

    Returns
    -------
    str
        "towards", "away" or an empty string.
    """
    pieces = [normalized_text(part) for pair in attributes.items() for part in pair]
    # "Positive: towards the satellite" is a single remark; its name and value have no meaning on their own
    signs = _signs(pieces) or _signs([normalized_text(f"{name} {value}") for name, value in attributes.items()])
    return signs.pop() if len(signs) == 1 else ""


def _signs(texts: list[str]) -> set[str]:
    """Return the set of signs stated in the texts."""
    signs = set()
    for text in texts:
        for forward, backward in ((_FORWARD, _BACKWARD), (_FORWARD_CHINESE, _BACKWARD_CHINESE)):
            for sign, way in forward.findall(text) or [(sign, way) for way, sign in backward.findall(text)]:
                is_away = bool(_IS_AWAY.match(way)) == bool(_IS_POSITIVE.match(sign))
                signs.add("away" if is_away else "towards")
    return signs


def unit_in_remarks(attributes: Mapping[str, str]) -> str:
    """Return the unit of displacements stated in remarks; empty if none or several are stated."""
    units = {
        unit_of(word)
        for name, value in attributes.items()
        for word in _UNIT.findall(normalized_text(f"{name} {value}"))
    }
    phase = any(_PHASE.search(normalized_text(f"{name} {value}")) for name, value in attributes.items())
    found = units & _UNITS or ({"rad"} if phase else set())
    return unit_in(attributes) or (found.pop() if len(found) == 1 else "")


def unit_in_metadata(text: str, source: str) -> str:
    """Return the unit of displacements stated by a raster or a variable (centimeters, Radian); empty if it is unknown.

    Raises
    ------
    InputError
        If the unit is that of a velocity.
    """
    unit = unit_of(text)
    if _PER_YEAR.search(text.lower()):
        raise InputError(
            message(
                "The values of {source} are in {unit}, so they are velocities; provide the displacement on each date.",
                source=source,
                unit=quoted(text[:40]),
            )
        )
    return unit if unit in (*_UNITS, "ft", "rad") else ""


def mixed_orbits(columns: Mapping[str, AnyArray], source: str) -> str:
    """Return a warning if a table mixes ascending and descending orbits, or an empty string."""
    for name, cells in columns.items():
        if set(words_of(name)) & _ORBITS and np.asarray(cells).dtype.kind in "UO":
            found = {str(cell).strip().lower()[:3] for cell in np.unique(np.asarray(cells).astype(str))}
            if {"asc", "des"} <= found or found == {"a", "d"}:
                return message(
                    "The column {name} of {source} contains ascending and descending orbits, whose lines of sight "
                    "differ; import the points of each orbit separately.",
                    name=quoted(name),
                    source=source,
                )
    return ""


def is_settlement(name: str) -> bool:
    """Check whether a name means settlement, which may be positive downwards."""
    return _SETTLEMENT.search(normalized_text(name)) is not None


def check_quantity(name: str, sign_is_stated: bool, source: str) -> None:
    """Raise an error if a name states that the values are not displacements towards the satellite.

    Parameters
    ----------
    name : str
        Name of a column of displacements; empty if unknown.
    sign_is_stated : bool
        Whether the file or the user states the sign.
    source : str
        Name of the file, for messages.

    Raises
    ------
    InputError
        If the values are increments, or settlement with an unstated sign.
    """
    if _INCREMENTS.search(normalized_text(name)):
        raise InputError(
            message(
                "The column {name} of {source} contains increments between acquisitions; replace them with "
                "displacements since the first acquisition.",
                name=quoted(name),
                source=source,
            )
        )
    if is_settlement(name) and not sign_is_stated:
        raise InputError(
            message(
                "The column {name} of {source} contains settlement, which may be positive downwards; set SIGN to away "
                "if it is, otherwise to towards.",
                name=quoted(name),
                source=source,
            )
        )
