"""What stands in the time-series dock: lists, buttons, the plot or a text in its place, a note below."""

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
    """The widgets.

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
        # matplotlib is loaded when the dock is opened for the first time, not with QGIS
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
                translate("SlopeMuse", "Click a point on the map to plot it; Shift + click compares another one"),
            ),
            (
                self.area_button,
                translate("SlopeMuse", "Area"),
                translate("SlopeMuse", "Draw an area on the map, or take polygons of a layer: median and spread"),
            ),
            (
                self.reference_button,
                translate("SlopeMuse", "Reference"),
                translate("SlopeMuse", "Show displacement relative to a point, an area or a day; the data stay"),
            ),
            (
                self.fit_button,
                translate("SlopeMuse", "Fit"),
                translate("SlopeMuse", "What is fitted; drag along the plot to fit a part of the dates"),
            ),
            (
                self.trend_button,
                translate("SlopeMuse", "Remove trend"),
                translate("SlopeMuse", "Take the fitted line off, so that what is small beside it can be seen"),
            ),
            (
                self.analysis_button,
                translate("SlopeMuse", "Analyse"),
                translate("SlopeMuse", "Lag behind rain and level; inverse velocity"),
            ),
            (
                self.arrow_button,
                translate("SlopeMuse", "Arrows"),
                translate("SlopeMuse", "Motion of GNSS stations and of east, up or slope layers as arrows on the map"),
            ),
            (
                self.export_button,
                translate("SlopeMuse", "Export"),
                translate("SlopeMuse", "Save or copy the plot and its numbers"),
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
            # a layer's name may hold what looks like a mark-up
            label.setTextFormat(Qt.TextFormat.PlainText)
        figure = Figure(figsize=(4.4, 4.6))
        self.canvas = FigureCanvasQTAgg(figure)
        self.canvas.setMinimumSize(240, 260)
        self.canvas.setToolTip(
            translate(
                "SlopeMuse",
                "Click: that day on the map. Drag: fit these days. Wheel: zoom. Double click: all. Right: more.",
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
        # fonts are looked up and ticks are made by the first drawing: not by the first click
        first = QTimer(self)
        first.setSingleShot(True)
        first.timeout.connect(self.plot.rehearse)
        first.start(0)

    def _arrange(self) -> None:
        # a bar hides what a narrow dock has no room for behind an arrow, where a row would keep the dock from narrowing
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
        """Show a text in the place of the plot, and a button for the import where that is what is missing."""
        self.import_button.setVisible(offer_import)
        self.plot.clear()
        self.say("")
        self.guide.setText(text)
        self.pages.setCurrentWidget(self._guide_page)

    def show_plot(self, note: str) -> None:
        """Show the plot as it now is, and a note below it."""
        self.say(note)
        self.pages.setCurrentWidget(self.canvas)
        self.plot.refresh()

    def say(self, text: str) -> None:
        """Show a note below the plot; an empty one takes no room."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def refresh(self) -> None:
        """Bring the plot up to date, if there is one."""
        if self.pages.currentWidget() is self.canvas:
            self.plot.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme of the desktop."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "pages"):
            self.plot.set_theme(theme_of(self.palette()))
            self.refresh()
