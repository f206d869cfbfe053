"""Line in the dock that offers the next step of the workflow: drivers, training, daily estimate."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from ...plugin.support.project_state import SCOPE
from ..common.hints import open_algorithm, open_import
from ..inspection.layer_combos import LayerChoices
from ..widgets.flow_layout import FlowRow

translate = QCoreApplication.translate

DRIVERS, TRAIN, NONE = "drivers", "train", ""
_CLOSED = "/dock/no_next_step"


def next_action(points: QgsVectorLayer | None, drivers: QgsVectorLayer | None, daily: QgsVectorLayer | None) -> str:
    """Return the next step: drivers, then a model; none without points or with a daily layer."""
    if points is None or daily is not None:
        return NONE
    return DRIVERS if drivers is None else TRAIN


class NextStep(QWidget):
    """Offers the next step; hidden if there is none, or if the user has closed it in this project.

    Parameters
    ----------
    choices : LayerChoices
    """

    def __init__(self, choices: LayerChoices) -> None:
        super().__init__()
        self._choices = choices
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.drivers_button = QPushButton(translate("SlopeMuse", "Import rain and reservoir level…"))
        self.train_button = QPushButton(translate("SlopeMuse", "Train a model…"))
        self.daily_button = QPushButton(translate("SlopeMuse", "Estimate daily deformation…"))
        self.close_button = QToolButton()
        self.close_button.setText("×")
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(translate("SlopeMuse", "Hide the next steps in this project"))
        self.drivers_button.clicked.connect(lambda _: open_import("Hydrology"))
        self.train_button.clicked.connect(lambda _: self._open("trainmusenet"))
        self.daily_button.clicked.connect(lambda _: self._open("estimatedaily"))
        self.close_button.clicked.connect(lambda _: self._close())
        row, head = FlowRow(), QHBoxLayout()
        head.addWidget(self.text, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        for button in (self.drivers_button, self.train_button, self.daily_button):
            row.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addLayout(head)
        column.addWidget(row)
        self.update_step()

    def update_step(self, *_: object) -> None:
        """Show the next step for the selected layers."""
        chosen = [self._choices.layer(role) for role in ("points", "drivers", "daily")]
        step = next_action(*chosen)
        texts = {
            DRIVERS: translate("SlopeMuse", "Next step: add rain and reservoir level."),
            TRAIN: translate(
                "SlopeMuse", "Next steps: train a model with the drivers, then estimate the daily deformation."
            ),
        }
        self.text.setText(texts.get(step, ""))
        self.drivers_button.setVisible(step == DRIVERS)
        self.train_button.setVisible(step == TRAIN)
        self.daily_button.setVisible(step == TRAIN)
        closed = QgsProject.instance().readBoolEntry(SCOPE, _CLOSED, False)[0]
        self.setVisible(bool(step) and not closed)

    def _close(self) -> None:
        QgsProject.instance().writeEntryBool(SCOPE, _CLOSED, True)
        self.update_step()

    def _open(self, algorithm: str) -> None:
        parameters = {"INPUT": self._choices.layer("points"), "HYDROLOGY": self._choices.layer("drivers")}
        open_algorithm(algorithm, {name: layer.id() for name, layer in parameters.items() if layer is not None})
