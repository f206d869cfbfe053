"""Dask schedulers that a run may use: only those listed in the settings or in the environment.

Whoever operates a scheduler can run programs on this computer, so an address in a model, a run record or a project
is not sufficient.
"""

from __future__ import annotations

import os
import re

from ..core.common.errors import InputError
from ..core.common.messages import message, quoted
from ..core.execution.block_map import LOCAL
from .settings import Settings

ENVIRONMENT = "SLOPEMUSE_SCHEDULERS"
_SEPARATORS = re.compile(r"[,;\s]+")


def allowed_schedulers() -> list[str]:
    """Return the addresses in the settings and in the environment variable SLOPEMUSE_SCHEDULERS."""
    texts = (Settings.load().schedulers, os.environ.get(ENVIRONMENT, ""))
    return [address for text in texts for address in _SEPARATORS.split(text) if address]


def scheduler_for(asked: str | None) -> str:
    """Return the scheduler of a run; "local" for this process.

    Parameters
    ----------
    asked : str or None
        Value of SCHEDULER; if empty, the first allowed scheduler is used.

    Raises
    ------
    InputError
        If the scheduler is not allowed.
    """
    allowed = allowed_schedulers()
    if not asked:
        return allowed[0] if allowed else LOCAL
    if asked != LOCAL and asked not in allowed:
        raise InputError(
            message(
                "SCHEDULER is {address}, which is not among the Dask schedulers in Settings ▸ Options ▸ SlopeMuse; "
                "add it there only if you trust it, because whoever operates a scheduler can run programs on this "
                "computer.",
                address=quoted(asked),
            )
        )
    return asked
