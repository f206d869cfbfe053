"""Stub of the widgets of `qgis.gui`, each derived from the Qt 6 widget of the QGIS original."""

from __future__ import annotations

from typing import Any

from PyQt6.QtCore import QObject, QPoint, QRectF, pyqtSignal
from PyQt6.QtGui import QColor, QKeyEvent, QMouseEvent
from PyQt6.QtWidgets import (
    QComboBox,
    QDockWidget,
    QDoubleSpinBox,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from .core import (
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsTemporalNavigationObject,
)
from .stand_in import Anything, opened


def __getattr__(name: str) -> Any:
    return opened(globals(), name)


class QgsDockWidget(QDockWidget):
    def setUserVisible(self, shown: bool) -> None:
        self.setVisible(shown)


class QgsMapMouseEvent(QMouseEvent):
    pass


class QgsMapTool(QObject):
    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas

    def canvas(self) -> QgsMapCanvas:
        return self._canvas

    def setCursor(self, cursor: Any) -> None:
        self._canvas.viewport().setCursor(cursor)

    def toMapCoordinates(self, pixel: QPoint) -> QgsPointXY:
        return QgsPointXY(pixel.x() * 0.01, -pixel.y() * 0.01)

    def deactivate(self) -> None:
        return

    def canvasReleaseEvent(self, event: QMouseEvent) -> None:
        return

    def canvasMoveEvent(self, event: QMouseEvent) -> None:
        return

    def canvasDoubleClickEvent(self, event: QMouseEvent) -> None:
        return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        return


class QgsMapCanvas(QGraphicsView):
    temporalRangeChanged = pyqtSignal()
    mapToolSet = pyqtSignal(object, object)
    destinationCrsChanged = pyqtSignal()
    mapCanvasRefreshed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setScene(QGraphicsScene(self))
        self._tool: QgsMapTool | None = None
        self._controller, self._range = QgsTemporalNavigationObject(), QgsDateTimeRange()
        self._extent = QgsRectangle(0, -4, 4, 0)

    def mapSettings(self) -> QgsMapSettings:
        return QgsMapSettings()

    def temporalController(self) -> QgsTemporalNavigationObject:
        return self._controller

    def temporalRange(self) -> QgsDateTimeRange:
        return self._range

    def setTemporalRange(self, shown: QgsDateTimeRange) -> None:
        self._range = shown
        self.temporalRangeChanged.emit()

    def extent(self) -> QgsRectangle:
        return self._extent

    def setExtent(self, extent: QgsRectangle) -> None:
        self._extent = extent

    def center(self) -> QgsPointXY:
        return self._extent.center()

    def layers(self) -> list[Any]:
        return list(QgsProject.instance().mapLayers().values())

    def refresh(self) -> None:
        self.viewport().update()
        self.mapCanvasRefreshed.emit()

    def setMapTool(self, tool: QgsMapTool | None) -> None:
        former, self._tool = self._tool, tool
        if former is not None:
            former.deactivate()
        self.mapToolSet.emit(tool, former)

    def mapTool(self) -> QgsMapTool | None:
        return self._tool

    def mapUpdateInterval(self) -> int:
        return 250

    def setMapUpdateInterval(self, _: int) -> None:
        return

    def isDrawing(self) -> bool:
        return False

    def unsetMapTool(self, tool: QgsMapTool) -> None:
        if self._tool is tool:
            self.setMapTool(None)

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        if self._tool is not None and event is not None:
            self._tool.canvasReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        if self._tool is not None and event is not None:
            self._tool.canvasMoveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent | None) -> None:
        if self._tool is not None and event is not None:
            self._tool.canvasDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if self._tool is not None and event is not None:
            self._tool.keyPressEvent(event)


class _Mark(QGraphicsItem):
    """Map canvas item that draws nothing."""

    def __init__(self, canvas: QgsMapCanvas, *_: Any) -> None:
        super().__init__()
        canvas.scene().addItem(self)

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, 1, 1)

    def paint(self, *_: Any) -> None:
        return

    def __getattr__(self, name: str) -> Any:
        return Anything(name)


class QgsRubberBand(_Mark):
    pass


class QgsVertexMarker(_Mark):
    IconType = Anything("IconType")


class QgsMapLayerComboBox(QComboBox):
    layerChanged = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self._layer: Any = None
        self.currentIndexChanged.connect(self._chosen)
        QgsProject.instance().layersAdded.connect(self._fill)
        self._fill()

    def setFilters(self, _: Any) -> None:
        return

    def setAllowEmptyLayer(self, _: bool) -> None:
        return

    def currentLayer(self) -> Any:
        return self._layer

    def layer(self, index: int) -> Any:
        return QgsProject.instance().mapLayer(self.itemData(index))

    def setLayer(self, layer: Any) -> None:
        self.setCurrentIndex(0 if layer is None else max(self.findData(layer.id()), 0))

    def _fill(self, *_: Any) -> None:
        kept = self._layer
        self.blockSignals(True)
        self.clear()
        self.addItem("", "")
        for layer in QgsProject.instance().mapLayers().values():
            self.addItem(layer.name(), layer.id())
        self.setCurrentIndex(0 if kept is None else max(self.findData(kept.id()), 0))
        self.blockSignals(False)

    def _chosen(self, _: int) -> None:
        self._layer = QgsProject.instance().mapLayer(self.currentData())
        self.layerChanged.emit(self._layer)


class QgsDoubleSpinBox(QDoubleSpinBox):
    def setShowClearButton(self, _: bool) -> None:
        return


class QgsFileWidget(QWidget):
    StorageMode = Anything("StorageMode")
    fileChanged = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit()
        row = QHBoxLayout(self)
        row.addWidget(self._line)
        row.addWidget(QPushButton("…"))
        self._line.textChanged.connect(self.fileChanged)

    def lineEdit(self) -> QLineEdit:
        return self._line

    def filePath(self) -> str:
        return self._line.text()

    def setFilePath(self, path: str) -> None:
        self._line.setText(path)

    def setStorageMode(self, _: Any) -> None:
        return

    def setDefaultRoot(self, _: str) -> None:
        return

    def setFilter(self, _: str) -> None:
        return

    def setDialogTitle(self, _: str) -> None:
        return


class QgsColorButton(QPushButton):
    colorChanged = pyqtSignal(QColor)

    def __init__(self) -> None:
        super().__init__()
        self._colour = QColor()

    def setShowNull(self, *_: Any) -> None:
        return

    def color(self) -> QColor:
        return self._colour

    def setColor(self, colour: QColor) -> None:
        if colour != self._colour:
            self._colour = colour
            self.colorChanged.emit(colour)

    def isNull(self) -> bool:
        return not self._colour.isValid()

    def setToNull(self) -> None:
        self.setColor(QColor())


class QgsProjectionSelectionWidget(QComboBox):
    CrsOption = Anything("CrsOption")
    crsChanged = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self._crs = QgsCoordinateReferenceSystem()

    def crs(self) -> QgsCoordinateReferenceSystem:
        return self._crs

    def setCrs(self, crs: QgsCoordinateReferenceSystem) -> None:
        self._crs = crs
        self.crsChanged.emit(crs)

    def setOptionVisible(self, *_: Any) -> None:
        return

    def setNotSetText(self, _: str) -> None:
        return


class QgsCustomDropHandler(QObject):
    pass


class QgsOptionsPageWidget(QWidget):
    pass


class QgsOptionsWidgetFactory(QObject):
    def __init__(self, *_: Any) -> None:
        super().__init__()
