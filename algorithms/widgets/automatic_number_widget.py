"""Widget of a number that SlopeMuse chooses unless the user does: shows "automatic" instead of 0 or "Not set"."""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.core import QgsProcessingParameterNumber
from qgis.gui import QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtCore import QCoreApplication

from .native_widget import in_model_designer, native_widget

translate = QCoreApplication.translate

_DECIMALS = 2
_LARGEST = 1_000_000_000


class AutomaticNumberWidget(WidgetWrapper):
    """Spin box whose minimum means that the number is chosen automatically."""

    def __new__(cls, parameter: QgsProcessingParameterNumber, dialog: Any, *args: Any, **_: Any) -> Any:
        """Return the wrapper of QGIS in the Model Designer, where inputs and expressions can be chosen too."""
        if in_model_designer(dialog):
            return native_widget(parameter, dialog)
        return super().__new__(cls, parameter, dialog, *args)

    def createWidget(self) -> QgsSpinBox | QgsDoubleSpinBox:
        """Return the spin box."""
        parameter = self.parameterDefinition()
        text = translate("SlopeMuse", "automatic")
        box: QgsSpinBox | QgsDoubleSpinBox
        if parameter.dataType() == QgsProcessingParameterNumber.Type.Integer:
            box = QgsSpinBox()
            box.setClearValueMode(QgsSpinBox.ClearValueMode.MinimumValue, text)
        else:
            box = QgsDoubleSpinBox()
            box.setDecimals(_DECIMALS)
            box.setClearValueMode(QgsDoubleSpinBox.ClearValueMode.MinimumValue, text)
        box.setExpressionsEnabled(True)
        box.setRange(0, int(min(parameter.maximum(), _LARGEST)))
        box.setSpecialValueText(text)
        box.setValue(0)
        box.valueChanged.connect(lambda *_: self.widgetValueHasChanged.emit(self))
        return box

    def setValue(self, value: Any) -> None:
        """Set the number; None and 0 are automatic."""
        self.widget.setValue(0 if value is None else self._kind()(value))

    def value(self) -> float | int | None:
        """Return the number, or what the parameter has as its default for an automatic one."""
        number = self.widget.value()
        return self.parameterDefinition().defaultValue() if number == 0 else self._kind()(number)

    def _kind(self) -> type:
        return int if isinstance(self.widget, QgsSpinBox) else float
