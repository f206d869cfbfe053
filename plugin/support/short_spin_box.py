"""Spin box for floating-point numbers without trailing zeros."""

from __future__ import annotations

from qgis.gui import QgsDoubleSpinBox


class ShortDoubleSpinBox(QgsDoubleSpinBox):
    """Spin box that shows 0.05 instead of 0.050000."""

    def textFromValue(self, value: float) -> str:  # noqa: N802
        """Return the number without trailing zeros."""
        text, point = super().textFromValue(value), self.locale().decimalPoint()
        return text.rstrip("0").removesuffix(point) if point in text else text
