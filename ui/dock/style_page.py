"""Page of the dock that styles a point layer on the map; changes are applied immediately."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace

from qgis.core import QgsMapLayerProxyModel, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QSize, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...plugin.core.plots.colour_scale import MAPS, colours
from ...plugin.queries.map_fields import (
    DATA,
    PERCENTILE,
    SYMMETRIC,
    USER_DEFINED_RANGE,
    MapField,
    default_style,
    map_fields,
    style_of,
    value_range,
)
from ...plugin.styles.point_symbology import PointSymbology
from ...plugin.styles.relative_style import PROPERTY
from ...plugin.support.short_spin_box import ShortDoubleSpinBox
from ..widgets.flow_layout import FlowRow
from ..widgets.layer_list import LayerList

translate = QCoreApplication.translate

_SWATCH = QSize(72, 12)
_NARROWEST_PX = 110
_CLASSES, _SIZES_MM = (3, 15), (0.5, 8.0)
# rates may be a few hundredths of a mm per day
_DECIMALS = 4

# layer property with the range and symbology set on this page
_KEPT = "slopemuse/map_style"


@dataclass(frozen=True)
class StoredMapStyle:
    """Range and symbology of a layer styled on this page.

    Attributes
    ----------
    mode : str
        Range mode: SYMMETRIC, PERCENTILE, DATA or BY_HAND.
    low, high : float
        Limits of the colours.
    symbology : PointSymbology
        Colours, classes, opacity and markers.
    """

    mode: str
    low: float
    high: float
    symbology: PointSymbology


class StylePage(QScrollArea):
    """Controls of the map style; `styled` is emitted after every change."""

    styled = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._filling = True
        self._fields: list[MapField] = []
        self.layers = LayerList()
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.PointLayer)
        self.layers.setMinimumContentsLength(14)
        self.field, self.mode, self.map = QComboBox(), QComboBox(), QComboBox()
        self.field.setMinimumContentsLength(14)
        self.low, self.high = ShortDoubleSpinBox(), ShortDoubleSpinBox()
        for box in (self.low, self.high):
            box.setRange(-1e6, 1e6)
            box.setDecimals(_DECIMALS)
            box.setShowClearButton(False)
        for mode, text in (
            (SYMMETRIC, translate("SlopeMuse", "Symmetric about zero")),
            (PERCENTILE, translate("SlopeMuse", "2nd to 98th percentile")),
            (DATA, translate("SlopeMuse", "All data")),
            (USER_DEFINED_RANGE, translate("SlopeMuse", "User-defined")),
        ):
            self.mode.addItem(text, mode)
        self.map.setIconSize(_SWATCH)
        for combo in (self.layers, self.field, self.mode, self.map):
            # in a narrow dock, lists may be narrower than their longest text
            combo.setMinimumWidth(_NARROWEST_PX)
        for name in MAPS:
            self.map.addItem(_swatch(name), name, name)
        self.flipped = QCheckBox(translate("SlopeMuse", "Invert"))
        self.continuous = QCheckBox(translate("SlopeMuse", "Continuous"))
        self.classes = QSpinBox()
        self.classes.setRange(*_CLASSES)
        self.opacity = QSpinBox()
        self.opacity.setRange(10, 100)
        self.opacity.setSuffix(" %")
        self.marker_size = QDoubleSpinBox()
        self.marker_size.setRange(*_SIZES_MM)
        self.marker_size.setSingleStep(0.2)
        self.marker_size.setDecimals(1)
        self.marker_size.setSuffix(" mm")
        self.with_scale = QCheckBox(translate("SlopeMuse", "Enlarge when zooming in"))
        self.reset_button = QPushButton(translate("SlopeMuse", "Reset"))
        self.reset_button.setToolTip(translate("SlopeMuse", "Restore the default field, range and style"))
        self.save_button = QPushButton(translate("SlopeMuse", "Save as my default"))
        self.save_button.setToolTip(
            translate("SlopeMuse", "Use these colours, classes, opacity and markers for all new results")
        )
        self._arrange()
        self._connect()
        self._filling = False

    def _arrange(self) -> None:
        row = FlowRow()
        for text, widgets in (
            (translate("SlopeMuse", "Layer"), (self.layers,)),
            (translate("SlopeMuse", "Show"), (self.field,)),
            (translate("SlopeMuse", "Range"), (self.mode, self.low, self.high)),
            (translate("SlopeMuse", "Colours"), (self.map, self.flipped)),
            (translate("SlopeMuse", "Classes"), (self.classes, self.continuous)),
            (translate("SlopeMuse", "Opacity"), (self.opacity,)),
            (translate("SlopeMuse", "Markers"), (self.marker_size, self.with_scale)),
            ("", (self.reset_button, self.save_button)),
        ):
            row.add(_group(text, widgets))
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(row)
        column.addStretch()
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)

    def _connect(self) -> None:
        # `activated` is not emitted for changes by QGIS while layers are being removed
        self.layers.activated.connect(lambda _: self._layer_chosen())
        self.field.currentIndexChanged.connect(lambda _: self._field_chosen())
        self.mode.currentIndexChanged.connect(lambda _: self._range_chosen())
        self.map.currentIndexChanged.connect(lambda _: self._style())
        for box in (self.low, self.high, self.classes, self.opacity, self.marker_size):
            box.valueChanged.connect(lambda _: self._style())
        for check in (self.flipped, self.continuous, self.with_scale):
            check.toggled.connect(lambda _: self._style())
        self.reset_button.clicked.connect(lambda _: self.reset())
        self.save_button.clicked.connect(lambda _: self._save())

    def show_layer(self, layer: QgsVectorLayer | None) -> None:
        """Show the settings of a layer without styling it."""
        self.layers.setLayer(layer)
        self._layer_chosen()

    def layer(self) -> QgsVectorLayer | None:
        """Return the layer to be styled."""
        layer = self.layers.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    def symbology(self) -> PointSymbology:
        """Return the selected symbology; the colour map replaces the default of its type."""
        name, usual = str(self.map.currentData()), PointSymbology.load()
        kind = "diverging" if self._signed() else "sequential"
        return replace(
            usual,
            **{kind: name},
            flipped=self.flipped.isChecked(),
            classes=0 if self.continuous.isChecked() else self.classes.value(),
            opacity=self.opacity.value() / 100.0,
            size_mm=self.marker_size.value(),
            with_scale=self.with_scale.isChecked(),
        )

    def _save(self) -> None:
        """Save the symbology as the user's default; the button is disabled while it equals the default."""
        self.symbology().save()
        self._enable()

    def reset(self) -> None:
        """Apply the default style with the symbology of SlopeMuse, regardless of the user's default."""
        layer = self.layer()
        style = None if layer is None else default_style(layer)
        if layer is None or style is None:
            return
        layer.removeCustomProperty(PROPERTY)
        layer.removeCustomProperty(_KEPT)
        plain = PointSymbology()
        replace(style, symbology=plain).apply(layer)
        if plain != PointSymbology.load():
            mode = SYMMETRIC if self._fields[0].signed else PERCENTILE
            _keep(layer, StoredMapStyle(mode, *value_range(layer, self._fields[0], mode), plain))
        self._layer_chosen()
        self.styled.emit()

    def _signed(self) -> bool:
        return self.low.value() < 0 < self.high.value()

    def _shown(self) -> MapField | None:
        at = self.field.currentIndex()
        return self._fields[at] if 0 <= at < len(self._fields) else None

    def _layer_chosen(self) -> None:
        """List the fields that the layer can show, and show its current settings."""
        layer = self.layer()
        self._filling = True
        self._fields = [] if layer is None else map_fields(layer)
        self.field.clear()
        for one in self._fields:
            self.field.addItem(one.text, one.key)
        expression = getattr(None if layer is None else layer.renderer(), "classAttribute", str)()
        known = [one.expression for one in self._fields]
        # field names may be written with or without quotes
        at = next((i for i, one in enumerate(known) if expression in (one, one.strip('"'))), 0)
        self.field.setCurrentIndex(at if known else -1)
        kept = _kept(layer)
        symbology = kept.symbology if kept is not None else PointSymbology.load()
        self.flipped.setChecked(symbology.flipped)
        self.continuous.setChecked(not symbology.classes)
        self.classes.setValue(symbology.classes or PointSymbology().classes)
        self.opacity.setValue(round(100 * symbology.opacity))
        self.marker_size.setValue(symbology.size_mm)
        self.with_scale.setChecked(symbology.with_scale)
        self._filling = False
        if kept is None:
            self._fill_range()
        else:
            self._restore_range(kept)
        self._enable()

    def _restore_range(self, kept: StoredMapStyle) -> None:
        self._filling = True
        self.mode.setCurrentIndex(max(self.mode.findData(kept.mode), 0))
        self.low.setValue(kept.low)
        self.high.setValue(kept.high)
        self.map.setCurrentIndex(
            self.map.findData(kept.symbology.diverging if self._signed() else kept.symbology.sequential)
        )
        self._filling = False

    def _field_chosen(self) -> None:
        if not self._filling:
            self._fill_range()
            self._style()

    def _range_chosen(self) -> None:
        if not self._filling:
            self._fill_limits()
            self._style()

    def _fill_range(self) -> None:
        """Select the default range of the field, with a suitable colour map."""
        shown = self._shown()
        if shown is None:
            return
        self._filling = True
        self.mode.setCurrentIndex(self.mode.findData(SYMMETRIC if shown.signed else PERCENTILE))
        self._filling = False
        self._fill_limits()
        symbology = PointSymbology.load()
        self._filling = True
        self.map.setCurrentIndex(self.map.findData(symbology.diverging if self._signed() else symbology.sequential))
        self._filling = False

    def _fill_limits(self) -> None:
        layer, shown, mode = self.layer(), self._shown(), str(self.mode.currentData())
        if layer is None or shown is None or mode == USER_DEFINED_RANGE:
            return
        self._filling = True
        for box, limit in zip((self.low, self.high), value_range(layer, shown, mode)):
            # round to three significant digits
            box.setValue(float(f"{limit:.3g}"))
        self._filling = False

    def _enable(self) -> None:
        by_hand, there = self.mode.currentData() == USER_DEFINED_RANGE, self._shown() is not None
        for box in (self.low, self.high):
            box.setEnabled(by_hand and there)
        for widget in (self.field, self.mode, self.map, self.flipped, self.continuous, self.opacity, self.marker_size):
            widget.setEnabled(there)
        self.classes.setEnabled(there and not self.continuous.isChecked())
        self.reset_button.setEnabled(there)
        self.save_button.setEnabled(self.symbology() != PointSymbology.load())

    def _style(self) -> None:
        """Apply the selected style to the layer."""
        layer, shown = self.layer(), self._shown()
        if self._filling or layer is None or shown is None:
            return
        self._enable()
        limits = (self.low.value(), self.high.value())
        if limits[0] >= limits[1]:
            return
        layer.removeCustomProperty(PROPERTY)
        symbology = self.symbology()
        style_of(layer, shown, limits, symbology).apply(layer)
        _keep(layer, StoredMapStyle(str(self.mode.currentData()), *limits, symbology))
        layer.emitStyleChanged()
        self.styled.emit()


