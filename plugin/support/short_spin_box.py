"""Spin box of a number with as many decimals as it has."""

from __future__ import annotations

from qgis.gui import QgsDoubleSpinBox


class ShortDoubleSpinBox(QgsDoubleSpinBox):
    """Spin box that shows 0.05 for 0.050000."""

    def textFromValue(self, value: float) -> str:  # noqa: N802
        """Return the number without the zeros at its end."""
        text, point = super().textFromValue(value), self.locale().decimalPoint()
        return text.rstrip("0").removesuffix(point) if point in text else text
