"""Self-contained HTML page with the text, tables and figures of a run."""

from __future__ import annotations

import html
import math
import re
from collections.abc import Collection, Sequence
from numbers import Integral
from typing import TYPE_CHECKING, Any

from .figures import data_uri
from .messages import language, message, number_text, translated
from .progress import Progress
from .version import VERSION

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_STYLE = """
body { font: 15px/1.5 sans-serif; color: #222; max-width: 960px; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.6em; margin-bottom: 0.1em; } h2 { font-size: 1.2em; margin-top: 2em; }
h1, h2, p, td, th, li, figcaption { overflow-wrap: anywhere; }
p.byline { color: #555; margin-top: 0; }
div.summary { display: flex; flex-wrap: wrap; gap: 0 1.5em; margin: 1em 0; }
div.summary > div { flex: 1 1 300px; }
div.summary h2 { margin: 0.3em 0; font-size: 1em; }
p.lead { font-size: 1.1em; border-left: 4px solid #2b6ca3; padding-left: 0.8em; margin: 0.4em 0; }
p.warning, div.weak p { border-left: 4px solid #c0392b; padding-left: 0.8em; background: #fdecea; }
div.weak p { margin: 0.4em 0; }
nav ol { columns: 2; margin: 0.3em 0; padding-left: 1.5em; }
div.table { overflow-x: auto; margin: 0 0 1.5em; container-type: inline-size; }
table { border-collapse: collapse; }
caption { caption-side: top; text-align: left; color: #555; margin: 1em 0 0.2em; }
caption > span { display: block; position: sticky; left: 0; max-width: 100cqw; }
th, td { padding: 0.25em 0.8em; border-bottom: 1px solid #ddd; text-align: right; white-space: nowrap; }
th { vertical-align: bottom; white-space: normal; overflow-wrap: normal; }
th:first-child, td:first-child, th.text, td.text { text-align: left; }
td.text { white-space: normal; }
td.text { min-width: 7em; }
tr.best td { font-weight: bold; } td.weak { color: #c0392b; font-weight: bold; }
figure { margin: 1.5em 0; overflow-x: auto; } figure img { max-width: 100%; height: auto; }
figcaption, footer { color: #555; }
@media screen and (max-width: 600px) {
  body { margin: 0.5em auto; padding: 0 0.6em; font-size: 14px; }
  nav ol { columns: 1; }
  th, td { padding: 0.25em 0.4em; font-size: 13px; }
  figure img { max-width: none; width: 600px; }
}
@page { size: A4; margin: 15mm; }
@page turned { size: A4 landscape; }
@media print {
  body { font-size: 10pt; max-width: none; margin: 0; padding: 0; }
  div.break { break-after: page; }
  h2, caption { break-after: avoid; } figure, tr, div.summary, div.short, p.lead, p.warning { break-inside: avoid; }
  thead { display: table-header-group; }
  div.table, figure { overflow: visible; }
  th, td { padding: 0.2em 0.4em; font-size: 9pt; }
  table.wide th, table.wide td { padding: 0.2em 0.3em; font-size: 8.5pt; }
  td.text { min-width: 0; }
  div.turned { page: turned; }
  div.turned td.text { min-width: 8em; }
  figure img { max-height: 230mm; }
  details:not([open]) { display: none; }
}
"""
# number of sections from which a page has a table of contents, and of columns above which a table is printed with
# narrow columns, and above which it is printed on a landscape page
_LONG, _WIDE, _TURNED = 5, 8, 11
# maximum number of rows of a table that is kept on one page
_SHORT = 15
# values of a column whose ratio exceeds this get individual numbers of decimals
_MAX_SIZE_RATIO, _MAX_DECIMALS = 20.0, 3
# placeholders that `report_parts/report_origin.py` replaces
BYLINE, ORIGIN = "<!-- byline -->", "<!-- origin -->"
_WORD = re.compile(r"[A-Za-z]{4,}")


