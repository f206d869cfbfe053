"""One self-contained HTML page: text, tables and figures of a run."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .figures import data_uri
from .messages import language, translated
from .version import VERSION

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_STYLE = """
body { font: 15px/1.5 sans-serif; color: #222; max-width: 960px; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin-top: 2em; }
p.lead { font-size: 1.1em; border-left: 4px solid #2b6ca3; padding-left: 0.8em; }
p.warning { border-left: 4px solid #c0392b; padding-left: 0.8em; background: #fdecea; }
table { border-collapse: collapse; margin: 0 0 1.5em; } p.caption { color: #555; margin: 1em 0 0.2em; }
th, td { padding: 0.25em 0.8em; border-bottom: 1px solid #ddd; text-align: right; white-space: nowrap; }
th:first-child, td:first-child, th.text, td.text { text-align: left; white-space: normal; }
tr.best td { font-weight: bold; }
figure { margin: 1.5em 0; } figure img { max-width: 100%; } figcaption, footer { color: #555; }
"""
_WORD = re.compile(r"[A-Za-z]{4,}")


class Report:
    """Collects blocks and gives the page; all text is escaped, and messages are in the language of the user."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._blocks: list[str] = []

    def lead(self, text: str) -> None:
        """Add the sentence that matters most."""
        self._blocks.append(f'<p class="lead">{_escaped(text)}</p>')

    def warning(self, text: str) -> None:
        """Add a sentence that no one may overlook."""
        self._blocks.append(f'<p class="warning">{_escaped(text)}</p>')

    def heading(self, text: str) -> None:
        """Begin a section."""
        self._blocks.append(f"<h2>{_escaped(text)}</h2>")

    def paragraph(self, text: str) -> None:
        """Add a paragraph."""
        self._blocks.append(f"<p>{_escaped(text)}</p>")

    def table(
        self, header: Sequence[str], rows: Sequence[Sequence[Any]], caption: str = "", best: int | None = None
    ) -> None:
        """Add a table; floats are shown with three significant digits, the row `best` in bold, words to the left."""
        words = [any(isinstance(cell, str) and _WORD.search(cell) for cell in column) for column in zip(*rows)]
        side = [' class="text"' if word else "" for word in words] or [""] * len(header)
        # long names of layers and files may break, else they push a table off the page
        head = "".join(f"<th{of}>{_escaped(cell).replace('_', '_<wbr>')}</th>" for of, cell in zip(side, header))
        body = []
        for i, row in enumerate(rows):
            cells = "".join(f"<td{of}>{html.escape(_shown(cell))}</td>" for of, cell in zip(side, row))
            body.append(f'<tr class="best">{cells}</tr>' if i == best else f"<tr>{cells}</tr>")
        title = f'<p class="caption">{_escaped(caption)}</p>' if caption else ""
        self._blocks.append(f"{title}<table><tr>{head}</tr>{''.join(body)}</table>")

    def figure(self, figure: Figure, caption: str) -> None:
        """Add a figure with what is to be seen in it."""
        self._blocks.append(
            f'<figure><img src="{data_uri(figure)}" alt="{_escaped(caption)}">'
            f"<figcaption>{_escaped(caption)}</figcaption></figure>"
        )

    def embedded(self, figure: str) -> None:
        """Add a figure of another page of ours, with its caption, as it is there."""
        self._blocks.append(figure)

    def html(self) -> str:
        """Return the whole page."""
        title = _escaped(self._title)
        head = f'<meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>'
        foot = f"<footer>SlopeMuse {VERSION}</footer>"
        return (
            f'<!DOCTYPE html><html lang="{language() or "en"}"><head>{head}</head>'
            f"<body><h1>{title}</h1>{''.join(self._blocks)}{foot}</body></html>"
        )


def _escaped(text: str) -> str:
    return html.escape(translated(text))


def _shown(cell: Any) -> str:
    if cell is None:
        return "–"
    if isinstance(cell, float):
        if cell != cell:
            return "–"
        return f"{cell:.0f}" if abs(cell) >= 1000 else f"{cell:.3g}"
    return translated(cell)
