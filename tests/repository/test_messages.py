"""What a message is filled with reads the same whatever the version of numpy."""

from __future__ import annotations

import ast
import re

import numpy as np
import pytest
from slopemuse.plugin.core.common.messages import quoted
from slopemuse.tests.paths import ROOT

CONTAINERS = (ast.List, ast.Tuple, ast.Dict, ast.Set, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
MAKERS = {"list", "tuple", "dict", "set", "sorted", "zip", "map", "repr", "ascii"}
METHODS = {".keys", ".values", ".items", ".split", ".most_common"}


def _called(node: ast.AST) -> str:
    """Return the name of what is called: `sorted` of `sorted(x)`, `.tolist` of `x.tolist()`."""
    if not isinstance(node, ast.Call):
        return ""
    function = node.func
    return f".{function.attr}" if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _is_container(node: ast.AST) -> bool:
    called = _called(node)
    return isinstance(node, CONTAINERS) or called in MAKERS or called in METHODS


def _shows_repr(node: ast.AST) -> bool:
    if isinstance(node, ast.FormattedValue):
        return node.conversion == ord("r") or _is_container(node.value)
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and ("!r}" in node.value or "%r" in node.value)
    given = node.args[0] if isinstance(node, ast.Call) and node.args else node
    return (_called(node) == "str" and _is_container(given)) or (
        _called(node) == "map" and ast.unparse(given) == "repr"
    )


def shown_by_repr(tree: ast.AST) -> list[int]:
    """Return the lines that put the `repr` of something, or of the items of a container, into a text."""
    return [node.lineno for node in ast.walk(tree) if _shows_repr(node)]


@pytest.mark.parametrize(
    "source",
    [
        'f"{name!r} is unknown"',
        'f"{names.keys()} are unknown"',
        'f"{sorted(names)} are unknown"',
        'f"{[name for name in names]} are unknown"',
        '"{!r} is unknown".format(name)',
        '"%r is unknown" % name',
        "str(list(names))",
        '", ".join(map(repr, names))',
    ],
)
def test_a_text_by_repr_is_found(source):
    assert shown_by_repr(ast.parse(source)) == [1]


@pytest.mark.parametrize("source", ['f"{quoted(name)} of {n:,}"', "f\"{', '.join(sorted(names))}\"", "str(name)"])
def test_other_texts_are_not(source):
    assert shown_by_repr(ast.parse(source)) == []


@pytest.mark.parametrize("folder", ["plugin", "algorithms", "ui"])
def test_no_message_shows_a_repr(folder):
    """Since numpy 2 the `repr` of a scalar names its type, np.str_('a'); `quoted` of core/wording.py does not."""
    found = [
        f"{file.relative_to(ROOT)}:{line}"
        for file in sorted((ROOT / folder).rglob("*.py"))
        if file.name != "wording.py"
        for line in shown_by_repr(ast.parse(file.read_text(encoding="utf-8")))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (np.array(["a"])[0], "'a'"),
        ("it's", '"it\'s"'),
        (np.float64(2.5), "2.5"),
        (np.float32(0.5), "0.5"),
        (np.int64(3), "3"),
        (np.bool_(True), "True"),
        (np.datetime64("2020-01-03"), "'2020-01-03'"),
        (None, "None"),
    ],
)
def test_a_value_is_quoted_alike_on_every_numpy(value, shown):
    assert quoted(value) == shown


def of_numpy(tree: ast.AST, wanted: str) -> list[ast.Attribute]:
    """Return where a module takes functions from numpy whose names match."""
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "np" and re.fullmatch(wanted, node.attr)
    ]


def test_numpy_does_not_warn_of_empty_slices():
    """Statistics without NaN come from core/nan_statistics.py: a warning of numpy reaches the user's console."""
    wanted = "nan(mean|median|std|var|min|max|quantile|percentile)"
    found = {
        file.name
        for folder in ("plugin", "algorithms", "ui")
        for file in (ROOT / folder).rglob("*.py")
        if of_numpy(ast.parse(file.read_text(encoding="utf-8")), wanted)
    }
    assert found == {"nan_statistics.py"}


def test_a_day_that_is_missing_has_the_unit_of_days():
    """A datetime64 without a unit is deprecated since numpy 2.5."""
    found = [
        f"{file.name}:{node.lineno}"
        for folder in ("plugin", "algorithms", "ui")
        for file in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and _called(node) in (".datetime64", ".timedelta64")
        and len(node.args) == 1
        and (_called(node) == ".timedelta64" or ast.unparse(node.args[0]) == "'NaT'")
    ]
    assert found == []
