"""Combo boxes of layers that distinguish layers of the same name by their files."""

from __future__ import annotations

from collections import Counter
from pathlib import PurePath
from typing import Any

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QIdentityProxyModel, QModelIndex, Qt

from ...plugin.layers.ogr_source import file_of

_DISPLAY = Qt.ItemDataRole.DisplayRole


class LayerList(QgsMapLayerComboBox):
    """Combo box of layers; layers of the same name are shown with their file or, if that is the same, a number."""

    def __init__(self) -> None:
        super().__init__()
        listed = self.model()
        names = _DistinctNames(self)
        names.setSourceModel(listed)
        # a combo box deletes its own model when it receives another one, but this model still filters the layers
        listed.setParent(names)
        self.setModel(names)


class _DistinctNames(QIdentityProxyModel):
    """Model of a combo box of layers with distinct names."""

    def __init__(self, owner: QgsMapLayerComboBox) -> None:
        super().__init__(owner)
        self._owner = owner
        self._names: dict[int, str] | None = None
        for changed in (self.rowsInserted, self.rowsRemoved, self.dataChanged, self.layoutChanged, self.modelReset):
            changed.connect(self._forget)

    def data(self, index: QModelIndex, role: int = _DISPLAY) -> Any:
        """Return the text or icon of a row."""
        shown = super().data(index, role)
        if role != _DISPLAY or not shown:
            return shown
        if self._names is None:
            self._names = self._distinct()
        return self._names.get(index.row(), shown)

    def _distinct(self) -> dict[int, str]:
        """Return the names of those rows whose name occurs twice."""
        rows: dict[str, list[int]] = {}
        for row in range(self.rowCount()):
            rows.setdefault(str(super().data(self.index(row, 0), _DISPLAY) or ""), []).append(row)
        found: dict[int, str] = {}
        for name, same in rows.items():
            if name and len(same) > 1:
                files = [_file_name(self._owner.layer(row)) for row in same]
                found.update(zip(same, distinct_names(name, files)))
        return found

    def _forget(self, *_: object) -> None:
        self._names = None


def distinct_names(name: str, files: list[str]) -> list[str]:
    """Return the name of each of several layers of one name, with its file where only one has this file.

    Parameters
    ----------
    name : str
    files : list of str
        File name of each layer, "" for none.
    """
    count = Counter(files)
    marks = [file if file and count[file] == 1 else str(number) for number, file in enumerate(files, 1)]
    return [f"{name} ({mark})" for mark in marks]


def _file_name(layer: QgsMapLayer | None) -> str:
    return "" if layer is None else PurePath(file_of(layer)).name
