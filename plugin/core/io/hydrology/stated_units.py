"""Units of rain and level: stated by the file or the user, and checked against the magnitude of the values."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np

from ...common.arrays import DateArray
from ...common.errors import InputError
from ...common.messages import message, quoted
from ..sniffing.vocabulary import RATE, split_unit, unit_of, words_of

RAIN_UNITS = {"mm": 1.0, "cm": 10.0, "inch": 25.4, "m": 1000.0, "tenth_mm": 0.1}
LEVEL_UNITS = {"m": 1.0, "cm": 0.01, "mm": 0.001, "ft": 0.3048}
AUTO = "auto"
_ELEVATION = {"elevation", "elev", "altitude", "height"}
_RATES = {"rate", "intensity", "intensita", "intensidad", "intensitat", "intensite", "intensidade", "强度"}
_SHOWN = {"tenth_mm": "0.1 mm"}


def shown_unit(unit: str) -> str:
    """Return a unit as shown to users."""
    return _SHOWN.get(unit, unit)


def check_unit(doubt: str, unit_by: str, parameter: str, known: Mapping[str, float], warnings: list[str]) -> None:
    """Warn if the magnitude of the values contradicts the unit; raise an error if no unit was stated.

    Raises
    ------
    InputError
        If there is a doubt and the unit is the default.
    """
    if not doubt:
        return
    if unit_by == "default":
        raise InputError(
            message(
                "{doubt}, and the file does not specify a unit; set {parameter} ({known}).",
                doubt=doubt,
                parameter=parameter,
                known=", ".join(known),
            )
        )
    warnings.append(message("{doubt}; check {parameter}.", doubt=doubt, parameter=parameter))


def remarks_on_data(attributes: Mapping[str, str]) -> str:
    """Return the lines above the header, without the elevation of the station, whose unit is not that of the data."""
    kept = {
        name: value
        for name, value in attributes.items()
        if not (_ELEVATION & set(words_of(name)) and any(letter.isdigit() for letter in value))
    }
    return " ".join([*kept, *kept.values()])


def rate_error(name: str) -> InputError:
    """Return the error for a column of rain rates."""
    return InputError(
        message(
            "The column {name} contains rates per hour, not amounts; provide the amount of rain per "
            "interval, or set RAIN_UNIT to the unit of the amounts.",
            name=quoted(name),
        )
    )


def refuse_rates(name: str, unit_by: str, days: DateArray) -> None:
    """Raise an error for several readings per day in a column named as a rate, such as rain intensity, without a unit.

    Raises
    ------
    InputError
        If the readings may be rates; the rate of a whole day equals its amount.
    """
    if unit_by == "default" and _RATES & set(words_of(name)) and len(np.unique(days)) < len(days):
        raise rate_error(name)


@dataclass(frozen=True)
class StatedUnits:
    """Units stated by a file: from a line of units, and from the lines above the header.

    Attributes
    ----------
    units : dict of str to str
        Unit of each column.
    remarks : str
        Lines above the header.
    has_both : bool
        Whether the table has rain and a level, so that a unit in the remarks may be that of the other quantity.
    """

    units: dict[str, str]
    remarks: str
    has_both: bool = True

    def by_column(self, name: str) -> str:
        """Return the unit from the line of units or the column name, or an empty string."""
        return unit_of(self.units.get(name, "")) or split_unit(name)[1]

    def by_remarks(self, name: str, known: Mapping[str, float]) -> str:
        """Return the unit from the lines above the header, after the column name if it occurs, or an empty string.

        If the lines may also state the unit of another quantity, rain is not read in m and a level not in mm. For rain,
        the unit is RATE if they only state rates.
        """
        usual: Collection[str] = known
        if self.has_both:
            usual = ("mm", "inch") if "inch" in known else ("m", "ft")
        after = self.remarks.partition(name)[2] or self.remarks
        words = [word.strip(",;:.") for word in re.split(r"[\s()\[\]]", after)]
        stated = [unit_of(word) for word in words if word.lower() in _SAFE_UNITS or unit_of(word) == RATE]
        found = next((unit for unit in stated if unit in usual), "")
        return found or (RATE if RATE in stated and "inch" in known else "")

    def unit(
        self, name: str, requested: str, default: str, known: Mapping[str, float], product: str, warnings: list[str]
    ) -> tuple[str, str]:
        """Return the unit of a column and its origin: "user", "file" (or its product) or "default"."""
        if requested != AUTO and requested not in known:
            raise InputError(
                message(
                    "The unit {said} is unknown; use one of {known}.", said=quoted(requested), known=", ".join(known)
                )
            )
        column = self.by_column(name)
        if column == RATE and requested == AUTO:
            raise rate_error(name)
        file_unit = product or (column if column in known else "")
        if requested != AUTO:
            if file_unit and file_unit != requested:
                warnings.append(
                    message(
                        "The column {name} appears to be in {told}, but the specified unit, {said}, is used.",
                        name=quoted(name),
                        told=file_unit,
                        said=requested,
                    )
                )
            return requested, "user"
        if file_unit:
            return file_unit, "file"
        remark = self.by_remarks(name, known)
        if remark == RATE:
            raise rate_error(name)
        return (remark, "file") if remark else (default, "default")


# words that are units wherever they occur in a sentence
_SAFE_UNITS = ("mm/day", "mm", "millimeters", "millimetres", "mm/d", "inches", "feet", "meters", "metres")
