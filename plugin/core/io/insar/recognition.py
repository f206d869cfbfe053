"""Recognition of the producer of a file from its columns, with a confidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ...common.errors import InputError
from ...common.messages import joined, message, quoted
from ..tables.column_aliases import shapefile_names
from ..tables.date_columns import date_form
from .sources.producers import BY_KEY, GENERIC, PRODUCERS, Producer

CERTAIN, LIKELY = 0.9, 0.7
_BASE, _COVERED, _PURE, _OTHER_DATES = 0.5, 0.3, 0.2, 0.75
# Coordinates that GIS tables may have in addition to the columns of a producer; ignored in the confidence.
_NEUTRAL = {"x", "y", "lon", "lat", "longitude", "latitude", "fid", "geom", "ogc_fid", "wkt", "x_utm", "y_utm"}


@dataclass(frozen=True)
class Recognition:
    """The recognized producer, the confidence, and the columns truncated by a shapefile.

    Attributes
    ----------
    producer : Producer
        `GENERIC` if no known producer's columns are found.
    confidence : float
        0 to 1: 0.5 for the columns required by the producer, up to 0.3 for the share of its columns that are in the
        file, and up to 0.2 for the share of the file's columns that belong to the producer; multiplied by 0.75 if the
        dates have another form.
    reason : str
        Explanation for the report.
    renamed : dict of str to str
        Full names of columns truncated by a shapefile, {name in the file: full name}.
    """

    producer: Producer = GENERIC
    confidence: float = 0.0
    reason: str = message("columns do not match any known producer")
    renamed: dict[str, str] = field(default_factory=dict)

    @property
    def word(self) -> str:
        """Confidence in words: certain, likely, doubtful, or not recognised."""
        if self.producer is GENERIC:
            return message("not recognised")
        return "certain" if self.confidence >= CERTAIN else "likely" if self.confidence >= LIKELY else "doubtful"


def recognise(
    columns: Iterable[str], date_columns: Sequence[str] = (), source: str = message("The file")
) -> Recognition:
    """Recognize the producer of a file from its columns.

    Parameters
    ----------
    columns : iterable of str
        Columns other than dates.
    date_columns : sequence of str
        Date columns.
    source : str
        File or layer, for messages.

    Raises
    ------
    InputError
        If columns of producers of different families occur together.
    """
    names = [str(name).strip() for name in columns]
    versions = [(p, writes) for p in PRODUCERS for writes in (p.writes, p.other) if writes]
    found = [r for r in (_fit(p, writes, names, date_columns) for p, writes in versions) if r is not None]
    if not found:
        return Recognition()
    best = max(found, key=lambda r: r.confidence)
    other = next((r for r in found if r.producer.family != best.producer.family), None)
    if other is not None:
        mine = sorted(best.producer.needs - other.producer.needs)[:2]
        theirs = sorted(other.producer.needs - best.producer.needs)[:2]
        raise InputError(
            message(
                "{source} contains columns of both {producer} ({mine}) and {other_producer} ({theirs}), so "
                "two files appear to have been merged; import each file separately, or specify the producer.",
                source=source,
                producer=best.producer.name,
                mine=", ".join(mine),
                other_producer=other.producer.name,
                theirs=", ".join(theirs),
            )
        )
    return best


def _fit(
    producer: Producer, writes: Sequence[str], names: list[str], date_columns: Sequence[str]
) -> Recognition | None:
    """Return how well a version of a producer matches, or None if it does not; truncated names count as complete."""
    renamed: dict[str, str] = {}
    have = {name.lower(): name for name in names}
    if not producer.needs <= set(have) and all(len(name) <= 10 for name in names):
        cut = shapefile_names(writes)
        renamed = {have[s]: full for s, full in cut.items() if s in have and s != full}
        have = {renamed.get(name, name).lower(): name for name in names}
    if not producer.needs <= set(have) or producer.lacks & set(have):
        return None
    own = set(writes) & set(have)
    foreign = set(have) - set(writes) - _NEUTRAL
    confidence = _BASE + _COVERED * len(own) / len(writes) + _PURE * len(own) / (len(own) + len(foreign))
    reasons = [message("expected columns: {own} of {writes}", own=len(own), writes=len(writes))]
    if foreign:
        reasons.append(message("unexpected columns: {foreign}", foreign=len(foreign)))
    form = date_form(date_columns[0]) if date_columns else ""
    if form and form.upper() not in producer.dates:
        confidence *= _OTHER_DATES
        reasons.append(message("dates written as {form}", form=form))
    if renamed:
        reasons.append(message("column names truncated by a shapefile"))
    return Recognition(producer, round(confidence, 2), joined("; ", reasons), renamed)


def chosen_producer(key: str) -> Recognition:
    """Return the producer set by the user.

    Raises
    ------
    InputError
        If there is no producer with this key.
    """
    if key not in BY_KEY:
        raise InputError(
            message("The producer {key} is unknown; choose one of {by_key}.", key=quoted(key), by_key=", ".join(BY_KEY))
        )
    return Recognition(BY_KEY[key], 1.0, message("chosen"))
