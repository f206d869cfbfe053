"""The datum of a daily estimate, as recorded in the lineage of its layers."""

from __future__ import annotations

from ..common.lineage import Lineage

DATUM = "datum"
OF_INPUT, OF_STABLE_AREA = "of the input", "relative to the stable area"
# role of the acquisitions in the datum of an estimate, among the layers stored with the estimate
ACQUISITIONS = "acquisitions"


def stable_area_of(lineage: Lineage) -> str:
    """Return the stable area that a layer refers to, as specified by the user; empty in the datum of the input."""
    parameters = lineage.parameters
    return str(parameters.get("STABLE_AREA", "")) if parameters.get(DATUM) == OF_STABLE_AREA else ""
