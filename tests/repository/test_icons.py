"""Icons are found only through `resources.qrc`; all its entries are used and exist."""

from __future__ import annotations

import ast
import configparser
import re

import pytest
from slopemuse.plugin.support import icons
from slopemuse.tests.paths import ROOT
from slopemuse.tests.repository.test_sources import shipped


def used_icons() -> set[str]:
    """Return the names of the icons in calls of `plugin_icon`, which are literals, and in metadata.txt."""
    names = set()
    for file in shipped():
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "plugin_icon":
                assert isinstance(node.args[0], ast.Constant), file
                names.add(node.args[0].value)
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return names | {metadata["general"]["icon"].rpartition("/")[2]}


def test_all_used_icons_are_listed_and_exist():
    files = icons.resource_files(icons.RESOURCES)
    assert set(files) == used_icons()
    assert all(path.is_file() for path in files.values())
    assert set(files.values()) == {path for path in (ROOT / "ui" / "icons").iterdir() if path.is_file()}
    for name in files:
        assert not icons.plugin_icon(name).pixmap(24, 24).isNull(), name


def test_icons_are_loaded_only_by_plugin_icon():
    other = re.compile(r"QIcon\(\s*f?[\"']|addSearchPath|Path\(.*ui.*icons")
    assert [file.name for file in shipped() if other.search(file.read_text(encoding="utf-8"))] == []


def test_an_icon_removed_from_the_list_is_not_found(tmp_path, monkeypatch):
    text = icons.RESOURCES.read_text(encoding="utf-8")
    shorter = tmp_path / "resources.qrc"
    shorter.write_text(re.sub(r".*pick\.svg.*\n", "", text), encoding="utf-8")
    monkeypatch.setattr(icons, "RESOURCES", shorter)
    assert set(icons.resource_files(shorter)) == {"icon.png", "icon.svg"}
    with pytest.raises(LookupError, match=r"lists no icon pick\.svg"):
        icons.plugin_icon("pick.svg")


def test_the_list_maps_names_to_files(tmp_path, monkeypatch):
    """An alias refers to the listed file in the folder of the list."""
    (tmp_path / "other.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>')
    index = tmp_path / "resources.qrc"
    index.write_text('<RCC><qresource><file alias="a.svg">other.svg</file><file>other.svg</file></qresource></RCC>')
    assert icons.resource_files(index) == {"a.svg": tmp_path / "other.svg", "other.svg": tmp_path / "other.svg"}