def _group(text: str, widgets: tuple[QWidget, ...]) -> QWidget:
    """Return a widget with a label and its controls, as one item of a row."""
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 8, 0)
    if text:
        label = QLabel(text)
        label.setBuddy(widgets[0])
        row.addWidget(label)
    for widget in widgets:
        if text and not isinstance(widget, QCheckBox):
            widget.setAccessibleName(text)
        row.addWidget(widget)
    return group


def _keep(layer: QgsVectorLayer, kept: StoredMapStyle) -> None:
    """Store the settings of a layer in its properties."""
    look = asdict(kept.symbology)
    layer.setCustomProperty(_KEPT, json.dumps([kept.mode, kept.low, kept.high, look]))


def _kept(layer: QgsVectorLayer | None) -> StoredMapStyle | None:
    """Return the stored settings of a layer; None if there are none or they are damaged."""
    text = "" if layer is None else str(layer.customProperty(_KEPT, ""))
    try:
        mode, low, high, symbology = json.loads(text)
        return StoredMapStyle(str(mode), float(low), float(high), PointSymbology(**symbology))
    except (ValueError, TypeError, RecursionError):
        return None


def _swatch(name: str) -> QIcon:
    """Return an icon with the colours of a colour map."""
    pixmap = QPixmap(_SWATCH)
    painter = QPainter(pixmap)
    n = _SWATCH.width()
    for x, colour in enumerate(colours(name, n)):
        painter.fillRect(x, 0, 1, _SWATCH.height(), QColor(colour))
    painter.end()
    return QIcon(pixmap)
