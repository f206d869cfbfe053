"""Import graph: no cycles, the core imports no QGIS code, QGIS code imports no dialogs; limit of files per folder.

All imports count, including those inside functions and under TYPE_CHECKING.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest
from slopemuse.tests.paths import ROOT

MAX_FILES = 16
Graph = dict[str, set[str]]


def modules_of(root: Path) -> dict[str, Path]:
    """Return the paths of all modules in plugin, algorithms and ui by dotted name."""
    found = {}
    for top in ("plugin", "algorithms", "ui"):
        for path in sorted((root / top).rglob("*.py")):
            parts = path.relative_to(root).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imported(name: str, path: Path, modules: dict[str, Path]) -> Iterator[str]:
    """Yield the modules that a module imports by relative imports anywhere in its code."""
    package = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - node.level + 1] + (node.module.split(".") if node.module else [])
            for alias in node.names:
                full = ".".join([*base, alias.name])
                yield full if full in modules else ".".join(base)


MODULES = modules_of(ROOT)


def graph_of(root: Path) -> Graph:
    """Return the imported modules of every module."""
    modules = modules_of(root)
    return {name: set(imported(name, path, modules)) - {name} for name, path in modules.items()}


def package_of(name: str, depth: int) -> str:
    """Return the package of a module, truncated to `depth` levels below plugin, plugin/core, algorithms or ui."""
    folders = MODULES[name].relative_to(ROOT).parts[:-1]
    top = 2 if folders[:2] == ("plugin", "core") else 1
    return ".".join(folders[: top + depth])


def packages_of(graph: Graph, depth: int) -> Graph:
    """Return the imported packages of every package."""
    packages: Graph = defaultdict(set)
    for name, names in graph.items():
        package = package_of(name, depth)
        packages[package] |= {package_of(other, depth) for other in names if other} - {package}
    return packages


def cycle_in(graph: Graph) -> list[str]:
    """Return the modules of a cycle, or an empty list."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


@pytest.fixture(scope="module")
def graph() -> Graph:
    return graph_of(ROOT)


def test_every_relative_import_is_found(graph):
    assert len(graph) > 300
    assert {name for names in graph.values() for name in names} <= set(graph) | {""}


def test_no_module_imports_itself_through_others(graph):
    assert cycle_in(graph) == []


@pytest.mark.parametrize("depth", [1, 9])
def test_no_package_imports_itself_through_others(graph, depth):
    """No cycles exist between first-level folders with subfolders (depth 1) or between single folders (depth 9)."""
    packages = packages_of(graph, depth)
    assert len(packages) > 40
    assert cycle_in(packages) == []


def test_only_the_plugin_class_knows_algorithms_and_dialogs(graph):
    upward = {
        (name, other)
        for name, names in graph.items()
        for other in names
        if name.startswith("plugin") and not other.startswith("plugin")
    }
    assert {name for name, _ in upward} == {"plugin.main"}


def test_the_core_imports_only_the_core(graph):
    assert [
        (name, other)
        for name, names in graph.items()
        for other in names
        if name.startswith("plugin.core.") and not other.startswith("plugin.core")
    ] == []


def test_no_folder_exceeds_the_maximum_number_of_files():
    count: dict[Path, int] = defaultdict(int)
    for path in modules_of(ROOT).values():
        count[path.parent] += path.name != "__init__.py"
    assert {str(folder.relative_to(ROOT)): n for folder, n in count.items() if n > MAX_FILES} == {}


def test_a_cycle_of_type_checking_imports_is_detected(tmp_path):
    """Cycles of imports inside functions and under TYPE_CHECKING are detected."""
    folder = tmp_path / "plugin" / "core" / "room"
    folder.mkdir(parents=True)
    (folder / "__init__.py").touch()
    (folder / "one.py").write_text("if TYPE_CHECKING:\n    from .two import Two\n", encoding="utf-8")
    (folder / "two.py").write_text("def work():\n    from ..room import one\n", encoding="utf-8")
    assert set(cycle_in(graph_of(tmp_path))) == {"plugin.core.room.one", "plugin.core.room.two"}
