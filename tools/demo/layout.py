"""Print layout and map decorations of the demo project: A4 with legend, scale bar and north arrow."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsReferencedRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)

NAME = "A4 map"
_MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
# position and size of the layout items on A4 landscape [mm]
_MAP, _LEGEND, _BAR, _ARROW = (10, 22, 197, 178), (209, 22, 83, 120), (14, 184, 60, 12), (193, 25, 11, 11)
# font size with which the longest entry, with the direction of motion, fits on the page [pt]
_LEGEND_POINTS = 8.5


def add_decorations(project: QgsProject) -> None:
    """Show a scale bar and a north arrow on the map of the project."""
    for name in ("ScaleBar", "NorthArrow"):
        project.writeEntry(name, "/Enabled", True)
    # lower left and upper right corner
    project.writeEntry("ScaleBar", "/Placement", 0)
    project.writeEntry("NorthArrow", "/Placement", 3)


def add_layout(project: QgsProject, layers: list[QgsMapLayer], extent: QgsReferencedRectangle) -> QgsPrintLayout:
    """Add a print layout with the visible layers of a project and a legend of selected layers.

    Parameters
    ----------
    project : QgsProject
        Layers in the legend.
    extent : QgsReferencedRectangle
        Extent of the map in the CRS of the project.
    """
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(NAME)
    title = QgsLayoutItemLabel(layout)
    title.setText(project.title())
    text = title.font()
    text.setPointSizeF(16.0)
    title.setFont(text)
    _place(layout, title, (10, 8, 277, 10))
    canvas = QgsLayoutItemMap(layout)
    canvas.setFrameEnabled(True)
    canvas.setCrs(project.crs())
    # the map follows the visible layers, because QGIS would store an explicit layer set with absolute paths
    _place(layout, canvas, _MAP)
    # zoomToExtent requires a previous extent, and setting the first extent changes the size of the item
    canvas.setExtent(extent)
    canvas.attemptResize(QgsLayoutSize(*_MAP[2:], _MM))
    canvas.zoomToExtent(extent)
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(canvas)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    shown = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
    root.clear()
    for layer in shown:
        root.addLayer(layer)
    for part in (QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel):
        letters = legend.styleFont(part)
        letters.setPointSizeF(_LEGEND_POINTS)
        legend.setStyleFont(part, letters)
    _place(layout, legend, _LEGEND)
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(canvas)
    bar.applyDefaultSize()
    _place(layout, bar, _BAR)
    arrow = QgsLayoutItemPicture(layout)
    candidates = [Path(folder) / "arrows" / "NorthArrow_02.svg" for folder in QgsApplication.svgPaths()]
    arrow.setPicturePath(next((str(path) for path in candidates if path.exists()), ""))
    arrow.setLinkedMap(canvas)
    _place(layout, arrow, _ARROW)
    project.layoutManager().addLayout(layout)
    return layout


def _place(layout: QgsPrintLayout, item: object, corner_and_size: tuple[float, float, float, float]) -> None:
    x, y, width, height = corner_and_size
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(x, y, _MM))  # type: ignore[attr-defined]
    item.attemptResize(QgsLayoutSize(width, height, _MM))  # type: ignore[attr-defined]
