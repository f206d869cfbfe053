"""Stub of the parameter widgets."""

from qgis.stand_in import open_class

WidgetWrapper = open_class("WidgetWrapper")
DIALOG_MODELER = "modeler"
dialogTypes: dict = {}  # noqa: N816
