"""Preselection of a layer parameter in the dialog: a suitable layer of the project, or a request to choose one."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterDefinition
from qgis.utils import iface

from ...plugin.queries.layer_kinds import LayerKind
from ...plugin.queries.suitable_layers import suitable_layers
from ..framework.parameter_checks import no_layer_chosen
from .native_widget import in_model_designer, native_widget


class LayerPreset:
    """Creates the native widget with a suitable layer instead of the first one in the list."""

    def __new__(
        cls, parameter: QgsProcessingParameterDefinition, dialog: Any, *_: Any, kind: str, place: int = 0
    ) -> Any:
        """Return the native wrapper; `place` is the index among the required layers of the same kind."""
        optional = bool(parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
        if not optional and not in_model_designer(dialog):
            active = None if iface is None else iface.activeLayer()
            layers = suitable_layers(LayerKind(kind), active)
            parameter.setGuiDefaultValueOverride(layers[place].id() if place < len(layers) else no_layer_chosen())
        return native_widget(parameter, dialog)
