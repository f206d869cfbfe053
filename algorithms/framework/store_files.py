"""Parquet and NetCDF files as parameter values, because few QGIS versions have a driver for series in them."""

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
from ...plugin.layers.stores.store_names import points_of
from ...plugin.layers.stores.stores import format_of, is_store, is_store_name
from ...plugin.support.threads import LAYER_OPENING_LOCK
from ...plugin.support.vector_layers import vector_layer

if TYPE_CHECKING:
    from ...plugin.styles.layer_style import LayerStyle

_POLYGON = QgsProcessing.SourceType.TypeVectorPolygon


def store_layer(value: Any) -> QgsVectorLayer | None:
    """Return a layer that represents the store in a parameter value; None for other values.

    Raises
    ------
    DependencyError
        If the package of the format is missing.
    InputError
        If the file cannot be read.
    """
    value = _named_in(value)
    if not is_store(value):
        return None
    # imported here to keep it out of the start of QGIS
    from ...plugin.layers.store_layers.file_layers import layer_of_file

    return layer_of_file(str(value))


def slopemuse_layer(path: Path) -> QgsVectorLayer | None:
    """Return a GeoPackage or store written by SlopeMuse as a layer; None for other files.

    Raises
    ------
    DependencyError
        If the package of the format is missing.
    InputError
        If the file cannot be read.
    """
    from ...plugin.layers import layer_info

    if not (path.suffix.lower() == ".gpkg" or is_store(path)) or not layer_info(str(path)):
        return None
    return store_layer(str(path)) or vector_layer(str(path), path.stem)


def with_store_layers(algorithm: QgsProcessingAlgorithm, parameters: dict) -> dict:
    """Return the parameters with stores replaced by layers; QGIS would report that it cannot open the stores.

    Raises
    ------
    DependencyError
        If the package of the format is missing.
    InputError
        If a file cannot be read.
    """
    replaced = dict(parameters)
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if isinstance(definition, QgsProcessingParameterFeatureSource):
            layer = store_layer(parameters.get(name))
            replaced[name] = parameters.get(name) if layer is None else layer
        elif _lists_layers(definition) and isinstance(parameters.get(name), list):
            replaced[name] = [store_layer(one) or one for one in parameters[name]]
    return {name: value for name, value in replaced.items() if name in parameters}


def why_not_opened(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """Return why QGIS cannot open a NetCDF file that was not written by SlopeMuse; empty for other values."""
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        value = _named_in(parameters.get(name))
        if not isinstance(definition, QgsProcessingParameterFeatureSource) or not is_store_name(value):
            continue
        if Path(value).is_file() and not is_store(value):
            with LAYER_OPENING_LOCK:
                source = algorithm.parameterAsSource(parameters, name, context)
            if source is None:
                # imported here to keep it out of the start of QGIS
                from ...plugin.layers.stores.netcdf_file import foreign_file

                return foreign_file(f"{Path(value).name} ({name})")
    return ""


def _named_in(value: Any) -> Any:
    """Return the static value of a source definition or property; other values unchanged."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    return value.staticValue() if isinstance(value, QgsProperty) else value


def _lists_layers(definition: QgsProcessingParameterDefinition) -> bool:
    if not isinstance(definition, QgsProcessingParameterMultipleLayers):
        return False
    return bool(definition.layerType() != QgsProcessing.SourceType.TypeFile)


def why_no_store(path: str, definition: QgsProcessingDestinationParameter) -> str:
    """Return why an output cannot be a store; empty if it can, and for other files."""
    if not is_store_name(path) or getattr(definition, "dataType", lambda: None)() != _POLYGON:
        return ""
    return message(
        "{name} contains polygons, but only points and tables can be written as {format}; write a GeoPackage.",
        name=definition.name(),
        format=format_of(path),
    )


def add_points_layer(target: str, staged: Path, progress: Progress) -> None:
    """Write the points layer of a store beside it; do nothing for other files."""
    if is_store_name(target):
        from ...plugin.layers.store_layers.file_layers import write_points_layer

        write_points_layer(str(staged), Path(points_of(str(staged))), progress)


def load_points_layer(target: str, context: QgsProcessingContext) -> str:
    """Make QGIS load the points layer instead of the store, and return the path of the loaded file."""
    if not is_store_name(target) or not context.willLoadLayerOnCompletion(target):
        return target
    planned = context.layersToLoadOnCompletion()
    planned[points_of(target)] = planned.pop(target)
    context.setLayersToLoadOnCompletion(planned)
    return points_of(target)


def style_of_points(style: LayerStyle, loaded: str, target: str) -> LayerStyle:
    """Return a style adapted to the layer that QGIS loads; points layers contain values on one date only."""
    from ...plugin.styles.points_style import PointsStyle

    return style if loaded == target or not is_store_name(target) else PointsStyle(style, target)
