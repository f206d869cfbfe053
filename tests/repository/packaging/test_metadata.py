"""metadata.txt follows the rules of the validator of plugins.qgis.org."""

from __future__ import annotations

import configparser
import re

import pytest
from slopemuse.plugin.core.common.version import VERSION
from slopemuse.plugin.core.environment.packages import PACKAGES
from slopemuse.tests.paths import ROOT

REQUIRED = [
    *("name", "description", "version", "qgisMinimumVersion", "author", "email"),
    *("about", "tracker", "repository", "homepage"),
]


@pytest.fixture(scope="module")
def metadata() -> dict[str, str]:
    # the site parses with interpolation, so a single per cent sign is an error
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read_string((ROOT / "metadata.txt").read_text(encoding="utf-8"))
    assert parser.sections() == ["general"]
    return dict(parser.items("general"))


def test_all_required_keys_are_set(metadata):
    assert [key for key in REQUIRED if not metadata.get(key, "").strip()] == []


def test_range_of_versions_reaches_from_3_22_to_qt6(metadata):
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert "supportsQt6" not in metadata


def test_provider_is_announced_so_that_qgis_process_loads_it(metadata):
    assert metadata["hasProcessingProvider"] == "yes"


def test_values_follow_the_rules_of_the_validator(metadata):
    assert "/" not in metadata["author"]
    assert re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", metadata["email"])
    assert metadata["category"] in ("Raster", "Vector", "Database", "Mesh", "Web", "Plugins")
    for key in ("tracker", "repository", "homepage"):
        assert metadata[key].startswith("https://"), key
    assert metadata["icon"].endswith(".png")
    assert (ROOT / metadata["icon"]).is_file()


def test_dependencies_are_listed_in_metadata_and_readme(metadata):
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for package in PACKAGES:
        assert package in metadata["about"]
        assert re.search(rf"^\| \[?{package}\b", readme, re.MULTILINE), package


def test_the_version_is_the_same_in_all_files(metadata):
    version = metadata["version"]
    assert version == VERSION
    assert 'dynamic = ["version"]' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f"\nversion: {version}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## \[{re.escape(version)}\]", changes, re.MULTILINE)
