"""Checks of parameter values that do not read any data."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingDestinationParameter,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ...plugin.core.common.errors import InputError, SlopeMuseError
from ...plugin.core.common.messages import translated
from ...plugin.core.io.tables.gdal_access import require_data_of, require_unlocked
from ...plugin.layers.atomic_output import is_locked, layers_using_file, why_not_written
from ...plugin.layers.commits.journal import recover
from ...plugin.layers.commits.sqlite_locks import has_foreign_write_lock
from ...plugin.layers.companion_layers import close_companions
from ...plugin.layers.databases.addresses import (
    is_database,
    is_database_layer,
    is_postgis,
    layer_text,
    table_identity,
    table_name,
    why_no_table,
)
from ...plugin.layers.ogr_source import bare_path, file_of
from ...plugin.layers.same_files import identity, parts_of
from ...plugin.queries.layer_kinds import LayerKind
from .store_files import store_layer, why_no_store

translate = QCoreApplication.translate

_FILES = (QgsProcessingParameterFile, QgsProcessingDestinationParameter)
_LAYERS = (QgsProcessingParameterFeatureSource, QgsProcessingParameterMultipleLayers, QgsProcessingParameterRasterLayer)
_OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
# characters that file names and databases cannot contain: NUL and surrogates
_NO_TEXT = re.compile("[\0\ud800-\udfff]")


def check_values(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """Return the error message for the first invalid value, or an empty string."""
    known = {definition.name(): definition for definition in algorithm.parameterDefinitions()}
    text = _wrong_text(parameters)
    if text:
        return text
    # complete pending commits of killed runs before the files are checked
    recover(_folders_of(parameters, context))
    unknown = sorted(name for name in parameters if name not in known)
    if unknown:
        return translate("SlopeMuse", "Unknown parameter {name}; {id} accepts {known}.").format(
            name=unknown[0], id=algorithm.id(), known=", ".join(known)
        )
    for name, definition in known.items():
        if isinstance(definition, QgsProcessingParameterEnum):
            text = _wrong_word(parameters.get(name), definition)
            if text:
                return text
        if isinstance(definition, QgsProcessingParameterDateTime) and _is_no_day(parameters.get(name), definition):
            return translate("SlopeMuse", "{name} is {value}, which is not a date; write it as 2020-01-31.").format(
                name=name, value=parameters[name]
            )
    inputs: dict[tuple, str] = {}
    are_open = {identity(file) for file, _ in files_of_layers(context)}
    for name, definition in known.items():
        if definition.isDestination():
            continue
        value = parameters.get(name)
        text = (
            _restricted(value, name)
            or _leads_elsewhere(value, context, are_open)
            or _wrong_layer(value, definition, context)
        )
        if text:
            return text
        for path in files_of(parameters.get(name), context):
            inputs.update((identity(part), name) for part in parts_of(path))
            if isinstance(definition, QgsProcessingParameterFile):
                text = _wrong_file(path, definition)
                if text:
                    return text
    return _wrong_output(known, parameters, inputs, context)


def why_unset(algorithm: QgsProcessingAlgorithm, parameters: dict) -> str:
    """Return the error message for the first required file or layer without a value, or an empty string."""
    for definition in algorithm.parameterDefinitions():
        is_required = not definition.flags() & _OPTIONAL and definition.defaultValue() in (None, NULL, "")
        if is_required and isinstance(definition, _FILES + _LAYERS) and _is_empty(parameters.get(definition.name())):
            return _unset(definition)
    return ""


def without_empty_outputs(parameters: dict) -> dict:
    """Return parameters with None for the layers that the batch dialog passes as definitions without a file."""
    return {name: None if _is_empty_output(value) else value for name, value in parameters.items()}


def _is_empty_output(value: Any) -> bool:
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return False
    return _is_empty(value) and not (value.sink.expressionString() or value.sink.field())


def _is_empty(value: Any) -> bool:
    value = _plain_value(value)
    if isinstance(value, (list, tuple)):
        return all(_is_empty(item) for item in value)
    return value is None or value == NULL or (isinstance(value, str) and not value.strip())


def _unset(definition: QgsProcessingParameterDefinition) -> str:
    text = (
        translate("SlopeMuse", "{label} ({name}) is not set; choose a file.")
        if isinstance(definition, _FILES)
        else translate("SlopeMuse", "{label} ({name}) is not set; choose a layer or a file.")
    )
    return text.format(label=definition.description(), name=definition.name())


def _wrong_text(parameters: dict) -> str:
    """Return the error message for the first text that is not a valid file name, such as invalid UTF-8 from scripts."""
    for name, value in parameters.items():
        for text in value if isinstance(value, (list, tuple)) else [value]:
            if isinstance(text, str) and _NO_TEXT.search(text):
                return translate(
                    "SlopeMuse",
                    "{name} is {value}, which contains a character that cannot be stored; correct the value, or rename "
                    "the file.",
                ).format(name=name, value=ascii(text[:60]))
    return ""


def _folders_of(parameters: dict, context: QgsProcessingContext) -> list[Path]:
    """Return the folders of all files in the parameters."""
    files = [file for value in parameters.values() for file in _paths_in(value, context)]
    return [folder for file in dict.fromkeys(files) if (folder := Path(file).parent).is_dir()]


def _paths_in(value: Any, context: QgsProcessingContext) -> list[str]:
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    try:
        # an input, or a path of an output
        return [path for path in files_of(value, context) if path and Path(path).is_absolute()]
    except (TypeError, ValueError, OSError):
        return []


def _wrong_output(
    known: dict[str, QgsProcessingParameterDefinition],
    parameters: dict,
    inputs: dict[tuple, str],
    context: QgsProcessingContext,
) -> str:
    """Return the error message for the first output that is an input, another output, or not writable."""
    written: dict[tuple, str] = {}
    for name, definition in known.items():
        if not isinstance(definition, QgsProcessingDestinationParameter):
            continue
        text = _wrong_table(name, definition, known, parameters, context)
        if text:
            return text
        for path in files_of(parameters.get(name), context):
            parts = {identity(part): part for part in parts_of(path)}
            for key, part in parts.items():
                if key in inputs:
                    return translate(
                        "SlopeMuse",
                        "The output {name} would overwrite the input {other} ({path}); choose another file.",
                    ).format(name=name, other=inputs[key], path=part)
                if key in written:
                    return translate(
                        "SlopeMuse",
                        "The outputs {name} and {other} are the same file ({path}); choose two different files.",
                    ).format(name=name, other=written[key], path=part)
            written.update(dict.fromkeys(parts, name))
            reason = _unwritable(path, definition)
            if reason:
                return translated(reason)
            text = _in_use(name, parts.values(), context)
            if text:
                return text
    return ""


def _wrong_table(
    name: str,
    definition: QgsProcessingDestinationParameter,
    known: dict[str, QgsProcessingParameterDefinition],
    parameters: dict,
    context: QgsProcessingContext,
) -> str:
    """Return the error message if an output is a table that cannot be written or is used by another parameter."""
    value = _plain_value(parameters.get(name))
    if not is_database(value):
        return ""
    reason = why_no_table(name, value, isinstance(definition, QgsProcessingParameterVectorDestination))
    if reason:
        return translated(reason)
    table = table_identity(value)
    for other in known:
        if other != name and table in [table_identity(text) for text in tables_of(parameters.get(other), context)]:
            return translate(
                "SlopeMuse", "{name} and {other} are the same table ({path}); choose another table for {name}."
            ).format(name=name, other=other, path=table_name(value))
    return ""


def tables_of(value: Any, context: QgsProcessingContext) -> list[str]:
    """Return the addresses of the PostgreSQL tables in a parameter value."""
    if isinstance(value, (list, tuple)):
        return [table for item in value for table in tables_of(item, context)]
    value = _plain_value(value)
    if isinstance(value, str) and value and not is_database(value) and context.project() is not None:
        value = context.project().mapLayer(value)
    if isinstance(value, QgsVectorLayer):
        return [layer_text(value.source())] if is_database_layer(value) else []
    return [value] if is_postgis(value) else []


def _plain_value(value: Any) -> Any:
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    return value.staticValue() if isinstance(value, QgsProperty) else value


def _leads_elsewhere(value: Any, context: QgsProcessingContext, are_open: set[tuple]) -> str:
    """Return the error message if an input refers to data elsewhere or is locked, before QGIS opens it.

    Layers of the project are not checked, for example a virtual raster built by QGIS from tiles in other folders.
    """
    try:
        for path in files_of(value, context):
            if identity(path) not in are_open:
                require_data_of(path)
            require_unlocked(path)
    except InputError as error:
        return translated(error)
    return ""


def _restricted(value: Any, name: str) -> str:
    """Return the error message if an input is restricted in a way that the readers of layers cannot apply."""
    if not isinstance(value, QgsProcessingFeatureSourceDefinition):
        return ""
    # QGIS before 3.32 has no filter
    if value.featureLimit < 0 and not getattr(value, "filterExpression", ""):
        return ""
    return translate(
        "SlopeMuse",
        "{name} has a feature limit or a feature filter, which SlopeMuse cannot apply; remove it, and select the "
        "features instead.",
    ).format(name=name)


def _wrong_layer(value: Any, definition: QgsProcessingParameterDefinition, context: QgsProcessingContext) -> str:
    """Return the error message if no layer was chosen, or if daily estimates are used instead of acquisitions."""
    if value == no_layer_chosen():
        return _unset(definition)
    widget = definition.metadata().get("widget_wrapper", {})
    if widget.get("kind") != LayerKind.ACQUISITIONS.value or value is None or isinstance(value, QgsProperty):
        return ""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    if isinstance(value, str):
        try:
            value = store_layer(value) or QgsProcessingUtils.mapLayerFromString(value, context)
        except SlopeMuseError as error:
            return translated(error)
    if not isinstance(value, QgsVectorLayer) or not value.isValid():
        return ""
    # imported here to keep it out of the start of QGIS
    from ...plugin.queries.suitable_layers import why_no_acquisitions

    return translated(why_no_acquisitions(value, definition.name()))


def files_of_layers(context: QgsProcessingContext) -> tuple[tuple[str, str], ...]:
    """Return file and name of each file-based layer of the project; empty outside the thread of the project."""
    project = context.project()
    if project is None or project.thread() != QThread.currentThread():
        return ()
    return tuple((file, layer.name()) for layer in project.mapLayers().values() if (file := file_of(layer)))


def _in_use(name: str, parts: Iterable[str], context: QgsProcessingContext) -> str:
    """Return the error message if an output would replace a file that is locked or is being written."""
    if not any(is_locked(part) for part in parts):
        return ""
    close_companions()
    path = next((part for part in parts if is_locked(part)), "")
    if not path:
        return ""
    layer = "" if has_foreign_write_lock(path) else layers_using_file(path, files_of_layers(context))
    if layer:
        return translate(
            "SlopeMuse",
            "The output {name} would replace {path}, which is open in QGIS; remove the layer {layer} from the "
            "project or choose another file.",
        ).format(name=name, path=path, layer=layer)
    return translate(
        "SlopeMuse",
        "The output {name} would replace {path}, which is open in another program; close it there or choose another "
        "file.",
    ).format(name=name, path=path)


def _wrong_word(value: Any, definition: QgsProcessingParameterEnum) -> str:
    """Return the error message for an invalid choice; QGIS would only report an incorrect value."""
    if value is None or value == NULL or value == "" or isinstance(value, QgsProperty):
        return ""
    words = list(value) if isinstance(value, (list, tuple)) else [value]
    if definition.allowMultiple():
        words = [word for part in words for word in str(part).split(",")]
    wrong = next((str(word) for word in words if str(word) not in definition.options()), "")
    if not wrong:
        return ""
    return translate("SlopeMuse", "{name} is {value}, which is not a valid choice; use one of: {words}.").format(
        name=definition.name(), value=wrong, words=", ".join(definition.options())
    )


def _is_no_day(value: Any, definition: QgsProcessingParameterDateTime) -> bool:
    """Check whether a text is not a date; QGIS would only report an incorrect value."""
    return isinstance(value, str) and value != "" and not definition.checkValueIsAcceptable(value)


def _unwritable(path: str, definition: QgsProcessingDestinationParameter) -> str:
    """Return why an output cannot be written, before a long run is started."""
    from ...plugin.layers.series_writer import why_no_layer

    if isinstance(definition, QgsProcessingParameterFolderDestination) and Path(path).is_dir():
        return ""
    reason = why_no_store(path, definition) or why_not_written(path)
    if not reason and isinstance(definition, QgsProcessingParameterVectorDestination):
        reason = why_no_layer(Path(path))
    return reason


def _wrong_file(path: str, definition: QgsProcessingParameterFile) -> str:
    """Return the error message if a file does not exist or has an extension that the parameter does not accept."""
    if not path.strip() or (path == str(None) and not Path(path).exists()):
        # scripts may pass "None" for a missing value
        return _unset(definition)
    if not Path(path).exists():
        return translate("SlopeMuse", "The file {path} ({name}) does not exist; choose another file.").format(
            path=path, name=definition.name()
        )
    patterns = re.findall(r"\*\.\w+", definition.fileFilter().lower())
    if patterns and "*.*" not in patterns and not any(fnmatch(path.lower(), pattern) for pattern in patterns):
        return translate(
            "SlopeMuse", "The file {path} ({name}) does not have the extension {kind}; choose another file."
        ).format(path=path, name=definition.name(), kind=", ".join(patterns))
    return ""


def files_of(value: Any, context: QgsProcessingContext) -> list[str]:
    """Return the files in a parameter value: a layer, a definition, a path, or a list of them."""
    if isinstance(value, (list, tuple)):
        return [path for item in value for path in files_of(item, context)]
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if isinstance(value, str) and (value.startswith("{") or is_database(value)):
        # JSON, which may be longer than any path, or a table, whose address may contain a password
        return []
    if isinstance(value, str) and value and not value.startswith(("memory:", "TEMPORARY_OUTPUT")):
        layer = context.project().mapLayer(value) if context.project() is not None else None
        if layer is None and not Path(bare_path(value)).suffix:
            layer = QgsProcessingUtils.mapLayerFromString(value, context, False)
        value = layer if layer is not None else value
    if isinstance(value, QgsMapLayer):
        return [file] if (file := file_of(value)) else []
    if not isinstance(value, str) or not value or value.startswith(("memory:", "TEMPORARY_OUTPUT")):
        return []
    return [bare_path(value)]


def no_layer_chosen() -> str:
    """Return the text of a dialog without a suitable layer, which is also the parameter value until one is chosen."""
    return translate("SlopeMuse", "Choose a layer…")
