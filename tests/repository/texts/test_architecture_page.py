"""docs/architecture.md and the map in README.md list all folders, and only existing ones."""

from __future__ import annotations

import re
from pathlib import Path

from slopemuse.tests.paths import ROOT
from slopemuse.tests.repository.test_sources import tracked

PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
DEPTH = {"plugin/core": 3, "plugin": 2, "algorithms": 2, "ui": 2, "tests": 2}


def folders() -> set[str]:
    """Return the documented folders: two levels of the code, three including plugin/core, one elsewhere."""
    found = set()
    for file in tracked():
        parts = file.relative_to(ROOT).parts[:-1]
        if not parts or parts[0].startswith("."):
            continue
        start = next((name for name in DEPTH if "/".join(parts).startswith(name)), "")
        found.add("/".join(parts[: DEPTH.get(start, 1)]))
    return found


def test_the_page_names_every_folder_in_a_table():
    named = {name for line in PAGE.splitlines() if line.startswith("| `") for name in re.findall(r"`([\w/]+)`", line)}
    tops = {"plugin", "algorithms", "ui", "tests", "plugin/core"}
    assert folders() - tops - named == set()


def test_all_paths_on_the_page_exist():
    tops = {path.name for path in ROOT.iterdir()}
    named = {name for name in re.findall(r"`([\w./]+)`", PAGE) if name.split("/")[0] in tops}
    assert len(named) > 60
    assert [name for name in sorted(named) if not (ROOT / name).exists()] == []
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", PAGE) if "://" not in link]
    assert [link for link in links if not (ROOT / "docs" / link).exists()] == []


def test_the_map_of_readme_names_every_folder_of_the_first_two_levels():
    drawn = README.split("## Map of the repository")[1].split("```")[1]
    named = set()
    parents: list[str] = []
    for line in drawn.strip("\n").splitlines():
        name = line.split()[0]
        depth = (len(line) - len(line.lstrip())) // 2
        parents = [*parents[:depth], name.strip("/")]
        named.add("/".join(parents))
    expected = {"/".join(Path(name).parts[:2]) for name in folders()}
    assert expected - named == set()
    assert [name for name in sorted(named) if not (ROOT / name).exists()] == []
    assert len(drawn.splitlines()) <= 60


def test_the_diagram_follows_the_import_layers():
    """No arrow of the diagram contradicts the import layers."""
    arrows = re.findall(r"(\w+)(?:\[[^\]]*\])? --> (\w+)", PAGE)
    assert ("ui", "core") in arrows
    assert [arrow for arrow in arrows if arrow[0] in ("core", "bridge") and arrow[1] in ("ui", "algorithms")] == []
