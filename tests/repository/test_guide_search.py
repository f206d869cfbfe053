"""The search of the guide finds Chinese words, which are not separated by spaces."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest
from slopemuse.tools.guide import configuration, search_chinese

# stub of the MkDocs script, whose names are used by the Chinese search
WORKER = "var allowSearch = true; var data = {docs: %s}; function search (query) { return ['words: ' + query]; }\n"
PAGES = [
    {"location": "zh/a.html", "title": "导入", "text": "读取库水位和降雨量。"},
    {"location": "zh/b.html", "title": "库水位", "text": "每日的水位。"},
    {"location": "c.html", "title": "Import", "text": "Reads levels."},
]


@pytest.mark.skipif(shutil.which("node") is None, reason="node runs the script of the site")
@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("库水位", ["zh/b.html", "zh/a.html"]),
        ("降雨", ["zh/a.html"]),
        ("库水位 降雨量", ["zh/a.html"]),
        ("滑坡", []),
        ("levels", ["words: levels"]),
    ],
)
def test_chinese_words_are_found(tmp_path, query, found):
    worker = tmp_path / "search" / "worker.js"
    worker.parent.mkdir()
    worker.write_text(WORKER % json.dumps(PAGES, ensure_ascii=False), encoding="utf-8")
    search_chinese(tmp_path)
    asks = f"\nconsole.log(JSON.stringify(search({json.dumps(query)}).map((one) => one.location || one)));"
    worker.write_text(worker.read_text(encoding="utf-8") + asks, encoding="utf-8")
    messages = subprocess.run(["node", str(worker)], capture_output=True, text=True)
    assert not messages.returncode, messages
    assert json.loads(messages.stdout) == found


def test_words_of_two_characters_are_searched():
    assert '"min_search_length": 2' in configuration(["index.md"])
