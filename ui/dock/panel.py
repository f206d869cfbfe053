"""Layout of the time-series dock: layer lists, buttons, the plot or a guide text, and a note below."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QStackedWidget, QToolBar, QToolButton, QVBoxLayout, QWidget

from ...plugin.queries.driver_tables import DriverTables
from ...plugin.queries.point_reader import PointReader
from ...plugin.queries.station_tables import GnssTables
from ...plugin.support.icons import plugin_icon
from ..common.hints import open_import
from ..common.theme import theme_of
from ..inspection.layer_combos import LayerChoices
from ..menus.area_menu import AreaMenu
from ..menus.fit_menu import FitMenu
from ..plot.mouse import PlotMouse
from ..state.annotations import Markings
from ..state.comparison import Comparison
from ..state.fit_state import Fits
from ..widgets.compare_list import CompareList

translate = QCoreApplication.translate


class DockPanel(QWidget):
    """Holds the widgets of the dock.

    Parameters
    ----------
    reader : PointReader
    tables : DriverTables
    stations : GnssTables
    comparison : Comparison
    fits : Fits
    markings : Markings
    """

    def __init__(
        self,
        reader: PointReader,
        tables: DriverTables,
        stations: GnssTables,
        comparison: Comparison,
        fits: Fits,
        markings: Markings,
    ) -> None:
        super().__init__()
        # matplotlib is imported when the dock is first opened, not when QGIS starts
        from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
        from matplotlib.figure import Figure

        from ..plot.series_plot import SeriesPlot

        self.choices = LayerChoices(reader, tables, stations)
        self.compare_list = CompareList(comparison)
        self.pick_button, self.area_button, self.reference_button = (QToolButton() for _ in range(3))
        self.fit_button, self.trend_button = QToolButton(), QToolButton()
        self.analysis_button, self.arrow_button, self.export_button = (QToolButton() for _ in range(3))
        self.fit_menu = FitMenu(self, fits, markings)
        self.fit_button.setMenu(self.fit_menu)
        for button, text, tip in (
            (
                self.pick_button,
                translate("SlopeMuse", "Point"),
                translate(
                    "SlopeMuse", "Click a point on the map to plot it; Shift + click adds a point to the comparison"
                ),
            ),
            (
                self.area_button,
                translate("SlopeMuse", "Area"),
                translate("SlopeMuse", "Draw an area on the map or use polygons of a layer to plot median and spread"),
            ),
            (
                self.reference_button,
                translate("SlopeMuse", "Reference"),
                translate(
                    "SlopeMuse", "Show displacement relative to a point, an area or a date; the data are unchanged"
                ),
            ),
            (
                self.fit_button,
                translate("SlopeMuse", "Fit"),
                translate("SlopeMuse", "Terms of the fit; drag along the plot to fit part of the series"),
            ),
            (
                self.trend_button,
                translate("SlopeMuse", "Remove trend"),
                translate("SlopeMuse", "Subtract the fitted trend to show smaller signals"),
            ),
            (
                self.analysis_button,
                translate("SlopeMuse", "Analyse"),
                translate("SlopeMuse", "Lag behind rain and level, inverse velocity, profile"),
            ),
            (
                self.arrow_button,
                translate("SlopeMuse", "Arrows"),
                translate(
                    "SlopeMuse",
                    "Show the motion of GNSS stations and of east, up or downslope layers as arrows on the map",
                ),
            ),
            (
                self.export_button,
                translate("SlopeMuse", "Export"),
                translate("SlopeMuse", "Save or copy the plot and its values"),
            ),
        ):
            button.setText(text)
            button.setToolTip(tip)
        self.pick_button.setIcon(plugin_icon("pick.svg"))
        self.pick_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.pick_button.setCheckable(True)
        self.trend_button.setCheckable(True)
        self.area_button.setCheckable(True)
        self.area_menu = AreaMenu(self)
        self.area_button.setMenu(self.area_menu)
        self.area_button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        for button in (
            self.reference_button,
            self.fit_button,
            self.analysis_button,
            self.arrow_button,
            self.export_button,
        ):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.guide, self.note = QLabel(), QLabel()
        self.guide.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.guide.setMargin(16)
        for label in (self.guide, self.note):
            label.setWordWrap(True)
            # a layer name may look like markup
            label.setTextFormat(Qt.TextFormat.PlainText)
        figure = Figure(figsize=(4.4, 4.6))
        self.canvas = FigureCanvasQTAgg(figure)
        self.canvas.setMinimumSize(240, 260)
        self.canvas.setToolTip(
            translate(
                "SlopeMuse",
                "Click: show the day on the map. Drag: fit the selected period. Wheel: zoom. Double-click: "
                "show all dates. Right-click: menu.",
            )
        )
        self.plot = SeriesPlot(figure, theme_of(self.palette()))
        self.mouse = PlotMouse(self.canvas, self.plot)
        self.pages = QStackedWidget()
        self.import_button = QPushButton(translate("SlopeMuse", "Import InSAR series…"))
        self.import_button.clicked.connect(open_import)
        self._guide_page = QWidget()
        page = QVBoxLayout(self._guide_page)
        page.addStretch()
        page.addWidget(self.guide)
        page.addWidget(self.import_button, 0, Qt.AlignmentFlag.AlignHCenter)
        page.addStretch()
        self.pages.addWidget(self._guide_page)
        self.pages.addWidget(self.canvas)
        self._arrange()
        # draw once in advance, so that the first click does not wait for fonts and ticks
        first = QTimer(self)
        first.setSingleShot(True)
        first.timeout.connect(self.plot.rehearse)
        first.start(0)

    def _arrange(self) -> None:
        # a tool bar moves buttons that do not fit into a menu; a plain row would prevent a narrow dock
        bar = QToolBar()
        bar.setIconSize(QSize(16, 16))
        for button in (
            self.pick_button,
            self.area_button,
            self.reference_button,
            self.fit_button,
            self.trend_button,
            self.analysis_button,
            self.arrow_button,
            self.export_button,
        ):
            bar.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.choices)
        column.addWidget(bar)
        column.addWidget(self.pages, 1)
        column.addWidget(self.compare_list)
        column.addWidget(self.note)

    def guide_by(self, text: str, offer_import: bool = False) -> None:
        """Show a text instead of the plot, and optionally an import button."""
        self.import_button.setVisible(offer_import)
        self.plot.clear()
        self.show_note("")
        self.guide.setText(text)
        self.pages.setCurrentWidget(self._guide_page)

    def show_plot(self, note: str) -> None:
        """Show the current plot and a note below it."""
        self.show_note(note)
        self.pages.setCurrentWidget(self.canvas)
        self.plot.refresh()

    def show_note(self, text: str) -> None:
        """Show a note below the plot; an empty note is hidden."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def refresh(self) -> None:
        """Redraw the plot if it is visible."""
        if self.pages.currentWidget() is self.canvas:
            self.plot.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow changes of the desktop theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "pages"):
            self.plot.set_theme(theme_of(self.palette()))
            self.refresh()
