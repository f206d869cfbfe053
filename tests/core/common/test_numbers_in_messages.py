"""Numbers in messages and tables shown to users."""

from __future__ import annotations

import json

import numpy as np
import pytest
from slopemuse.plugin.core.common.messages import (
    Message,
    message,
    number_text,
    plain,
    plural,
    translated,
    use_translator,
)


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [
        (-0.5, ".6g", "−0.5"),
        (-1234567, "", "−1,234,567"),
        (np.int64(1876), "", "1,876"),
        (-0.004, ".2f", "0.00"),
        (-0.004, "+.2f", "+0.00"),
        (-0.006, ".2f", "−0.01"),
        (2e-5, ".2g", "2e−05"),
        (float("nan"), ".1f", "nan"),
        (float("-inf"), ".1f", "−inf"),
    ],
)
def test_numbers_by_hand(value, form, text):
    assert number_text(value, form) == text


def test_sentences_have_a_true_minus_and_thousands():
    text = message("{count} of {all} days, {rate:+.2f} mm/yr in {year}", count=49, all=1876, rate=-0.5, year="2016")
    assert text == "49 of 1,876 days, −0.50 mm/yr in 2016"
    assert plural("{count} day", "{count} days", count=-2000) == "−2,000 days"
    # names, dates and values entered by a user are unchanged
    assert message("{date}: {name}, {flag}", date="2016-08-01", name="s1-5", flag=True) == "2016-08-01: s1-5, True"


def test_translated_messages_have_a_true_minus_and_thousands():
    use_translator(lambda text, count: text.replace("days", "giorni"), "it")
    try:
        assert (
            translated(message("{all} days, {rate:.1f} mm", all=1876, rate=-0.5))
            == "1\N{NO-BREAK SPACE}876 giorni, −0.5 mm"
        )
    finally:
        use_translator(None)


def test_files_for_machines_keep_the_hyphen():
    text = message("{rate:.1f} mm", rate=-0.5)
    assert isinstance(text, Message)
    assert json.dumps(plain(text)).count("-0.5") == 1
