"""Plot as an embedded picture in a print layout."""

from __future__ import annotations

import base64
import io
from typing import TYPE_CHECKING

from qgis.core import (
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutObject,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication, QRectF

from ...plugin.support.settings import Settings
from .plot_function import plot_expression

if TYPE_CHECKING:
    from ..plot.series_plot import SeriesPlot

translate = QCoreApplication.translate

# minimum resolution for printing
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
    """Add the plot to a layout, with the size in the settings, but not larger than the page.

    The picture is a raster, because QGIS does not render SVG curves that are clipped at the axes.
    """
    size = Settings.load()
    width, height = _size_mm(layout, 1.0)
    buffer = io.BytesIO()
    plot.save(buffer, (width / 10.0, height / 10.0), max(size.picture_dpi, _MIN_DPI))
    item = QgsLayoutItemPicture(layout)
    text = base64.b64encode(buffer.getvalue()).decode("ascii")
    item.setPicturePath(f"base64:{text}", QgsLayoutItemPicture.Format.FormatRaster)
    item.setId(translate("SlopeMuse", "Plot of {name}").format(name=name))
    layout.addLayoutItem(item)
    item.attemptSetSceneRect(QRectF(_MARGIN_MM, _MARGIN_MM, width, height))
    return item


def add_following_plot(
    layout: QgsPrintLayout, layer_id: str, name: str, extent: QgsRectangle
) -> tuple[QgsLayoutItemPicture, QgsLayoutItemMap]:
    """Add a plot that follows the layout's atlas if it covers the points layer, else the centre of the map.

    Parameters
    ----------
    layout : QgsPrintLayout
    layout : QgsPrintLayout
        Layout to which the plot is added.
    layer_id : str
        ID of the points layer.
    name : str
        Name of the layer.
    extent : QgsRectangle
        Extent of the map that is added if the layout has none.

    Returns
    -------
    picture : QgsLayoutItemPicture
    followed : QgsLayoutItemMap
        The largest map of the layout.
    """
    followed = layout.referenceMap() or _add_map(layout, extent)
    if not followed.id():
        followed.setId(translate("SlopeMuse", "Map of {name}").format(name=name))
    width, height = _size_mm(layout, 0.4)
    page = layout.pageCollection().page(0).pageSize()
    item = QgsLayoutItemPicture(layout)
    item.setId(translate("SlopeMuse", "Plot of {name}").format(name=name))
    expression = plot_expression(layer_id, followed.id(), width, height)
    source = QgsLayoutObject.DataDefinedProperty.PictureSource
    item.dataDefinedProperties().setProperty(source, QgsProperty.fromExpression(expression))
    layout.addLayoutItem(item)
    item.attemptSetSceneRect(QRectF(_MARGIN_MM, page.height() - _MARGIN_MM - height, width, height))
    followed.extentChanged.connect(item.refreshPicture)
    item.refreshPicture()
    return item, followed


def _add_map(layout: QgsPrintLayout, extent: QgsRectangle) -> QgsLayoutItemMap:
    page = layout.pageCollection().page(0).pageSize()
    added = QgsLayoutItemMap(layout)
    layout.addLayoutItem(added)
    added.attemptSetSceneRect(QRectF(_MARGIN_MM, _MARGIN_MM, page.width() - 2 * _MARGIN_MM, 0.5 * page.height()))
    added.zoomToExtent(extent)
    return added


def _size_mm(layout: QgsPrintLayout, most: float) -> tuple[float, float]:
    """Return the plot size in the settings, reduced to fit the page and a share of its height."""
    size = Settings.load()
    page = layout.pageCollection().page(0).pageSize()
    width, height = 10.0 * size.picture_width_cm, 10.0 * size.picture_height_cm
    room = (page.width() - 2 * _MARGIN_MM, most * (page.height() - 2 * _MARGIN_MM))
    share = min(1.0, room[0] / width, room[1] / height)
    return share * width, share * height
