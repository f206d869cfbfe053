"""docs/papers.md and docs/insar_explorer.md refer to existing tests and files."""

from __future__ import annotations

import re

import pytest
from slopemuse.tests.paths import ROOT

PAGES = {name: (ROOT / "docs" / f"{name}.md").read_text(encoding="utf-8") for name in ("papers", "insar_explorer")}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_every_test_named_on_a_page_exists(page):
    files = sorted((ROOT / "tests").rglob("test_*.py"))
    text = "\n".join(path.read_text(encoding="utf-8") for path in files)
    names, functions = {path.name for path in files}, set(re.findall(r"^def (test_\w+)", text, re.MULTILINE))
    for name in re.findall(r"`(?:[\w/]*/)?(test_\w+\.py)`", page):
        assert name in names, name
    for name in re.findall(r"`(test_\w+)`", page):
        assert name in functions, name


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_each_named_test_is_in_the_file_named_before_it(page):
    functions = {}
    for path in (ROOT / "tests").rglob("test_*.py"):
        found = re.findall(r"^def (test_\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
        functions.setdefault(path.name, set()).update(found)
    for clause in re.split(r"[;|]", page):
        file = re.search(r"`(?:[\w/]*/)?(test_\w+\.py)`: `", clause)
        if file:
            for name in re.findall(r"`(test_\w+)`", clause[file.end() - 1 :]):
                assert name in functions[file[1]], (file[1], name)


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_every_file_named_on_a_page_exists(page):
    tree = [str(path.relative_to(ROOT)) for path in (ROOT / "plugin" / "core").rglob("*.py")]
    for name in re.findall(r"`([\w/]+\.py)`", page):
        if "test_" not in name:
            assert any(path.endswith("/" + name) for path in tree), name


def test_every_element_has_a_test():
    """Each row names a test function or refers to the test of the row above."""
    rows = [
        line.split(" | ") for line in PAGES["papers"].splitlines() if line.startswith("| ") and line.count("|") == 6
    ]
    elements = [row for row in rows if row[0] != "| Element"]
    assert len(elements) > 30
    for row in elements:
        assert re.search(r"`test_\w+`", row[-1]) or row[-1] == "the same |", row[0]


def test_every_claim_in_the_comparison_names_a_test():
    tables = PAGES["insar_explorer"].partition("## Speed")[0]
    rows = [line.split("|")[1:-1] for line in tables.splitlines() if line.startswith("| ") and "shown by" not in line]
    assert len(rows) > 20
    for task, own, _, shown in rows:
        assert "test_" in shown or own.strip().startswith("no"), task
