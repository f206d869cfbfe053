"""Finished steps of a slope, stored in a file in its folder, so that the next run can skip them."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from .slope_steps import Step

NAME = "finished.json"


@dataclass
class FinishedSteps:
    """Finished steps of a slope.

    Attributes
    ----------
    steps : dict of str to dict
        By algorithm: "key" identifies the inputs; "numbers" and "warnings" are its results.
    place : dict
        Properties of the series: "key", "ring" (outline in WGS 84), "n_points", "first_date", "last_date".
    """

    steps: dict[str, dict[str, Any]] = field(default_factory=dict)
    place: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def load(cls, folder: Path) -> FinishedSteps:
        """Read the finished steps in a folder; if the file is missing or damaged, there are none."""
        try:
            raw = json.loads((folder / NAME).read_text(encoding="utf-8"))
            steps = raw["steps"].items()
            kept = {
                str(name): {"key": str(of["key"]), "numbers": dict(of["numbers"]), "warnings": list(of["warnings"])}
                for name, of in steps
            }
            return cls(kept, dict(raw["place"]))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return cls()

    def save(self, folder: Path) -> None:
        """Write the file atomically: if the process is killed, either the former or the new file remains."""
        descriptor, beside = tempfile.mkstemp(prefix=".finished-", dir=folder)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(asdict(self), file, indent=1)
                file.flush()
                os.fsync(file.fileno())
            Path(beside).replace(folder / NAME)
        finally:
            Path(beside).unlink(missing_ok=True)

    def add(self, algorithm: str, key: str, numbers: dict[str, float | None], warnings: Sequence[str] = ()) -> None:
        """Add a finished step."""
        self.steps[algorithm] = {"key": key, "numbers": numbers, "warnings": list(warnings)}

    def has(self, step: Step, key: str) -> bool:
        """Return whether a step is finished with the given key and its files still exist."""
        known = self.steps.get(step.algorithm, {}).get("key") == key
        return known and all(path.exists() for path in step.outputs.values())

    def numbers(self, algorithms: Collection[str]) -> dict[str, float | None]:
        """Return the numeric results of steps, with keys "algorithm.NUMBER"."""
        return {f"{name}.{key}": value for name in algorithms for key, value in self.steps[name]["numbers"].items()}

    def warnings(self, algorithms: Collection[str]) -> list[str]:
        """Return the warnings of steps."""
        return [text for name in algorithms for text in self.steps[name]["warnings"]]
