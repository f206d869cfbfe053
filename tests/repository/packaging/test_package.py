"""Contents of the plugin ZIP, and the results of the scanners of plugins.qgis.org."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

import pytest
from slopemuse.tests.paths import ROOT

TOP = {
    "LICENSE",
    "README.md",
    "CHANGELOG.md",
    "SECURITY.md",
    "__init__.py",
    "metadata.txt",
    "requirements.txt",
    "resources.qrc",
    "algorithms",
    "docs",
    "plugin",
    "ui",
    "i18n",
}
NEEDED = ("LICENSE", "README.md", "CHANGELOG.md", "__init__.py", "metadata.txt", "requirements.txt", "resources.qrc")
SUFFIXES = {".py", ".json", ".svg", ".png", ".ui", ".model3", ".qm", ".qml", ".md", ".safetensors", ".txt", ".zip"}


def names(archive: Path) -> list[PurePosixPath]:
    with zipfile.ZipFile(archive) as file:
        return [PurePosixPath(name) for name in file.namelist() if not name.endswith("/")]


def test_the_zip_contains_one_folder_with_only_expected_files(archive):
    assert {name.parts[0] for name in names(archive)} == {"slopemuse"}
    assert {name.parts[1] for name in names(archive)} <= TOP
    inner = [name for name in names(archive) if len(name.parts) > 2]
    assert [str(name) for name in inner if name.suffix not in SUFFIXES] == []


def test_an_open_archive_is_replaced_and_not_overwritten(archive, tmp_path):
    reader = tmp_path / "open.zip"
    reader.hardlink_to(archive)
    before = reader.read_bytes()
    again = subprocess.run([str(ROOT / "run"), "package"], check=True, capture_output=True, text=True)
    assert Path(again.stdout.strip()) == archive
    assert not archive.samefile(reader) and reader.read_bytes() == before


def test_required_files_are_in_the_zip(archive):
    inside = {str(name) for name in names(archive)}
    assert [name for name in NEEDED if f"slopemuse/{name}" not in inside] == []
    assert archive.stat().st_size < 25e6


def test_the_guide_is_in_the_zip_and_small(archive):
    with zipfile.ZipFile(archive) as file:
        guide = [entry for entry in file.infolist() if entry.filename.startswith("slopemuse/docs/")]
    inside = {entry.filename for entry in guide}
    assert {
        f"slopemuse/docs/{name}.md" for name in ("index", "first_hour", "algorithms/velocity", "zh/velocity")
    } <= inside
    assert not {f"slopemuse/docs/{name}.md" for name in ("architecture", "python")} & inside
    assert sum(entry.compress_size for entry in guide) < 1.5e6


def test_bandit_finds_nothing(unpacked):
    done = subprocess.run(
        [sys.executable, "-m", "bandit", "-q", "-r", ".", "--skip", "B109,B404,B410,B411", "-f", "json"],
        cwd=unpacked,
        capture_output=True,
        text=True,
    )
    report = json.loads(done.stdout)
    assert report["metrics"]["_totals"]["loc"] > 1000
    assert [(r["filename"], r["line_number"], r["test_id"]) for r in report["results"]] == []


@pytest.mark.slow
def test_detect_secrets_finds_nothing(unpacked):
    # the site scans outside a git repository, so all files are scanned
    done = subprocess.run(
        [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "."],
        cwd=unpacked,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout)["results"] == {}
