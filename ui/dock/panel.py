"""Layout of the time-series dock: layer lists, buttons, the plot or a help text, and a note below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer
from qgis.PyQt.QtGui import QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QApplication, QBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from ...plugin.queries.point_reader import PointReader
from ...plugin.queries.project_tables import DriverTables, GnssTables
from ...plugin.support.icons import plugin_icon
from ..common.theme import desktop_theme
from ..inspection.layer_combos import LayerChoices
from ..menus.area_menu import AreaMenu
from ..menus.fit_menu import FitMenu
from ..plot.mouse import PlotMouse
from ..state.annotations import Annotations
from ..state.comparison import Comparison
from ..state.fit_state import FitSettings
from ..widgets.compare_list import CompareList
from ..widgets.control_column import ControlColumn
from ..widgets.flow_layout import FlowRow
from .next_step import NextStep
from .style_page import StylePage
from .welcome import WelcomePage

if TYPE_CHECKING:
    from ...plugin.core.data.forcing import Forcing

translate = QCoreApplication.translate

# minimum width and maximum ratio of height to width at which the controls are placed beside the plot; Qt's default
# for the maximum width of a widget
_WIDE_PX, _LOW, _MAX_PX = 720, 0.8, 16777215
_TIP_MS = 4000
# maximum width of the controls beside the plot
_WIDEST_PX = 400


class DockPanel(QWidget):
    """Widgets of the dock.

    Parameters
    ----------
    reader : PointReader
    tables : DriverTables
    stations : GnssTables
    comparison : Comparison
    fits : FitSettings
    markings : Annotations
    """

    def __init__(
        self,
        reader: PointReader,
        tables: DriverTables,
        stations: GnssTables,
        comparison: Comparison,
        fits: FitSettings,
        markings: Annotations,
    ) -> None:
        super().__init__()
        # matplotlib is imported when the dock is first opened, not at the start of QGIS
        from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
        from matplotlib.figure import Figure

        from ..plot.series_plot import SeriesPlot

        self.choices = LayerChoices(reader, tables, stations)
        self.compare_list = CompareList(comparison)
        self.pick_button, self.area_button, self.reference_button = (QToolButton() for _ in range(3))
        self.fit_button, self.trend_button, self.style_button = QToolButton(), QToolButton(), QToolButton()
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
                translate(
                    "SlopeMuse", "Draw an area on the map or use polygons from a layer to plot the median and spread"
                ),
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
                self.style_button,
                translate("SlopeMuse", "Map style"),
                translate("SlopeMuse", "Colours, range, classes and markers of a point layer on the map"),
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
        self.style_button.setCheckable(True)
        self.style_button.toggled.connect(self._show_style)
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
        self.note = QLabel()
        self.note.setWordWrap(True)
        # a layer name may contain markup
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        figure = Figure(figsize=(4.4, 4.6))
        self.canvas = FigureCanvasQTAgg(figure)
        self.canvas.setMinimumSize(240, 190)
        self.canvas.setToolTip(
            translate(
                "SlopeMuse",
                "Click: show this date on the map. Drag: fit the selected period. Wheel: zoom. Double-click: "
                "show all dates. Right-click: menu.",
            )
        )
        # hide the tooltip soon, so that it does not cover the plot
        self.canvas.setToolTipDuration(_TIP_MS)
        self.plot = SeriesPlot(figure)
        self.mouse = PlotMouse(self.canvas, self.plot)
        self.pages = QStackedWidget()
        self.welcome, self.next_step = WelcomePage(), NextStep(self.choices)
        self.guide, self.import_button = self.welcome.text, self.welcome.import_button
        self.style_page = StylePage()
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.style_page)
        self.pages.addWidget(self.canvas)
        self._page: QWidget = self.welcome
        self._retheme = QTimer(self)
        self._retheme.setSingleShot(True)
        self._retheme.setInterval(0)
        self._retheme.timeout.connect(self._follow_theme)
        self._arrange()
        # draw once in advance, so that fonts and ticks are ready at the first click
        first = QTimer(self)
        first.setSingleShot(True)
        first.timeout.connect(self.plot.rehearse)
        first.start(0)

    def _arrange(self) -> None:
        row = FlowRow()
        for button in (
            self.pick_button,
            self.area_button,
            self.reference_button,
            self.fit_button,
            self.trend_button,
            self.analysis_button,
            self.arrow_button,
            self.style_button,
            self.export_button,
        ):
            button.setAutoRaise(True)
            row.add(button)
        self.controls, shown = ControlColumn(), QWidget()
        self.controls.add(self.choices, row, self.compare_list, self.next_step)
        column = QVBoxLayout(shown)
        column.addWidget(self.pages, 1)
        column.addWidget(self.note)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.addWidget(self.controls)
        self._box.addWidget(shown, 1)
        column.setContentsMargins(0, 0, 0, 0)
        self._box.setContentsMargins(6, 2, 6, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the controls beside the plot if the dock is wide and low, else above it."""
        super().resizeEvent(event)
        self.place_controls(self.width() >= _WIDE_PX and self.height() < _LOW * self.width())

    def place_controls(self, beside: bool) -> None:
        """Place the controls to the left of the plot, or above it."""
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.controls.setMaximumWidth(_WIDEST_PX if beside else _MAX_PX)
        self.controls.place(beside)

    def guide_by(self, text: str, offer_import: bool = False) -> None:
        """Show a text instead of the plot and, if `offer_import`, the first steps."""
        self.plot.clear()
        self.show_note("")
        self.welcome.show_text(text, offer_import)
        self._show_page(self.welcome)

    def show_plot(self, note: str) -> None:
        """Show the current plot and a note below it."""
        self.show_note(note)
        self._show_page(self.canvas)
        self.refresh()

    def rehearse(self, *read: Any, forcing: Forcing | None) -> None:
        """Draw a point, see `SeriesPlot.show_point`, on the hidden plot page at its final size."""
        if self.pages.currentWidget() is self.canvas:
            return
        before = self.canvas.size()
        self.canvas.setGeometry(self.pages.rect())
        # Qt sends a resize event to a hidden widget only when it is shown
        QApplication.sendEvent(self.canvas, QResizeEvent(self.canvas.size(), before))
        self.plot.rehearse_point(*read, forcing=forcing)

    def _show_page(self, page: QWidget) -> None:
        """Show the plot or the welcome page, unless the map style page is open."""
        self._page = page
        if not self.style_button.isChecked():
            self.pages.setCurrentWidget(page)

    def _show_style(self, shown: bool) -> None:
        if shown:
            self.style_page.show_layer(self.choices.on_map())
        self.pages.setCurrentWidget(self.style_page if shown else self._page)
        self.refresh()

    def show_note(self, text: str) -> None:
        """Show a note below the plot; an empty note is hidden."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def refresh(self) -> None:
        """Redraw the plot if it is visible."""
        if self.pages.currentWidget() is self.canvas:
            self.plot.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Apply changes of the desktop theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_retheme"):
            # delay, because a style sheet is not yet applied to all widgets
            self._retheme.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Apply the theme of the window, which style sheets set after the dock has been added."""
        super().showEvent(event)
        self._retheme.start()

    def _follow_theme(self) -> None:
        theme = desktop_theme()
        if theme != self.plot.theme:
            self.plot.set_theme(theme)
            self.refresh()
