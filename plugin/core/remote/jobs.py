"""Jobs that can run in another Python interpreter: name, function and required packages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from ..common.progress import Progress

Runner = Callable[[str, dict[str, Any], Progress], Any]


@dataclass(frozen=True)
class Job:
    """Function that can run in another Python interpreter.

    Attributes
    ----------
    function : str
        Module below `core` and name, separated by a colon; takes the keyword argument `progress`.
    packages : tuple of str
        Required packages in addition to numpy.
    """

    function: str
    packages: tuple[str, ...]


JOBS = {
    "train_rate": Job("training.rate_training:train", ("scipy",)),
    "train_published": Job("training.musenet_training:train_published", ("torch", "scipy")),
    "estimate_published": Job("daily.musenet.musenet_estimate:estimate_published", ("torch", "scipy")),
    "harmonize": Job("temporal.harmonization:harmonize", ("torch", "scipy")),
    "fuse": Job("fusion.fuse:fuse", ("torch", "scipy")),
    "nowcast": Job("baselines.registry:nowcast", ("torch", "scipy")),
}


def run_here(name: str, arguments: dict[str, Any], progress: Progress) -> Any:
    """Run a job in this Python interpreter."""
    module, function = JOBS[name].function.split(":")
    core = __package__.rsplit(".", 1)[0]
    return getattr(import_module(f"{core}.{module}"), function)(**arguments, progress=progress)
