"""Plot options take effect immediately, are stored in the project, and are reverted by Cancel."""

from __future__ import annotations

import pytest
from matplotlib.colors import to_hex
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from slopemuse.plugin.support.project_state import store_in_project
from slopemuse.ui.plot.options import PlotOptions
from slopemuse.ui.state.plot_choices import PlotChoices, default_options

from .conftest import DATES


@pytest.fixture()
def dialog(user, dock):
    """Plot a point, and open the plot options from the context menu of the plot."""
    QgsSettings().remove("slopemuse/plot")
    user.click(10.0, 45.0)
    dialogs = []
    opened = dock.control.open_options
    dock.control.open_options = lambda: dialogs.append(opened())
    user.choose_at(DATES[3], "Plot options")
    yield dialogs[0]
    dialogs[0].close()
    QgsSettings().remove("slopemuse/plot")


def test_options_take_effect_immediately_and_cancel_reverts_them(dock, dialog):
    plot = dock.panel.plot
    before = (plot.frame.headline.get_text(), plot.top.get_ylim(), to_hex(plot.observed.get_color()))
    dialog.title.setText("Slope A, $5")
    assert plot.frame.headline.get_text() == r"Slope A, \$5"
    dialog.label.setText("Moved [mm]")
    assert plot.top.get_ylabel() == "Moved [mm]"
    dialog.fixed.setChecked(True)
    dialog.low.setValue(-50)
    dialog.high.setValue(10)
    assert plot.top.get_ylim() == (-50, 10)
    dialog.grid.setChecked(False)
    plot.figure.canvas.draw()
    assert not any(line.get_visible() for line in plot.top.get_xgridlines())
    dialog.marker.setCurrentIndex(dialog.marker.findData("s"))
    dialog.marker_size.setValue(6.0)
    dialog.dots.setColor(QColor("#123456"))
    assert (plot.observed.get_marker(), plot.observed.get_markersize()) == ("s", 6.0)
    assert to_hex(plot.observed.get_color()) == "#123456"
    dialog.reject()
    after = (plot.frame.headline.get_text(), plot.top.get_ylim(), to_hex(plot.observed.get_color()))
    assert after == before
    assert plot.observed.get_marker() == "o"


def test_a_title_belongs_to_its_point(user, dock, dialog):
    dialog.title.setText("Slope A")
    dialog.accept()
    headline = dock.panel.plot.frame.headline
    first = dock.panel.plot.picture.pid
    user.click(10.01, 45.0)
    assert dock.panel.plot.picture.pid != first
    assert headline.get_text().startswith(dock.panel.plot.picture.pid)
    other = type(dock.control).open_options(dock.control)
    assert other.title.text() == ""
    other.grid.setChecked(False)
    other.accept()
    user.click(10.0, 45.0)
    assert headline.get_text() == "Slope A"


def test_a_title_of_a_former_version_is_shown_for_every_point(user, dock):
    store_in_project("plot", {"title": "Slope A", "grid": False})
    dock.control.choices.restore()
    user.click(10.01, 45.0)
    headline = dock.panel.plot.frame.headline
    assert headline.get_text() == "Slope A"
    dialog = type(dock.control).open_options(dock.control)
    assert dialog.title.text() == "Slope A"
    dialog.title.clear()
    dialog.accept()
    user.click(10.0, 45.0)
    assert headline.get_text().startswith(dock.panel.plot.picture.pid)


@pytest.mark.parametrize("width", [300, 400, 700])
def test_a_narrow_plot_keeps_its_headline_and_shortens_the_line_below(dock, user, width):
    user.click(10.0, 45.0)
    frame = dock.panel.plot.frame
    frame._size = (width, 300.0)
    line = "N = 142   2018-01-03 to 2022-12-30   R² 0.987   RMSE 2.3 mm"
    frame.say(line)
    assert frame.headline.get_visible()
    assert line.startswith(frame.subline.get_text()) and "\n" not in frame.subline.get_text()
    dock.panel.plot.figure.canvas.draw()
    box = frame.subline.get_window_extent(dock.panel.plot.figure.canvas.get_renderer())
    assert box.width * 100 / frame.figure.dpi < width
    # a readout is shown completely, if necessary in place of the headline
    frame.say(line, is_reading=True)
    assert frame.subline.get_text().replace("\n", " ").split() == line.split()
    assert frame.headline.get_visible() == (width > 300)


