"""Lineage of a result: parent data, parameters, and the data used to produce it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import numpy as np

from .errors import InputError
from .messages import message
from .version import VERSION


@dataclass(frozen=True)
class Lineage:
    """Lineage of a layer or model, stored in its metadata.

    Attributes
    ----------
    algorithm : str
        Id of the algorithm that produced it; empty for source data.
    parameters : dict
        Parameters of the algorithm, JSON-serialisable.
    parents : tuple of str
        Content hashes of the inputs.
    gnss_stations : tuple of str
        Stations used for the datum or for calibration, in this step or in any ancestor.
    dates_seen : tuple of (str, str)
        First and last ISO date of every period of data to which a model in the chain was fitted.
    version : str
        Version of SlopeMuse.
    """

    algorithm: str = ""
    parameters: dict[str, Any] = field(default_factory=dict)
    parents: tuple[str, ...] = ()
    gnss_stations: tuple[str, ...] = ()
    dates_seen: tuple[tuple[str, str], ...] = ()
    version: str = VERSION

    def to_json(self) -> str:
        """Return the lineage as JSON text."""
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def from_json(cls, text: str | dict[str, Any]) -> Lineage:
        """Read the output of `to_json`; unknown keys are ignored, missing keys get defaults.

        Raises
        ------
        InputError
            If the text cannot be read: an unknown lineage is not the same as no lineage.
        """
        try:
            raw = json.loads(text) if isinstance(text, str) else dict(text)
            return cls(
                algorithm=str(raw.get("algorithm", "")),
                parameters=dict(raw.get("parameters", {})),
                parents=_texts(raw.get("parents", ())),
                gnss_stations=_texts(raw.get("gnss_stations", ())),
                dates_seen=tuple((_day(first), _day(last)) for first, last in raw.get("dates_seen", ())),
                version=str(raw.get("version", "")),
            )
        except (ValueError, TypeError, AttributeError, RecursionError):
            raise InputError(
                message(
                    "The lineage in the metadata of the layer is damaged, so the origin of its values is "
                    "unknown; create the layer again, or remove the metadata."
                )
            ) from None

    def child(self, algorithm: str, parameters: dict[str, Any], *parents: str, **origins: Any) -> Lineage:
        """Return the lineage of a result derived from this one; stations and dates accumulate."""
        return replace(
            self,
            algorithm=algorithm,
            parameters=parameters,
            parents=parents,
            gnss_stations=tuple(sorted({*self.gnss_stations, *origins.get("gnss_stations", ())})),
            dates_seen=tuple(dict.fromkeys((*self.dates_seen, *origins.get("dates_seen", ())))),
            version=VERSION,
        )


def _texts(values: Any) -> tuple[str, ...]:
    if not isinstance(values, (list, tuple)) or not all(isinstance(value, str) for value in values):
        raise ValueError(values)
    return tuple(values)


def _day(text: Any) -> str:
    """Return an ISO date unchanged; raise ValueError if it is not a date."""
    if not isinstance(text, str) or np.isnat(np.datetime64(text, "D")):
        raise ValueError(text)
    return text