class Report:
    """HTML report built from blocks; all text is escaped, and messages are shown in the user's language.

    Parameters
    ----------
    title : str
    progress : Progress, optional
        Checked for cancellation before each figure, because a page with many figures takes seconds.
    """

    def __init__(self, title: str, progress: Progress | None = None) -> None:
        self._title = title
        self._progress = progress or Progress()
        self._found: list[str] = []
        self._weak: list[str] = []
        self._headings: list[str] = []
        self._blocks: list[str] = []

    def lead(self, text: str) -> None:
        """Add a sentence to the main findings at the top of the page."""
        self._found.append(text)

    def weak(self, text: str) -> None:
        """Add a limitation of the result, shown beside the main findings."""
        self._weak.append(text)

    def warning(self, text: str) -> None:
        """Add a highlighted warning."""
        self._blocks.append(f'<p class="warning">{_escaped(text)}</p>')

    def heading(self, text: str) -> None:
        """Start a section."""
        self._headings.append(text)
        self._blocks.append(f'<h2 id="s{len(self._headings)}">{_escaped(text)}</h2>')

    def paragraph(self, text: str) -> None:
        """Add a paragraph."""
        self._blocks.append(f"<p>{_escaped(text)}</p>")

    def table(
        self,
        header: Sequence[str],
        rows: Sequence[Sequence[Any]],
        caption: str = "",
        best: int | None = None,
        weak: Collection[tuple[int, int]] = (),
    ) -> None:
        """Add a table.

        Parameters
        ----------
        header : sequence of str
        rows : sequence of sequence
            Floats of a column have the same number of decimals; text columns are left-aligned.
        caption : str
        best : int, optional
            Index of the row in bold.
        weak : collection of (int, int)
            Row and column indices of cells in red.
        """
        table = table_of(header, rows, caption, best, weak)
        if len(header) > _TURNED:
            # in print, the heading moves to the landscape page together with the table
            heading = self._blocks.pop() if self._blocks and self._blocks[-1].startswith("<h2") else ""
            table = f'<div class="turned">{heading}{table}</div>'
        self._blocks.append(table)

    def page_break(self) -> None:
        """Start a new page in print."""
        self._blocks.append('<div class="break"></div>')

    def figure(self, figure: Figure, caption: str) -> None:
        """Add a figure with a caption."""
        self._progress.check()
        self._blocks.append(
            f'<figure><img src="{data_uri(figure)}" alt="{_escaped(caption)}">'
            f"<figcaption>{_escaped(caption)}</figcaption></figure>"
        )

    def embedded(self, figure: str) -> None:
        """Add the HTML of a figure with its caption, taken unchanged from another report."""
        self._blocks.append(figure)

    def html(self) -> str:
        """Return the complete page."""
        title = _escaped(self._title)
        head = (
            f'<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>{title}</title><style>{_STYLE}</style>"
        )
        foot = f"<footer>SlopeMuse {VERSION}</footer>"
        parts = (f"<h1>{title}</h1>", BYLINE, self._summary(), self._contents(), *self._blocks, ORIGIN, foot)
        return (
            f'<!DOCTYPE html><html lang="{language() or "en"}"><head>{head}</head><body>{"".join(parts)}</body></html>'
        )

    def _summary(self) -> str:
        """Return the main findings with the limitations beside them."""
        found = "".join(f'<p class="lead">{_escaped(text)}</p>' for text in self._found)
        if not self._weak:
            return found
        weak = "".join(f"<p>{_escaped(text)}</p>" for text in self._weak)
        return (
            f'<div class="summary"><div><h2>{_escaped(message("Main findings"))}</h2>{found}</div>'
            f'<div class="weak"><h2>{_escaped(message("Limitations"))}</h2>{weak}</div></div>'
        )

    def _contents(self) -> str:
        if len(self._headings) < _LONG:
            return ""
        items = "".join(
            f'<li><a href="#s{number}">{_escaped(text)}</a></li>' for number, text in enumerate(self._headings, 1)
        )
        return f"<nav><ol>{items}</ol></nav>"


def table_of(
    header: Sequence[str],
    rows: Sequence[Sequence[Any]],
    caption: str = "",
    best: int | None = None,
    weak: Collection[tuple[int, int]] = (),
) -> str:
    """Return a table as HTML; see `Report.table`."""
    columns = list(zip(*rows))
    words = [any(isinstance(cell, str) and _WORD.search(cell) for cell in column) for column in columns]
    decimals = [_decimals(column) for column in columns]
    side = [' class="text"' if word else "" for word in words] or [""] * len(header)
    # allow line breaks in long names of layers and files, which would otherwise push a table off the page
    head = "".join(f"<th{of}>{_escaped(cell).replace('_', '_<wbr>')}</th>" for of, cell in zip(side, header))
    body = []
    for i, row in enumerate(rows):
        cells = []
        for k, (of, cell) in enumerate(zip(side, row)):
            marked = ' class="weak"' if (i, k) in weak else of
            cells.append(f"<td{marked}>{html.escape(_shown(cell, decimals[k]))}</td>")
        body.append(f'<tr class="best">{"".join(cells)}</tr>' if i == best else f"<tr>{''.join(cells)}</tr>")
    title = f"<caption><span>{_escaped(caption)}</span></caption>" if caption else ""
    opened = '<table class="wide">' if len(header) > _WIDE else "<table>"
    kept = " short" if len(rows) <= _SHORT else ""
    filled = f"{opened}{title}<thead><tr>{head}</tr></thead><tbody>{''.join(body)}</tbody></table>"
    return f'<div class="table{kept}">{filled}</div>'


def _escaped(text: str) -> str:
    return html.escape(translated(text))


def _decimals(column: Sequence[Any]) -> int | None:
    """Return the decimals that give the largest value of a column three digits; None if the sizes differ too much."""
    sizes = [abs(cell) for cell in column if isinstance(cell, float) and math.isfinite(cell) and cell]
    if not sizes or max(sizes) > _MAX_SIZE_RATIO * min(sizes):
        return None
    return _digits(max(sizes))


def _digits(size: float) -> int:
    return min(max(0, 2 - math.floor(math.log10(size))), _MAX_DECIMALS) if size else 0


def _shown(cell: Any, of_column: int | None) -> str:
    if cell is None:
        return "–"
    if isinstance(cell, float):
        if cell != cell:
            return "–"
        decimals = _digits(abs(cell)) if of_column is None else of_column
        least = 10.0**-decimals
        if 0 < abs(cell) < least / 2:
            sign, bound = ("<", least) if cell > 0 else (">", -least)
            return f"{sign} {number_text(bound, f'.{decimals}f')}"
        return translated(number_text(cell, f",.{decimals}f"))
    if isinstance(cell, Integral) and not isinstance(cell, bool):
        cell = number_text(int(cell))
    return translated(cell)
