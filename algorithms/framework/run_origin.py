"""Origin of the reports of a run: inputs by name and path, parameters, project and versions."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    Qgis,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
    QgsProperty,
)

from ...plugin.core.common.messages import message
from ...plugin.core.records.passwords import without_password
from ...plugin.core.report_parts.report_origin import ReportOrigin
from ...plugin.layers.databases.addresses import is_database, table_name
from .layer_titles import source_title, title_of
from .parameter_checks import files_of

_LAYERS = ("source", "vector", "raster", "multilayer", "layer")
_FILE = "file"


def origin_of(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> ReportOrigin:
    """Return the origin of the reports of a run."""
    inputs: list[tuple[str, str, str]] = []
    others: list[tuple[str, Any]] = []
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if definition.isDestination():
            continue
        if definition.type() in (*_LAYERS, _FILE):
            values = value if isinstance(value, (list, tuple)) else [value]
            inputs += [_input(definition, one, context) for one in values if not _is_unset(one)]
            continue
        others.append((f"{definition.description()} ({definition.name()})", _shown(definition, value)))
    return ReportOrigin(
        project=getattr(algorithm, "project_name", ""),
        inputs=tuple(inputs),
        parameters=tuple((label, value) for label, value in others if not _is_unset(value)),
        versions={"QGIS": Qgis.version()},
    )


def run_source(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext, output: str = ""
) -> str:
    """Return the name of the layer or file from which an output is derived, or of its own source; empty for none.

    This is the first input of the run, except for OUTPUT2 and its companions, which are derived from INPUT2.
    """
    number = re.match(r"OUTPUT(\d+)", output)
    own = f"INPUT{number.group(1)}" if number else ""
    definitions = sorted(algorithm.parameterDefinitions(), key=lambda definition: definition.name() != own)
    for definition in definitions:
        value = parameters.get(definition.name())
        if definition.isDestination() or _is_unset(value) or definition.type() not in (*_LAYERS, _FILE):
            continue
        name, path = _name_and_path(definition, value[0] if isinstance(value, (list, tuple)) else value, context)
        return source_title(name, path)
    return ""


def _input(
    definition: QgsProcessingParameterDefinition, value: Any, context: QgsProcessingContext
) -> tuple[str, str, str]:
    name, path = _name_and_path(definition, value, context)
    return definition.description(), title_of(name, path), path


def _name_and_path(
    definition: QgsProcessingParameterDefinition, value: Any, context: QgsProcessingContext
) -> tuple[str, str]:
    files = files_of(value, context)
    path = files[0] if files else ""
    layer = None if definition.type() == _FILE else _layer(value, context)
    if layer is not None:
        return layer.name(), path
    return Path(path).name.partition(".")[0] or _table(value), path


def _table(value: Any) -> str:
    """Return the name of a database table, else the value without a password."""
    text = str(value.source.staticValue() if isinstance(value, QgsProcessingFeatureSourceDefinition) else value)
    return (table_name(text) if is_database(text) else "") or without_password(text)


def _layer(value: Any, context: QgsProcessingContext) -> QgsMapLayer | None:
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if isinstance(value, QgsMapLayer):
        return value
    # do not open a layer for its name, which would be that of its file
    return QgsProcessingUtils.mapLayerFromString(value, context, False) if isinstance(value, str) else None


def _shown(definition: QgsProcessingParameterDefinition, value: Any) -> Any:
    value = definition.defaultValue() if _is_unset(value) else value
    if isinstance(definition, QgsProcessingParameterEnum) and not _is_unset(value):
        texts = definition.metadata().get("widget_wrapper", {}).get("texts", {})
        tokens = value if isinstance(value, (list, tuple)) else str(value).split(",")
        return ", ".join(texts.get(str(token), str(token)) for token in tokens)
    value = value.staticValue() if isinstance(value, QgsProperty) else value
    if isinstance(definition, QgsProcessingParameterBoolean) and not _is_unset(value):
        # qgis_process passes texts
        is_set = value.strip().lower() not in ("false", "0", "no") if isinstance(value, str) else bool(value)
        return message("yes") if is_set else message("no")
    if isinstance(definition, QgsProcessingParameterNumber) and isinstance(value, (int, float)):
        widget = definition.metadata().get("widget_wrapper", {}).get("class", "")
        return message("automatic") if widget.endswith("AutomaticNumberWidget") and not value else f"{value:.10g}"
    return value


def _is_unset(value: Any) -> bool:
    return value is None or value == NULL or value == "" or value == []
