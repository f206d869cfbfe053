"""The QGIS stubs for Qt 6, which `./run lint` uses to check the names of QGIS and Qt."""

from __future__ import annotations

import ast
import re

import pytest
from slopemuse.tests.paths import ROOT
from slopemuse.tools.qt6_names import with_old_spellings

STUB = """
class Qgis(PyQt6.sip.wrapper):

    class Unit(int):
        Days = ...  # type: Qgis.Unit

    class ProcessingSourceType(int):
        File = ...  # type: Qgis.ProcessingSourceType

class QgsProcessing(PyQt6.sip.wrapper):
    TypeFile: Qgis.ProcessingSourceType
    Other: Qgis.Unit
    there: NoSuch.Enum
"""


def test_an_enum_has_its_members_under_their_former_names():
    text = with_old_spellings(STUB)
    of_source = text.split("class ProcessingSourceType(int):\n")[1].split("\n\n")[0]
    assert set(of_source.splitlines()) == {
        "        File = ...  # type: Qgis.ProcessingSourceType",
        "        TypeFile = ...  # type: Qgis.ProcessingSourceType",
    }
    assert "        Other = ...  # type: Qgis.Unit\n" in text
    assert text.count("there") == 1


def unscoped(tree: ast.AST) -> list[str]:
    """Return members such as `Qt.RightDockWidgetArea` or `QgsFeatureSink.FastInsert` without their enum."""
    inner = {node.value for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    called = {node.func for node in ast.walk(tree) if isinstance(node, ast.Call)}
    return [
        ast.unparse(node)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and node not in inner | called
        and re.fullmatch(r"(Qgs|Qgis|Qt|Q[A-Z])\w*\.[A-Z][a-z]\w*", ast.unparse(node))
    ]


@pytest.mark.parametrize("source", ["Qt.RightDockWidgetArea", "QgsFeatureSink.FastInsert", "QMessageBox.Yes"])
def test_a_member_without_its_enum_is_found(source):
    assert unscoped(ast.parse(f"use({source})")) == [source]
    assert unscoped(ast.parse("use(Qt.DockWidgetArea.RightDockWidgetArea, QgsProcessing.TEMPORARY_OUTPUT)")) == []


def test_every_enum_member_is_scoped():
    """Qt 6 requires scoped enums, but flake8-qgis and the stubs accept unscoped enums of QGIS."""
    found = {
        f"{file.relative_to(ROOT)}: {name}"
        for folder in ("plugin", "algorithms", "ui", "tools", "tests", "benchmarks")
        for file in (ROOT / folder).rglob("*.py")
        if "look_alike" not in file.parts
        for name in unscoped(ast.parse(file.read_text(encoding="utf-8")))
    }
    # enum classes that are assigned to a shorter name
    enums = r"\.(Type|Key|KeyboardModifier|MouseButton|Property|Flag|SourceType|RasterTemporalMode|State)$"
    assert {one for one in found if not re.search(enums, one)} == set()
