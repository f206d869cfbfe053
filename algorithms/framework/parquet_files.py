"""Parquet files as values of parameters, for every version of QGIS: few of them have a driver for these files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingDestinationParameter,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProperty,
    QgsVectorLayer,
)

from ...plugin.core.common.messages import message
from ...plugin.core.common.progress import Progress
from ...plugin.layers.stores.parquet_file import is_parquet
from ...plugin.layers.stores.store_names import points_of

if TYPE_CHECKING:
    from ...plugin.styles.layer_style import LayerStyle

_POLYGON = QgsProcessing.SourceType.TypeVectorPolygon


def parquet_layer(value: Any) -> QgsVectorLayer | None:
    """Return a layer that stands for the Parquet file that a parameter names; None for every other value.

    Raises
    ------
    DependencyError
        If pyarrow is missing.
    InputError
        If the file cannot be read.
    """
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if not is_parquet(value) or not Path(value).is_file():
        return None
    # imported here, so that QGIS starts without it
    from ...plugin.layers.stores.store_layers import layer_of_file

    return layer_of_file(str(value))


def with_parquet_layers(algorithm: QgsProcessingAlgorithm, parameters: dict) -> dict:
    """Return parameters with layers in the place of Parquet files, which QGIS would take for layers that do not open.

    Raises
    ------
    DependencyError
        If pyarrow is missing.
    InputError
        If a file cannot be read.
    """
    replaced = dict(parameters)
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if isinstance(definition, QgsProcessingParameterFeatureSource):
            layer = parquet_layer(parameters.get(name))
            replaced[name] = parameters.get(name) if layer is None else layer
        elif _lists_layers(definition) and isinstance(parameters.get(name), list):
            replaced[name] = [parquet_layer(one) or one for one in parameters[name]]
    return {name: value for name, value in replaced.items() if name in parameters}


def _lists_layers(definition: QgsProcessingParameterDefinition) -> bool:
    is_list = isinstance(definition, QgsProcessingParameterMultipleLayers)
    return is_list and definition.layerType() != QgsProcessing.SourceType.TypeFile


def why_no_parquet(path: str, definition: QgsProcessingDestinationParameter) -> str:
    """Return why an output cannot be a Parquet file; empty where it can, and for all other files."""
    if not is_parquet(path) or getattr(definition, "dataType", lambda: None)() != _POLYGON:
        return ""
    return message(
        "{name} contains polygons, but only points and tables are written as Parquet; write a GeoPackage.",
        name=definition.name(),
    )


def add_points_layer(target: str, staged: Path, progress: Progress) -> None:
    """Write the points layer of a Parquet file beside it."""
    if is_parquet(target):
        from ...plugin.layers.stores.store_layers import write_points_layer

        write_points_layer(str(staged), Path(points_of(str(staged))), progress)


def load_points_layer(target: str, context: QgsProcessingContext) -> str:
    """Have QGIS load the points layer of a Parquet file in its place, and return which file it loads."""
    if not is_parquet(target) or not context.willLoadLayerOnCompletion(target):
        return target
    planned = context.layersToLoadOnCompletion()
    planned[points_of(target)] = planned.pop(target)
    context.setLayersToLoadOnCompletion(planned)
    return points_of(target)


def style_of_points(style: LayerStyle, loaded: str, target: str) -> LayerStyle:
    """Return a style for the layer that QGIS loads: points have the values on one date only."""
    from ...plugin.styles.points_style import PointsStyle

    return style if loaded == target or not is_parquet(target) else PointsStyle(style, target)
