"""Close the project, remove layers or reload the plugin while algorithms run in QGIS's task manager.

`./run python tests/qgis/algorithms/runs/interrupted_runs.py [MOMENTS [EVENT …]]` triggers each event at MOMENTS times
of each run (default: 3 times, all events). It is a separate process, because the fault that it looks for crashes the
process. Every run must end, with one error message if it fails, and with all outputs or none.
"""

from __future__ import annotations

import gc
import importlib
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

sys.path.insert(0, str(Path(__file__).parent))
from task_runs import SECONDS, Run, cases, package, started

TRIED = {
    "velocity": ("INPUT",),
    "harmonize": ("INPUT", "INPUT2"),
    "hydrorelation": ("INPUT", "HYDROLOGY"),
    "validategnss": ("LAYERS", "GNSS"),
    "estimatedaily": ("INPUT", "HYDROLOGY"),
}
# internal errors, which the log asks the user to report
FAULTS = ("Internal error", "Traceback", "wrapped C/C++ object")


def in_project(parameters: dict, names: tuple[str, ...]) -> dict:
    """Open the inputs as layers of the project, and return the parameters with layer ids, as the toolbox sets them."""
    changed = dict(parameters)
    for name in names:
        files = parameters[name] if isinstance(parameters[name], list) else [parameters[name]]
        layers = [QgsVectorLayer(file, name) for file in files]
        QgsProject.instance().addMapLayers(layers)
        ids = [layer.id() for layer in layers]
        changed[name] = ids if isinstance(parameters[name], list) else ids[0]
    return changed


def close_project() -> None:
    """Clear the project, as when a user starts a new one."""
    QgsProject.instance().clear()


def remove_layers() -> None:
    """Remove all layers, one by one."""
    for layer in list(QgsProject.instance().mapLayers()):
        QgsProject.instance().removeMapLayer(layer)


def events(switch: Callable[[], None]) -> dict[str, Callable[[], None]]:
    """Return the functions that trigger an event, by the name of the event."""
    return {"project closed": close_project, "layers removed": remove_layers, "plugin reloaded": switch}


def interrupted(run: Run, seconds: float, act: Callable[[], None]) -> str:
    """Call `act` some seconds after the start of a run, wait for its end, and return the fault, or "" if none."""
    begun = time.monotonic()
    while run.done is None and time.monotonic() - begun < seconds:
        QgsApplication.processEvents()
        time.sleep(0.001)
    act()
    while run.done is None and time.monotonic() - begun < SECONDS:
        QgsApplication.processEvents()
        time.sleep(0.001)
    log = run.messages()
    if run.done is None:
        return "did not end"
    fault = next((word for word in FAULTS if word in log), "")
    if fault:
        return f"{fault}: {log[-600:]}"
    made = [path.name for path in run.folder.rglob("*") if path.is_file()]
    wanted = {Path(value).name for value in run.given.values() if str(value).startswith(str(run.folder))}
    if run.done and not wanted <= set(made):
        return f"ended without {sorted(wanted - set(made))}"
    return "" if run.done or not made else f"failed and left {made}"


def main(moments: int, chosen: list[str]) -> None:
    """Trigger every chosen event in every algorithm, print the faults, and exit with status 1 if there are any."""
    application = started()
    registry, provider = QgsApplication.processingRegistry(), []

    def switch_on() -> None:
        package()
        try:
            module = importlib.import_module("slopemuse.algorithms.provider")
        except RuntimeError:
            # Python refuses the deadlock of this import with one of the run; a user would reload again
            module = importlib.import_module("slopemuse.algorithms.provider")
        provider.append(module.SlopeMuseProvider())
        registry.addProvider(provider[0])

    def switch() -> None:
        # reload as QGIS does, including the removal of the modules of the plugin
        registry.removeProvider(provider.pop())
        for module in [module for module in sys.modules if module.partition(".")[0] == "slopemuse"]:
            del sys.modules[module]
        switch_on()

    switch_on()

    wrong, tried, failed = [], 0, 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        arguments = cases(folder)
        for algorithm in ("trainmusenet", "estimatedaily"):
            if algorithm == "estimatedaily":
                arguments[algorithm]["MODEL"] = str(folder / "model" / "model.safetensors")
            first = Run(algorithm, arguments[algorithm], folder / "model")
            if interrupted(first, 0.0, lambda: None) or not first.done:
                raise SystemExit(first.messages())
        for algorithm, inputs in TRIED.items():
            # the first run is undisturbed, to measure its duration
            begun = time.monotonic()
            run = Run(algorithm, in_project(arguments[algorithm], inputs), folder / algorithm)
            if interrupted(run, 0.0, lambda: None) or not run.done:
                raise SystemExit(run.messages())
            whole = time.monotonic() - begun
            for event, act in events(switch).items():
                for k in range(moments if event in chosen or not chosen else 0):
                    close_project()
                    run = Run(algorithm, in_project(arguments[algorithm], inputs), folder / f"{algorithm} {event} {k}")
                    fault = interrupted(run, whole * k / moments, act)
                    tried, failed = tried + 1, failed + (not run.done)
                    if fault:
                        wrong.append(f"{algorithm}, {event}, moment {k} of {moments}: {fault}")
            close_project()
    # release the QGIS objects held by Python before QGIS exits
    del first, run
    gc.collect()
    print(f"{tried} runs, {failed} refused, {len(wrong)} wrong", flush=True)
    print("\n".join(wrong), flush=True)
    application.exitQgis()
    raise SystemExit(bool(wrong))


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 3, sys.argv[2:])
