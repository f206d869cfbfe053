"""What the displacement of a daily estimate is relative to, as the history of its layers records it."""

from __future__ import annotations

from ..common.lineage import Lineage

DATUM = "datum"
OF_INPUT, OF_STABLE_AREA = "of the input", "relative to the stable area"
# role of the acquisitions in the datum of an estimate, among the companions of that estimate
ACQUISITIONS = "acquisitions"


def stable_area_of(lineage: Lineage) -> str:
    """Return the stable area that a layer is relative to, as it was given; empty in the datum of the input."""
    parameters = lineage.parameters
    return str(parameters.get("STABLE_AREA", "")) if parameters.get(DATUM) == OF_STABLE_AREA else ""
