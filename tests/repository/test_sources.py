"""Rules of the source code, such as import layers and lazy imports."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from slopemuse.tests.paths import ROOT

SHIPPED = ("algorithms", "plugin", "ui")
# these modules import torch at top level, so they are imported only inside functions
NETWORKS = ("_network", "_networks")
HEAVY = {"torch", "scipy", "matplotlib", "h5py", "statsmodels", "pandas", "safetensors", "sklearn"}


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def shipped() -> list[Path]:
    return [f for f in tracked() if f.suffix == ".py" and f.relative_to(ROOT).parts[0] in SHIPPED]


def modules(node: ast.AST, relative: bool = False) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and (relative or not node.level):
        return [node.module or ""]
    return []


def at_import(body: list[ast.stmt], relative: bool = False) -> list[str]:
    """Return the modules imported at import time: not in functions, not under TYPE_CHECKING."""
    found: list[str] = []
    for node in body:
        found += modules(node, relative)
        if isinstance(node, ast.If) and "TYPE_CHECKING" not in ast.unparse(node.test):
            found += at_import(node.body, relative) + at_import(node.orelse, relative)
        elif isinstance(node, (ast.Try, ast.With, ast.ClassDef)):
            found += at_import(node.body, relative)
    return found


def test_core_knows_neither_qgis_nor_qt():
    wrong = []
    for file in shipped():
        if "plugin/core/" not in file.as_posix():
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            wrong += [(file.name, m) for m in modules(node) if re.match(r"(qgis|PyQt\d|PySide\d)\b", m)]
    assert wrong == []


def test_imports_inside_the_package_are_relative():
    own = {"slopemuse", *SHIPPED}
    wrong = []
    for file in shipped():
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            wrong += [(file.name, m) for m in modules(node) if m.split(".")[0] in own]
    assert wrong == []


def test_no_module_names_a_qt_binding():
    wrong = [f.name for f in shipped() if re.search(r"\bPyQt[56]\b", f.read_text(encoding="utf-8"))]
    assert wrong == []


def test_gdal_is_called_only_in_gdal_access():
    """QGIS 3.38 enables GDAL exceptions, so other code would have to handle both kinds of failure."""
    call = re.compile(
        r"\b(gdal|ogr|osr)\.(Open\w*|VSI\w+|SpatialReference\(|\w*UseExceptions|ExceptionMgr|\w+ErrorHandler)"
    )
    wrong = {
        f.relative_to(ROOT).as_posix(): call.search(f.read_text(encoding="utf-8")).group()
        for f in shipped()
        # trial_process.py contains the source of a separate program that supports both GDAL modes
        if f.name not in ("gdal_access.py", "trial_process.py") and call.search(f.read_text(encoding="utf-8"))
    }
    assert wrong == {}


@pytest.mark.parametrize("folder", ["algorithms", "plugin/core", "plugin"])
def test_nothing_heavy_is_imported_with_a_module(folder):
    wrong = {}
    for file in shipped():
        if file.relative_to(ROOT).as_posix().startswith(folder + "/"):
            heavy = {m.split(".")[0] for m in at_import(ast.parse(file.read_text(encoding="utf-8")).body)} & HEAVY
            if heavy and not (heavy == {"torch"} and file.stem.endswith(NETWORKS)):
                wrong[file.relative_to(ROOT).as_posix()] = heavy
    assert wrong == {}


def test_networks_are_imported_only_where_torch_is_needed():
    named = [file for file in shipped() if file.stem.endswith(NETWORKS)]
    assert len(named) >= 4
    wrong = {
        file.relative_to(ROOT).as_posix(): found
        for file in shipped()
        # a network module may import other network modules
        if not file.stem.endswith(NETWORKS)
        and (
            found := [
                m for m in at_import(ast.parse(file.read_text(encoding="utf-8")).body, True) if m.endswith(NETWORKS)
            ]
        )
    }
    assert wrong == {}


def test_core_works_without_qgis():
    code = """
import importlib, importlib.util, pkgutil, sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("qgis", "PyQt5", "PyQt6"):
            raise ImportError(name)
sys.meta_path.insert(0, Refuse())
root = sys.argv[1]
spec = importlib.util.spec_from_file_location("slopemuse", root + "/__init__.py", submodule_search_locations=[root])
package = sys.modules["slopemuse"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
import slopemuse.plugin.core as core
count = 0
for module in pkgutil.walk_packages(core.__path__, core.__name__ + "."):
    if module.name.endswith(("_network", "_networks")):
        continue
    importlib.import_module(module.name)
    count += 1
print(count, *sorted({"torch", "scipy", "matplotlib", "h5py"} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", code, str(ROOT)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    count, *heavy = done.stdout.split()
    assert int(count) > 20
    assert heavy == []


def test_readme_names_both_commands_and_only_files_that_exist():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "./run demo" in text
    assert "./run test" in text
    local = [link for link in re.findall(r"\]\(([^)#]+)", text) if "://" not in link]
    assert local
    assert [link for link in local if not (ROOT / link).exists()] == []


def test_run_help_lists_all_commands():
    done = subprocess.run([str(ROOT / "run"), "help"], capture_output=True, text=True, check=True)
    for command in ("demo", "test", "lint", "bench", "process", "python", "qgis", "package", "matrix"):
        assert re.search(rf"^  {command}\b", done.stdout, re.MULTILINE), command
    wrong = subprocess.run([str(ROOT / "run"), "nosuch"], capture_output=True, text=True)
    assert wrong.returncode != 0
    assert "Unknown command nosuch" in wrong.stderr


def test_file_layers_are_opened_only_by_vector_layer():
    """QGIS deadlocks if two threads open layers simultaneously; `vector_layer` serializes the calls."""
    opened = re.compile(r"(?<![\w\"'])QgsVectorLayer\((?!.*\"memory\"\))")
    found = [
        f"{file.relative_to(ROOT)}:{number}"
        for file in shipped()
        if file.name != "vector_layers.py"
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if opened.search(line)
    ]
    assert found == []
