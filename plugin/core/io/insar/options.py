"""Import options set by the user, also as JSON; shared by the dialog, the algorithm and batch processing."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from ...common.arrays import FloatArray
from ...common.errors import InputError
from ...common.messages import message, quoted
from ...data.point_series import COMPONENTS
from ...geometry.angle_conventions import ANGLES
from ..sniffing.findings import LayoutDescription
from ..tables.column_aliases import ALIASES
from .sources.producers import BY_KEY
from .units import SIGNS, UNITS

AUTO = "auto"
_NUMBERS = ("sentinel", "min_coherence", "incidence", "heading", "wavelength_mm")
_WORDS = {
    "unit": (AUTO, *UNITS),
    "sign": (AUTO, *SIGNS),
    "producer": ("", *BY_KEY),
    "component": ("", *COMPONENTS),
    "angles": tuple(ANGLES),
}


@dataclass(frozen=True)
class ImportOptions:
    """Properties of a file declared by the user; None, "" and "auto" = not declared.

    Attributes
    ----------
    crs : str
        CRS of the coordinates; empty = determined from the column names.
    unit, sign : str
        See `units`; "auto" = as stated by the file or its producer, otherwise mm and towards.
    sentinel : float or None
        Number that stands for "no value".
    min_coherence : float or None
        Points with a lower coherence are excluded.
    incidence, heading : float or None
        Angles of all points [°]: incidence from the vertical at the ground; flight direction clockwise from north.
    wavelength_mm : float or None
        Radar wavelength [mm].
    producer : str
        Key of a producer; empty = determined from the columns.
    component : str
        Measured component; empty = determined from the producer and the file name.
    columns : mapping of str to str
        Column of each field, {canonical field: column}, if the column names do not identify the fields.
    geometry : str
        Path of the geometry file of an HDF5 stack; empty = the file next to the stack.
    angles : str
        Convention of `heading` if it is not the flight direction, a key of `angle_conventions.ANGLES`.
    layout : LayoutDescription
        Declared layout of a text table; the options above take precedence over its units, columns and no-data values.
    los_sampler : callable or None
        Takes the coordinates of points and their CRS; returns the unit vectors from the ground to the satellite, NaN =
        unknown. Not part of the JSON.
    """

    crs: str = ""
    unit: str = AUTO
    sign: str = AUTO
    sentinel: float | None = None
    min_coherence: float | None = None
    incidence: float | None = None
    heading: float | None = None
    wavelength_mm: float | None = None
    producer: str = ""
    component: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    geometry: str = ""
    angles: str = "heading"
    layout: LayoutDescription = field(default_factory=LayoutDescription)
    los_sampler: Callable[[FloatArray, str], FloatArray] | None = None

    def to_json(self) -> str:
        """Return the options that differ from the defaults as JSON."""
        blank = ImportOptions()
        names = [item.name for item in fields(self) if item.name != "los_sampler"]
        options = {name: getattr(self, name) for name in names if getattr(self, name) != getattr(blank, name)}
        if "layout" in options:
            options["layout"] = self.layout.to_dict()
        return json.dumps(options, ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> ImportOptions:
        """Create options from JSON.

        Raises
        ------
        InputError
            If the text is not a JSON object, a key is unknown, or a value is not allowed.
        """
        try:
            options = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise InputError(
                message('The import options are not valid JSON ({error}); use the format {{"unit": "m"}}.', error=error)
            ) from None
        if not isinstance(options, dict):
            raise InputError(message('The import options are not a JSON object; use the format {{"unit": "m"}}.'))
        known = [item.name for item in fields(cls) if item.name != "los_sampler"]
        for name, value in options.items():
            if name not in known:
                raise InputError(
                    message(
                        "The import options contain the unknown key {name}; valid keys: {known}.",
                        name=quoted(name),
                        known=", ".join(known),
                    )
                )
            if name != "layout":
                _check(name, value)
        return cls(**{**options, "layout": LayoutDescription.from_dict(options.get("layout", {}))})


def _check(name: str, value: Any) -> None:
    if name in _NUMBERS:
        fine = value is None or (isinstance(value, (int, float)) and not isinstance(value, bool))
        expected = message("a number")
    elif name in _WORDS:
        fine, expected = (
            value in _WORDS[name],
            message("one of {word}", word=", ".join(word for word in _WORDS[name] if word)),
        )
    elif name == "columns":
        fine = isinstance(value, dict) and all(k in ALIASES and isinstance(v, str) for k, v in value.items())
        expected = message("an object that maps fields to columns (fields: {aliases})", aliases=", ".join(ALIASES))
    else:
        fine, expected = isinstance(value, str), message("a string")
    if not fine:
        raise InputError(
            message(
                "In the import options, {name} is {value}; it must be {wanted}.",
                name=quoted(name),
                value=quoted(value),
                wanted=expected,
            )
        )
