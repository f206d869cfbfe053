"""The batch dialog of QGIS, filled and run as by a user, in a process of its own.

Since version 3.26, QGIS runs each row as a task that starts the next one.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from slopemuse.tests.paths import ROOT

_LONGEST_S = 60


def run_batches(folder: Path, *batches: dict[str, Any]) -> list[dict[str, Any]]:
    """Run batches one after the other and return log, layers of the project and unfinished tasks after each.

    Parameters
    ----------
    folder : Path
        For the description of the batches.
    *batches : dict
        "algorithm": the id, or the file of a model; "rows": parameters and outputs per row, those that are missing are left
        as the dialog shows them; "loads": whether QGIS loads the outputs.
    """
    (folder / "path").mkdir(exist_ok=True)
    link = folder / "path" / "slopemuse"
    if not link.exists():
        link.symlink_to(ROOT)
    (folder / "batches.json").write_text(json.dumps(batches), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-W", "always", "-m", "slopemuse.tests.batch_dialog", str(folder / "batches.json")],
        env={**os.environ, "PYTHONPATH": str(folder / "path"), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=30 + _LONGEST_S * len(batches),
    )
    found = [json.loads(line[len("batch: ") :]) for line in done.stdout.splitlines() if line.startswith("batch: ")]
    assert len(found) == len(batches), done.stdout + done.stderr
    ours = [line for line in done.stderr.splitlines() if "Warning:" in line and str(link) in line]
    assert not ours, ours
    return found


def _run(batch: dict[str, Any]) -> dict[str, Any]:
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.tools.dataobjects import createContext
    from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProject
    from qgis.PyQt.QtCore import QCoreApplication, QEvent
    from qgis.PyQt.QtWidgets import QTextEdit

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(batch["algorithm"])
    if algorithm is None:
        algorithm = QgsProcessingModelAlgorithm()
        assert algorithm.fromFile(batch["algorithm"])
    dialog = BatchAlgorithmDialog(algorithm)
    # QGIS 3.44.15 deletes a dialog that is not visible before the last row has ended; the task of the batch never ends then
    dialog.show()
    panel = dialog.mainWidget()
    panel.checkLoadLayersOnCompletion.setChecked(batch["loads"])
    for _ in batch["rows"][1:]:
        panel.addRow()
    for number, row in enumerate(batch["rows"]):
        for name, value in row.items():
            column = panel.parameter_to_column[name]
            if algorithm.parameterDefinition(name).isDestination():
                # the first row is that of the buttons which fill a column
                panel.tblParameters.cellWidget(number + 1, column).setValue(value)
            else:
                panel.wrappers[number][column].setParameterValue(value, createContext())
    dialog.runAlgorithm()
    tasks, end = QgsApplication.taskManager(), time.monotonic() + _LONGEST_S
    while tasks.countActiveTasks() and time.monotonic() < end:
        QgsApplication.processEvents()
        # the thread of the row gets the lock of Python
        time.sleep(0.01)
    found = {
        "log": dialog.findChild(QTextEdit, "txtLog").toPlainText(),
        "layers": sorted(layer.name() for layer in QgsProject.instance().mapLayers().values()),
        "tasks": tasks.countActiveTasks(),
    }
    QgsProject.instance().clear()
    dialog.close()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return found


def _main(file: str) -> None:
    from slopemuse.tools.headless import headless_qgis

    with headless_qgis():
        for batch in json.loads(Path(file).read_text(encoding="utf-8")):
            print("batch:", json.dumps(_run(batch)), flush=True)


if __name__ == "__main__":
    _main(sys.argv[1])
