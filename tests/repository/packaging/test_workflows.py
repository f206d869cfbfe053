"""The workflows of continuous integration are valid, cover the supported versions and use existing commands."""

from __future__ import annotations

import itertools
import re
import shlex
import subprocess
from importlib.util import find_spec

import pytest
from slopemuse.tests.paths import ROOT

yaml = pytest.importorskip("yaml")
FOLDER = ROOT / ".github" / "workflows"
FILES = sorted(FOLDER.glob("*.yml"))
# commands whose arguments are not checked
INSTALLERS = {"python -m pip install", "python -m pip wheel", "apt-get install", "apt-get update", "git config"}
# the GitHub CLI, which is installed on the runners
INSTALLERS |= {"gh release"}


def workflow(name):
    return yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))


def commands():
    """Return every command line of the steps of all workflows."""
    return [
        pytest.param(line, id=f"{file.stem}: {line[:60]}")
        for file in FILES
        for job in yaml.safe_load(file.read_text(encoding="utf-8"))["jobs"].values()
        for step in job["steps"]
        for line in step.get("run", "").splitlines()
    ]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_workflow_is_valid(file):
    found = yaml.safe_load(file.read_text(encoding="utf-8"))
    # YAML parses the key `on` as true
    assert set(found) == {"name", True, "jobs"}
    assert found["name"] == file.stem
    for job in found["jobs"].values():
        assert job["runs-on"]
        assert 0 < job["timeout-minutes"] <= 90
        for step in job["steps"]:
            assert ("run" in step) != ("uses" in step)
            assert re.fullmatch(r"actions/[\w-]+@v\d+", step.get("uses", "actions/checkout@v4"))


@pytest.mark.parametrize("line", commands())
def test_a_command_exists(line):
    words = shlex.split(re.sub(r"\$\{\{.*?\}\}", "X", line))
    command = " ".join(words[: 4 if words[:2] == ["python", "-m"] else 2])
    if command in INSTALLERS:
        return
    if words[0] == "python" and words[1].endswith(".py"):
        assert (ROOT / words[1]).is_file()
        return
    if words[0] == "./run":
        messages = subprocess.run([str(ROOT / "run"), "help"], capture_output=True, text=True, check=True).stdout
        assert re.search(rf"^  {words[1]}\b", messages, re.MULTILINE)
        return
    assert words[:2] == ["python", "-m"]
    assert find_spec(words[2]) is not None
    paths = [word for word in words[3:] if "/" in word]
    assert paths
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_the_core_is_tested_on_three_systems_with_numpy_1_and_2():
    matrix = workflow("core.yml")["jobs"]["core"]["strategy"]["matrix"]
    assert {"ubuntu-latest", "windows-latest", "macos-latest"} == set(matrix["os"])
    assert matrix["python"] == [f"3.{minor}" for minor in range(9, 15)]
    of_python = {entry["python"]: entry for entry in matrix["include"] if "os" not in entry}
    assert {entry["numpy"] for entry in of_python.values()} == {"numpy<1.23", "numpy<2", "numpy>=2"}
    left_out = [(entry["os"], entry["python"]) for entry in matrix["exclude"]]
    assert [job for job in left_out if job[0] == "ubuntu-latest" or job[1] in ("3.9", "3.13")] == []
    # every job defines the packages to install
    for _, python in itertools.product(matrix["os"], matrix["python"]):
        assert {"numpy", "matplotlib", "more"} <= set(of_python[python])


def test_the_versions_of_qgis_are_those_that_readme_names():
    tags = workflow("qgis.yml")["jobs"]["qgis"]["strategy"]["matrix"]["tag"]
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    section = text.split("## Tested versions")[1].split("\n## ")[0]
    for version in ("3.22", "3.40", "3.44", "4.0"):
        assert any(version in tag.replace("_", ".") for tag in tags)
        assert version in section
    assert "latest" in tags


def test_the_installed_package_is_what_is_tested():
    steps = workflow("core.yml")["jobs"]["core"]["steps"]
    assert steps[-1]["env"]["SLOPEMUSE_INSTALLED"] == "1"
    assert '".[files]"' in steps[-2]["run"]


def test_a_release_is_built_and_checked_like_every_change():
    built, released = (
        [step["run"] for step in workflow(f"{name}.yml")["jobs"][name]["steps"] if "run" in step]
        for name in ("package", "release")
    )
    assert released[: len(built)] == built
    assert workflow("release.yml")[True] == {"push": {"tags": ["v*"]}}


def test_no_package_index_is_hard_coded():
    """The sources of packages are the machine's settings of pip and apt."""
    wrong = []
    place = re.compile(r"\w+://(?!github\.com/)\S+|--(?:extra-)?index-url|--find-links")
    for file in [*FILES, ROOT / "run", ROOT / "pyproject.toml", *(ROOT / "tools").glob("*.sh"), ROOT / ".ci" / "run"]:
        wrong += [(file.name, found) for found in place.findall(file.read_text(encoding="utf-8"))]
    assert wrong == []
