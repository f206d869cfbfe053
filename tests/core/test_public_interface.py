"""Public interface of `import slopemuse`: names, their modules, and the examples in docstrings."""

from __future__ import annotations

import ast
import doctest
import inspect
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from slopemuse.plugin import core
from slopemuse.tests.paths import ROOT

CORE = Path(core.__file__).parent


def modules_with_doctests():
    """Yield the names of the core modules that contain a doctest."""
    for path in sorted(CORE.rglob("*.py")):
        if ">>> " in path.read_text(encoding="utf-8"):
            parts = path.relative_to(CORE).with_suffix("").parts
            yield ".".join((core.__name__, *(part for part in parts if part != "__init__")))


def test_every_public_name_exists_and_is_documented():
    for name in core.__all__:
        thing = getattr(core, name)
        if inspect.isclass(thing) or inspect.isfunction(thing):
            assert inspect.getdoc(thing), name
    assert set(core.__all__) <= set(dir(core))
    with pytest.raises(AttributeError, match="nosuch"):
        _ = core.nosuch


def test_type_checkers_see_the_same_names():
    """The imports for type checkers and the table of modules list the same names from the same modules."""
    tree = ast.parse((CORE / "__init__.py").read_text(encoding="utf-8"))
    seen = {
        alias.name: node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level == 1 and node.module != "common.version"
        for alias in node.names
    }
    assert seen == core._MODULE_OF
    assert sorted([*seen, "__version__"]) == sorted(core.__all__)


def test_the_plugin_offers_the_same_names():
    import slopemuse

    assert slopemuse.PointSeries is core.PointSeries
    assert slopemuse.__version__ == core.__version__
    with pytest.raises(AttributeError, match="nosuch"):
        _ = slopemuse.nosuch


def test_modules_are_imported_lazily():
    code = (
        "import importlib.util, sys; root = sys.argv[1]\n"
        "spec = importlib.util.spec_from_file_location('slopemuse', root, submodule_search_locations=[sys.argv[2]])\n"
        "sys.modules['slopemuse'] = package = importlib.util.module_from_spec(spec); spec.loader.exec_module(package)\n"
        "print(*(name for name in sys.modules if name.startswith('slopemuse.')), 'numpy' in sys.modules)"
    )
    arguments = [sys.executable, "-c", code, str(CORE / "__init__.py"), str(CORE)]
    found = subprocess.run(arguments, capture_output=True, text=True, check=True).stdout.split()
    assert found == ["slopemuse.common", "slopemuse.common.version", "False"]


@pytest.mark.parametrize("name", list(modules_with_doctests()))
def test_docstring_examples_run(name, tmp_path):
    if name.endswith("dataframe_conversion"):
        pytest.importorskip("pandas")
        pytest.importorskip("xarray")
    module = import_module(name)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    found = list(doctest.DocTestFinder().find(module, globs={**vars(module), "folder": tmp_path}))
    for test in found:
        runner.run(test)
    result = runner.summarize(verbose=False)
    assert result.attempted > 0
    assert result.failed == 0


@pytest.mark.slow
def test_the_python_page_lists_every_name_and_its_examples_run(tmp_path):
    for package in ("pandas", "xarray", "safetensors"):
        pytest.importorskip(package)
    text = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
    shown = set(re.findall(r"\bsm\.(\w+)", text))
    named = set(re.findall(r"`(\w+)`", text))
    assert set(core.__all__) - {"__version__"} - shown == set()
    assert set(core.__all__) - {"__version__"} - named == set()
    example = doctest.DocTestParser().get_doctest(text, {"folder": tmp_path}, "python.md", None, None)
    assert doctest.DocTestRunner().run(example).failed == 0


def test_the_readme_shows_the_interface():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = text.split("from slopemuse import ")[1].split("\n")[0]
    assert set(shown.split(", ")) <= set(core.__all__)