def test_options_are_stored_in_the_project_and_as_a_default_without_texts(dock, dialog):
    dialog.title.setText("Slope A")
    dialog.marker_size.setValue(7.0)
    dialog.save_button.click()
    dialog.accept()
    again = PlotChoices()
    assert (again.options.title, again.options.marker_size) == ("", 7.0)
    again.restore()
    assert (again.options.title, again.options.marker_size) == ("Slope A", 7.0)
    assert default_options() == PlotOptions(marker_size=7.0)


def test_invalid_options_are_replaced_by_the_default():
    assert PlotOptions.from_dict({"title": 3, "marker": "?", "low_mm": "x", "grid": None}) == PlotOptions()
    assert PlotOptions.from_dict({"low_mm": 1, "high_mm": 0}).range_mm is None
    for value in (float("nan"), float("inf"), 1e30, 10**400):
        assert PlotOptions.from_dict({"low_mm": value, "high_mm": value, "marker_size": value}) == PlotOptions()
    assert PlotOptions.from_dict({"dots": "nonsense", "estimate": "#12345"}) == PlotOptions()


def test_font_size_and_dates_of_all_texts(user, dock, dialog):
    plot = dock.panel.plot
    plot.figure.canvas.draw()
    margin = plot.top.get_position().x0
    user.click(10.01, 45.0, Qt.KeyboardModifier.ShiftModifier)
    dialog.font_name.setCurrentIndex(dialog.font_name.findData("DejaVu Serif"))
    dialog.text_percent.setValue(130)
    dialog.date_format.setCurrentIndex(dialog.date_format.findData("dots"))
    plot.figure.canvas.draw()
    ticks = [tick.label1 for tick in (*plot.top.yaxis.get_major_ticks(), *plot.frame.bottom.xaxis.get_major_ticks())]
    texts = [plot.frame.headline, plot.frame.subline, plot.frame.remark, plot.top.yaxis.label, *ticks]
    texts += [*plot.top.get_legend().get_texts(), *plot.compared.artists[-1].get_texts()]
    assert {text.get_fontfamily()[0] for text in texts} == {"DejaVu Serif"}
    assert (plot.frame.headline.get_fontsize(), ticks[0].get_fontsize()) == pytest.approx((14.3, 11.7))
    # larger texts have larger margins
    assert plot.top.get_position().x0 == pytest.approx(1.3 * margin)
    assert "01.01.2020" in plot.frame.subline.get_text()
    user.point_at(DATES[3])
    assert plot.frame.subline.get_text().startswith("06.02.2020")
    dated = [text.get_text() for text in plot.frame.bottom.get_xticklabels()]
    assert dated and all(text.count(".") == 1 for text in dated)
    dialog.accept()
    again = PlotChoices()
    again.restore()
    assert (again.options.font, again.options.text_percent, again.options.date_format) == ("DejaVu Serif", 130, "dots")
    dialog.reset_button.click()
    assert plot.frame.headline.get_fontsize() == 11


def test_invalid_fonts_and_date_formats_are_replaced_by_the_default():
    assert PlotOptions.from_dict({"font": 3, "text_percent": "x", "date_format": "?"}) == PlotOptions()
    assert PlotOptions.from_dict({"text_percent": 5000}).text_percent == 200


def test_the_save_button_is_enabled_if_the_options_differ_from_the_default(dialog):
    assert not dialog.save_button.isEnabled()
    dialog.title.setText("Slope A")
    assert not dialog.save_button.isEnabled()
    dialog.marker_size.setValue(6.0)
    assert dialog.save_button.isEnabled()
    dialog.save_button.click()
    assert not dialog.save_button.isEnabled()
    dialog.reset_button.click()
    assert dialog.save_button.isEnabled()
