"""Widgets of the inputs of the graphical models that ship, the same as those of the algorithms."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingModelAlgorithm

# inputs of the models by their names, and the algorithm and parameter of which each takes the widget
_SAME_AS = {
    "HYDROLOGY": ("slopemuse:trainmusenet", "HYDROLOGY"),
    "GNSS": ("slopemuse:rereference", "GNSS"),
    "INPUT": ("slopemuse:decompose", "ASCENDING"),
    "INPUT2": ("slopemuse:decompose", "DESCENDING"),
    "CELL_SIZE": ("slopemuse:gridfusion", "CELL_SIZE"),
    "RADIUS": ("slopemuse:rereference", "RADIUS"),
    "EPOCHS": ("slopemuse:gridfusion", "TRAINING_EPOCHS"),
    "PROJECTION": ("slopemuse:projectlos", "METHOD"),
}


def use_widgets(model: QgsProcessingModelAlgorithm, algorithms: list[QgsProcessingAlgorithm]) -> None:
    """Give the inputs of a model the widgets of algorithms; the file of the model stays free of them."""
    known = {algorithm.id(): algorithm for algorithm in algorithms}
    for definition in model.parameterDefinitions():
        algorithm, parameter = _SAME_AS.get(definition.name(), ("", ""))
        if algorithm in known:
            metadata: dict[str, Any] = known[algorithm].parameterDefinition(parameter).metadata()
            definition.setMetadata(metadata)
