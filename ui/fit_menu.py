"""The menu of what is fitted."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QWidget

from .fits import Fits

translate = QCoreApplication.translate


class FitMenu(QMenu):
    """Terms to switch, and what undoes the rest.

    Parameters
    ----------
    parent : QWidget
    fits : Fits
    """

    outliers_asked = pyqtSignal()
    outliers_back_asked = pyqtSignal()

    def __init__(self, parent: QWidget, fits: Fits) -> None:
        super().__init__(parent)
        self._fits = fits
        self.terms = {
            term: self.addAction(text)
            for term, text in (
                ("acceleration", translate("SlopeMuse", "Accelerating")),
                ("annual", translate("SlopeMuse", "Annual season")),
                ("semiannual", translate("SlopeMuse", "Semi-annual season")),
            )
        }
        for term, action in self.terms.items():
            action.setCheckable(True)
            action.triggered.connect(partial(fits.switch, term))
        self.addSeparator()
        self.outliers = self.addAction(translate("SlopeMuse", "Leave outliers out"))
        self.outliers.triggered.connect(lambda _: self.outliers_asked.emit())
        self.outliers_back = self.addAction(translate("SlopeMuse", "Take all values in again"))
        self.outliers_back.triggered.connect(lambda _: self.outliers_back_asked.emit())
        self.addSeparator()
        self.all_dates = self.addAction(translate("SlopeMuse", "All dates"))
        self.all_dates.triggered.connect(lambda _: fits.fit_within(None))
        self.setToolTipsVisible(True)
        self.all_dates.setToolTip(translate("SlopeMuse", "Drag along the plot to fit a part of the dates"))
        fits.changed.connect(self.show_choice)
        self.show_choice()

    def show_choice(self) -> None:
        """Show what is fitted now."""
        for term, action in self.terms.items():
            action.setChecked(term in self._fits.terms)
        self.all_dates.setEnabled(self._fits.window is not None)
