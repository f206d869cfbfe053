"""Catalogues are complete, have correct placeholders and mark-up, and Qt finds all texts."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from slopemuse.plugin.support.translations import catalogue, template_in_language
from slopemuse.tests.paths import ROOT
from slopemuse.tools import catalogue as tool

TEXTS = tool.texts(ROOT)
BY_LANGUAGE = {language: tool.read_ts(tool.path_of(language, ROOT)) for language in tool.LANGUAGES}


# names and symbols that are written in Latin letters in Chinese
LATIN = [
    "Adam, {learning_rate:g}",
    "GNSS",
    "LAYOUT: {layout}",
    "NetCDF",
    "RMSE [mm]",
    "RMSE {rmse:.1f} mm",
    "USGS {name}: {plain}.",
]
FORMS = [
    (language, source, form)
    for language, known in BY_LANGUAGE.items()
    for source, forms in known.items()
    for form in forms
]


def translations_of(language):
    return [(source, form) for one, source, form in FORMS if one == language]


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_nothing_is_missing_or_malformed(language):
    assert tool.faults(BY_LANGUAGE[language], TEXTS, language) == []


@pytest.mark.parametrize(
    ("source", "has_plural", "forms"),
    [
        ("{file} is empty.", False, None),
        ("{file} is empty.", False, ("está vacío.",)),
        ("{file} is empty.", False, ("{fichero} está vacío.",)),
        ("{size:.2f} MB", False, ("{size} MB",)),
        ("{a} to {b}", False, ("{a} a {a}",)),
        ("{a} to {b}", False, ("{a} a {b",)),
        ("{count} days", True, ("{count} días",)),
        ("{count} days", True, ("un día", "{count} días")),
        ("{file} is empty.", False, ("{file} está vacío.", "{file} están vacíos.")),
    ],
)
def test_missing_and_malformed_translations_are_detected(source, has_plural, forms):
    known = {} if forms is None else {source: forms}
    assert len(tool.faults(known, [tool.Text(source, has_plural)], "es")) == 1


def test_correct_translations_are_accepted():
    texts = [tool.Text("{a} to {b:.1f}"), tool.Text("{count} days", True)]
    known = {"{a} to {b:.1f}": ("hasta {b:.1f} desde {a}",), "{count} days": ("{count} día", "{count} días")}
    assert tool.faults(known, texts, "es") == []


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_mark_up_is_preserved(language):
    broken = []
    for source, translated in translations_of(language):
        same = (
            Counter(re.findall(r"</?\w+>", source)) == Counter(re.findall(r"</?\w+>", translated)),
            source.count("\n") == translated.count("\n"),
            source[:1].isspace() == translated[:1].isspace(),
            translated == translated.rstrip(),
        )
        if not all(same):
            broken.append((source, translated, same))
    assert broken == []


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_names_that_are_api_stay_as_they_are(language):
    """Column and parameter names, enum values, EPSG codes and units are the same in all languages."""
    api = re.compile(r"\b(?:[A-Z]{2,}_[A-Z_]+|[a-z]+(?:_[a-z0-9]+)+|EPSG:\d+|INPUT2?|SIGMA|STATIONS|LAYER|FILES)\b")
    lost = []
    for source, translated in translations_of(language):
        missing = set(api.findall(source)) - set(api.findall(re.sub(r"[\u3000-\u9fff\uff00-\uffef]", " ", translated)))
        if missing:
            lost.append((sorted(missing), source[:60]))
    assert lost == []


def test_chinese_translations_contain_chinese_characters():
    latin = [
        source
        for source, translated in translations_of("zh")
        if re.search(r"[A-Za-z]{4}", re.sub(r"{[^}]*}", "", source)) and not re.search(r"[\u4e00-\u9fff]", translated)
    ]
    assert latin == LATIN


def check_translator(path, language):
    """Check that Qt returns the translation of every text after the catalogue is installed."""
    translator = QTranslator()
    assert translator.load(str(path))
    QCoreApplication.installTranslator(translator)
    try:
        for text in TEXTS:
            forms = BY_LANGUAGE[language][text.source]
            if not text.has_plural:
                assert QCoreApplication.translate("SlopeMuse", text.source) == forms[0]
                continue
            for count in (0, 1, 2, 11, 1000):
                assert template_in_language(text.source, count) == (forms[0] if count == 1 else forms[-1])
        assert QCoreApplication.translate("SlopeMuse", "no such text") == "no such text"
    finally:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_qt_finds_every_text(language):
    path = tool.path_of(language, ROOT).with_suffix(".qm")
    assert path.read_bytes() == tool.compiled({t.source: BY_LANGUAGE[language][t.source] for t in TEXTS}, language)
    check_translator(path, language)


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_lrelease_gives_the_same_translations(language, tmp_path):
    program = shutil.which("lrelease") or shutil.which("lrelease-qt5")
    if program is None:
        pytest.skip("lrelease is not on this machine")
    made = tmp_path / "made.qm"
    done = subprocess.run(
        [program, str(tool.path_of(language, ROOT)), "-qm", str(made)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    check_translator(made, language)


def test_refreshing_a_catalogue_changes_nothing_and_adds_new_texts(tmp_path):
    before = {f.name: f.read_bytes() for f in (ROOT / "i18n").iterdir()}
    for language in tool.LANGUAGES:
        path = tmp_path / f"{language}.ts"
        tool.write_ts(path, language, TEXTS, BY_LANGUAGE[language])
        assert path.read_bytes() == before[f"slopemuse_{language}.ts"]
    new = [*TEXTS, tool.Text("A new <b>text</b> & more"), tool.Text("{count} news", True)]
    path = tmp_path / "new.ts"
    tool.write_ts(path, "es", new, BY_LANGUAGE["es"])
    assert tool.read_ts(path) == {t.source: BY_LANGUAGE["es"][t.source] for t in TEXTS}
    assert "A new &lt;b&gt;text&lt;/b&gt; &amp; more" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("locale", "name"),
    [
        ("zh-Hans", "zh"),
        ("zh_CN", "zh"),
        ("zh", "zh"),
        ("es_MX", "es"),
        ("it", "it"),
        ("en_US", ""),
        ("de", ""),
        ("", ""),
    ],
)
def test_the_catalogue_of_a_locale(locale, name):
    found = catalogue(ROOT / "i18n", locale)
    assert (found.name if found else "") == (f"slopemuse_{name}.qm" if name else "")


CHILD = """
import json, sys
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
sys.path.append(QgsApplication.pkgDataPath() + "/python/plugins")
import importlib.util
spec = importlib.util.spec_from_file_location(
    "slopemuse", sys.argv[1] + "/__init__.py", submodule_search_locations=[sys.argv[1]])
