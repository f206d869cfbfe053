"""Menu for the fit."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ...plugin.core.plots.second_panel import PANELS
from ...plugin.core.timeseries.curve_fit import CUBIC, EXPONENTIAL, LOGARITHMIC
from ...plugin.core.timeseries.unwrapping_jumps import WAVELENGTHS
from ..plot.lower_panel import second_name
from ..state.annotations import MAX_REPLICAS, Annotations
from ..state.fit_state import FitSettings

translate = QCoreApplication.translate


class FitMenu(QMenu):
    """Selects the terms and the curve of the fit, and resets exclusions, jumps and fit window.

    Parameters
    ----------
    parent : QWidget
    fits : FitSettings
    markings : Annotations
    """

    jumps_requested = pyqtSignal()
    jumps_back_requested = pyqtSignal()
    outliers_requested = pyqtSignal()
    outliers_back_requested = pyqtSignal()

    def __init__(self, parent: QWidget, fits: FitSettings, markings: Annotations) -> None:
        super().__init__(parent)
        self._fits, self._markings = fits, markings
        self.terms = {
            term: self.addAction(text)
            for term, text in (
                ("acceleration", translate("SlopeMuse", "Acceleration")),
                ("annual", translate("SlopeMuse", "Annual term")),
                ("semiannual", translate("SlopeMuse", "Semi-annual term")),
            )
        }
        for term, action in self.terms.items():
            action.setCheckable(True)
            action.triggered.connect(partial(fits.switch, term))
        self.addSeparator()
        self.curves = {
            curve: self.addAction(text)
            for curve, text in (
                (CUBIC, translate("SlopeMuse", "Cubic polynomial")),
                (EXPONENTIAL, translate("SlopeMuse", "Exponential")),
                (LOGARITHMIC, translate("SlopeMuse", "Logarithmic")),
            )
        }
        for curve, action in self.curves.items():
            action.setCheckable(True)
            action.triggered.connect(partial(self._choose_curve, curve))
        self.addSeparator()
        self.outliers = self.addAction(translate("SlopeMuse", "Exclude outliers"))
        self.outliers.triggered.connect(lambda _: self.outliers_requested.emit())
        self.outliers_back = self.addAction(translate("SlopeMuse", "Include all values"))
        self.outliers_back.triggered.connect(lambda _: self.outliers_back_requested.emit())
        self.addSeparator()
        self._add_phase()
        self._add_panels()
        self.addSeparator()
        self.all_dates = self.addAction(translate("SlopeMuse", "All dates"))
        self.all_dates.triggered.connect(lambda _: fits.fit_within(None))
        self.undo = self.addAction(translate("SlopeMuse", "Undo last change (Ctrl+Z)"))
        self.setToolTipsVisible(True)
        self.all_dates.setToolTip(translate("SlopeMuse", "Drag along the plot to fit part of the series"))
        fits.changed.connect(self.show_choice)
        markings.changed.connect(self.show_choice)
        markings.jumps_changed.connect(self.show_choice)
        self.aboutToShow.connect(self.show_choice)
        self.show_choice()

    def _add_phase(self) -> None:
        self.jumps = self.addAction(translate("SlopeMuse", "Correct half-wavelength jumps"))
        self.jumps.triggered.connect(lambda _: self.jumps_requested.emit())
        self.jumps_back = self.addAction(translate("SlopeMuse", "Restore the jumps"))
        self.jumps_back.triggered.connect(lambda _: self.jumps_back_requested.emit())
        self.replicas = self.addAction(translate("SlopeMuse", "Show values shifted by ± half a wavelength"))
        self.replicas.setCheckable(True)
        self.replicas.triggered.connect(self._markings.show_replicas)
        more = self.addMenu(translate("SlopeMuse", "Show more replicas"))
        self.replica_counts = {}
        for count in range(2, MAX_REPLICAS + 1):
            action = self.replica_counts[count] = more.addAction(f"± {count} · λ/2")
            action.setCheckable(True)
            action.triggered.connect(partial(self._choose_replicas, count))
        radar = self.addMenu(translate("SlopeMuse", "Radar wavelength"))
        texts = {
            "": "",
            "C": translate("SlopeMuse", "C band: {mm:.1f} mm (Sentinel-1, RADARSAT, ERS)"),
            "X": translate("SlopeMuse", "X band: {mm:.1f} mm (TerraSAR-X, COSMO-SkyMed)"),
            "L": translate("SlopeMuse", "L band: {mm:.1f} mm (ALOS)"),
        }
        self.bands = {}
        for band, text in texts.items():
            action = self.bands[band] = radar.addAction(text.format(mm=WAVELENGTHS.get(band, 0.0)))
            action.setCheckable(True)
            action.triggered.connect(partial(self._choose_band, band))

    def _add_panels(self) -> None:
        below = self.addMenu(translate("SlopeMuse", "Panel below the displacement"))
        self.panels = {}
        for panel in PANELS:
            action = self.panels[panel] = below.addAction(second_name(panel))
            action.setCheckable(True)
            action.triggered.connect(partial(self._choose_panel, panel))

    def _choose_curve(self, curve: str, on: bool) -> None:
        self._fits.bend(curve if on else "")

    def _choose_panel(self, panel: str, *_: object) -> None:
        self._fits.show_below(panel)

    def _choose_replicas(self, count: int, on: bool) -> None:
        self._markings.show_replicas(count if on else 0)

    def _choose_band(self, band: str, *_: object) -> None:
        self._markings.choose_band(band)

    def show_choice(self) -> None:
        """Update the menu to the current settings."""
        for term, action in self.terms.items():
            action.setChecked(term in self._fits.terms)
        for curve, action in self.curves.items():
            action.setChecked(curve == self._fits.curve)
        for panel, action in self.panels.items():
            action.setChecked(panel == self._fits.panel)
        text = translate("SlopeMuse", "From the layer: {mm:.1f} mm")
        self.bands[""].setText(text.format(mm=self._markings.layer_mm))
        for band, action in self.bands.items():
            action.setChecked(band == self._markings.band)
        self.replicas.setChecked(self._markings.replicas > 0)
        for count, action in self.replica_counts.items():
            action.setChecked(count == self._markings.replicas)
        self.all_dates.setEnabled(self._fits.window is not None)
