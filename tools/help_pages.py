"""Parameter tables of the Chinese help pages, `docs/zh/ID.md`, generated from the algorithms and their catalogue.

The text of a page is written by hand; the part between its two marks is generated here (`./run translate`).
"""

from __future__ import annotations

import re
import sys
from importlib import import_module
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).resolve().parents[1]
PAGES = ROOT / "docs" / "zh"
START, END = "<!-- 参数表由 ./run translate 生成 -->", "<!-- 参数表结束 -->"


def tables(algorithm: QgsProcessingAlgorithm) -> str:
    """Return the parameters, outputs and numbers of an algorithm as Markdown in the installed language."""
    lines = [START, "", "| 参数 | 名称 | 说明 | 默认值 |", "|---|---|---|---|"]
    outputs = ["", "| 输出 | 名称 | 说明 |", "|---|---|---|"]
    for parameter in algorithm.parameterDefinitions():
        text = parameter.help()
        if parameter.isDestination():
            outputs.append(f"| `{parameter.name()}` | {_cell(parameter.description())} | {_cell(text)} |")
            continue
        if isinstance(parameter, QgsProcessingParameterEnum):
            text += " 可选：" + "、".join(f"`{word}`" for word in parameter.options())
        optional = bool(parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
        default = parameter.defaultValue()
        shown = f"`{default}`" if default not in (None, "") else "可空" if optional else "必填"
        lines.append(f"| `{parameter.name()}` | {_cell(parameter.description())} | {_cell(text)} | {shown} |")
    for output in algorithm.outputDefinitions():
        if isinstance(output, QgsProcessingOutputNumber):
            outputs.append(f"| `{output.name()}` | {_cell(output.description())} | 数值 |")
    return "\n".join([*lines, *outputs, "", END])


def _cell(text: str) -> str:
    return re.sub(r"\s+", " ", text).replace("|", "\\|").strip()


def refreshed(page: str, algorithm: QgsProcessingAlgorithm) -> str:
    """Return a page with updated tables."""
    before, _, rest = page.partition(START)
    if not rest or END not in rest:
        raise ValueError(f"The page of {algorithm.name()} has no marks around its tables.")
    return before + tables(algorithm) + rest.partition(END)[2]


def chinese_algorithms() -> dict[str, QgsProcessingAlgorithm]:
    """Return the algorithms by id in Chinese; texts are translated when the modules are imported."""
    translator = QTranslator(QCoreApplication.instance())
    translator.load(str(ROOT / "i18n" / "slopemuse_zh.qm"))
    QCoreApplication.installTranslator(translator)
    from ..algorithms.provider import ALGORITHMS

    known = {}
    for module, name in ALGORITHMS.items():
        algorithm = getattr(import_module(f"..algorithms.{module}", __package__), name)()
        algorithm.initAlgorithm({})
        known[algorithm.name()] = algorithm
    return known


def main() -> int:
    """Update all pages, or with --check only report whether they are up to date."""
    application = QgsApplication([], False)
    known = chinese_algorithms()
    stale = []
    for page in sorted(PAGES.glob("*.md")):
        if page.stem not in known:
            continue
        text = page.read_text(encoding="utf-8")
        made = refreshed(text, known[page.stem])
        if made != text:
            stale.append(page.name)
            if "--check" not in sys.argv:
                page.write_text(made, encoding="utf-8", newline="\n")
    print("pages updated: " + (", ".join(stale) or "none"))
    del application
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
