"""Options page Settings ▸ Options ▸ SlopeMuse."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...plugin.core.common.messages import from_plain, translated
from ...plugin.core.environment.torch_runtime import DEVICES
from ...plugin.support.background_task import BackgroundTask
from ...plugin.support.runners import ExternalInterpreter
from ...plugin.support.settings import Settings
from ..widgets.export_size_dialog import DPI, SIZE_CM
from ..widgets.wrapped_text import WrappedText
from .package_table import PackageTable

translate = QCoreApplication.translate


class SettingsPage(QgsOptionsPageWidget):
    """Shows the settings and stores them when the options are accepted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("SlopeMuseSettingsPage")
        kept = Settings.load()
        self._work: BackgroundTask | None = None
        self.packages = PackageTable()
        self.interpreter = QgsFileWidget()
        self.interpreter.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.interpreter.setDialogTitle(translate("SlopeMuse", "Choose a Python interpreter"))
        self.interpreter.lineEdit().setPlaceholderText(
            translate("SlopeMuse", "default: the Python interpreter of QGIS")
        )
        self.interpreter.setToolTip(
            translate(
                "SlopeMuse",
                "A Python interpreter with torch and scipy, for example in a virtual environment, if torch "
                "cannot be installed in the Python environment of QGIS.",
            )
        )
        self.interpreter.setFilePath(kept.interpreter)
        self.test_button = QPushButton(translate("SlopeMuse", "Test"))
        self.test_button.setToolTip(translate("SlopeMuse", "Start this Python interpreter and check its packages"))
        self.tested = WrappedText()
        self.device = QComboBox()
        self.device.addItems(DEVICES)
        self.device.setCurrentText(kept.torch_device)
        self.threads = _integer_box(kept.torch_threads, 1, 64)
        self.schedulers = QLineEdit(kept.schedulers)
        self.schedulers.setPlaceholderText(translate("SlopeMuse", "default: none (this process)"))
        self.schedulers.setToolTip(
            translate(
                "SlopeMuse",
                "Addresses such as tcp://host:8786 or tls://host:8786, separated by commas. SCHEDULER accepts only "
                "these addresses, and the first one is its default; put local first to compute in this process "
                "unless SCHEDULER is set. Whoever operates a scheduler can run programs on this computer.",
            )
        )
        self.radius = _integer_box(kept.search_radius_px, 1, 200, " px")
        self.width_cm, self.height_cm = (_length(size) for size in (kept.picture_width_cm, kept.picture_height_cm))
        self.dpi = _integer_box(kept.picture_dpi, *DPI, translate("SlopeMuse", " dpi"))
        self._arrange()
        self.test_button.clicked.connect(self.test)
        self.interpreter.fileChanged.connect(self._changed)
        self._changed()

    def apply(self) -> None:
        """Store the settings; called by QGIS when the options are accepted."""
        Settings(
            interpreter=self.interpreter.filePath().strip(),
            torch_device=self.device.currentText(),
            torch_threads=self.threads.value(),
            search_radius_px=self.radius.value(),
            picture_width_cm=self.width_cm.value(),
            picture_height_cm=self.height_cm.value(),
            picture_dpi=self.dpi.value(),
            schedulers=self.schedulers.text().strip(),
        ).save()

    def test(self) -> None:
        """Check the selected Python interpreter in the background."""
        path = self.interpreter.filePath().strip()
        self.test_button.setEnabled(False)
        self.tested.show_text(translate("SlopeMuse", "Testing {path} …").format(path=path))
        self._work = BackgroundTask(
            translate("SlopeMuse", "Testing a Python interpreter"),
            ExternalInterpreter(path, self.threads.value()).packages,
        )
        self._work.done.connect(self._show_found)
        self._work.failed.connect(self._show_tested)
        self._work.stopped.connect(partial(self._show_tested, ""))
        self._work.start()

    def _show_found(self, found: dict[str, Any]) -> None:
        rows = {row["name"]: row for row in found["packages"]}
        faults = [rows[name]["sentence"] for name in ("numpy", "torch", "scipy") if "sentence" in rows[name]]
        if faults:
            self._show_tested("\n".join(translated(from_plain(fault)) for fault in faults))
            return
        card = found["device"] or translate("SlopeMuse", "no GPU")
        self._show_tested(
            translate("SlopeMuse", "Ready for neural networks: Python {python}, torch {torch}, {card}.").format(
                python=found["python"], torch=rows["torch"]["version"], card=card
            )
        )

    def _show_tested(self, text: str) -> None:
        self._work = None
        self.tested.show_text(text)
        self.test_button.setEnabled(bool(self.interpreter.filePath().strip()))

    def _changed(self, *_: str) -> None:
        self.tested.show_text("")
        self.test_button.setEnabled(bool(self.interpreter.filePath().strip()) and self._work is None)

    def _arrange(self) -> None:
        packages = QGroupBox(translate("SlopeMuse", "Python packages in QGIS"))
        QVBoxLayout(packages).addWidget(self.packages)
        networks = QGroupBox(translate("SlopeMuse", "Neural networks"))
        form = QFormLayout(networks)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        row = QHBoxLayout()
        row.addWidget(self.interpreter, 1)
        row.addWidget(self.test_button)
        form.addRow(translate("SlopeMuse", "Run in another Python interpreter"), row)
        form.addRow(self.tested)
        form.addRow(translate("SlopeMuse", "Device"), self.device)
        self.device.setToolTip(translate("SlopeMuse", "auto uses a GPU if torch supports one."))
        form.addRow(translate("SlopeMuse", "Number of threads"), self.threads)
        self.threads.setToolTip(translate("SlopeMuse", "Small networks run fastest on one thread."))
        machines = QGroupBox(translate("SlopeMuse", "Many machines"))
        QFormLayout(machines).addRow(translate("SlopeMuse", "Dask schedulers"), self.schedulers)
        plots = QGroupBox(translate("SlopeMuse", "Time-series dock"))
        form = QFormLayout(plots)
        for label, widget in (
            (translate("SlopeMuse", "Search radius around a click"), self.radius),
            (translate("SlopeMuse", "Width of saved plots"), self.width_cm),
            (translate("SlopeMuse", "Height of saved plots"), self.height_cm),
            (translate("SlopeMuse", "Resolution of saved PNG files"), self.dpi),
        ):
            form.addRow(label, widget)
        inside = QWidget()
        column = QVBoxLayout(inside)
        for box in (packages, networks, machines, plots):
            column.addWidget(box)
        column.addStretch(1)
        # the options dialog may be smaller than the page
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)


def _integer_box(value: int, minimum: int, maximum: int, unit: str = "") -> QSpinBox:
    box = QSpinBox()
    box.setRange(minimum, maximum)
    box.setSuffix(unit)
    box.setValue(value)
    return box


def _length(value_cm: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(*SIZE_CM)
    box.setDecimals(1)
    box.setSuffix(translate("SlopeMuse", " cm"))
    box.setValue(value_cm)
    return box
