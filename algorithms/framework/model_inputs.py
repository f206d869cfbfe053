"""Input widgets of the graphical models in the plugin, which are those of the algorithms."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingModelAlgorithm

# inputs of the models, with the algorithm and parameter whose widget they use
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
    """Set the widgets of a model's inputs to those of algorithms, without changing the model file."""
    known = {algorithm.id(): algorithm for algorithm in algorithms}
    for definition in model.parameterDefinitions():
        algorithm, parameter = _SAME_AS.get(definition.name(), ("", ""))
        if algorithm in known:
            metadata: dict[str, Any] = known[algorithm].parameterDefinition(parameter).metadata()
            definition.setMetadata(metadata)
