"""Form of the InSAR import, with settings stored per folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QWidget

from ...plugin.core.common.errors import InputError
from ...plugin.core.data.point_series import COMPONENTS
from ...plugin.core.io.insar.options import AUTO, ImportOptions
from ...plugin.core.io.insar.sources.producers import BY_KEY
from ...plugin.core.io.insar.units import SIGNS, UNITS
from ..widgets.decimal_field import DecimalField
from .folder_memory import keep, recall

translate = QCoreApplication.translate

NUMBERS = ("sentinel", "min_coherence", "incidence", "heading", "wavelength_mm")
_STORE = "slopemuse/import"


class ImportChoices(QWidget):
    """Lists and fields for `ImportOptions`; `changed` is emitted when the user changes a setting."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._rest = ImportOptions()
        self._updating = False
        automatic = translate("SlopeMuse", "automatic")
        self.producer = self._list("", automatic, [(key, p.name) for key, p in BY_KEY.items()])
        self.unit = self._list(AUTO, automatic, [(unit, unit) for unit in UNITS])
        signs = {
            "towards": translate("SlopeMuse", "+ towards the satellite"),
            "away": translate("SlopeMuse", "+ away from the satellite"),
        }
        self.sign = self._list(AUTO, automatic, [(sign, signs[sign]) for sign in SIGNS])
        names = {
            "los": translate("SlopeMuse", "line of sight"),
            "east": translate("SlopeMuse", "east"),
            "up": translate("SlopeMuse", "up"),
            "downslope": translate("SlopeMuse", "downslope"),
            "custom": translate("SlopeMuse", "custom direction"),
        }
        self.component = self._list("", automatic, [(word, names[word]) for word in COMPONENTS])
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs.setNotSetText(automatic)
        self.crs.setCrs(QgsCoordinateReferenceSystem())
        self.crs.crsChanged.connect(self._changed)
        self.numbers = {name: self._number() for name in NUMBERS}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(translate("SlopeMuse", "Producer"), self.producer)
        form.addRow(translate("SlopeMuse", "Unit"), self.unit)
        form.addRow(translate("SlopeMuse", "Sign"), self.sign)
        form.addRow(translate("SlopeMuse", "Component"), self.component)
        form.addRow(translate("SlopeMuse", "CRS"), self.crs)
        form.addRow(translate("SlopeMuse", "Missing value"), self.numbers["sentinel"])
        form.addRow(translate("SlopeMuse", "Minimum coherence"), self.numbers["min_coherence"])
        form.addRow(translate("SlopeMuse", "Incidence [degrees]"), self.numbers["incidence"])
        form.addRow(translate("SlopeMuse", "Heading [degrees]"), self.numbers["heading"])
        form.addRow(translate("SlopeMuse", "Wavelength [mm]"), self.numbers["wavelength_mm"])

    def options(self) -> ImportOptions:
        """Return the settings; options not shown in the form (columns, geometry file, angles) are preserved."""
        crs = self.crs.crs()
        numbers: dict[str, Any] = {name: field.number() for name, field in self.numbers.items()}
        shown = ImportOptions(
            crs=(crs.authid() or crs.toWkt()) if crs.isValid() else "",
            unit=self.unit.currentData(),
            sign=self.sign.currentData(),
            producer=self.producer.currentData(),
            component=self.component.currentData(),
            columns=self._rest.columns,
            geometry=self._rest.geometry,
            angles=self._rest.angles,
        )
        return replace(shown, **numbers)

    def show_options(self, options: ImportOptions) -> None:
        """Show settings without emitting `changed`."""
        self._updating = True
        self._rest = options
        for field, value in (
            (self.producer, options.producer),
            (self.unit, options.unit),
            (self.sign, options.sign),
            (self.component, options.component),
        ):
            field.setCurrentIndex(max(field.findData(value), 0))
        self.crs.setCrs(QgsCoordinateReferenceSystem(options.crs))
        for name, line in self.numbers.items():
            line.show_number(getattr(options, name))
        self._updating = False

    def show_recognised(self, producer: str, unit: str, sign: str, component: str) -> None:
        """Show the recognised value in the first item of each list."""
        for field, value in (
            (self.producer, producer),
            (self.unit, unit),
            (self.sign, self.sign.itemText(self.sign.findData(sign))),
            (self.component, self.component.itemText(self.component.findData(component))),
        ):
            # if the user has selected a value, the recognised one is unknown
            text = translate("SlopeMuse", "automatic: {value}").format(value=value)
            field.setItemText(0, translate("SlopeMuse", "automatic") if field.currentIndex() else text)

    def _list(self, blank: str, blank_text: str, items: list[tuple[str, str]]) -> QComboBox:
        combo = QComboBox()
        combo.addItem(blank_text, blank)
        for value, text in items:
            combo.addItem(text, value)
        combo.currentIndexChanged.connect(self._changed)
        return combo

    def _number(self) -> DecimalField:
        field = DecimalField()
        field.setPlaceholderText(translate("SlopeMuse", "automatic"))
        field.edited.connect(self._changed)
        return field

    def _changed(self) -> None:
        if not self._updating:
            self.changed.emit()


def remembered(path: Path) -> ImportOptions:
    """Return the settings last used for the folder of a file."""
    try:
        return ImportOptions.from_json(recall(_STORE, path) or "{}")
    except InputError:
        # stored by another version
        return ImportOptions()


def remember(path: Path, options: ImportOptions) -> None:
    """Store the settings for the folder of a file."""
    keep(_STORE, path, options.to_json())
