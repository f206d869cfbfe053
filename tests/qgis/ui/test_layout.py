"""In small windows, all controls of the dock are visible, no text of the plot is cut, and the axis shows dates."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtWidgets import QComboBox, QMainWindow, QPushButton, QScrollArea, QToolButton
from slopemuse.plugin.core.common.dates import day_numbers
from slopemuse.plugin.core.common.fonts import use_fonts
from slopemuse.plugin.core.common.messages import use_translator
from slopemuse.plugin.support.translations import template_in_language
from slopemuse.tests.paths import ROOT
from slopemuse.ui.dock.dock import SlopeMuseSeriesDock
from slopemuse.ui.dock.placement import Placement

from .conftest import DATES, Desktop, User

LEGIBLE_PT = 6.0
DATE = re.compile(r"\d{4}(-\d\d){0,2}")
LANGUAGES = ("en", "zh", "es", "it")
# size available for map and dock in a window with the panels Layers and Browser [pixels]
SIZES = {"small": (980, 600), "large": (1300, 880)}
AREAS = {"bottom": Qt.DockWidgetArea.BottomDockWidgetArea, "right": Qt.DockWidgetArea.RightDockWidgetArea}


class Window(Desktop):
    """Main window with the canvas as its central widget."""

    def __init__(self, canvas, size):
        super().__init__(canvas)
        self.window = QMainWindow()
        self.window.resize(*size)
        self.window.setCentralWidget(canvas)
        self.window.show()

    def mainWindow(self):
        return self.window

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)


@pytest.fixture()
def forget_place(qgis_app):
    QgsSettings().remove("slopemuse/dock")
    yield
    QgsSettings().remove("slopemuse/dock")


@pytest.fixture()
def open_dock(project, canvas, forget_place):
    """Return a function that opens the dock in a window of a given size, in a language and a dock area."""
    translator, docks = QTranslator(), []

    def open_dock(size, language="en", area="bottom"):
        if language != "en":
            assert translator.load(str(ROOT / "i18n" / f"slopemuse_{language}.qm"))
            QCoreApplication.installTranslator(translator)
            use_translator(template_in_language, language)
        use_fonts()
        QgsSettings().setValue("slopemuse/dock/area", area)
        window = Window(canvas, size)
        dock = SlopeMuseSeriesDock(window)
        docks.append((window, dock))
        Placement(window, dock).open()
        dock.show()
        settle()
        return window.window, dock

    yield open_dock
    QCoreApplication.removeTranslator(translator)
    use_translator(None)
    for window, dock in docks:
        dock.dispose()
        window.window.takeCentralWidget()
        window.window.close()


def settle():
    for _ in range(5):
        QgsApplication.processEvents()


def hidden_controls(dock, scrolled=False):
    """Return the texts of the controls that are not fully visible, or are narrower than their minimum size.

    If `scrolled`, the scroll area around a control is first scrolled to it, as on a press of the Tab key.
    """
    hidden = []
    for kind in (QToolButton, QPushButton, QComboBox):
        for control in dock.panel.findChildren(kind):
            if not control.isVisibleTo(dock.panel):
                continue
            for column in dock.panel.findChildren(QScrollArea) if scrolled else ():
                if column.isAncestorOf(control):
                    column.ensureWidgetVisible(control)
            seen = control.visibleRegion().boundingRect()
            too_narrow = not isinstance(control, QComboBox) and control.width() < control.minimumSizeHint().width()
            if seen.size() != control.size() or too_narrow:
                hidden.append(getattr(control, "text", control.objectName)())
    return hidden


def _drawn(axis, low, high):
    """Return the labels of the ticks within the limits of an axis."""
    ticks = axis.get_major_ticks()
    return [tick.label1 for tick in ticks if min(low, high) <= tick.get_loc() <= max(low, high)] + [
        tick.label2 for tick in ticks if min(low, high) <= tick.get_loc() <= max(low, high)
    ]


def cut_texts(dock):
    """Return the texts of the plot that are illegibly small, exceed the figure, or overlap other labels."""
    plot = dock.panel.plot
    plot.figure.canvas.draw()
    renderer, edge = plot.figure.canvas.get_renderer(), plot.figure.bbox
    texts = [plot.frame.headline, plot.frame.subline, *plot.top.get_legend().get_texts()]
    for axes in (plot.top, plot.middle, plot.frame.bottom, plot.frame.level_axis):
        if axes.get_visible():
            labels = [axes.yaxis.label] if axes.yaxis.get_visible() else []
            texts += [*labels, *_drawn(axes.yaxis, *axes.get_ylim()), *_drawn(axes.xaxis, *axes.get_xlim())]
    cut = [(text.get_text(), text.get_fontsize()) for text in texts if text.get_fontsize() < LEGIBLE_PT]
    for text in texts:
        box = text.get_window_extent(renderer)
        inside = box.x0 >= edge.x0 - 1 and box.x1 <= edge.x1 + 1 and box.y0 >= edge.y0 - 1 and box.y1 <= edge.y1 + 1
        if text.get_visible() and text.get_text() and not inside:
            cut.append((text.get_text(), box.extents.round().tolist(), edge.extents.tolist()))
    labels = [axes.yaxis.label for axes in (plot.top, plot.middle, plot.frame.bottom) if axes.get_visible()]
    boxes = [(one.get_text(), one.get_window_extent(renderer)) for one in labels if one.get_text()]
    for axes in (plot.top, plot.middle, plot.frame.bottom, plot.frame.level_axis):
        ticks = [tick for tick in _drawn(axes.yaxis, *axes.get_ylim()) if tick.get_visible() and axes.get_visible()]
        ticks = sorted((one.get_window_extent(renderer).y0, one.get_window_extent(renderer).y1) for one in ticks)
        cut += [("ticks", axes.get_ylabel()) for low, high in zip(ticks, ticks[1:]) if high[0] < low[1] - 5]
    cut += [(upper[0], lower[0]) for upper, lower in zip(boxes, boxes[1:]) if upper[1].overlaps(lower[1])]
    return cut


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_control_is_in_sight_and_no_text_is_cut(open_dock, project, canvas, estimated, language, size, area):
    _, dock = open_dock(SIZES[size], language, area)
    assert hidden_controls(dock) == []
    dock.panel.style_button.click()
    settle()
    assert hidden_controls(dock) == []
    dock.panel.style_button.click()
    user = User(project, canvas, dock)
    user.click(10.0, 45.0)
    user.click(10.01, 45.0, Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert dock.shown is not None
    assert hidden_controls(dock) == []
    assert cut_texts(dock) == []
    frame = dock.panel.plot.frame
    dock.panel.mouse.hovered.emit(float(day_numbers(DATES[6])))
    assert frame.subline.get_text().startswith(str(DATES[6]))
    assert cut_texts(dock) == []
    assert frame.bottom.get_visible()
    dates = [text.get_text() for text in frame.bottom.get_xticklabels()]
    assert dates
    assert all(DATE.fullmatch(text) for text in dates)


@pytest.mark.parametrize("percent", [100, 140])
def test_large_texts_hide_no_panel(open_dock, project, canvas, estimated, percent):
    _, dock = open_dock(SIZES["large"])
    User(project, canvas, dock).click(10.0, 45.0)
    choices = dock.control.choices
    choices.choose(replace(choices.options, text_percent=percent))
    settle()
    plot = dock.panel.plot
    plot.figure.canvas.draw()
    assert plot.middle.get_visible() and plot.frame.bottom.get_visible()
    assert cut_texts(dock) == []


def test_a_theme_with_larger_buttons_hides_none_of_them(open_dock, project, canvas, estimated):
    _, dock = open_dock(SIZES["small"], "es")
    dock.panel.style_button.click()
    settle()
    # as a style sheet of a QGIS theme does at run time
    dock.setStyleSheet("QToolButton, QPushButton { padding: 6px 12px; } QComboBox { padding: 6px; }")
    settle()
    assert hidden_controls(dock, scrolled=True) == []


def test_the_dock_opens_below_the_map_at_a_readable_height(open_dock, canvas):
    window, dock = open_dock(SIZES["small"])
    assert window.dockWidgetArea(dock) == AREAS["bottom"]
    assert 250 <= dock.height() <= 460
    assert canvas.height() >= 250


def test_a_long_comparison_leaves_the_map_its_height(open_dock, project, canvas, estimated):
    # size available in a window of 1280 × 720 pixels
    _, dock = open_dock((980, 571))
    user = User(project, canvas, dock)
    user.click(10.0, 45.0)
    for x in (10.01, 10.0) * 3:
        user.click(x, 45.0, Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert dock.comparison.items
    assert canvas.height() >= 250
    assert hidden_controls(dock, scrolled=True) == []


def test_the_guide_does_not_ask_to_press_a_button_that_is_pressed(dock):
    assert "Click “Point”" in dock.panel.guide.text()
    dock.panel.pick_button.click()
    assert dock.panel.guide.text().startswith("Click a point")
    dock.panel.pick_button.click()
    assert "Click “Point”" in dock.panel.guide.text()


def test_the_position_of_the_dock_is_remembered(open_dock, project, canvas):
    window, dock = open_dock(SIZES["large"])
    window.addDockWidget(AREAS["right"], dock)
    window.resizeDocks([dock], [610], Qt.Orientation.Horizontal)
    settle()
    dock.findChild(Placement).remember()
    assert dock.width() == 610
    window.removeDockWidget(dock)
    desktop = Desktop(canvas)
    desktop.mainWindow, desktop.addDockWidget = lambda: window, window.addDockWidget
    again = SlopeMuseSeriesDock(desktop)
    Placement(desktop, again).open()
    again.show()
    settle()
    assert window.dockWidgetArea(again) == AREAS["right"]
    assert again.width() == pytest.approx(610, abs=2)
    again.dispose()
