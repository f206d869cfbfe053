"""Several files of one product, such as bursts side by side, to one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

import numpy as np

from ....common.errors import InputError
from ....common.messages import listed, message
from ...tables.column_aliases import match_fields
from .raw import Raw


def joined(raws: Sequence[Raw], source: str) -> Raw:
    """Return the points of several files in one, on all their dates; a point keeps its file in its id where ids repeat.

    Parameters
    ----------
    raws : sequence of Raw
        Tables of the same columns.
    source : str
        The archive, for messages.

    Raises
    ------
    InputError
        If the files have not the same columns, or share no date.
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
    stack = Raw(source, columns, dates, values, notes=notes, decimal_comma=first.decimal_comma)
    stack.date_names, stack.unit, stack.complete = first.date_names, first.unit, all(raw.complete for raw in raws)
    for raw in raws:
        stack.text.update(raw.text)
    return stack
