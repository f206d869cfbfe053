"""Run record in an HTML report: a collapsed section for readers and a JSON element for programs."""

from __future__ import annotations

import html
import re

from ..common.messages import message, translated

_ID = "slopemuse-run-record"
_START, _END = f"<!-- {_ID} -->", f"<!-- end of {_ID} -->"
_ELEMENT = re.compile(rf'<script type="application/json" id="{_ID}">(.*?)</script>', re.DOTALL)
_SECTION = re.compile(f"{re.escape(_START)}.*?{re.escape(_END)}", re.DOTALL)


def with_record(page: str, record: str) -> str:
    """Return the page with the JSON text of a record inserted before its end."""
    title = html.escape(translated(message("Run record")))
    # the JSON strings must not contain the end tag of the element
    held = record.replace("</", "<\\/").replace("<!--", "<\\u0021--")
    section = (
        f'{_START}<details class="run-record"><summary>{title}</summary>'
        f'<pre style="white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.8em">{html.escape(record)}</pre>'
        f'</details><script type="application/json" id="{_ID}">{held}</script>{_END}'
    )
    before, body_end, after = without_record(page).rpartition("</body>")
    return f"{before}{section}{body_end}{after}" if body_end else page + section


def record_in(page: str) -> str:
    """Return the JSON text of the record in a page; empty if there is none."""
    found = _ELEMENT.search(page)
    return found.group(1) if found else ""


def without_record(page: str) -> str:
    """Return the page without its record."""
    return _SECTION.sub("", page)
