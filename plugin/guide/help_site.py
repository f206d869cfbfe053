"""The user guide as HTML for the Help buttons, written once per session without network access."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingUtils
from qgis.PyQt.QtCore import QCoreApplication, QUrl

from ..support.translations import catalogue, language_of
from .algorithm_page import INDEX_PLACEHOLDER, algorithm_index, algorithm_page
from .markdown_html import title_of, to_html

translate = QCoreApplication.translate

DOCS = Path(__file__).resolve().parents[2] / "docs"
ONLINE = "https://github.com/slopemuse/slopemuse/blob/main/docs"
_STYLE = """
body { font: 16px/1.5 sans-serif; max-width: 58em; margin: 0 auto; padding: 0 1em 4em; color: #222; background: #fff }
nav { border-bottom: 1px solid #ccc; padding: .8em 0; margin-bottom: 1.5em } nav a { margin-right: 1.2em }
a { color: #1a5fa8 } h1, h2, h3 { line-height: 1.2 } img { max-width: 100% }
table { border-collapse: collapse; margin: 1em 0; font-size: 14px }
th, td { border: 1px solid #ccc; padding: .3em .5em; text-align: left; vertical-align: top } th { background: #f0f3f6 }
code { background: #f0f3f6; padding: 0 .2em } pre { background: #f0f3f6; padding: .7em; overflow-x: auto }
pre code { padding: 0 } blockquote { border-left: 3px solid #1a5fa8; margin-left: 0; padding-left: 1em }
"""
_written: dict[str, Path] = {}


def help_url(algorithm: QgsProcessingAlgorithm) -> str:
    """Return the address of the help page of an algorithm in the language of QGIS; empty if it cannot be written."""
    folder = _folder()
    if folder is None:
        return ""
    language = interface_language()
    for page in (folder / language / f"{algorithm.name()}.html", folder / "algorithms" / f"{algorithm.name()}.html"):
        if page.is_file():
            return QUrl.fromLocalFile(str(page)).toString()
    return ""


def start_url() -> str:
    """Return the address of the start page of the guide in the language of QGIS; empty if it cannot be written."""
    folder = _folder()
    if folder is None:
        return ""
    own = folder / interface_language() / "README.html"
    return QUrl.fromLocalFile(str(own if own.is_file() else folder / "index.html")).toString()


def interface_language() -> str:
    """Return the language of the plugin's texts."""
    path = catalogue(DOCS.parent / "i18n", QgsApplication.instance().locale())
    return "en" if path is None else language_of(path)


def _folder() -> Path | None:
    """Return the folder of the pages, which QGIS deletes when it ends; None if they cannot be written."""
    language = interface_language()
    provider = QgsApplication.processingRegistry().providerById("slopemuse")
    if provider is None or not DOCS.is_dir():
        return None
    if language not in _written or not _written[language].is_dir():
        try:
            folder = Path(QgsProcessingUtils.tempFolder()) / f"slopemuse_guide_{language}"
            # the provider also contains graphical models, which have no page
            write_site(folder, [a for a in provider.algorithms() if hasattr(a, "ID")], language)
        except OSError:
            return None
        _written[language] = folder
    return _written[language]


def write_site(folder: Path, algorithms: Sequence[QgsProcessingAlgorithm], language: str = "en") -> None:
    """Write all pages into a folder that mirrors `docs`.

    Parameters
    ----------
    folder : Path
        Target folder.
    algorithms : sequence of QgsProcessingAlgorithm
        Algorithms to document; each gets a page in every language for which there is a text, with tables in the
        language of QGIS.
    language : str
        Language of the pages to which the list of algorithms links, if they exist.
    """
    pages = pages_of(algorithms, language)
    for name, text in pages.items():
        target = folder / Path(name).with_suffix(".html")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_html(name, text, pages), encoding="utf-8")


def pages_of(algorithms: Sequence[QgsProcessingAlgorithm], language: str = "en") -> dict[str, str]:
    """Return the Markdown of every page by its path in the guide, such as `algorithms/velocity.md`."""
    pages = {file.relative_to(DOCS).as_posix(): file.read_text(encoding="utf-8") for file in sorted(DOCS.rglob("*.md"))}
    for algorithm in algorithms:
        name = f"{algorithm.name()}.md"
        pages.setdefault(f"algorithms/{name}", "")
        for page in (page for page in pages if Path(page).name == name):
            pages[page] = algorithm_page(algorithm, pages[page])
    addresses = {a.name(): f"{a.name()}.md" for a in algorithms}
    addresses.update(
        {name: f"../{language}/{page}" for name, page in addresses.items() if f"{language}/{page}" in pages}
    )
    index = pages.get("algorithms/index.md", INDEX_PLACEHOLDER)
    pages["algorithms/index.md"] = index.replace(INDEX_PLACEHOLDER, algorithm_index(algorithms, addresses))
    return pages


def _html(name: str, text: str, pages: dict[str, str]) -> str:
    here = Path(name).parent
    up = "../" * len(here.parts)

    def link(target: str) -> str:
        """Return the link target relative to the written page."""
        path, mark, anchor = target.partition("#")
        if re.match(r"[a-z]+:", target) or not path:
            return target
        inside = _normal(here / path)
        if inside in pages:
            return str(Path(path).with_suffix(".html").as_posix()) + mark + anchor
        if (DOCS / inside).is_file():
            return QUrl.fromLocalFile(str(DOCS / inside)).toString()
        return f"{ONLINE}/{inside}{mark}{anchor}"

    title = title_of(text) or name
    parts = (
        ("index", translate("SlopeMuse", "User guide")),
        ("algorithms/index", translate("SlopeMuse", "Algorithms")),
        ("glossary", translate("SlopeMuse", "Glossary")),
        ("troubleshooting", translate("SlopeMuse", "Troubleshooting")),
    )
    bar = "".join(f'<a href="{up}{target}.html">{escape(shown)}</a>' for target, shown in parts)
    return (
        f'<!DOCTYPE html>\n<html>\n<head><meta charset="utf-8"><title>{escape(title)} – SlopeMuse</title>'
        f"<style>{_STYLE}</style></head>\n<body>\n<nav>{bar}</nav>\n{to_html(text, link)}\n</body>\n</html>\n"
    )


def _normal(path: Path) -> str:
    """Return a path in the guide without `..`."""
    parts: list[str] = []
    for part in path.parts:
        if part == ".." and parts and parts[-1] != "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)
