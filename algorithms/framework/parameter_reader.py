"""Conversion of Processing parameter values to the types used by the core."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterField,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message, quoted
from ...plugin.core.common.progress import Progress
from ...plugin.core.records.passwords import without_password
from ...plugin.support.compat import field_names
from ...plugin.support.layer_readers import reads_layers
from ...plugin.support.threads import LAYER_OPENING_LOCK
from .parameter_definitions import SCHEDULER
from .store_files import store_layer

if TYPE_CHECKING:
    from ...plugin.core.data.point_series import PointSeries

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class ParameterReader:
    """Reads parameter values; a missing value is None and never 0."""

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext, progress: Progress
    ) -> None:
        self._algorithm, self._parameters, self._context = algorithm, parameters, context
        self._progress = progress

    def _value(self, name: str) -> Any:
        value = self._parameters.get(name)
        if value is None or value == NULL or value == "":
            value = self._algorithm.parameterDefinition(name).defaultValue()
        return None if value is None or value == NULL or value == "" else value

    def is_requested(self, name: str) -> bool:
        """Check whether an optional output is requested."""
        value = self._parameters.get(name)
        return not (value is None or value == NULL or value == "")

    def number(self, name: str) -> float | None:
        """Return a number, or None if it is not set."""
        if self._value(name) is None:
            return None
        return float(self._algorithm.parameterAsDouble(self._parameters, name, self._context))

    def integer(self, name: str) -> int | None:
        """Return an integer, or None if it is not set."""
        if self._value(name) is None:
            return None
        return int(self._algorithm.parameterAsInt(self._parameters, name, self._context))

    def text(self, name: str) -> str | None:
        """Return a text, or None if it is not set."""
        if self._value(name) is None:
            return None
        return str(self._algorithm.parameterAsString(self._parameters, name, self._context)).strip() or None

    def boolean(self, name: str) -> bool:
        """Return a Boolean."""
        return bool(self._algorithm.parameterAsBool(self._parameters, name, self._context))

    def choice(self, name: str) -> str:
        """Return the chosen token, or the default if it is not set."""
        if self._value(name) is None:
            return str(self._algorithm.parameterDefinition(name).defaultValue())
        return str(self._algorithm.parameterAsEnumString(self._parameters, name, self._context))

    def choices(self, name: str) -> tuple[str, ...]:
        """Return the chosen tokens of a multiple choice; empty if it is not set."""
        if self._value(name) is None:
            return ()
        words = self._algorithm.parameterAsEnumStrings(self._parameters, name, self._context)
        return tuple(word for word in words if word)

    def date(self, name: str) -> np.datetime64 | None:
        """Return a date, or None if it is not set.

        Raises
        ------
        InputError
            If the value is not a date.
        """
        if self._value(name) is None:
            return None
        moment = self._algorithm.parameterAsDateTime(self._parameters, name, self._context)
        if not moment.isValid():
            raise InputError(
                message(
                    "{name} is {value}, which is not a date; use the format 2020-07-11.",
                    name=name,
                    value=quoted(self._value(name)),
                )
            )
        return np.datetime64(moment.date().toString("yyyy-MM-dd"), "D")

    def dates(self, name: str) -> tuple[np.datetime64, ...]:
        """Return the dates in a text such as "2020-07-11, 2021-06-28".

        Raises
        ------
        InputError
            If the text contains an invalid date.
        """
        found = []
        for word in (self.text(name) or "").replace(";", ",").split(","):
            day = word.strip()
            if not day:
                continue
            try:
                # numpy also accepts a year, "today", and 20200711 as the year 20,200,711
                if not _DAY.fullmatch(day):
                    raise ValueError
                found.append(np.datetime64(day, "D"))
            except ValueError:
                raise InputError(
                    message(
                        "{name} contains {day}, which is not a date; use the format 2020-07-11.",
                        name=name,
                        day=quoted(day),
                    )
                ) from None
        return tuple(found)

    def path(self, name: str) -> Path | None:
        """Return the path of an input file, or None if it is not set."""
        if self._value(name) is None:
            return None
        return Path(self._algorithm.parameterAsFile(self._parameters, name, self._context))

    def output_folder(self, name: str) -> Path | None:
        """Return the folder of an output and create it if necessary; None if it is not requested.

        Raises
        ------
        InputError
            If it cannot be created.
        """
        if not self.is_requested(name):
            return None
        folder = Path(self._algorithm.parameterAsString(self._parameters, name, self._context))
        try:
            folder.mkdir(exist_ok=True)
        except OSError as error:
            raise InputError(
                message(
                    "The folder {folder} ({name}) cannot be created ({reason}); choose another one.",
                    folder=folder,
                    name=name,
                    reason=error.strerror,
                )
            ) from None
        return folder

    def paths(self, name: str) -> list[Path]:
        """Return the paths of all input files of a parameter."""
        if self._value(name) is None:
            return []
        value = self._parameters.get(name)
        if isinstance(value, str):
            return [Path(value)]
        return [Path(file) for file in self._algorithm.parameterAsFileList(self._parameters, name, self._context)]

    def field(self, name: str) -> str | None:
        """Return the name of a field, or None if it is not set."""
        fields = self.fields(name)
        return fields[0] if fields else None

    def fields(self, name: str) -> list[str]:
        """Return the names of all chosen fields."""
        if self._value(name) is None:
            return []
        return [field for field in field_names(self._algorithm, self._parameters, name, self._context) if field]

    def crs(self, name: str) -> str | None:
        """Return a CRS as authority ID or WKT, or None if it is not set.

        Raises
        ------
        InputError
            If the CRS is invalid.
        """
        if self._value(name) is None:
            return None
        crs: QgsCoordinateReferenceSystem = self._algorithm.parameterAsCrs(self._parameters, name, self._context)
        if not crs.isValid():
            raise InputError(
                message(
                    "{name} is not a valid CRS: {value}.",
                    name=name,
                    value=quoted(self._value(name)),
                )
            )
        return crs.authid() or crs.toWkt()

    @reads_layers
    def layer(self, name: str) -> QgsVectorLayer | None:
        """Return a vector layer, or None if it is not set.

        Raises
        ------
        InputError
            If the layer cannot be opened.
        """
        if self._value(name) is None:
            return None
        value = self._parameters.get(name)
        of_file = store_layer(value)
        if of_file is not None:
            return of_file
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            # QGIS 3.22 does not resolve the layer of a source definition
            value = value.source.valueAsString(self._context.expressionContext())[0]
        with LAYER_OPENING_LOCK:
            layer = self._algorithm.parameterAsVectorLayer({**self._parameters, name: value}, name, self._context)
        if layer is None or not layer.isValid():
            value = quoted(without_password(str(self._value(name))))
            raise InputError(message("{name} cannot be opened as a layer: {value}.", name=name, value=value))
        return layer

    @reads_layers
    def title(self, name: str) -> str:
        """Return the title of a vector layer for the user; empty if it is not set."""
        from .layer_titles import layer_title

        layer = self.layer(name)
        return "" if layer is None else layer_title(layer)

    @reads_layers
    def layers(self, name: str) -> list[QgsVectorLayer]:
        """Return all vector layers of a parameter."""
        value = self._parameters.get(name)
        opened = [store_layer(one) or one for one in value] if isinstance(value, list) else value
        with LAYER_OPENING_LOCK:
            return list(self._algorithm.parameterAsLayerList({**self._parameters, name: opened}, name, self._context))

    @reads_layers
    def raster(self, name: str) -> QgsRasterLayer | None:
        """Return a raster layer, or None if it is not set.

        Raises
        ------
        InputError
            If the raster cannot be opened.
        """
        if self._value(name) is None:
            return None
        layer = self._algorithm.parameterAsRasterLayer(self._parameters, name, self._context)
        if layer is None or not layer.isValid():
            raise InputError(
                message("{name} cannot be opened as a raster: {value}.", name=name, value=quoted(self._value(name)))
            )
        return layer

    def selected_only(self, name: str) -> bool:
        """Check whether only the selected features are used.

        Raises
        ------
        InputError
            If no feature is selected.
        """
        value = self._parameters.get(name)
        if not isinstance(value, QgsProcessingFeatureSourceDefinition) or not value.selectedFeaturesOnly:
            return False
        layer = self.layer(name)
        if layer is not None and not layer.selectedFeatureCount():
            raise InputError(
                message(
                    "{layer} has no selected features, but only these are to be used; select features, or use the "
                    "whole layer.",
                    layer=layer.name(),
                )
            )
        return True

    @reads_layers
    def series(self, name: str, sigma: str | None = None) -> PointSeries:
        """Return the series of a point layer, with the sigma of its companion layer if one is set."""
        from ...plugin.layers import read_series

        layer = self.layer(name)
        if layer is None:
            raise InputError(message("{name} is missing; set it to a point layer with one field per date.", name=name))
        return read_series(
            layer,
            selected_only=self.selected_only(name),
            sigma=self.layer(sigma) if sigma else None,
            feedback=self._progress,
        )

    @reads_layers
    def table(self, name: str) -> dict[str, np.ndarray]:
        """Return the columns of a table, of the selected rows only if the user has chosen this."""
        from ...plugin.layers import read_table

        layer = self.layer(name)
        if layer is None:
            raise InputError(message("{name} is missing; set it to a table.", name=name))
        return read_table(layer, self.selected_only(name))

    def parameters(self) -> dict[str, Any]:
        """Return the input values as JSON types for the lineage, without outputs and scheduler."""
        kept = {}
        for definition in self._algorithm.parameterDefinitions():
            value = self._value(definition.name())
            if definition.isDestination() or value is None or definition.name() == SCHEDULER:
                continue
            if isinstance(value, QgsProcessingFeatureSourceDefinition):
                value = value.source.staticValue()
            if isinstance(definition, QgsProcessingParameterField):
                # the text "a;b" is equivalent to a list of fields
                fields = self.fields(definition.name())
                value = fields if definition.allowMultiple() else fields[0]
            kept[definition.name()] = _without_passwords(value)
        return kept


def _without_passwords(value: Any) -> Any:
    """Return a value as JSON types, with passwords removed from database addresses."""
    if isinstance(value, list):
        return [_without_passwords(item) for item in value]
    return value if isinstance(value, (bool, int, float)) else without_password(str(value))
