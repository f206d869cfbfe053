"""The plot is legible in every theme of QGIS, set before the dock opens or while it is open."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QColor
from slopemuse.ui.common.theme import contrast, desktop_theme

THEMES = ("default", "Night Mapping", "Blend of Gray")


@pytest.fixture()
def set_theme(qgis_app):
    palette, sheet = QgsApplication.palette(), qgis_app.styleSheet()

    def set_theme(name):
        if name == "default":
            qgis_app.setStyleSheet(sheet)
            QgsApplication.setPalette(palette)
        else:
            QgsApplication.setUITheme(name)
        for _ in range(5):
            QgsApplication.processEvents()

    yield set_theme
    QgsApplication.setUITheme("default")
    set_theme("default")


def colours_of_texts(plot):
    frame = plot.frame
    texts = [frame.headline, frame.subline, frame.remark, *plot.top.get_legend().get_texts()]
    texts += [axes.yaxis.label for axes in (plot.top, plot.middle, frame.bottom, frame.level_axis)]
    texts += [plot.top.get_yticklabels()[0], frame.bottom.get_xticklabels()[0]]
    return [_rgb(text.get_color()) for text in texts]


def _rgb(colour):
    return QColor(colour) if isinstance(colour, str) else QColor.fromRgbF(*colour[:3])


def is_legible(plot):
    background = QColor(plot.theme.background)
    return all(contrast(colour, background) >= 3.0 for colour in colours_of_texts(plot))


@pytest.mark.parametrize("first", THEMES)
@pytest.mark.parametrize("then", THEMES)
def test_the_plot_is_legible_before_and_after_a_change(set_theme, new_user, first, then):
    set_theme(first)
    user = new_user()
    user.dock.resize(700, 600)
    user.dock.show()
    for _ in range(3):
        QgsApplication.processEvents()
    user.click(10.0, 45.0)
    plot = user.dock.panel.plot
    assert is_legible(plot)
    assert plot.theme.is_light == (first != "Night Mapping")
    set_theme(then)
    assert is_legible(plot)
    assert plot.theme.is_light == (then != "Night Mapping")
    assert plot.theme == desktop_theme()
    user.dock.dispose()
    user.dock.close()


def test_contrast_by_hand():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)
