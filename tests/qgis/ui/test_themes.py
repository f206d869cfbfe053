"""The plot is legible in every theme of QGIS, set before the dock opens or while it is open."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QColor
from slopemuse.ui.common.theme import contrast, desktop_theme

# theme before the dock opens, and themes set afterwards
CHANGES = {
    "default": ("Night Mapping", "Blend of Gray"),
    "Night Mapping": ("default",),
    "Blend of Gray": ("Night Mapping",),
}


INNER = "SLOPEMUSE_THEMES"
# Qt 5 may crash when a style sheet is removed, so a style sheet without effect is set instead
NOTHING = "QToolTip { }"


def set_theme(app, name, palette):
    if name == "default":
        app.setStyleSheet(NOTHING)
        QgsApplication.setPalette(palette)
    else:
        QgsApplication.setUITheme(name)
    for _ in range(5):
        QgsApplication.processEvents()


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


@pytest.mark.skipif(INNER not in os.environ, reason="runs in a process of its own, because themes outlive a test")
def test_themes_in_a_separate_process(qgis_app, new_user):
    palette = QgsApplication.palette()
    for first, changes in CHANGES.items():
        set_theme(qgis_app, first, palette)
        user = new_user()
        user.dock.resize(700, 600)
        user.dock.show()
        for _ in range(3):
            QgsApplication.processEvents()
        user.click(10.0, 45.0)
        plot = user.dock.panel.plot
        for then in (first, *changes):
            set_theme(qgis_app, then, palette)
            assert is_legible(plot), (first, then)
            assert plot.theme.is_light == (then != "Night Mapping"), (first, then)
            assert plot.theme == desktop_theme()
        user.dock.dispose()
        user.dock.close()


def test_the_plot_is_legible_in_every_theme_before_and_after_a_change():
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-x",
        "-p",
        "no:cacheprovider",
        f"{__file__}::test_themes_in_a_separate_process",
    ]
    done = subprocess.run(command, env={**os.environ, INNER: "1"}, capture_output=True, text=True, timeout=120)
    assert "1 passed" in done.stdout, done.stdout + done.stderr


def test_contrast_of_known_colours():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)
