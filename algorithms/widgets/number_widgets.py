"""Widgets of numeric parameters without trailing zeros, with "automatic" for values chosen by SlopeMuse."""

from __future__ import annotations

import math
from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterNumber
from qgis.gui import QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.support.short_spin_box import ShortDoubleSpinBox
from .native_widget import in_model_designer, native_widget

translate = QCoreApplication.translate

# minimum number of decimals; more are used if the minimum of the parameter requires them
_DECIMALS = 6
_LARGEST = 1_000_000_000


class NumberWidget(WidgetWrapper):
    """Spin box of a number; optional numbers without a default have an additional lowest value for "Not set"."""

    def __new__(cls, parameter: QgsProcessingParameterNumber, dialog: Any, *args: Any, **_: Any) -> Any:
        """Return the native wrapper in the Model Designer, where inputs and expressions can also be selected."""
        if in_model_designer(dialog):
            return native_widget(parameter, dialog)
        return super().__new__(cls, parameter, dialog, *args)

    def createWidget(self) -> QgsSpinBox | QgsDoubleSpinBox:
        """Return the spin box."""
        parameter, text = self.parameterDefinition(), self._text_without_number()
        # both classes have the same methods with different types
        box: Any
        without: Any
        if parameter.dataType() == QgsProcessingParameterNumber.Type.Integer:
            box = QgsSpinBox()
            without = QgsSpinBox.ClearValueMode.MinimumValue
        else:
            box = ShortDoubleSpinBox()
            box.setDecimals(self._decimals())
            box.setStepType(QgsDoubleSpinBox.StepType.AdaptiveDecimalStepType)
            without = QgsDoubleSpinBox.ClearValueMode.MinimumValue
        box.setExpressionsEnabled(True)
        box.setRange(self._kind(box)(self._lowest()), self._kind(box)(min(parameter.maximum(), _LARGEST)))
        if text:
            box.setSpecialValueText(text)
            box.setClearValueMode(without, text)
        else:
            box.setClearValue(self._kind(box)(parameter.defaultValue()))
        box.setValue(box.minimum())
        box.valueChanged.connect(lambda *_: self.widgetValueHasChanged.emit(self))
        shown: QgsSpinBox | QgsDoubleSpinBox = box
        return shown

    def _text_without_number(self) -> str:
        """Return the text shown for the lowest value; empty if that is an ordinary number."""
        parameter = self.parameterDefinition()
        optional = parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        return translate("SlopeMuse", "Not set") if optional and parameter.defaultValue() is None else ""

    def _lowest(self) -> float:
        lowest = max(self.parameterDefinition().minimum(), -_LARGEST)
        # one step of the last decimal below the minimum, so that the spin box offers no other invalid number
        return lowest - 10.0 ** -self._decimals() if self._text_without_number() else lowest

    def _decimals(self) -> int:
        smallest = self.parameterDefinition().minimum()
        return max(_DECIMALS, math.ceil(-math.log10(smallest)) + 1) if 0 < smallest < 1 else _DECIMALS

    def setValue(self, value: Any) -> None:
        """Set the number; None selects the lowest value of the spin box."""
        box = self.widget
        box.setValue(box.minimum() if value is None else self._kind(box)(value))

    def value(self) -> float | int | None:
        """Return the number, or the default of the parameter if no number is set."""
        number = self.widget.value()
        if self._text_without_number() and number == self.widget.minimum():
            return self.parameterDefinition().defaultValue()
        return self._kind(self.widget)(number)

    @staticmethod
    def _kind(box: QgsSpinBox | QgsDoubleSpinBox) -> type:
        return int if isinstance(box, QgsSpinBox) else float


class AutomaticNumberWidget(NumberWidget):
    """Spin box of a number that SlopeMuse chooses by default: 0 and None are shown as "automatic"."""

    def _text_without_number(self) -> str:
        return translate("SlopeMuse", "automatic")

    def _lowest(self) -> float:
        return 0
