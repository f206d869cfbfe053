"""Messages of the core reach the user in the language of QGIS."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import pytest
from slopemuse.tests.paths import ROOT

RUNNER = """
import sys
from qgis.core import QgsApplication, QgsProcessingFeedback
application = QgsApplication([], True)
application.initQgis()
sys.path.append(QgsApplication.pkgDataPath() + "/python/plugins")
import importlib.util, json
from qgis import processing
from processing.core.Processing import Processing
Processing.initialize()
root, folder = sys.argv[1:]
spec = importlib.util.spec_from_file_location("slopemuse", root + "/__init__.py", submodule_search_locations=[root])
package = sys.modules["slopemuse"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
plugin = package.classFactory(None)
plugin.initProcessing()
said = {}
for name in ("cut", "good"):
    feedback = QgsProcessingFeedback()
    given = {"INPUT": f"{folder}/{name}.csv", "OUTPUT": f"{folder}/o.gpkg", "REPORT": f"{folder}/{name}.html"}
    try:
        processing.run("slopemuse:importinsar", given, feedback=feedback)
        said[name] = feedback.textLog()
    except Exception as error:
        said[name] = str(error)
print("RESULT" + json.dumps(said))
sys.stdout.flush()
import os
os._exit(0)
"""


@pytest.fixture(scope="module")
def deliveries_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("spoken")
    rows = [f"p{i},{13.25 + i / 1e4},38.5,0,{-i},,{-2 * i}" for i in range(1, 1500)]
    header = "pid,lon,lat,D20200103,D20200115,D20200127,D20200901"
    (folder / "good.csv").write_text("\n".join([header, *rows, ""]))
    (folder / "cut.csv").write_text("\n".join([header, *rows[:1300], "p1301,13.25", *rows[1301:], ""]))
    return folder


@pytest.mark.parametrize(
    ("locale", "error", "report"),
    [
        ("zh_CN", "cut.csv 第 1,301 行有 2 个单元格，而表头有 7 个", ["假设", "间断", "1,499 个测点"]),
        ("es_ES", "La fila 1\xa0301 de cut.csv tiene 2 celdas", ["Suposiciones", "1\xa0499 puntos"]),
        ("it_IT", "La riga 1\xa0301 di cut.csv ha 2 celle", ["Ipotesi", "1\xa0499 punti"]),
    ],
)
def test_messages_are_in_the_language_of_the_user(deliveries_folder, tmp_path, locale, error, report):
    environment = {**os.environ, "LC_ALL": f"{locale}.UTF-8", "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", RUNNER, str(ROOT), str(deliveries_folder)], capture_output=True, env=environment
    )
    line = next((part for part in done.stdout.decode().splitlines() if part.startswith("RESULT")), None)
    assert line, done.stderr[-2000:].decode()
    printed = json.loads(line[6:])
    assert error in printed["cut"]
    page = (deliveries_folder / "good.html").read_text(encoding="utf-8")
    assert [text for text in report if text not in page] == []
    # no English sentence is left in the page: five plain English words in a row
    visible = re.sub(r"<[^>]*>|data:\S+", " ", page.split("</style>")[1])
    assert (
        re.findall(r"\b(?:the|of|is|are|that|with|and)\b [a-z]+ (?:[a-z]+ )?\b(?:the|of|is|are|that)\b", visible) == []
    )
