"""Where a result comes from: parents, parameters, and what its making has seen."""

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
    """The history of a layer or a model, carried in its metadata.

    Attributes
    ----------
    algorithm : str
        Id of the algorithm that made it; empty for data as they came.
    parameters : dict
        Its parameters, JSON-able.
    parents : tuple of str
        Content hashes of the inputs.
    gnss_stations : tuple of str
        Stations used for the datum or for calibration, here or in any ancestor.
    dates_seen : tuple of (str, str)
        First and last ISO date of every stretch of data that a model in the chain was fitted on.
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
        """Read what `to_json` wrote; unknown keys are dropped, missing ones keep their default.

        Raises
        ------
        InputError
            If it cannot be read: a history that is unknown is not the same as none.
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
        """Return the lineage of a result made from this one; stations and dates accumulate."""
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
    """Return an ISO date as it is."""
    if not isinstance(text, str) or np.isnat(np.datetime64(text, "D")):
        raise ValueError(text)
    return text
