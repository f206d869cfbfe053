"""A file is recognised by every spelling of its path, and different files are distinguished."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QUrl
from slopemuse.plugin.layers.ogr_source import bare_path, file_of
from slopemuse.plugin.layers.same_files import identity, ignores_case, parts_of

pytestmark = pytest.mark.usefixtures("qgis_app")
NAMES = ("plain.csv", "my data.csv", "Müller.csv", "100%.csv", "a%20b.csv", "a#1.csv", "a?b.csv", "测试.csv")


@pytest.fixture()
def case_insensitive_file_system(monkeypatch):
    """Simulate a case-insensitive file system that normalises Unicode, as on Windows and macOS."""
    plain = os.stat

    def stat(path, *arguments, **named):
        try:
            return plain(path, *arguments, **named)
        except FileNotFoundError:
            folder, name = os.path.split(os.fspath(path))
            for other in Path(folder or ".").iterdir():
                if other.name.casefold() == unicodedata.normalize("NFC", name).casefold():
                    return plain(other, *arguments, **named)
            raise

    monkeypatch.setattr(os, "stat", stat)


@pytest.mark.parametrize("name", NAMES)
def test_text_layers_name_their_file(tmp_path, name):
    path = tmp_path / name
    path.write_text("date,rain\n2020-01-01,1\n")
    source = bytes(QUrl.fromLocalFile(str(path)).toEncoded()).decode() + "?type=csv&geomType=none"
    layer = QgsVectorLayer(source, "rain", "delimitedtext")
    assert layer.isValid()
    assert file_of(layer) == bare_path(source) == str(path)
    assert bare_path(str(path)) == bare_path(f"{path}|layername=x") == str(path)
    assert file_of(QgsVectorLayer(str(path), "rain", "ogr")) == str(path)


def test_other_sources_name_their_file():
    assert bare_path("/vsizip//a/b.zip/c.shp|layerid=0") == "/a/b.zip"
    assert bare_path('NETCDF:"/a/b c.nc":v') == "/a/b c.nc"
    assert bare_path("/vsizip/{/a/b.zip}/c.shp") == "/a/b.zip"
    assert file_of(QgsVectorLayer("Point?crs=EPSG:4326", "memory", "memory")) == ""


def test_links_and_relative_paths_are_resolved(tmp_path):
    file = tmp_path / "a.gpkg"
    file.touch()
    (tmp_path / "link.gpkg").symlink_to(file)
    (tmp_path / "folder").symlink_to(tmp_path)
    (tmp_path / "sub").mkdir()
    os.link(file, tmp_path / "hard.gpkg")
    for other in ("link.gpkg", "hard.gpkg", "folder/a.gpkg", "sub/../a.gpkg"):
        assert identity(str(tmp_path / other)) == identity(str(file)), other
    assert identity(str(tmp_path / "new.gpkg")) == identity(str(tmp_path / "folder" / "." / "new.gpkg"))
    assert identity(str(tmp_path / "x" / "new.gpkg")) == identity(str(tmp_path / "folder" / "x" / "new.gpkg"))
    assert identity(str(tmp_path / "new.gpkg")) not in (identity(str(file)), identity(str(tmp_path / "x" / "new.gpkg")))


def test_letter_case_matters_on_case_sensitive_file_systems(tmp_path):
    (tmp_path / "Data.gpkg").touch()
    if (tmp_path / "data.gpkg").exists():
        pytest.skip("this file system ignores letter case")
    assert not ignores_case(str(tmp_path))
    assert identity(str(tmp_path / "Data.gpkg")) != identity(str(tmp_path / "data.gpkg"))
    assert identity(str(tmp_path / "New.gpkg")) != identity(str(tmp_path / "new.gpkg"))


def test_letter_case_and_unicode_form_are_ignored_like_in_the_file_system(case_insensitive_file_system, tmp_path):
    (tmp_path / "Möwe.gpkg").touch()
    assert ignores_case(str(tmp_path))
    apart = unicodedata.normalize("NFD", "möwe.gpkg")
    for other in ("möwe.gpkg", "MÖWE.GPKG", apart):
        assert identity(str(tmp_path / other)) == identity(str(tmp_path / "Möwe.gpkg")), other
    # neither file exists
    assert identity(str(tmp_path / "Älter.gpkg")) == identity(
        str(tmp_path / unicodedata.normalize("NFD", "ÄLTER.gpkg"))
    )
    assert identity(str(tmp_path / "a.gpkg")) != identity(str(tmp_path / "b.gpkg"))


def test_parts_of_multi_file_formats():
    assert {Path(part).name for part in parts_of("/x/a.shp")} >= {"a.shp", "a.dbf", "a.shx", "a.prj"}
    assert parts_of("/x/a.gpkg") == ["/x/a.gpkg"]
    assert "/x/rain.dat" in parts_of("/x/rain.TAB")
    assert parts_of("") == [""]
