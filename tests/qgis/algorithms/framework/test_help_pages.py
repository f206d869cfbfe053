"""Help buttons: every algorithm has a local page, in the language of QGIS if available; pages are optional."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl
from slopemuse.algorithms.assess.velocity import Velocity
from slopemuse.plugin.guide import help_site


@pytest.fixture(autouse=True)
def forget_written_pages():
    help_site._written.clear()
    yield
    help_site._written.clear()


def test_every_algorithm_has_a_page(slopemuse):
    for algorithm in slopemuse.algorithms():
        if not hasattr(algorithm, "ID"):
            continue
        page = Path(QUrl(algorithm.helpUrl()).toLocalFile())
        assert page.parent.name == "algorithms"
        text = page.read_text(encoding="utf-8")
        for parameter in algorithm.parameterDefinitions():
            assert f"<code>{parameter.name()}</code>" in text
        assert 'href="index.html"' in text or 'href="../algorithms/index.html"' in text


def test_the_page_is_in_the_language_of_qgis_if_translated(slopemuse, monkeypatch):
    monkeypatch.setattr(help_site, "interface_language", lambda: "zh")
    velocity = next(a for a in slopemuse.algorithms() if a.name() == "velocity")
    assert velocity.helpUrl().endswith("/zh/velocity.html")
    assert help_site.start_url().endswith("/zh/README.html")
    index = Path(QUrl(help_site.start_url()).toLocalFile()).parents[1] / "algorithms" / "index.html"
    assert 'href="../zh/velocity.html"' in index.read_text(encoding="utf-8")
    monkeypatch.setattr(help_site, "interface_language", lambda: "it")
    assert velocity.helpUrl().endswith("/algorithms/velocity.html")


def test_an_algorithm_without_documentation_has_a_page_from_its_definitions(slopemuse, tmp_path, monkeypatch):
    (tmp_path / "index.md").write_text("# Guide\n", encoding="utf-8")
    monkeypatch.setattr(help_site, "DOCS", tmp_path)
    velocity = next(a for a in slopemuse.algorithms() if a.name() == "velocity")
    text = Path(QUrl(velocity.helpUrl()).toLocalFile()).read_text(encoding="utf-8")
    assert "<code>TERMS</code>" in text and "Velocity map" in text


def test_no_help_and_no_error_if_pages_cannot_be_written(slopemuse, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(help_site, "write_site", refuse)
    velocity = next(a for a in slopemuse.algorithms() if a.name() == "velocity")
    assert velocity.helpUrl() == ""
    assert help_site.start_url() == ""


def test_an_algorithm_outside_of_a_provider_has_no_page(qgis_app):
    assert QgsApplication.processingRegistry().providerById("slopemuse") is None
    assert Velocity().helpUrl() == ""
