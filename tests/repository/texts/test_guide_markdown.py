"""The HTML of the Help pages equals that of the Markdown library for every page of the guide."""

from __future__ import annotations

import re
from html import unescape

import pytest
from slopemuse.plugin.guide.markdown_html import cells_of, slug, slug_for_toc, to_html
from slopemuse.tests.paths import ROOT

DOCS = ROOT / "docs"
PAGES = sorted(file for file in DOCS.rglob("*.md"))


def tags_and_words(html: str) -> list[str]:
    """Return the tags and words of a page, without line breaks and markup that has no effect."""
    html = re.sub(r"<!--.*?-->", "", html, flags=re.DOTALL)
    html = re.sub(r' class="[^"]*"| (title|style)="[^"]*"| /(?=>)', "", html)
    html = re.sub(r"</?p>(?=\s*(</?li>|<[uo]l>))|(?<=<li>)\s*<p>|</p>(?=\s*</li>)", "", html)
    html = re.sub(r"<br\s*/?>", "<br>", html)
    return [unescape(piece) for piece in re.findall(r"<[^>]+>|[^\s<]+", html)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(DOCS).as_posix())
def test_a_page_equals_the_html_of_the_markdown_library(page):
    markdown = pytest.importorskip("markdown")
    text = page.read_text(encoding="utf-8")
    library = markdown.Markdown(
        extensions=["tables", "fenced_code", "sane_lists", "toc"], extension_configs={"toc": {"slugify": slug_for_toc}}
    )
    assert tags_and_words(to_html(text)) == tags_and_words(library.convert(text))


def test_a_bar_in_code_or_after_a_backslash_separates_no_cells():
    assert cells_of(r"| `a|b` | c\|d | e |") == ["`a|b`", r"c\|d", "e"]


def test_anchors_keep_the_letters_of_every_language():
    assert slug("Sign and unit: `mm`") == "sign-and-unit-mm"
    assert slug("参数与输出") == "参数与输出"


def test_unknown_tags_are_escaped():
    assert to_html("a < b, x<sub>1</sub>, <b>no</b>") == "<p>a &lt; b, x<sub>1</sub>, &lt;b&gt;no&lt;/b&gt;</p>"
