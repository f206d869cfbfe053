"""Converter to HTML for the subset of Markdown used by the guide, because QGIS has no library for it.

Supports headings, paragraphs, flat lists, tables, quotes, fenced code, emphasis, code, links, images, `<br>`, `<sub>`
and `<sup>`. The tests compare every page with the output of the Markdown library.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from html import escape

Link = Callable[[str], str]

_ITEM = re.compile(r"(?P<indent> {0,3})(?:(?P<bullet>[-*])|(?P<number>\d+)\.) +(?P<text>.*)")
_RULE_OF_TABLE = re.compile(r"\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$")
_INLINE = re.compile(
    r"(?P<code>`+)(?P<inside>.+?)(?P=code)(?!`)"
    r"|(?P<escaped>\\[\\`*_{}\[\]()#+.!|<>-])"
    r"|!\[(?P<alt>[^\]]*)\]\((?P<source>[^)]+)\)"
    r"|\[(?P<label>(?:[^\[\]`]|`[^`]*`)+)\]\((?P<target>[^)\s]+)\)"
    r"|\*\*(?P<strong>(?:[^*]|\*(?!\*))+?)\*\*"
    r"|\*(?P<emphasis>[^\s*](?:[^*]*[^\s*])?)\*"
    r"|(?P<tag></?(?:sub|sup)>|<br>)",
    re.DOTALL,
)


def slug(heading: str) -> str:
    """Return the anchor of a heading; letters of all languages are kept."""
    plain = re.sub(r"[^\w\s-]", "", unicodedata.normalize("NFKC", heading)).strip().lower()
    return re.sub(r"[-\s]+", "-", plain)


def slug_for_toc(heading: str, separator: str) -> str:
    """Return the anchor of a heading, with the signature required by the Markdown library."""
    return slug(heading)


def to_html(text: str, link: Link = str) -> str:
    """Convert Markdown to HTML.

    Parameters
    ----------
    text : str
        Markdown; HTML comments are removed.
    link : callable
        Returns the address for the target of a link or an image.
    """
    lines = re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL).splitlines()
    return "\n".join(_Blocks(lines, link).html())


def title_of(text: str) -> str:
    """Return the first heading without markup; empty if there is none."""
    found = re.search(r"^# +(.+)$", text, re.MULTILINE)
    return re.sub(r"[`*]", "", found.group(1)).strip() if found else ""


class _Blocks:
    """Block parser that reads a text line by line."""

    def __init__(self, lines: list[str], link: Link) -> None:
        self._lines, self._link, self._at = lines, link, 0
        self._anchors: dict[str, int] = {}

    def html(self) -> list[str]:
        """Return the blocks as HTML."""
        found = []
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if not line.strip():
                self._at += 1
            elif line.startswith("```"):
                found.append(self._code())
            elif line.startswith("#"):
                found.append(self._heading(line))
            elif line.startswith(">"):
                found.append(self._quote())
            elif self._is_table():
                found.append(self._table())
            elif _ITEM.match(line):
                found.append(self._list())
            else:
                found.append(f"<p>{self._inline(self._paragraph())}</p>")
        return found

    def _code(self) -> str:
        end = next(i for i in range(self._at + 1, len(self._lines)) if self._lines[i].startswith("```"))
        body = "\n".join(self._lines[self._at + 1 : end])
        self._at = end + 1
        return f"<pre><code>{escape(body, quote=False)}\n</code></pre>"

    def _heading(self, line: str) -> str:
        self._at += 1
        level = len(line) - len(line.lstrip("#"))
        text = self._inline(line[level:].strip())
        anchor = slug(re.sub(r"<[^>]+>", "", text).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
        count = self._anchors.get(anchor, 0)
        self._anchors[anchor] = count + 1
        return f'<h{level} id="{anchor}{f"_{count}" if count else ""}">{text}</h{level}>'

    def _quote(self) -> str:
        quoted = []
        while self._at < len(self._lines) and self._lines[self._at].startswith(">"):
            quoted.append(self._lines[self._at][1:].lstrip())
            self._at += 1
        return "<blockquote>\n" + "\n".join(_Blocks(quoted, self._link).html()) + "\n</blockquote>"

    def _is_table(self) -> bool:
        after = self._lines[self._at + 1] if self._at + 1 < len(self._lines) else ""
        return "|" in self._lines[self._at] and "|" in after and bool(_RULE_OF_TABLE.match(after))

    def _table(self) -> str:
        head = cells_of(self._lines[self._at])
        self._at += 2
        rows = []
        while self._at < len(self._lines) and self._lines[self._at].strip():
            rows.append((cells_of(self._lines[self._at]) + [""] * len(head))[: len(head)])
            self._at += 1
        shown = "".join(f"<th>{self._inline(cell)}</th>" for cell in head)
        body = "\n".join("<tr>" + "".join(f"<td>{self._inline(c)}</td>" for c in row) + "</tr>" for row in rows)
        return f"<table>\n<thead><tr>{shown}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"

    def _list(self) -> str:
        first = _ITEM.match(self._lines[self._at])
        numbered = bool(first and first.group("number"))
        items: list[list[str]] = []
        while self._at < len(self._lines):
            line = self._lines[self._at]
            item = _ITEM.match(line)
            if item and bool(item.group("number")) == numbered:
                items.append([item.group("text")])
            elif line.strip() and (line.startswith(" ") or self._lines[self._at - 1].strip()) and not item:
                items[-1].append(line.strip())
            elif not line.strip() and self._item_follows(numbered):
                pass
            else:
                break
            self._at += 1
        tag = "ol" if numbered else "ul"
        return f"<{tag}>\n" + "\n".join(f"<li>{self._inline(' '.join(item))}</li>" for item in items) + f"\n</{tag}>"

    def _item_follows(self, numbered: bool) -> bool:
        after = self._lines[self._at + 1] if self._at + 1 < len(self._lines) else ""
        item = _ITEM.match(after)
        return bool(item) and bool(item and item.group("number")) == numbered

    def _paragraph(self) -> str:
        start = self._at
        while self._at < len(self._lines) and self._lines[self._at].strip():
            if self._at > start and self._lines[self._at].startswith(("#", "```")):
                break
            self._at += 1
        return "\n".join(line.strip() for line in self._lines[start : self._at])

    def _inline(self, text: str) -> str:
        found, at = [], 0
        for match in _INLINE.finditer(text):
            found.append(escape(text[at : match.start()], quote=False))
            found.append(self._span(match))
            at = match.end()
        return "".join([*found, escape(text[at:], quote=False)])

    def _span(self, match: re.Match[str]) -> str:
        kind = match.groupdict()
        if kind["code"]:
            return f"<code>{escape(kind['inside'].strip(), quote=False)}</code>"
        if kind["escaped"]:
            return escape(kind["escaped"][1:], quote=False)
        if kind["source"]:
            return f'<img alt="{escape(kind["alt"])}" src="{escape(self._link(kind["source"]))}">'
        if kind["label"]:
            return f'<a href="{escape(self._link(kind["target"]))}">{self._inline(kind["label"])}</a>'
        if kind["strong"]:
            return f"<strong>{self._inline(kind['strong'])}</strong>"
        if kind["emphasis"]:
            return f"<em>{self._inline(kind['emphasis'])}</em>"
        return kind["tag"]


def cells_of(row: str) -> list[str]:
    """Return the cells of a table row; bars in code or after a backslash are not separators."""
    parts = re.findall(r"(?:\\.|`[^`]*`|[^|\\`]|`)+|\|", _bare(row))
    cells = [""]
    for part in parts:
        if part == "|":
            cells.append("")
        else:
            cells[-1] += part
    return [cell.strip() for cell in cells]


def _bare(row: str) -> str:
    """Return a table row without its outer bars."""
    inner = row.strip()
    if inner.startswith("|"):
        inner = inner[1:]
    return inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
