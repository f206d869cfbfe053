"""Widget of a choice parameter that shows a description of each option and returns its token."""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.core import QgsProcessingParameterEnum
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QLabel

from .native_widget import in_model_designer, native_widget

_LETTERS = 20


class ChoiceWidget(WidgetWrapper):
    """Combo box of option descriptions; the values are the tokens, one or several depending on the parameter."""

    def __new__(cls, parameter: QgsProcessingParameterEnum, dialog: Any, *args: Any, **_: Any) -> Any:
        """Return the native wrapper in the Model Designer, where inputs and expressions can also be selected."""
        if in_model_designer(dialog):
            return native_widget(parameter, dialog)
        return super().__new__(cls, parameter, dialog, *args)

    def createWidget(self, texts: dict[str, str]) -> QComboBox:
        """Return the combo box."""
        parameter = self.parameterDefinition()
        combo: QComboBox
        if parameter.allowMultiple():
            combo = ticks = QgsCheckableComboBox()
            for token in parameter.options():
                ticks.addItemWithCheckState(texts[token], Qt.CheckState.Unchecked, token)
            ticks.checkedItemsChanged.connect(self._changed)
        else:
            combo = QComboBox()
            for token in parameter.options():
                combo.addItem(texts[token], token)
            combo.currentIndexChanged.connect(self._changed)
        for row, token in enumerate(parameter.options()):
            combo.setItemData(row, token, Qt.ItemDataRole.ToolTipRole)
        # long texts must not widen the dialog
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(_LETTERS)
        return combo

    def _changed(self, *_: Any) -> None:
        self.widgetValueHasChanged.emit(self)

    def createLabel(self) -> QLabel | None:
        """Return the label without "optional" because an option is always selected."""
        label = super().createLabel()
        if label is not None:
            label.setText(self.parameterDefinition().description())
        return label

    def setValue(self, value: Any) -> None:
        """Select one token, or the tokens in a list or a comma-separated string."""
        several = value if isinstance(value, (list, tuple)) else str(value or "").split(",")
        tokens = [str(token).strip() for token in several]
        if not self.parameterDefinition().allowMultiple():
            self.widget.setCurrentIndex(max(self.widget.findData(tokens[0]), 0))
            return
        for row in range(self.widget.count()):
            ticked = self.widget.itemData(row) in tokens
            self.widget.setItemCheckState(row, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def value(self) -> str | list[str]:
        """Return the selected token, or the list of checked tokens."""
        if self.parameterDefinition().allowMultiple():
            return [str(token) for token in self.widget.checkedItemsData()]
        return str(self.widget.currentData())
