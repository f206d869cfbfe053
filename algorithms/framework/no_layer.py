"""The text that the dialog shows where no layer of the project fits a parameter."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


def no_layer_chosen() -> str:
    """Return the text, which is also the value of the parameter until a layer is chosen."""
    return translate("SlopeMuse", "Choose a layer…")
