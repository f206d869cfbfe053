"""Native QGIS widget of a parameter."""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import DIALOG_MODELER, dialogTypes
from qgis.core import QgsProcessingParameterDefinition
from qgis.gui import QgsGui, QgsProcessingGui


def in_model_designer(dialog: Any) -> bool:
    """Check whether a dialog defines a step of a graphical model."""
    return dialogTypes.get(type(dialog).__name__) == DIALOG_MODELER


def native_widget(parameter: QgsProcessingParameterDefinition, dialog: Any) -> Any:
    """Return the native QGIS widget wrapper of a parameter in a dialog."""
    registry = QgsGui.processingGuiRegistry()
    wrapper: Any
    if in_model_designer(dialog):
        wrapper = registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)
    else:
        kind = dialogTypes.get(type(dialog).__name__, QgsProcessingGui.WidgetType.Standard)
        wrapper = registry.createParameterWidgetWrapper(parameter, kind)
    wrapper.setDialog(dialog)
    return wrapper
