"""Layer titles for users, also in graphical models, where QGIS names each layer after an output."""

from __future__ import annotations

import re

from qgis.core import QgsProcessingUtils, QgsVectorLayer

from ...plugin.core.common.messages import message
from ...plugin.layers.layer_metadata import layer_info
from ...plugin.layers.layer_schema import schema_in
from ...plugin.layers.ogr_source import file_of

# metadata key of the name of the delivery or layer at the start of a chain of algorithms
SOURCE = "source"
_OUTPUT_NAME = re.compile(r"[A-Z][A-Z0-9_]*")
_STEPS = {
    "rereference": message("in the GNSS datum"),
    "projectlos": message("projected"),
    "harmonize": message("on common dates"),
    "gridfusion": message("gridded"),
    "velocity": message("with velocities"),
    "estimatedaily": message("daily estimate"),
}


def source_title(name: str, path: str) -> str:
    """Return the name of the delivery or layer from which a layer was derived; the layer's own name if it has one."""
    return str(layer_info(path).get(SOURCE) or "") if _is_nameless(name, path) else name


def title_of(name: str, path: str) -> str:
    """Return the name of a layer; for a temporary result, the name of its source and the processing step."""
    if not _is_nameless(name, path):
        return name
    info = layer_info(path)
    step = _STEPS.get(schema_in(info).lineage.algorithm, "")
    source = str(info.get(SOURCE) or name)
    return message("{source}, {step}", source=source, step=step) if step else source


def layer_title(layer: QgsVectorLayer) -> str:
    """Return the title of a layer for the user."""
    return title_of(layer.name(), file_of(layer))


def _is_nameless(name: str, path: str) -> bool:
    """Check whether a layer is a temporary result, named after an output of its algorithm."""
    return bool(_OUTPUT_NAME.fullmatch(name)) and path.startswith(QgsProcessingUtils.tempFolder())
