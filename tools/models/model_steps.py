"""Construction of graphical models from tables of parameters, algorithms and their inputs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QPointF


def add_inputs(
    model: QgsProcessingModelAlgorithm, inputs: Sequence[tuple[QgsProcessingParameterDefinition, str]]
) -> None:
    """Add inputs with their help texts to a model, in the order of its dialog."""
    for row, (definition, text) in enumerate(inputs):
        definition.setHelp(text)
        component = QgsProcessingModelParameter(definition.name())
        component.setDescription(definition.description())
        component.setPosition(QPointF(120, 40 + 75 * row))
        model.addModelParameter(definition, component)
    model.setParameterOrder([definition.name() for definition, _ in inputs])


def describe(
    model: QgsProcessingModelAlgorithm,
    summary: str,
    inputs: Sequence[tuple[QgsProcessingParameterDefinition, str]],
    outputs: Sequence[tuple[str, str]],
) -> None:
    """Set the help texts of a model, its inputs and its outputs, the latter given as pairs of step id and title."""
    texts = {definition.name(): text for definition, text in inputs}
    for child_id, title in outputs:
        child = model.childAlgorithm(child_id)
        output_definition = child.modelOutputs()[title]
        texts[f"{child_id}:{title}"] = child.algorithm().parameterDefinition(output_definition.childOutputName()).help()
    model.setHelpContent({"ALG_DESC": summary, "ALG_CREATOR": "SlopeMuse", **texts})


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
        "=NAME" is a model input, "child.OUTPUT" an output of another step, a tuple several of these, anything else a
        value.
    place : QPointF
        Position in the Model Designer.
    results : sequence of (str, str, QPointF)
        Outputs offered to the user: name, title and position.
    """
    child = QgsProcessingModelChildAlgorithm(f"slopemuse:{algorithm}")
    child.setChildId(child_id)
    child.setDescription(child.algorithm().displayName())
    child.setPosition(place)
    for name, value in {**_required_defaults(child.algorithm()), **parameters}.items():
        values = value if isinstance(value, tuple) else (value,)
        child.addParameterSources(name, [_source(one) for one in values])
    outputs = {}
    for output, title, position in results:
        output_definition = QgsProcessingModelOutput(title, title)
        output_definition.setChildId(child_id)
        output_definition.setChildOutputName(output)
        output_definition.setPosition(position)
        outputs[title] = output_definition
    child.setModelOutputs(outputs)
    model.addChildAlgorithm(child)


def _required_defaults(algorithm: QgsProcessingAlgorithm) -> dict[str, Any]:
    """Return the defaults of required parameters, without which the Model Designer reports the model as invalid."""
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    return {
        definition.name(): definition.defaultValue()
        for definition in algorithm.parameterDefinitions()
        if not definition.isDestination()
        and not definition.flags() & optional
        and definition.defaultValue() is not None
    }


def _source(value: Any) -> QgsProcessingModelChildParameterSource:
    if isinstance(value, str) and value.startswith("="):
        return QgsProcessingModelChildParameterSource.fromModelParameter(value[1:])
    if isinstance(value, str) and "." in value:
        return QgsProcessingModelChildParameterSource.fromChildOutput(*value.split("."))
    return QgsProcessingModelChildParameterSource.fromStaticValue(value)


def write_models(folder: Path, files: Sequence[str], model_of: Callable[[str], QgsProcessingModelAlgorithm]) -> None:
    """Write the model of each file into a folder."""
    folder.mkdir(exist_ok=True)
    for file in files:
        path = folder / file
        if not model_of(file).toFile(str(path)):
            raise OSError(f"QGIS cannot write {path}.")
        print(path)
