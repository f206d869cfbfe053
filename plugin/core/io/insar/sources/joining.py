"""Merging of several files of one product, such as adjacent bursts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath

import numpy as np

from ....common.errors import InputError
from ....common.messages import listed, message, quoted
from ...tables.column_aliases import match_fields
from .raw_series import RawSeries


def merge_raw_series(raws: Sequence[RawSeries], source: str) -> RawSeries:
    """Merge the points of several files, on the union of their dates; ids get a file prefix if they are not unique.

    Parameters
    ----------
    raws : sequence of RawSeries
        Tables with the same columns.
    source : str
        Name of the archive, for messages.

    Raises
    ------
    InputError
        If the files have different columns, units, signs or components, or no date in common.
    """
    first = raws[0]
    for raw in raws[1:]:
        if set(raw.columns) != set(first.columns) or raw.unit != first.unit:
            odd = sorted(set(raw.columns) ^ set(first.columns))
            raise InputError(
                message(
                    "{source} contains {n_tables} tables, but {table} and {first} have different columns ({odd}); "
                    "unpack it and import the tables separately.",
                    source=source,
                    n_tables=len(raws),
                    table=raw.source,
                    first=first.source,
                    odd=listed(odd, 4),
                )
            )
        if not np.isin(raw.dates, first.dates).any():
            raise InputError(
                message(
                    "{source} contains {n_tables} tables, but {table} has no dates in common with {first}. The "
                    "tables may be from different tracks; extract the archive and import them separately.",
                    source=source,
                    n_tables=len(raws),
                    table=raw.source,
                    first=first.source,
                )
            )
    dates = np.unique(np.concatenate([raw.dates for raw in raws]))
    values = np.full((sum(len(raw.values) for raw in raws), len(dates)), np.nan)
    start = 0
    for raw in raws:
        values[start : start + len(raw.values), np.searchsorted(dates, raw.dates)] = raw.values
        start += len(raw.values)
    columns = {name: np.concatenate([raw.columns[name] for raw in raws]) for name in first.columns}
    notes = [note for raw in raws for note in raw.notes]
    pid = match_fields(columns).get("pid")
    if pid is not None:
        ids = [np.char.strip(raw.columns[pid].astype(str)) for raw in raws]
        if len(np.unique(np.concatenate(ids))) < sum(len(np.unique(own)) for own in ids):
            stems = [PurePosixPath(raw.source).stem for raw in raws]
            columns[pid] = np.concatenate([np.char.add(f"{stem}_", own) for stem, own in zip(stems, ids)])
            notes.append(message("Some IDs occur in several files, so the file name is added to each ID."))
    notes.append(
        message(
            "{n_files} files of one product are combined: {files}.",
            n_files=len(raws),
            files=", ".join(raw.source for raw in raws),
        )
    )
    return replace(
        first,
        source=source,
        columns=columns,
        dates=dates,
        values=values,
        text=sum((raw.text for raw in raws), Counter()),
        notes=notes,
        xy=None if any(raw.xy is None for raw in raws) else np.concatenate([raw.xy for raw in raws]),
        sign=_stated([raw.sign for raw in raws], raws, source),
        component=_stated([raw.component for raw in raws], raws, source),
        complete=all(raw.complete for raw in raws),
    )


def _stated(values: Sequence[str], raws: Sequence[RawSeries], source: str) -> str:
    """Return what the files state; empty if none states it. Raise an error if they contradict each other."""
    stated = {value: raw.source for value, raw in zip(values, raws) if value}
    if len(stated) > 1:
        (one, first), (other, second) = list(stated.items())[:2]
        raise InputError(
            message(
                "{source} contains tables that contradict each other: {first} states {one}, but {second} states "
                "{other}; unpack it and import the tables separately.",
                source=source,
                first=first,
                one=quoted(one),
                second=second,
                other=quoted(other),
            )
        )
    return next(iter(stated), "")
