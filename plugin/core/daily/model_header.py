"""What the headers of all model files have in common."""

from __future__ import annotations

from typing import Any

from ..common.lineage import Lineage
from ..data.forcing import DriverColumns


def columns_in(header: dict[str, Any]) -> DriverColumns:
    """Return the columns of the drivers; files of former versions have them only among the parameters of the run."""
    if isinstance(header.get("columns"), dict):
        return DriverColumns.from_dict(header["columns"])
    return DriverColumns.from_parameters(Lineage.from_json(header["lineage"]).parameters)
