"""A new user gets a coloured map and a time series with at most four clicks in QGIS Desktop."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from slopemuse.tests.paths import ROOT

DELIVERY = ROOT / "ui" / "examples" / "ustica" / "EGMS_L2b_117_0227_IW2_VV_2020_2024_1.zip"
SETTINGS = """[PythonPlugins]
processing=true
[locale]
overrideFlag=true
userLocale=en
[qgis]
checkVersion=false
showTips=false
"""
CLICKS = 4
START = '! command -v openbox >/dev/null || openbox & qgis --nologo --noversioncheck --code "$1"; kill %1 2>/dev/null'


@pytest.fixture(scope="module")
def found(archive, tmp_path_factory):
    """Return the results of the session in a profile without the plugin."""
    home = tmp_path_factory.mktemp("first_minute")
    ini = home / "profile" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text(SETTINGS)
    path = home / "found.json"
    environment = {name: value for name, value in os.environ.items() if name not in ("QGIS_PLUGINPATH", "PYTHONPATH")}
    environment.pop("QT_QPA_PLATFORM", None)
    environment.update(
        HOME=str(home),
        LIBGL_ALWAYS_SOFTWARE="1",
        QGIS_CUSTOM_CONFIG_PATH=str(home / "profile"),
        SLOPEMUSE_ZIP=str(archive),
        SLOPEMUSE_DELIVERY=str(DELIVERY),
        SLOPEMUSE_FOUND=str(path),
    )
    script = Path(__file__).with_name("first_minute.py")
    command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "bash", "-c", START, "-", str(script)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert path.exists(), done.stdout[-2000:] + done.stderr[-2000:]
    made = json.loads(path.read_text())
    assert "error" not in made, made["error"]
    return made


pytestmark = pytest.mark.skipif(
    not (shutil.which("qgis") and shutil.which("xvfb-run")), reason="needs QGIS Desktop and xvfb-run"
)


def test_the_example_is_plotted_after_two_clicks(found):
    """The clicks are the toolbar button and “Open example”; a third click on the map plots another point."""
    example = found["example"]
    assert (example["clicks"], example["other_point"], example["coloured"]) == (2, 3, True)
    assert example["other_point"] <= CLICKS
    assert example["seconds"] < 60


def test_a_dropped_delivery_is_coloured_and_plotted_after_two_clicks(found):
    """The clicks are “Import” and a point on the map."""
    dropped = found["drop"]
    assert (dropped["clicks"], dropped["coloured"]) == (2, True)
    assert dropped["clicks"] <= CLICKS
    assert dropped["seconds"] < 60
