"""Plot as an embedded picture in a print layout."""

from __future__ import annotations

import base64
import io
from typing import TYPE_CHECKING

from qgis.core import QgsLayoutItemPicture, QgsPrintLayout, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QRectF

from ...plugin.support.settings import Settings

if TYPE_CHECKING:
    from ..plot.series_plot import SeriesPlot

translate = QCoreApplication.translate

# print needs a higher resolution than the screen
_MIN_DPI = 300
_MARGIN_MM = 10.0


def new_layout() -> QgsPrintLayout:
    """Add a print layout with one page to the project."""
    manager = QgsProject.instance().layoutManager()
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    layout.setName(manager.generateUniqueTitle())
    manager.addLayout(layout)
    return layout


def add_to_layout(layout: QgsPrintLayout, plot: SeriesPlot, name: str) -> QgsLayoutItemPicture:
    """Add the plot to a layout, at the size given by the settings but not larger than the page.

    The picture is a raster: QGIS does not render SVG curves that are clipped at the axes.
    """
    size = Settings.load()
    page = layout.pageCollection().page(0).pageSize()
    width, height = 10.0 * size.picture_width_cm, 10.0 * size.picture_height_cm
    share = min(1.0, (page.width() - 2 * _MARGIN_MM) / width, (page.height() - 2 * _MARGIN_MM) / height)
    width, height = share * width, share * height
    buffer = io.BytesIO()
    plot.save(buffer, (width / 10.0, height / 10.0), max(size.picture_dpi, _MIN_DPI))
    item = QgsLayoutItemPicture(layout)
    text = base64.b64encode(buffer.getvalue()).decode("ascii")
    item.setPicturePath(f"base64:{text}", QgsLayoutItemPicture.Format.FormatRaster)
    item.setId(translate("SlopeMuse", "Plot of {name}").format(name=name))
    layout.addLayoutItem(item)
    item.attemptSetSceneRect(QRectF(_MARGIN_MM, _MARGIN_MM, width, height))
    return item
