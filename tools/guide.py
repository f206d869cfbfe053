"""Build the guide as a website with search in `build/guide`, with MkDocs and without network access (`./run guide`).

The pages are the Markdown files in `docs/`; the tables of the algorithm pages are generated from the parameter
definitions. The site is checked for broken links, missing anchors and files from other hosts.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path
from urllib.parse import unquote

from qgis.core import QgsApplication, QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
SOURCE, SITE = ROOT / "build" / "guide_source", ROOT / "build" / "guide"
CHINESE_SEARCH = ROOT / "tools" / "chinese_search.js"
ONLINE = "https://github.com/slopemuse/slopemuse/blob/main"
# navigation in reading order; other pages are listed under More
NAVIGATION: list[tuple[str, list[str]]] = [
    ("Start", ["index.md", "first_hour.md", "papers_step_by_step.md"]),
    (
        "Use",
        [
            "guide.md",
            "intervals_and_scores.md",
            "institutes.md",
            "many_machines.md",
            "troubleshooting.md",
            "glossary.md",
        ],
    ),
    ("Reference", ["formats.md", "python.md", "papers.md", "insar_explorer.md", "architecture.md"]),
]
LANGUAGES = {"zh": "中文", "es": "Español", "it": "Italiano"}


def algorithms_in(language: str) -> list[QgsProcessingAlgorithm]:
    """Return the algorithms in a language; texts are translated at import, so a process can use only one language."""
    if language != "en":
        translator = QTranslator(QCoreApplication.instance())
        translator.load(str(ROOT / "i18n" / f"slopemuse_{language}.qm"))
        QCoreApplication.installTranslator(translator)
    from ..algorithms.provider import ALGORITHMS

    found = []
    for module, name in ALGORITHMS.items():
        algorithm = getattr(import_module(f"..algorithms.{module}", __package__), name)()
        algorithm.initAlgorithm({})
        found.append(algorithm)
    return found


def write_source(folder: Path, languages: set[str]) -> None:
    """Write the pages of the given languages, with tables in the language of this process; for English also images."""
    from ..plugin.guide.help_site import pages_of

    pages = pages_of(algorithms_in("en" if "en" in languages else min(languages)))
    for name, text in pages.items():
        top = name.split("/")[0]
        if (top if top in LANGUAGES else "en") in languages:
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(with_outer_links(name, text), encoding="utf-8")
    if "en" in languages:
        for file in sorted(DOCS.rglob("*")):
            if file.is_file() and file.suffix != ".md":
                target = folder / file.relative_to(DOCS)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, target)


def with_outer_links(name: str, text: str) -> str:
    """Return a page with links to files outside `docs` changed to the online repository."""

    def outer(match: re.Match[str]) -> str:
        path = (DOCS / name).parent / match.group(1)
        inside = Path(*_resolved(path)).relative_to(ROOT) if path.exists() else None
        if inside is None or inside.parts[0] == "docs":
            return match.group(0)
        return f"]({ONLINE}/{inside.as_posix()}"

    return re.sub(r"\]\((\.\.?/[^)#:]+)", outer, text)


def _resolved(path: Path) -> Sequence[str]:
    return path.resolve().parts


def configuration(pages: Sequence[str]) -> str:
    """Return the MkDocs configuration: JSON, which is valid YAML, with one Python name tag."""
    known = [page for _, group in NAVIGATION for page in group]
    algorithms = [page for page in pages if page.startswith("algorithms/") and page != "algorithms/index.md"]
    navigation: list[dict] = [{title: [page for page in group if page in pages]} for title, group in NAVIGATION]
    navigation.insert(2, {"Algorithms": ["algorithms/index.md", *algorithms]})
    for language, title in LANGUAGES.items():
        own = sorted(page for page in pages if page.startswith(f"{language}/"))
        navigation.append({title: sorted(own, key=lambda page: (not page.endswith("README.md"), page))})
    others = [page for page in pages if "/" not in page and page not in known]
    navigation += [{"More": others}] if others else []
    settings = {
        "site_name": "SlopeMuse",
        "docs_dir": str(SOURCE),
        "site_dir": str(SITE),
        "use_directory_urls": False,
        "theme": {"name": "readthedocs", "highlightjs": False, "navigation_depth": 2, "locale": "en"},
        # many Chinese words have two characters
        "plugins": [{"search": {"lang": ["en", "es", "it"], "min_search_length": 2}}],
        "nav": navigation,
        "validation": {"links": {"anchors": "warn", "absolute_links": "warn", "unrecognized_links": "warn"}},
    }
    slugify = "!!python/name:slopemuse.plugin.guide.markdown_html.slug_for_toc"
    return json.dumps(settings, ensure_ascii=False)[:-1] + (
        f', "markdown_extensions": ["tables", "fenced_code", "sane_lists", {{"toc": {{"slugify": {slugify} }} }}] }}\n'
    )


class _Page(HTMLParser):
    """Links, anchors and loaded files of an HTML page."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.anchors: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Collect the links, anchors and files of a tag."""
        values = {key: value or "" for key, value in attrs}
        self.anchors |= {values[key] for key in ("id", "name") if key in values}
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        elif tag in ("img", "script", "link", "iframe") and values.get("rel") not in ("canonical", "next", "prev"):
            self.loaded += [values[key] for key in ("src", "href") if key in values]


