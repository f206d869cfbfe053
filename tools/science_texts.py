"""Texts of the core: all prose literals and f-strings of `plugin/`, and the errors of the other packages.

An f-string becomes a template: `f"{path.name} is empty."` is "{1} is empty.". Numbers instead of names keep a
translation when a variable is renamed.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ERRORS = {"SlopeMuseError", "InputError", "ModelFileError", "DependencyError", "InterpreterError"}
# these files contain file contents, SQL, QGIS expressions, fonts or column names
_NO_TEXTS = {
    "plugin/styles/arrow_style.py",
    "plugin/core/environment/fonts.py",
    "plugin/core/io/tables/column_aliases.py",
    "plugin/core/environment/install_command.py",
    "plugin/core/data/long_table.py",
    "plugin/core/data/netcdf.py",
    "plugin/core/common/html_report.py",
    "plugin/layers/geopackage.py",
    "plugin/layers/rtree.py",
}
_NO_FOLDERS = {"synthetic"}
_PROSE = re.compile(r"[^\W\d_]{2,}[,;:.)]* [^\W_]|[^\W_] [^\W\d_]{2,}|\} [(\[]?[^\W\d_]{2,}|[^\W\d_]{2,}:? \{")
_LETTER = re.compile(r"[^\W\d_]{2,}")
# a text contains a word that is neither a unit, nor a name such as EGMS L2, nor the key of a number
_UNIT = re.compile(r"\[.*?\]|\{\d+\}|\b(?:mm|km|yr|day|min|deg)\b")
_WORD = re.compile(r"(?<![^\W_])[a-z]{2,}(?![^\W_])")
_CAPITALISED = re.compile(r"(?<![^\W_])(?:[A-Z][a-z]+|[a-z]{2,})(?![^\W_])")
_TOLD = re.compile(r"[A-Z][a-z]+ [{[]")
_HEAD = re.compile(r"[A-Z][a-z]{3,}")
_KEYS = {"rmse", "mae", "mape", "pcc", "dm", "pod", "far", "csi", "center", "top"}
_KEYS |= {"reservoir level", "water level", "height wrt dem", "sigma height", "sigma vel"}
_COLUMNS = re.compile(r"(?=.*(?:_|\blat|coher))[a-z0-9_.{} ]+|[\w ]+/(?:ft|m|mm)\b.*|.*http.*|.*\$geometry.*")
_FORMAT = re.compile(r"\{:[^}]*\}")
_SQL = re.compile(r"(SELECT|INSERT|UPDATE|DROP|PRAGMA|DELETE|CREATE) ")
# arguments of these are displayed, even if they are a single word
_SINKS = {"Report", "heading", "lead", "paragraph", "table", "figure"}
_SINKS |= {"set_xlabel", "set_ylabel", "set_title", "annotate"}
_NO_ARGUMENTS = {"loc", "xycoords", "textcoords", "color", "linestyle", "fmt", "kind", "units", "ha", "va", "style"}
_NO_CALLS = {"split", "translate", "startswith", "endswith", "which"}
_NO_CALLS |= {"ValueError", "KeyError", "TypeError", "NotImplementedError"}


def template_of(node: ast.AST) -> str | None:
    """Return the template of a literal, an f-string or a sum of them; None for anything else."""
    filled = _joined(node)
    if filled is None:
        return None
    count = 0
    parts = []
    for part in filled:
        if part is None:
            count += 1
            parts.append(f"{{{count}}}")
        else:
            for piece in _FORMAT.split(part)[:-1]:
                count += 1
                parts += [piece, f"{{{count}}}"]
            parts.append(_FORMAT.split(part)[-1])
    return "".join(parts).strip()


def _joined(node: ast.AST) -> list[str | None] | None:
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        return [str(v.value) if isinstance(v, ast.Constant) else None for v in node.values]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = _joined(node.left), _joined(node.right)
        if left is None and right is None:
            return None
        return [*(left or [None]), *(right or [None])]
    return None


def science_texts(root: Path) -> Iterator[tuple[str, str]]:
    """Yield each template with the file that contains it."""
    for folder in ("plugin", "algorithms", "ui"):
        for file in sorted((root / folder).rglob("*.py")):
            name = file.relative_to(root).as_posix()
            tree = ast.parse(file.read_text(encoding="utf-8"))
            only_errors = folder != "plugin" or name in _NO_TEXTS or _NO_FOLDERS & set(name.split("/"))
            yield from ((text, name) for text in (_of_errors(tree) if only_errors else _prose(tree, False)))


def _of_errors(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) in ERRORS | {"warn", "info", "step", "report"}:
            for given in node.args[:2]:
                text = template_of(given)
                if text and _LETTER.search(text):
                    yield text


def _prose(node: ast.AST, shown: bool) -> Iterator[str]:
    """Yield the texts below a node; within displaying calls (`shown`) also single words."""
    if isinstance(node, ast.Call):
        name = _called(node)
        if name in _NO_CALLS:
            return
        if name == "counted":
            yield from (f"{{1}} {template_of(noun)}{s}" for noun in node.args[1:] for s in ("", "s"))
            return
        shown = shown or name in _SINKS
    if isinstance(node, ast.Tuple) and len(node.elts) == 3 and _HEAD.fullmatch(template_of(node.elts[0]) or ""):
        yield str(template_of(node.elts[0]))  # what was assumed, as what, and why
    text = template_of(node)
    if text is not None:
        yield from _of_string(node, text, shown)
        return
    for child in ast.iter_child_nodes(node):
        keyword = isinstance(child, ast.keyword) and child.arg in _NO_ARGUMENTS
        docstring = isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
        if keyword or docstring:
            continue
        # subscripts contain column names, comparisons contain tokens
        yield from _prose(child, shown and not isinstance(child, (ast.Subscript, ast.Compare)))


def _of_string(node: ast.AST, text: str, shown: bool) -> Iterator[str]:
    own = _UNIT.sub(" ", text)
    wanted = _CAPITALISED.search(own) if shown else _TOLD.match(text) or (_PROSE.search(text) and _WORD.search(own))
    other = text in _KEYS or _COLUMNS.fullmatch(text) or _SQL.match(text) or text.startswith(("<", "body {"))
    if wanted and not other:
        yield text
    # values of placeholders may be prose themselves
    for part in ast.walk(node):
        if isinstance(part, ast.FormattedValue):
            yield from _prose(part.value, False)
        elif isinstance(part, ast.BinOp):
            for side in (part.left, part.right):
                if _joined(side) is None:
                    yield from _prose(side, False)


def _called(node: ast.Call) -> str:
    function = node.func
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
