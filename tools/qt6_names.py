"""Check with mypy that the plugin uses the API of QGIS and Qt 6 as declared in their stubs.

The QGIS stubs from PyPI (`qgis-stubs`) are converted from PyQt5 to PyQt6, which contains its own stubs. The enum
spelling of QGIS 3.22 (`QgsProcessing.SourceType.TypeVectorPoint`), which QGIS 4 still accepts, and `qgis.PyQt` are
added.
"""

from __future__ import annotations

import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MODULES = ("QtCore", "QtGui", "QtNetwork", "QtTest", "QtWidgets", "QtXml")
# classes without stubs; classes that Qt 6 moved to QtGui and that `qgis.PyQt` still provides in QtWidgets
EXCEPTIONS = ("QgsCsException", "QgsProcessingException")
MOVED = ("QAction", "QActionGroup", "QShortcut")
# functions declared with one of these return types return a subclass
_BASES = ("QgsMapLayer", "QgsMapLayerTemporalProperties", "QgsMasterLayoutInterface", "QgsSymbolLayer")
_RETURNED = re.compile(rf"(->.*?)'?\b(?:{'|'.join(_BASES)})\b'?(?![\w.])")
_ALIAS = re.compile(r"^    (\w+): (\w+)\.(\w+)$", re.MULTILINE)


def with_old_spellings(stub: str) -> str:
    """Add the unscoped enum members of a class to its enums.

    Parameters
    ----------
    stub : str
        Contains lines such as `TypeFile: Qgis.ProcessingSourceType` in a class, and the enum in `class Qgis`.
    """
    for name, owner, enum in set(_ALIAS.findall(stub)):
        head = re.search(rf"^class {owner}\(.*?^    class {enum}\(int\):\n", stub, re.MULTILINE | re.DOTALL)
        if head and "\nclass " not in head.group():
            stub = stub[: head.end()] + f"        {name} = ...  # type: {owner}.{enum}\n" + stub[head.end() :]
    return stub


def make_stubs(folder: Path) -> None:
    """Write the stub package `qgis` for Qt 6 to a folder."""
    listed = importlib.metadata.files("qgis-stubs") or []
    source = next(Path(str(file.locate())).parent for file in listed if file.name == "_core.pyi")
    made = folder / "qgis"
    shutil.rmtree(made, ignore_errors=True)
    shutil.copytree(source, made, ignore=shutil.ignore_patterns("__pycache__"))
    for file in made.rglob("*.py*"):
        text = file.read_text(encoding="utf-8").replace("PyQt5", "PyQt6")
        if file.suffix == ".pyi":
            text = _RETURNED.sub(r"\1typing.Any", with_old_spellings(text))
        file.write_text(text, encoding="utf-8")
    with (made / "core" / "__init__.py").open("a", encoding="utf-8") as core:
        core.writelines(f"\n\nclass {name}(Exception):\n    pass\n" for name in EXCEPTIONS)
    (made / "PyQt").mkdir()
    (made / "PyQt" / "__init__.pyi").touch()
    (made / "PyQt" / "sip.pyi").write_text("from PyQt6.sip import *\n")
    for module in MODULES:
        moved = MOVED if module == "QtWidgets" else ()
        lines = [f"from PyQt6.{module} import *", *(f"from PyQt6.QtGui import {name} as {name}" for name in moved)]
        (made / "PyQt" / f"{module}.pyi").write_text("\n".join([*lines, ""]))


def main() -> int:
    """Create the stubs if they are missing or outdated, run mypy on the plugin and return its exit status."""
    folder = ROOT / ".venv" / "qt6-stubs"
    made, version = (
        folder / "version",
        importlib.metadata.version("qgis-stubs") + " " + str(Path(__file__).stat().st_mtime_ns),
    )
    if not made.is_file() or made.read_text() != version:
        make_stubs(folder)
        # the mypy cache also records missing files
        shutil.rmtree(ROOT / ".mypy_cache" / "qt6", ignore_errors=True)
        made.write_text(version)
    paths = os.pathsep.join(map(str, (ROOT / ".venv" / "plugins", folder)))
    packages = [part for name in ("plugin", "ui", "algorithms") for part in ("-p", f"slopemuse.{name}")]
    command = [sys.executable, "-m", "mypy", "--config-file", str(ROOT / "tools" / "qt6_names.ini"), *packages]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, "MYPYPATH": paths}).returncode


if __name__ == "__main__":
    sys.exit(main())
