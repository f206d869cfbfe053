"""docs/formats.md lists every producer, and its keys and codes are those of the code."""

from __future__ import annotations

import re

from slopemuse.plugin.core.io.hydrology.gauge_files import USGS_CODES
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.sources.producers import BY_KEY
from slopemuse.tests.paths import ROOT

PAGE = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")


def test_every_producer_is_listed():
    named = set(re.findall(r"`([a-z0-9_]+)`", PAGE))
    assert set(BY_KEY) <= named


def test_an_unknown_sign_is_stated():
    for key, producer in BY_KEY.items():
        row = next(
            line for line in PAGE.splitlines() if f"| `{key}`" in line or f"`{key}`," in line or f", `{key}`" in line
        )
        if key != "generic":
            assert ("**" in row) == (not producer.sign_known), key


def test_the_keys_of_the_choices_are_those_of_the_code():
    listed = PAGE.split("with the\nkeys")[1].split("for example")[0]
    keys = set(ImportOptions.__dataclass_fields__) - {"los_sampler"}
    assert set(re.findall(r"`([a-z_]+)`", listed)) == keys


def test_the_codes_of_the_usgs_are_those_of_the_code():
    listed = set(re.findall(r"\b\d{5}\b", PAGE))
    assert listed <= set(USGS_CODES)
