"""Where a report comes from: date, project, inputs with their paths, parameters and versions."""

from __future__ import annotations

import html
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

import numpy as np

from ..common.html_report import BYLINE, ORIGIN, table_of
from ..common.messages import joined, message, translated
from ..common.version import VERSION


@dataclass(frozen=True)
class ReportOrigin:
    """What a run was given.

    Attributes
    ----------
    project : str
        Title or file of the QGIS project, empty where there is none.
    inputs : sequence of (str, str, str)
        Label of the parameter, name of the layer or file, path.
    parameters : sequence of (str, Any)
        Label and value of each other parameter.
    versions : mapping of str to str
        Further programs and their versions.
    """

    project: str = ""
    inputs: Sequence[tuple[str, str, str]] = ()
    parameters: Sequence[tuple[str, Any]] = ()
    versions: Mapping[str, str] = field(default_factory=dict)


def with_origin(page: str, origin: ReportOrigin, created: datetime | None = None) -> str:
    """Return a page of `Report` with a line below its title and a section at its end.

    Parameters
    ----------
    page : str
    origin : ReportOrigin
    created : datetime, optional
        When it was made; now.
    """
    moment = created or datetime.now(timezone.utc).astimezone()
    line = [f"{moment:%Y-%m-%d %H:%M}"]
    if origin.project:
        line.append(message("project {project}", project=origin.project))
    line += list(dict.fromkeys(name for _, name, _ in origin.inputs))
    byline = f'<p class="byline">{html.escape(translated(joined(" · ", line)))}</p>'
    return page.replace(BYLINE, byline).replace(ORIGIN, _section(origin, moment))


def _section(origin: ReportOrigin, created: datetime) -> str:
    rows: list[tuple[str, Any]] = [(message("Created on"), f"{created:%Y-%m-%d %H:%M %Z}")]
    if origin.project:
        rows.append((message("Project"), origin.project))
    rows += [(label, f"{name} ({path})" if path else name) for label, name, path in origin.inputs]
    rows += [(label, _text(value)) for label, value in origin.parameters]
    versions = {"SlopeMuse": VERSION, **origin.versions, "Python": platform.python_version(), "numpy": np.__version__}
    rows.append((message("Versions"), ", ".join(f"{name} {version}" for name, version in versions.items())))
    title = html.escape(translated(message("Provenance of this report")))
    return f"<h2>{title}</h2>{table_of((message('Item'), message('Value')), rows)}"


def _text(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(str(part) for part in value)
    return str(value)
