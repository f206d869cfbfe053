"""Dialog for the size of an exported plot."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QDoubleSpinBox, QFormLayout, QSpinBox, QWidget

from ...plugin.support.settings import Settings

translate = QCoreApplication.translate

# from thumbnail to poster
SIZE_CM, DPI = (5.0, 120.0), (50, 1200)


class PictureSize(QDialog):
    """Asks for width, height and resolution and stores them for all projects.

    Parameters
    ----------
    parent : QWidget
    with_dpi : bool
        Whether the format is a raster format.
    """

    def __init__(self, parent: QWidget, with_dpi: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("SlopeMuse", "Figure size"))
        self._settings = Settings.load()
        self.width_box, self.height_box, self.dpi_box = QDoubleSpinBox(), QDoubleSpinBox(), QSpinBox()
        for box, value in (
            (self.width_box, self._settings.picture_width_cm),
            (self.height_box, self._settings.picture_height_cm),
        ):
            box.setRange(*SIZE_CM)
            box.setDecimals(1)
            box.setSuffix(translate("SlopeMuse", " cm"))
            box.setValue(value)
        self.dpi_box.setRange(*DPI)
        self.dpi_box.setSuffix(translate("SlopeMuse", " dpi"))
        self.dpi_box.setValue(self._settings.picture_dpi)
        form = QFormLayout(self)
        form.addRow(translate("SlopeMuse", "Width"), self.width_box)
        form.addRow(translate("SlopeMuse", "Height"), self.height_box)
        if with_dpi:
            form.addRow(translate("SlopeMuse", "Resolution"), self.dpi_box)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def accept(self) -> None:
        """Store the size and close."""
        self._settings.picture_width_cm = self.width_box.value()
        self._settings.picture_height_cm = self.height_box.value()
        self._settings.picture_dpi = self.dpi_box.value()
        self._settings.save()
        super().accept()
