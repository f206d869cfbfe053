"""Chinese help: a page for every algorithm, whose tables are those of the algorithms."""

from __future__ import annotations

import os
import re
import subprocess
import sys

from slopemuse.tests.paths import ROOT

PAGES = ROOT / "docs" / "zh"
NAMES = (
    "importinsar", "importgnss", "importhydrology", "velocity", "rereference", "projectlos", "decompose",
    "trainmusenet", "estimatedaily", "validategnss", "warninglevels", "updatemonitoring", "batchslopes", "repeat",
    "harmonize", "gridfusion", "evaluate", "hydrorelation", "projectgnss",
)  # fmt: skip


def test_pages_in_chinese_with_their_tables_up_to_date():
    for name in NAMES:
        text = (PAGES / f"{name}.md").read_text(encoding="utf-8")
        assert f"`slopemuse:{name}`" in text
        assert len(re.findall(r"[\u4e00-\u9fff]", text)) > 250
        assert f"./run process {name} --" in text
    code = "import sys; sys.argv.append('--check'); from slopemuse.tools.help_pages import main; sys.exit(main())"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / ".venv" / "plugins")}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]


def test_every_algorithm_has_a_page():
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "algorithms").rglob("*.py")]
    found = [re.search(r'^    ID = "(\w+)"$', text, re.MULTILINE) for text in texts]
    assert {match.group(1) for match in found if match} == set(NAMES)


def test_the_index_leads_to_every_page():
    links = re.findall(r"\]\(([^)]+)\)", (PAGES / "README.md").read_text(encoding="utf-8"))
    assert {f"{name}.md" for name in NAMES} <= set(links)
    assert [link for link in links if not (PAGES / link).exists()] == []


def test_the_example_commands_name_parameters_that_exist():
    for name in NAMES:
        text = (PAGES / f"{name}.md").read_text(encoding="utf-8")
        named = set(re.findall(r"--([A-Z_0-9]+)=", text))
        listed = set(re.findall(r"^\| `([A-Z_0-9]+)`", text, re.MULTILINE))
        assert named <= listed, (name, named - listed)