def problems(site: Path) -> list[str]:
    """Return the broken links, missing anchors and files from other hosts in a folder of HTML pages."""
    pages = {}
    for file in sorted(site.rglob("*.html")):
        # the error page uses links relative to the root of a server
        if file.name == "404.html":
            continue
        page = _Page()
        page.feed(file.read_text(encoding="utf-8"))
        pages[file.resolve()] = page
    found = []
    for file, page in pages.items():
        where = file.relative_to(site.resolve()).as_posix()
        found += [f"{where}: loads {address}" for address in page.loaded if re.match(r"(https?:)?//", address)]
        for address in [*page.links, *page.loaded]:
            if re.match(r"([a-z]+:|//)", address) and not address.startswith("file://"):
                continue
            path, _, anchor = unquote(re.sub("^file://", "", address)).partition("#")
            target = (file.parent / path).resolve() if path else file
            target = target / "index.html" if target.is_dir() else target
            if not target.is_file():
                found.append(f"{where}: {address} does not exist")
            elif anchor and target in pages and anchor not in pages[target].anchors:
                found.append(f"{where}: {address} has no such anchor")
    return found


def build() -> list[str]:
    """Build the site and return its problems."""
    for folder in (SOURCE, SITE):
        shutil.rmtree(folder, ignore_errors=True)
    # languages with algorithm pages require a separate process
    names = {algorithm.name() for algorithm in algorithms_in("en")}
    others = {page.parent.name for page in DOCS.rglob("*.md") if page.stem in names} & set(LANGUAGES)
    write_source(SOURCE, {"en", *LANGUAGES} - others)
    for language in sorted(others):
        subprocess.run([sys.executable, "-m", __spec__.name, "--source", language], check=True)
    pages = sorted(file.relative_to(SOURCE).as_posix() for file in SOURCE.rglob("*.md"))
    settings = SOURCE.parent / "guide.yml"
    settings.write_text(configuration(pages), encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", str(settings)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        return [done.stderr]
    search_chinese(SITE)
    return problems(SITE)


def search_chinese(site: Path) -> None:
    """Add Chinese word segmentation to the search of a site."""
    with (site / "search" / "worker.js").open("a", encoding="utf-8") as worker:
        worker.write(CHINESE_SEARCH.read_text(encoding="utf-8"))


def main() -> int:
    """Build the site, or only the pages of one language."""
    application = QgsApplication([], False)
    if "--source" in sys.argv:
        write_source(SOURCE, {sys.argv[-1]})
        del application
        return 0
    found = build()
    del application
    pages = [*SITE.rglob("*.html")]
    print("\n".join([*found, f"{SITE}/index.html: {len(pages)} pages, {len(found)} problems"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
