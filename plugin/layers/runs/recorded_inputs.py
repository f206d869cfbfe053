"""Conversion of parameter values to recorded inputs of a run, and back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorLayer,
)

from ...core.records.run_record import RecordedInput
from ...support.vector_layers import vector_layer
from ..ogr_source import bare_path, file_of, provider_of
from ..stores.store_names import ROW_LIMIT_PROPERTY, path_of_layer

PATH, URL = "{path}", "{url}"
MEMORY, DATABASE, EDITS, SELECTION = "memory", "database", "edits", "selection"


def recorded_inputs(parameter: str, value: Any, context: QgsProcessingContext) -> list[RecordedInput]:
    """Return the files and layers in the value of a parameter, which may be a list, without hashes."""
    if value is None or value == NULL or value == "":
        return []
    if isinstance(value, (list, tuple)):
        return [item for each in value for item in recorded_inputs(parameter, each, context)]
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        inner = recorded_inputs(parameter, value.source, context)
        if not value.selectedFeaturesOnly:
            return inner
        return [RecordedInput(parameter, layer=item.layer or item.path, obstacle=SELECTION) for item in inner]
    if isinstance(value, QgsProperty):
        return recorded_inputs(parameter, value.staticValue(), context)
    layer = value if isinstance(value, QgsMapLayer) else _layer(str(value), context)
    if layer is not None:
        return [_of_layer(parameter, layer)]
    source = str(value)
    if source.startswith("memory:"):
        return [RecordedInput(parameter, obstacle=MEMORY)]
    path = bare_path(source)
    if not path or (not Path(path).exists() and (":" in source[2:] or "=" in source)):
        # do not record the text, which may contain a password
        return [RecordedInput(parameter, obstacle=DATABASE)]
    provider = "delimitedtext" if source.startswith("file:") else ""
    return [RecordedInput(parameter, _absolute(path), source=_template(source, path), provider=provider)]


def parameter_value(item: RecordedInput) -> Any:
    """Return the parameter value for a recorded input: a path, a layer source, or a layer."""
    if URL not in item.source:
        return item.source.replace(PATH, item.path)
    source = item.source.replace(URL, Path(item.path).as_uri())
    # QGIS assumes the provider "ogr" for a source without a provider name
    return vector_layer(source, Path(item.path).stem, item.provider)


def _layer(text: str, context: QgsProcessingContext) -> QgsMapLayer | None:
    layer = context.project().mapLayer(text) if context.project() is not None else None
    if layer is None and not Path(bare_path(text)).suffix:
        layer = QgsProcessingUtils.mapLayerFromString(text, context, False)
    return layer


def _of_layer(parameter: str, layer: QgsMapLayer) -> RecordedInput:
    provider = provider_of(layer)
    path = file_of(layer)
    if isinstance(layer, QgsVectorLayer) and layer.isModified():
        return RecordedInput(parameter, layer=layer.name(), obstacle=EDITS)
    if path_of_layer(layer) and layer.customProperty(ROW_LIMIT_PROPERTY) is None:
        return RecordedInput(parameter, _absolute(path), source=PATH, layer=layer.name())
    if provider == "memory":
        return RecordedInput(parameter, layer=layer.name(), obstacle=MEMORY)
    if not path or not Path(path).exists():
        return RecordedInput(parameter, layer=layer.name(), obstacle=DATABASE)
    source = _template(layer.source(), path)
    return RecordedInput(parameter, _absolute(path), source=source, provider=provider, layer=layer.name())


def _template(source: str, path: str) -> str:
    """Return the layer source with a placeholder for the file."""
    if source.startswith("file:"):
        return f"{URL}?{source.partition('?')[2]}"
    return source.replace(path, PATH, 1) if path in source else PATH


def _absolute(path: str) -> str:
    return str(Path(path).absolute())
