"""Fill and run the batch dialog of QGIS in a separate process."""

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
    """Run batches one after another; return the log and the layers of the project after each batch.

    Parameters
    ----------
    folder : Path
        Folder for the description of the batches.
    *batches : dict
        "algorithm": the identifier, or the file of a model; "rows": values by name or label per row, all others keep
        the defaults of the dialog; "loads": whether QGIS loads the outputs.
    """
    (folder / "path").mkdir()
    (folder / "path" / "slopemuse").symlink_to(ROOT)
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
    ours = [line for line in done.stderr.splitlines() if "Warning:" in line and "/slopemuse/" in line]
    assert not ours, ours
    return found


def _run(batch: dict[str, Any]) -> dict[str, Any]:
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.tools.dataobjects import createContext
    from qgis.core import QgsProject
    from qgis.PyQt.QtCore import QCoreApplication, QEvent
    from qgis.PyQt.QtWidgets import QTextEdit

    algorithm = _algorithm(batch["algorithm"])
    dialog = BatchAlgorithmDialog(algorithm)
    # QGIS 3.44.15 deletes an invisible dialog when its last row ends, and the batch task never ends
    dialog.show()
    panel = dialog.mainWidget()
    panel.checkLoadLayersOnCompletion.setChecked(batch["loads"])
    for _ in batch["rows"][1:]:
        panel.addRow()
    # QGIS 3.44 and QGIS 3.22 use different names for the outputs of a model
    names = {definition.description(): definition.name() for definition in algorithm.parameterDefinitions()}
    for number, row in enumerate(batch["rows"]):
        for title, value in row.items():
            name = names.get(title, title)
            column = panel.parameter_to_column[name]
            if algorithm.parameterDefinition(name).isDestination():
                # the first row contains the buttons that fill a column
                panel.tblParameters.cellWidget(number + 1, column).setValue(value)
            else:
                panel.wrappers[number][column].setParameterValue(value, createContext())
    dialog.runAlgorithm()
    _wait()
    found = {
        "log": dialog.findChild(QTextEdit, "txtLog").toPlainText(),
        "layers": sorted(layer.name() for layer in QgsProject.instance().mapLayers().values()),
    }
    QgsProject.instance().clear()
    dialog.close()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return found


def _algorithm(name: str) -> Any:
    from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

    registry = QgsApplication.processingRegistry()
    if name.endswith(".model3"):
        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(name) and registry.providerById("slopemuse").addAlgorithm(model)
        name = model.id()
    return registry.createAlgorithmById(name)


def _wait() -> None:
    """Wait until the batch has ended.

    QGIS 3.26 and later run each row as a task that starts the next one. In earlier versions, the rows have already run,
    but the task that shows their progress never ends if a row of a Python algorithm fails.
    """
    from qgis.core import Qgis, QgsApplication

    tasks, end = QgsApplication.taskManager(), time.monotonic() + _LONGEST_S
    while Qgis.QGIS_VERSION_INT >= 32600 and tasks.countActiveTasks():
        assert time.monotonic() < end, [task.description() for task in tasks.activeTasks()]
        QgsApplication.processEvents()
        # release the GIL so that the thread of the row can run
        time.sleep(0.01)


def _main(file: str) -> None:
    from slopemuse.tools.headless import headless_qgis

    with headless_qgis():
        for batch in json.loads(Path(file).read_text(encoding="utf-8")):
            print("batch:", json.dumps(_run(batch)), flush=True)
        # a normal exit would wait for all tasks
        os._exit(0)


if __name__ == "__main__":
    try:
        _main(sys.argv[1])
    except BaseException:
        sys.excepthook(*sys.exc_info())
        os._exit(1)
