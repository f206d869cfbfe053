"""One self-contained HTML page: text, tables and figures of a run."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .figures import data_uri
from .lineage import VERSION

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_STYLE = """
body { font: 15px/1.5 sans-serif; color: #222; max-width: 960px; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin-top: 2em; }
p.lead { font-size: 1.1em; border-left: 4px solid #2b6ca3; padding-left: 0.8em; }
p.warning { border-left: 4px solid #c0392b; padding-left: 0.8em; background: #fdecea; }
table { border-collapse: collapse; margin: 1em 0; } caption { text-align: left; color: #555; }
th, td { padding: 0.25em 0.8em; border-bottom: 1px solid #ddd; text-align: right; }
th:first-child, td:first-child { text-align: left; } tr.best td { font-weight: bold; }
figure { margin: 1.5em 0; } figure img { max-width: 100%; } figcaption, footer { color: #555; }
"""


class Report:
    """Collects blocks and gives the page; all text is escaped."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._blocks: list[str] = []

    def lead(self, text: str) -> None:
        """Add the sentence that matters most."""
        self._blocks.append(f'<p class="lead">{html.escape(text)}</p>')

    def warning(self, text: str) -> None:
        """Add a sentence that nobody may overlook."""
        self._blocks.append(f'<p class="warning">{html.escape(text)}</p>')

    def heading(self, text: str) -> None:
        """Begin a section."""
        self._blocks.append(f"<h2>{html.escape(text)}</h2>")

    def paragraph(self, text: str) -> None:
        """Add a paragraph."""
        self._blocks.append(f"<p>{html.escape(text)}</p>")

    def table(
        self, header: Sequence[str], rows: Sequence[Sequence[Any]], caption: str = "", best: int | None = None
    ) -> None:
        """Add a table; floats are shown with three significant digits, the row `best` in bold."""
        head = "".join(f"<th>{html.escape(str(cell))}</th>" for cell in header)
        body = []
        for i, row in enumerate(rows):
            cells = "".join(f"<td>{html.escape(_shown(cell))}</td>" for cell in row)
            body.append(f'<tr class="best">{cells}</tr>' if i == best else f"<tr>{cells}</tr>")
        title = f"<caption>{html.escape(caption)}</caption>" if caption else ""
        self._blocks.append(f"<table>{title}<tr>{head}</tr>{''.join(body)}</table>")

    def figure(self, figure: Figure, caption: str) -> None:
        """Add a figure with what is to be seen in it."""
        self._blocks.append(
            f'<figure><img src="{data_uri(figure)}" alt="{html.escape(caption)}">'
            f"<figcaption>{html.escape(caption)}</figcaption></figure>"
        )

    def html(self) -> str:
        """Return the whole page."""
        title = html.escape(self._title)
        return (
            f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
            f"<body><h1>{title}</h1>{''.join(self._blocks)}<footer>SlopeMuse {VERSION}</footer></body></html>"
        )


def _shown(cell: Any) -> str:
    if cell is None:
        return "–"
    if isinstance(cell, float):
        if cell != cell:
            return "–"
        return f"{cell:.0f}" if abs(cell) >= 1000 else f"{cell:.3g}"
    return str(cell)
