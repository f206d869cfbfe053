"""The guide: pages of all algorithms, valid commands, labels and links, the website and the Help pages."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from qgis.core import QgsProcessingParameterDefinition
from slopemuse.plugin.guide import help_site
from slopemuse.plugin.guide.algorithm_page import PARAMETERS_PLACEHOLDER, algorithm_page
from slopemuse.tests.paths import ROOT
from slopemuse.tools import guide
from slopemuse.tools.catalogue import read_ts

DOCS = ROOT / "docs"
LANGUAGES = ("zh", "es", "it")
# algorithms with hand-written pages; the pages of others are generated from their definitions
WRITTEN = (
    "importinsar", "importhydrology", "importgnss", "projectgnss", "projectlos", "velocity", "decompose", "harmonize",
    "gridfusion", "rereference", "validategnss", "trainmusenet", "estimatedaily", "evaluate", "hydrorelation",
    "warninglevels", "updatemonitoring", "batchslopes", "repeat",
)  # fmt: skip
SECTIONS = ("Parameters", "Method", "What can go wrong", "Example")
# labels of QGIS and their translations in its catalogues
QGIS = {
    "Plugins": ("插件", "Complementos", "Plugins"),
    "Manage and Install Plugins…": (
        "管理并安装插件...", "Administrar e instalar complementos…", "Gestisci ed Installa Plugin...",
    ),
    "Install from ZIP": ("从ZIP文件安装", "Instalar a partir de ZIP", "Installa da ZIP"),
    "Install Plugin": ("安装插件", "Instalar complemento", "Installa Plugin"),
    "Settings": ("设置", "Configuración", "Impostazioni"),
    "Options…": ("选项...", "Opciones…", "Opzioni..."),
    "Python Console": ("Python控制台", "Consola de Python", "Console python"),
    "Vector": ("矢量", "Vectorial", "Vettore"),
    "Processing": ("数据处理", "Procesos", "Processing"),
    "Toolbox": ("工具箱", "Caja de herramientas", "Strumenti"),
    "Save to File…": ("保存到文件...", "Guardar a archivo…", "Salva su File..."),
    "Project": ("工程", "Proyecto", "Progetto"),
    "Save": ("保存", "Guardar", "Salva"),
    "Results Viewer": ("结果查看器", "Visor de resultados", "Visualizzatore Risultati"),
    "View": ("视图", "Ver", "Visualizza"),
    "Panels": ("面板", "Paneles", "Pannelli"),
    "Temporal Controller": ("时态控制", "Controlador temporal", "Controllo Temporale"),
    "Animated temporal navigation": ("动画时态导航", "Animated temporal navigation", "Navigazione temporale animata"),
    "Run": ("运行", "Ejecutar", "Esegui"),
    "Close": ("关闭", "Cerrar", "Chiudi"),
    "Help": ("帮助", "Ayuda", "Guida"),
    "SlopeMuse": ("SlopeMuse",) * 3,
}  # fmt: skip


@pytest.fixture(scope="module")
def algorithms():
    return {algorithm.name(): algorithm for algorithm in guide.algorithms_in("en")}


def pages() -> list[Path]:
    return sorted(DOCS.rglob("*.md"))


def commands() -> list:
    """Return the unique commands in the guide that run an algorithm."""
    found = {}
    for page in [*pages(), ROOT / "README.md"]:
        for block in re.findall(r"^```[^\n]*\n(.*?)^```", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE):
            for command in re.findall(
                r"(?:qgis_process run|\./run process|qgis_process-qgis\.bat\" run) ([^\n]+)", block
            ):
                found.setdefault(re.split(r" (?:[12]?>|#|&&|\|\|)", command)[0].strip(), page.name)
    return [pytest.param(command, id=f"{name}: {command[:40]}") for command, name in found.items()]


@pytest.mark.parametrize("command", commands())
def test_an_example_command_is_accepted(command, algorithms):
    words = shlex.split(command.replace("…", ""))
    if not re.fullmatch(r"(slopemuse:)?[a-z]+", words[0]):
        pytest.skip("a placeholder or a graphical model")
    algorithm = algorithms[words[0].rpartition(":")[2]]
    arguments = dict(word[2:].split("=", 1) for word in words[1:])
    definitions = {parameter.name(): parameter for parameter in algorithm.parameterDefinitions()}
    assert set(arguments) <= set(definitions)
    for name, value in arguments.items():
        if definitions[name].type() == "enum":
            assert set(value.split(",")) <= set(definitions[name].options()), name
        elif definitions[name].type() == "number":
            assert definitions[name].minimum() <= float(value) <= definitions[name].maximum(), name
    flag = QgsProcessingParameterDefinition.Flag.FlagOptional
    optional = {name for name, parameter in definitions.items() if parameter.flags() & flag}
    expected = {name for name in definitions if name not in optional and definitions[name].defaultValue() is None}
    assert expected <= set(arguments)


def test_the_algorithms_have_their_pages(algorithms):
    assert set(WRITTEN) <= set(algorithms)
    for name in WRITTEN:
        text = (DOCS / "algorithms" / f"{name}.md").read_text(encoding="utf-8")
        assert text.startswith(f"# {algorithms[name].displayName()}\n"), name
        assert re.findall(r"^## (.+)$", text, re.MULTILINE) == list(SECTIONS), name
        assert text.count(PARAMETERS_PLACEHOLDER) == 1
        assert f"slopemuse:{name} --" in text.split("## Example")[1]
        chinese = (DOCS / "zh" / f"{name}.md").read_text(encoding="utf-8")
        assert f"`slopemuse:{name}`" in chinese.splitlines()[0]
        assert chinese.count(PARAMETERS_PLACEHOLDER) == 1
        assert len(re.findall(r"[\u4e00-\u9fff]", chinese)) > 200, name


def test_a_page_names_only_existing_parameters(algorithms):
    words = {p.name() for a in algorithms.values() for p in a.parameterDefinitions()}
    words |= {o.name() for a in algorithms.values() for o in a.outputDefinitions()}
    for name in WRITTEN:
        text = re.sub(
            r"```.*?```", "", (DOCS / "algorithms" / f"{name}.md").read_text(encoding="utf-8"), flags=re.DOTALL
        )
        named = set(re.findall(r"\b[A-Z]{2,}(?:_[A-Z0-9]+)+\b|\b(?:METHOD|VARIANT|MODE|STEP|LATENCY)\b", text))
        assert named <= words, name


def test_an_algorithm_without_a_text_has_a_generated_page(algorithms):
    page = algorithm_page(algorithms["velocity"], "")
    assert page.startswith("# Velocity map\n")
    assert "| `TERMS` | Terms of the fit | any of `linear`, `acceleration`, `annual`, `semiannual` | `linear` |" in page
    assert "| `SIGMA` | Sigma of the series [mm] (advanced) | point layer | optional |" in page
    assert "qgis_process run slopemuse:velocity --INPUT=INPUT_FILE --OUTPUT=OUTPUT_FILE" in page
    assert "<p>" not in page
    with pytest.raises(ValueError, match="has no line"):
        algorithm_page(algorithms["velocity"], "# Velocity map")


def labels(page: Path) -> list[str]:
    """Return the labels in italics; menu paths are split into their parts."""
    text = re.sub(r"```.*?```|\*\*[^*]+\*\*", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    found = re.findall(r"\*([^*]+)\*", text)
    # the groups in the toolbox are numbered
    return [re.sub(r"^\d ", "", part) for path in found for part in re.sub(r"\s+", " ", path).split(" → ")]


def test_the_first_hour_names_labels_that_exist():
    known = set(read_ts(ROOT / "i18n" / "slopemuse_zh.ts")) | set(QGIS)
    named = labels(DOCS / "first_hour.md")
    assert len(named) > 60
    assert [label for label in named if label not in known] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_hour_in_another_language_names_the_same_labels(language):
    index = LANGUAGES.index(language)
    translated = {source: forms[0] for source, forms in read_ts(ROOT / "i18n" / f"slopemuse_{language}.ts").items()}
    translated.update({source: forms[index] for source, forms in QGIS.items()})
    page = DOCS / language / "first_hour.md"
    expected = [translated[label] for label in labels(DOCS / "first_hour.md")]
    assert sorted(labels(page)) == sorted(expected)
    # code blocks are the same in all languages
    code = re.compile(r"```.*?```", re.DOTALL)
    assert code.findall(page.read_text(encoding="utf-8")) == code.findall(
        (DOCS / "first_hour.md").read_text(encoding="utf-8")
    )


def test_the_console_code_writes_the_example_data(tmp_path, monkeypatch, capsys):
    text = (DOCS / "first_hour.md").read_text(encoding="utf-8")
    code = re.search(r"```python\n(.*?)```", text, re.DOTALL).group(1)
    monkeypatch.setattr(Path, "home", classmethod(lambda cls: tmp_path))
    exec(compile(code, "first_hour.md", "exec"), {})  # noqa: S102
    folder = Path(capsys.readouterr().out.strip())
    assert folder == tmp_path / "slopemuse_example"
    rows = (folder / "insar_s1.csv").read_text(encoding="utf-8").splitlines()
    dates = [name for name in rows[0].split(",") if re.fullmatch(r"\d{8}", name)]
    assert f"{len(rows) - 1} points, {len(dates)} acquisitions" in text
    assert (folder / "hydrology.csv").is_file()


def test_a_link_between_files_leads_to_a_file():
    wrong = []
    for page in [*pages(), ROOT / "README.md"]:
        text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
        for target in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", text):
            if not (page.parent / target).exists():
                wrong.append((page.name, target))
    assert wrong == []


def test_the_help_is_complete_in_every_language(tmp_path, algorithms):
    """Links, anchors and images of the Help pages exist, and nothing is loaded from the network."""
    help_site.write_site(tmp_path / "en", list(algorithms.values()))
    code = (
        "import sys; from pathlib import Path; from qgis.core import QgsApplication\n"
        "application = QgsApplication([], False)\n"
        "from slopemuse.tools.guide import algorithms_in\n"
        "known = algorithms_in('zh')\n"
        "from slopemuse.plugin.guide.help_site import write_site\n"
        "write_site(Path(sys.argv[1]), known)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / ".venv" / "plugins")}
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "zh")], check=True, env=environment)
    assert guide.problems(tmp_path) == []
    english = (tmp_path / "en" / "algorithms" / "velocity.html").read_text(encoding="utf-8")
    chinese = (tmp_path / "zh" / "zh" / "velocity.html").read_text(encoding="utf-8")
    assert "Terms of the fit" in english and "拟合项" in chinese
    assert "<td>必填</td>" in chinese


@pytest.mark.skipif(find_spec("mkdocs") is None, reason="MkDocs is not installed")
def test_the_site_is_built_without_dead_links():
    environment = {**os.environ, "PYTHONPATH": str(ROOT / ".venv" / "plugins")}
    done = subprocess.run(
        [sys.executable, "-m", "slopemuse.tools.guide"], capture_output=True, text=True, env=environment
    )
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    index = ROOT / "build" / "guide" / "search" / "search_index.json"
    assert "hysteresis" in index.read_text(encoding="utf-8")


def test_a_dead_link_is_detected(tmp_path):
    (tmp_path / "a.html").write_text('<a href="b.html">x</a><a href="#no">x</a><img src="https://x.org/a.png">')
    assert sorted(guide.problems(tmp_path)) == [
        "a.html: #no has no such anchor",
        "a.html: b.html does not exist",
        "a.html: loads https://x.org/a.png",
    ]
