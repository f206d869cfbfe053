"""docs/papers.md names tests and files that exist."""

from __future__ import annotations

import re

from slopemuse.tests.paths import ROOT

PAGE = (ROOT / "docs" / "papers.md").read_text(encoding="utf-8")


def test_every_test_it_names_exists():
    files = sorted((ROOT / "tests").rglob("test_*.py"))
    text = "\n".join(path.read_text(encoding="utf-8") for path in files)
    names, functions = {path.name for path in files}, set(re.findall(r"^def (test_\w+)", text, re.MULTILINE))
    for name in re.findall(r"`(?:[\w/]*/)?(test_\w+\.py)`", PAGE):
        assert name in names, name
    for name in re.findall(r"`(test_\w+)`", PAGE):
        assert name in functions, name


def test_every_file_it_names_exists():
    tree = [str(path.relative_to(ROOT)) for path in (ROOT / "plugin" / "core").rglob("*.py")]
    for name in re.findall(r"`([\w/]+\.py)`", PAGE):
        if "test_" not in name:
            assert any(path.endswith("/" + name) for path in tree), name
