"""Every text for users is a message, and its values are formatted equally by all NumPy versions."""

from __future__ import annotations

import ast
import re
import string

import numpy as np
import pytest
from slopemuse.plugin.core.common.messages import quoted
from slopemuse.tests.paths import ROOT

CONTAINERS = (ast.List, ast.Tuple, ast.Dict, ast.Set, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
MAKERS = {"list", "tuple", "dict", "set", "sorted", "zip", "map", "repr", "ascii"}
METHODS = {".keys", ".values", ".items", ".split", ".most_common"}


def _called(node: ast.AST) -> str:
    """Return the name of the called function: `sorted` for `sorted(x)`, `.tolist` for `x.tolist()`."""
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
    arguments = node.args[0] if isinstance(node, ast.Call) and node.args else node
    return (_called(node) == "str" and _is_container(arguments)) or (
        _called(node) == "map" and ast.unparse(arguments) == "repr"
    )


def shown_by_repr(tree: ast.AST) -> list[int]:
    """Return the lines that insert the `repr` of an object, or of the items of a container, into a text."""
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
def test_texts_without_repr_are_accepted(source):
    assert shown_by_repr(ast.parse(source)) == []


@pytest.mark.parametrize("folder", ["plugin", "algorithms", "ui"])
def test_no_message_shows_a_repr(folder):
    """Since NumPy 2, the `repr` of a scalar contains its type, as in np.str_('a'); `quoted` omits it."""
    found = [
        f"{file.relative_to(ROOT)}:{line}"
        for file in sorted((ROOT / folder).rglob("*.py"))
        if file.name != "messages.py"
        for line in shown_by_repr(ast.parse(file.read_text(encoding="utf-8")))
    ]
    assert found == []


# functions that show their arguments to users, with the positions of these arguments
SHOWN = {
    **dict.fromkeys(("SlopeMuseError", "InputError", "ModelFileError", "DependencyError", "InterpreterError"), (0,)),
    **dict.fromkeys(("info", "warn", "lead", "paragraph", "warning", "weak", "heading", "set_title", "Report"), (0,)),
    **dict.fromkeys(("set_xlabel", "set_ylabel"), (0,)),
    **dict.fromkeys(("step", "figure"), (1,)),
}
# modules with English texts for users of Python and the command line; no code within QGIS imports them
OUTSIDE_QGIS = (
    *("plugin/core/__init__.py", "plugin/core/api/", "plugin/core/command_line/"),
    *("plugin/core/data/dataframe_conversion.py", "plugin/core/data/series_table.py", "plugin/core/io/series_files.py"),
)
WORD = re.compile(r"(?<![A-Za-z])[A-Z]?[a-z]{3,}")


def bare_texts(tree: ast.AST) -> list[int]:
    """Return the lines that show a string literal or f-string with words that is not a message."""
    lines = []
    for node in ast.walk(tree):
        for at in SHOWN.get(_called(node).lstrip("."), ()):
            arguments = node.args[at] if len(node.args) > at else None
            parts = arguments.values if isinstance(arguments, ast.JoinedStr) else [arguments]
            words = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
            if WORD.search(" ".join(words)):
                lines.append(node.lineno)
    return lines


@pytest.mark.parametrize(
    "source", ['raise InputError("No file.")', 'progress.step(0.1, f"Reading {x}")', 'report.lead(f"{n} days")']
)
def test_a_text_that_is_not_a_message_is_found(source):
    assert bare_texts(ast.parse(source)) == [1]


@pytest.mark.parametrize(
    "source", ['raise InputError(message("No file."))', "progress.info(text)", 'axes.set_title(f"{name} [mm]")']
)
def test_messages_and_texts_without_words_are_accepted(source):
    assert bare_texts(ast.parse(source)) == []


@pytest.mark.parametrize("folder", ["plugin", "algorithms", "ui"])
def test_every_text_for_the_user_is_a_message(folder):
    found = [
        f"{file.relative_to(ROOT)}:{line}"
        for file in sorted((ROOT / folder).rglob("*.py"))
        if not file.relative_to(ROOT).as_posix().startswith(OUTSIDE_QGIS)
        for line in bare_texts(ast.parse(file.read_text(encoding="utf-8")))
    ]
    assert found == []


def test_code_within_qgis_imports_no_untranslated_module():
    names = re.compile(r"\.core\.(api|command_line)\b|\.(dataframe_conversion|series_table|series_files)\b")
    wrong = []
    for folder in ("plugin", "algorithms", "ui"):
        for file in (ROOT / folder).rglob("*.py"):
            path = file.relative_to(ROOT).as_posix()
            tree = ast.parse(file.read_text(encoding="utf-8"))
            imported = [f".{node.module}" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
            if not path.startswith((*OUTSIDE_QGIS, "plugin/core/__main__.py")):
                wrong += [(path, name) for name in imported if names.search(name)]
    assert wrong == []


def faulty_calls(tree: ast.AST) -> list[int]:
    """Return the lines where the values of a message differ from the placeholders of its template."""
    lines = []
    for node in ast.walk(tree):
        name = _called(node)
        if name not in ("message", "plural") or not all(isinstance(arguments, ast.Constant) for arguments in node.args):
            continue
        arguments = {keyword.arg for keyword in node.keywords}
        for template in node.args:
            expected = {field for _, field, _, _ in string.Formatter().parse(template.value) if field is not None}
            if expected != arguments and not (name == "plural" and expected == arguments - {"count"}):
                lines.append(node.lineno)
    return lines


@pytest.mark.parametrize("folder", ["plugin", "algorithms", "ui"])
def test_values_and_placeholders_are_the_same(folder):
    assert faulty_calls(ast.parse('message("{a} is {b}", a=1)')) == [1]
    assert faulty_calls(ast.parse('plural("a {b}", "{count} {b}s", count=2, b=1)')) == []
    found = [
        f"{file.relative_to(ROOT)}:{line}"
        for file in sorted((ROOT / folder).rglob("*.py"))
        for line in faulty_calls(ast.parse(file.read_text(encoding="utf-8")))
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
def test_a_value_is_quoted_equally_by_every_numpy_version(value, shown):
    assert quoted(value) == shown


def numpy_uses(tree: ast.AST, expected: str) -> list[ast.Attribute]:
    """Return the uses of NumPy functions whose names match a pattern."""
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "np" and re.fullmatch(expected, node.attr)
    ]


def test_numpy_does_not_warn_of_empty_slices():
    """Statistics that ignore NaN are in nan_statistics.py, because NumPy warnings would appear in users' consoles."""
    expected = "nan(mean|median|std|var|min|max|quantile|percentile)"
    found = {
        file.name
        for folder in ("plugin", "algorithms", "ui")
        for file in (ROOT / folder).rglob("*.py")
        if numpy_uses(ast.parse(file.read_text(encoding="utf-8")), expected)
    }
    assert found == {"nan_statistics.py"}


def test_datetime64_and_timedelta64_always_have_a_unit():
    """A datetime64 without a unit is deprecated since NumPy 2.5."""
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
