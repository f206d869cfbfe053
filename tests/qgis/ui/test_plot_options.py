"""The options of the plot show at once, are stored in the project, and are taken back by Cancel."""

from __future__ import annotations

import pytest
from matplotlib.colors import to_hex
from qgis.core import QgsSettings
from qgis.PyQt.QtGui import QColor
from slopemuse.ui.plot.options import PlotOptions
from slopemuse.ui.state.plot_choices import PlotChoices, default_options

from .conftest import DATES


@pytest.fixture()
def dialog(user, dock):
    """Open the dialog from the menu of the plot."""
    QgsSettings().remove("slopemuse/plot")
    user.click(10.0, 45.0)
    dialogs = []
    opened = dock.control.open_options
    dock.control.open_options = lambda: dialogs.append(opened())
    user.choose_at(DATES[3], "Plot options")
    yield dialogs[0]
    dialogs[0].close()
    QgsSettings().remove("slopemuse/plot")


def test_every_option_shows_at_once_and_cancel_takes_it_back(dock, dialog):
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


def test_the_project_keeps_the_options_and_the_user_a_default_without_texts(dock, dialog):
    dialog.title.setText("Slope A")
    dialog.marker_size.setValue(7.0)
    dialog.save_button.click()
    dialog.accept()
    again = PlotChoices()
    assert (again.options.title, again.options.marker_size) == ("", 7.0)
    again.restore()
    assert (again.options.title, again.options.marker_size) == ("Slope A", 7.0)
    assert default_options() == PlotOptions(marker_size=7.0)


def test_damaged_options_are_those_of_the_default():
    assert PlotOptions.from_dict({"title": 3, "marker": "?", "low_mm": "x", "grid": None}) == PlotOptions()
    assert PlotOptions.from_dict({"low_mm": 1, "high_mm": 0}).range_mm is None
