"""Cache of the training examples simulated from slopes and fields."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

T = TypeVar("T")


def stored_examples(kind: Callable[..., T], path: Path, make: Callable[[], Sequence[T]]) -> list[T]:
    """Return the examples stored in a file; simulate and store them if the file is missing.

    Parameters
    ----------
    kind : dataclass
        Class of an example; all its fields are arrays.
    path : Path
        File with the suffix `.npz`.
    make : callable
        Returns the examples.
    """
    dataclass: Any = kind
    names = [field.name for field in fields(dataclass)]
    if not path.is_file():
        arrays = {f"{name}_{k}": getattr(e, name) for k, e in enumerate(make()) for name in names}
        unfinished = path.with_suffix(".part.npz")
        np.savez(unfinished, **arrays)
        unfinished.replace(path)
    with np.load(path) as stored:
        count = len(stored.files) // len(names)
        return [kind(*(stored[f"{name}_{k}"] for name in names)) for k in range(count)]


def examples_of_parts(
    part_of: Callable[[int], Sequence[T]], n_parts: int, unit: str, log: Callable[[str], None]
) -> list[T]:
    """Return the examples of all parts; log their number and the elapsed time after every tenth part.

    Parameters
    ----------
    part_of : callable
        Returns the examples of a part.
    n_parts : int
        Number of parts.
    unit : str
        Plural noun for the examples, for the log.
    log : callable
        Receives progress lines.
    """
    start = time.monotonic()
    examples: list[T] = []
    for part in range(n_parts):
        examples += part_of(part)
        if (part + 1) % 10 == 0:
            log(f"{len(examples)} {unit}, {time.monotonic() - start:.0f} s")
    return examples
