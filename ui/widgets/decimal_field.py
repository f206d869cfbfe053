"""Text field of a decimal number, with a point or a comma as decimal separator in any locale."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QLocale, pyqtSignal
from qgis.PyQt.QtGui import QValidator
from qgis.PyQt.QtWidgets import QLineEdit

_MINUS = "\N{MINUS SIGN}"
_MARKS = dict.fromkeys(map(ord, "\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}\N{ARABIC LETTER MARK}"))


class DecimalField(QLineEdit):
    """Field of an optional number; `edited` is emitted when the user has completed the input.

    Group separators are not accepted, because 38.512 would be a different number in each locale.

    Parameters
    ----------
    low, high : float
        Limits of the number.
    """

    edited = pyqtSignal()

    def __init__(self, low: float = -math.inf, high: float = math.inf) -> None:
        super().__init__()
        self._validator = _DecimalValidator(low, high)
        self.setValidator(self._validator)
        self.editingFinished.connect(self.edited)

    def number(self) -> float | None:
        """Return the number; None if the field is empty or its text is not a complete number."""
        return _number_in(self.text())

    def show_number(self, number: float | None, digits: int = 10) -> None:
        """Show a number in the locale of the user; None empties the field."""
        locale = QLocale(self.locale())
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        self.setText("" if number is None else locale.toString(float(number), "g", digits))


class _DecimalValidator(QValidator):
    def __init__(self, low: float, high: float) -> None:
        super().__init__()
        self._low, self._high = low, high

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Return whether a text is a number within the limits, its beginning, or neither."""
        number, state = _number_in(text), QValidator.State.Invalid
        if not text.strip() or (number is not None and self._low <= number <= self._high):
            state = QValidator.State.Acceptable
        elif number is None and _number_in(f"{text}0") is not None:
            state = QValidator.State.Intermediate
        return state, text, position


def _number_in(text: str) -> float | None:
    # marks of the writing direction, and the Arabic decimal separator; Python reads the digits of all scripts
    plain = text.translate(_MARKS).strip().replace(_MINUS, "-").replace("\N{ARABIC DECIMAL SEPARATOR}", ".")
    plain = plain.replace(",", ".")
    try:
        number = float(plain)
    except ValueError:
        return None
    return number if math.isfinite(number) and "_" not in plain else None
