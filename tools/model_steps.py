"""Adds steps to a graphical model from a table of algorithms and the sources of their parameters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
)
from qgis.PyQt.QtCore import QPointF


def add_step(
    model: QgsProcessingModelAlgorithm,
    child_id: str,
    algorithm: str,
    parameters: dict[str, Any],
    place: QPointF,
    results: Sequence[tuple[str, str, QPointF]],
) -> None:
    """Add a SlopeMuse algorithm to a model.

    Parameters
    ----------
    model : QgsProcessingModelAlgorithm
    child_id, algorithm : str
    parameters : dict
        "=NAME" is a model input, "child.OUTPUT" a result, a tuple several of these, anything else a value.
    place : QPointF
        In the Model Designer.
    results : sequence of (str, str, QPointF)
        What of it the user gets: output, title and place.
    """
    child = QgsProcessingModelChildAlgorithm(f"slopemuse:{algorithm}")
    child.setChildId(child_id)
    child.setDescription(child.algorithm().displayName())
    child.setPosition(place)
    for name, value in parameters.items():
        values = value if isinstance(value, tuple) else (value,)
        child.addParameterSources(name, [_source(one) for one in values])
    outputs = {}
    for output, title, position in results:
        made = QgsProcessingModelOutput(title)
        made.setChildId(child_id)
        made.setChildOutputName(output)
        made.setPosition(position)
        outputs[title] = made
    child.setModelOutputs(outputs)
    model.addChildAlgorithm(child)


def _source(value: Any) -> QgsProcessingModelChildParameterSource:
    if isinstance(value, str) and value.startswith("="):
        return QgsProcessingModelChildParameterSource.fromModelParameter(value[1:])
    if isinstance(value, str) and "." in value:
        return QgsProcessingModelChildParameterSource.fromChildOutput(*value.split("."))
    return QgsProcessingModelChildParameterSource.fromStaticValue(value)
