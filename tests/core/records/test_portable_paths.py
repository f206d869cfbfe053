"""Relative and absolute paths in a run record."""

from __future__ import annotations

from pathlib import Path

import pytest
from slopemuse.plugin.core.records.portable_paths import absolute, portable


@pytest.mark.parametrize(
    ("path", "folder", "written"),
    [
        ("/data/slope/points.gpkg", "/data/slope", "points.gpkg"),
        ("/data/slope/in/points.gpkg", "/data/slope", "in/points.gpkg"),
        ("/data/slope/points.gpkg", "/data/slope/out", "../points.gpkg"),
        ("/data/slope/in/points.gpkg", "/data/slope/out/daily", "../../in/points.gpkg"),
        # a path three folders up is kept absolute: it belongs to another project
        ("/data/points.gpkg", "/data/slope/out/daily", "/data/points.gpkg"),
        ("/mnt/points.gpkg", "/data", "/mnt/points.gpkg"),
    ],
)
def test_paths_near_the_record_are_relative(path, folder, written):
    assert portable(path, Path(folder)) == written
    assert absolute(written, Path(folder)) == path


def test_the_name_of_the_user_is_left_out(tmp_path, monkeypatch):
    home = tmp_path / "home" / "jane"
    home.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    far = tmp_path / "a" / "b" / "c" / "d"
    assert portable(str(home / "in" / "p.gpkg"), far) == "~/in/p.gpkg"
    assert absolute("~/in/p.gpkg", far) == str(home / "in" / "p.gpkg")


@pytest.mark.parametrize("path", ["postgres://dbname='insar' table=\"a\"", "postgresql://host/insar"])
def test_the_address_of_a_table_stays_as_it_is(path):
    assert portable(path, Path("/data")) == path == absolute(path, Path("/data"))


def test_a_file_with_a_colon_and_two_slashes_is_a_file():
    assert portable("/data/a://points.gpkg", Path("/data")) == "a:/points.gpkg"
    # a Windows drive letter
    assert portable("C://data/points.gpkg", Path("/data")) != "C://data/points.gpkg"
