"""Sentences about packages are composed of parts, all of which are translated in every language."""

from __future__ import annotations

import pytest
from slopemuse.plugin.core.common import messages
from slopemuse.plugin.core.common.messages import from_plain, plain, translated
from slopemuse.plugin.core.environment.packages import BROKEN, MISSING, OLD, PACKAGES, Fault, alternative_without
from slopemuse.tools import catalogue

WINDOWS = '[WinError 126] The module could not be found. Error loading "C:\\\\torch\\\\c10.dll" or another; see'
LINUX = "libcudnn.so.9: cannot open shared object file: No such file or directory"
ENGLISH = (
    "Python package",
    "is required",
    "restart QGIS",
    "choose a Python",
    "run `",
    "install the",
    "several",
    "terminal",
)


@pytest.mark.parametrize("language", ["zh", "es", "it"])
def test_no_part_stays_english(language, monkeypatch):
    known = catalogue.read_ts(catalogue.path_of(language))
    monkeypatch.setattr(messages, "_language", language)
    monkeypatch.setattr(messages, "_translator", lambda template, count: known.get(template, (template,))[0])
    for name in PACKAGES:
        for kind, reason in ((MISSING, ""), (OLD, "0.1"), (BROKEN, WINDOWS), (BROKEN, LINUX), (BROKEN, "of another")):
            fault = Fault(name, kind, reason)
            sentences = [fault.sentence(), fault.sentence(python="/opt/my env/bin/python3")]
            sentences += [
                fault.sentence(instead=alternative_without("METHOD", "smoother")),
                fault.sentence(instead=alternative_without("REPORT")),
            ]
            for sentence in sentences:
                # another Python interpreter reports missing packages as JSON
                text = translated(from_plain(plain(sentence)))
                for words in ENGLISH:
                    assert words not in text.replace("un terminal", "").replace(WINDOWS, ""), text
                assert str.__str__(PACKAGES[name].use) not in text
                assert reason in text