package = sys.modules["slopemuse"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
plugin = package.classFactory(None)
plugin.initProcessing()
told = {}
for algorithm in QgsApplication.processingRegistry().providerById("slopemuse").algorithms():
    words = [w for p in algorithm.parameterDefinitions() if p.type() == "enum" for w in p.options()]
    told[algorithm.name()] = [algorithm.displayName(), algorithm.group(), algorithm.groupId(), words]
print("RESULT" + json.dumps(told))
sys.stdout.flush()
import os
os._exit(0)
"""


@pytest.mark.parametrize(
    ("locale", "title"), [("zh_CN", "速率图"), ("es_ES", "Mapa de velocidades"), ("it_IT", "Mappa di velocità")]
)
def test_the_toolbox_is_translated_and_its_api_is_not(tmp_path, locale, title):
    def messages(language):
        environment = {**os.environ, "LC_ALL": f"{language}.UTF-8", "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)}
        done = subprocess.run([sys.executable, "-c", CHILD, str(ROOT)], capture_output=True, env=environment)
        line = next((part for part in done.stdout.decode().splitlines() if part.startswith("RESULT")), None)
        assert line, done.stderr[-2000:].decode()
        return json.loads(line[6:])

    english, translated = messages("en_US"), messages(locale)
    assert translated["velocity"][0] == title
    assert set(english) == set(translated)
    for name, (shown, group, group_id, words) in translated.items():
        # a model of the Model Designer has only the name stored in its file
        if english[name][0] in BY_LANGUAGE["zh"]:
            assert shown != english[name][0]
            assert group != english[name][1]
        # group identifiers and enum values are API
        assert group_id == english[name][2]
        assert words == english[name][3]


WRITER = """
import sys
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
sys.path.append(QgsApplication.pkgDataPath() + "/python/plugins")
from qgis import processing
from processing.core.Processing import Processing
Processing.initialize()
import importlib.util
root, folder = sys.argv[1:]
spec = importlib.util.spec_from_file_location("slopemuse", root + "/__init__.py", submodule_search_locations=[root])
package = sys.modules["slopemuse"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
plugin = package.classFactory(None)
plugin.initProcessing()
processing.run("slopemuse:importinsar", {
    "INPUT": folder + "/in.csv", "OUTPUT": folder + "/out.csv", "REPORT": folder + "/report.html"})
import os
os._exit(0)
"""


@pytest.mark.parametrize("locale", ["it_IT", "zh_CN", "ar_EG"])
def test_files_are_the_same_in_every_language(tmp_path, locale):
    """Numbers and dates in files do not depend on the language."""
    (tmp_path / "in.csv").write_text("pid,lon,lat,D20200103,D20200115\np,13.25,38.5,0,-12.5\n")
    environment = {**os.environ, "LC_ALL": f"{locale}.UTF-8", "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile")}
    done = subprocess.run(
        [sys.executable, "-c", WRITER, str(ROOT), str(tmp_path)], capture_output=True, env=environment
    )
    assert (tmp_path / "out.csv").exists(), done.stderr.decode()[-2000:]
    header, row = (tmp_path / "out.csv").read_text(encoding="utf-8").splitlines()[:2]
    assert header.replace('"', "").split(",")[-2:] == ["D20200103", "D20200115"]
    assert row.endswith(",-12.5")
    assert "2020-01-15" in (tmp_path / "report.html").read_text(encoding="utf-8")
