"""Preset of a layer parameter in its dialog: the layer of the project that fits, else a request to choose one."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterDefinition
from qgis.utils import iface

from ...plugin.queries.fitting_layers import fitting_layers
from ...plugin.queries.layer_kinds import LayerKind
from ..framework.parameter_checks import no_layer_chosen
from .native_widget import in_model_designer, native_widget


class LayerPreset:
    """Makes the widget of QGIS with another layer than the first one of the list."""

    def __new__(
        cls, parameter: QgsProcessingParameterDefinition, dialog: Any, *_: Any, kind: str, place: int = 0
    ) -> Any:
        """Return the wrapper of QGIS; `place` counts the required layers of the same kind in the algorithm."""
        optional = bool(parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
        if not optional and not in_model_designer(dialog):
            active = None if iface is None else iface.activeLayer()
            layers = fitting_layers(LayerKind(kind), active)
            parameter.setGuiDefaultValueOverride(layers[place].id() if place < len(layers) else no_layer_chosen())
        return native_widget(parameter, dialog)
