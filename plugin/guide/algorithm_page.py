"""Help page of an algorithm: a handwritten text, with tables generated from the parameter definitions."""

from __future__ import annotations

import re
from collections.abc import Iterable

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate

PARAMETERS_PLACEHOLDER = "<!-- parameters -->"
INDEX_PLACEHOLDER = "<!-- algorithms -->"


def algorithm_page(algorithm: QgsProcessingAlgorithm, text: str) -> str:
    """Return the page of an algorithm as Markdown.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
        Algorithm with defined parameters.
    text : str
        Handwritten page with `PARAMETERS_PLACEHOLDER` at the position of the tables; empty generates a page from the
        definitions only.
    """
    if not text:
        summary = re.sub(r"</p>\s*", "\n\n", algorithm.shortHelpString())
        text = f"# {algorithm.displayName()}\n\n{re.sub('<[^>]+>', '', summary).strip()}\n\n{PARAMETERS_PLACEHOLDER}\n"
        text += f"\n```\n{example_command(algorithm)}\n```\n"
    elif PARAMETERS_PLACEHOLDER not in text:
        raise ValueError(f"The page of {algorithm.name()} has no line {PARAMETERS_PLACEHOLDER}.")
    where = translate("SlopeMuse", "In the toolbox: *SlopeMuse → {group} → {title}*. Identifier: `{id}`.")
    where = where.format(group=algorithm.group(), title=algorithm.displayName(), id=f"slopemuse:{algorithm.name()}")
    return text.replace(PARAMETERS_PLACEHOLDER, f"{where}\n\n{parameter_tables(algorithm)}", 1)


def parameter_tables(algorithm: QgsProcessingAlgorithm) -> str:
    """Return the inputs and outputs of an algorithm as Markdown tables in the language of QGIS."""
    inputs = [p for p in algorithm.parameterDefinitions() if not p.isDestination()]
    files = [p for p in algorithm.parameterDefinitions() if p.isDestination()]
    numbers = [o for o in algorithm.outputDefinitions() if isinstance(o, QgsProcessingOutputNumber)]
    name, label = translate("SlopeMuse", "Parameter"), translate("SlopeMuse", "Label")
    kind, about = translate("SlopeMuse", "Type"), translate("SlopeMuse", "Description")
    lines = _head(name, label, kind, translate("SlopeMuse", "Default"), about)
    for parameter in inputs:
        lines.append(_row(_code(parameter), _label(parameter), _kind(parameter), _default(parameter), parameter.help()))
    lines += ["", *_head(translate("SlopeMuse", "Output"), label, kind, about)]
    for parameter in files:
        text = parameter.help()
        if _is_optional(parameter):
            text += " " + translate("SlopeMuse", "(optional)")
        lines.append(_row(_code(parameter), _label(parameter), _kind(parameter), text))
    for output in numbers:
        lines.append(_row(f"`{output.name()}`", output.description(), translate("SlopeMuse", "number"), ""))
    return "\n".join(lines)


def algorithm_index(algorithms: Iterable[QgsProcessingAlgorithm], pages: dict[str, str]) -> str:
    """Return the list of all algorithms by group; `pages` contains the address of the page of each."""
    lines: list[str] = []
    group = ""
    for algorithm in sorted(algorithms, key=lambda one: (one.group(), one.displayName())):
        if algorithm.group() != group:
            group = algorithm.group()
            lines += ["", f"## {group}", ""]
        lines.append(f"- [{algorithm.displayName()}]({pages[algorithm.name()]}): {algorithm.shortDescription()}")
    return "\n".join(lines).strip()


def example_command(algorithm: QgsProcessingAlgorithm) -> str:
    """Return an example command with all required parameters."""
    needed = [p for p in algorithm.parameterDefinitions() if not _is_optional(p) and p.defaultValue() is None]
    words = [f"--{p.name()}={'OUTPUT' if p.isDestination() else 'INPUT'}_FILE" for p in needed]
    return " ".join(["qgis_process run", f"slopemuse:{algorithm.name()}", *words])


def _head(*titles: str) -> list[str]:
    return [_row(*titles), "|" + "---|" * len(titles)]


def _row(*cells: str) -> str:
    return "| " + " | ".join(_cell(cell) for cell in cells) + " |"


def _cell(text: str) -> str:
    """Return a text escaped for a Markdown table cell."""
    plain = re.sub(r"\s+", " ", text).strip()
    parts = re.split(r"(`[^`]*`)", plain)
    return "".join(part if part.startswith("`") else re.sub(r"([|*_<])", r"\\\1", part) for part in parts)


def _code(parameter: QgsProcessingParameterDefinition) -> str:
    return f"`{parameter.name()}`"


def _label(parameter: QgsProcessingParameterDefinition) -> str:
    if parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced:
        return f"{parameter.description()} {translate('SlopeMuse', '(advanced)')}"
    return str(parameter.description())


def _is_optional(parameter: QgsProcessingParameterDefinition) -> bool:
    return bool(parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)


def _default(parameter: QgsProcessingParameterDefinition) -> str:
    default = parameter.defaultValue()
    if default not in (None, ""):
        words = default if isinstance(default, list) else [default]
        return ", ".join(f"`{word}`" for word in words)
    return translate("SlopeMuse", "optional") if _is_optional(parameter) else translate("SlopeMuse", "required")


def _kind(parameter: QgsProcessingParameterDefinition) -> str:
    """Return the type of a parameter with its choices or limits."""
    if isinstance(parameter, QgsProcessingParameterEnum):
        several = translate("SlopeMuse", "any of") if parameter.allowMultiple() else translate("SlopeMuse", "one of")
        return f"{several} " + ", ".join(f"`{word}`" for word in parameter.options())
    if isinstance(parameter, QgsProcessingParameterNumber):
        return translate("SlopeMuse", "number") + _limits(parameter)
    if isinstance(parameter, (QgsProcessingParameterFeatureSource, QgsProcessingParameterVectorDestination)):
        kinds = parameter.dataTypes() if hasattr(parameter, "dataTypes") else [parameter.dataType()]
        return _layer_kind(kinds[0])
    known = {
        "file": translate("SlopeMuse", "file"),
        "fileDestination": translate("SlopeMuse", "file"),
        "multilayer": translate("SlopeMuse", "several layers or files"),
        "raster": translate("SlopeMuse", "raster layer"),
        "rasterDestination": translate("SlopeMuse", "raster layer"),
        "boolean": translate("SlopeMuse", "true or false"),
        "string": translate("SlopeMuse", "text"),
        "datetime": translate("SlopeMuse", "date"),
        "crs": translate("SlopeMuse", "coordinate reference system"),
        "field": translate("SlopeMuse", "field of the table"),
    }
    return known.get(parameter.type(), parameter.type())


def _limits(parameter: QgsProcessingParameterNumber) -> str:
    """Return the limits of a number; QGIS stores very large numbers if there are none."""
    least, most = parameter.minimum(), parameter.maximum()
    words = [f"≥ {least:g}"] if least > -1e9 else []
    words += [f"≤ {most:g}"] if most < 1e9 else []
    return ", " + ", ".join(words) if words else ""


def _layer_kind(kind: int) -> str:
    source = QgsProcessing.SourceType
    names = {
        _number(source.TypeVectorPoint): translate("SlopeMuse", "point layer"),
        _number(source.TypeVectorPolygon): translate("SlopeMuse", "polygon layer"),
    }
    return names.get(_number(kind), translate("SlopeMuse", "table"))


def _number(kind: int) -> int:
    """Return a source type as an integer; newer QGIS versions return an enum, older ones an integer."""
    return int(getattr(kind, "value", kind))
