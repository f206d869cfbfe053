"""Sentences of the science in another language: found by their pattern, with what they were filled with kept."""

from __future__ import annotations

import pytest
from slopemuse.plugin.core.common import messages
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.common.html_report import Report
from slopemuse.plugin.core.common.messages import Phrases

KNOWN = {
    "{1} is empty.": "{1} 是空的。",
    "{1}/{2} is empty.": "{2}（{1}）是空的。",
    "{1} has values on {2} only; a series needs two or more.": "{1} 只在 {2}上有值。",
    "{1} date": "{1} 个日期",
    "There are no gaps.": "没有间断。",
    "The median interval is {1} days.": "间隔中位数为 {1} 天。",
    "{1} to {2}": "{1} 至 {2}",
    "Dates": "日期",
    "date": "日期",
    "Row {1} of {2} has {3} cells.": "{2} 第 {1} 行有 {3} 个单元格。",
}


@pytest.fixture
def chinese():
    """Let the science speak Chinese, and English again after the test."""
    phrases = Phrases(list(KNOWN), lambda template: KNOWN.get(template, template), "zh")
    messages.speak(lambda: phrases)
    yield phrases
    messages.speak(Phrases)


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        ("series.csv is empty.", "series.csv 是空的。"),
        ("a.zip/b.csv is empty.", "b.csv（a.zip）是空的。"),
        ("my file (2).csv is empty.", "my file (2).csv 是空的。"),
        # a piece inside is translated too
        ("a.csv has values on 1 date only; a series needs two or more.", "a.csv 只在 1 个日期上有值。"),
        # values that look like a pattern or a placeholder stay as they are
        ("{2} \\1 .* is empty.", "{2} \\1 .* 是空的。"),
        ("Row 1,234 of x.csv has 3 cells.", "x.csv 第 1,234 行有 3 个单元格。"),
        # several sentences at once
        ("The median interval is 12 days. There are no gaps.", "间隔中位数为 12 天。没有间断。"),
        ("2019-01-01 to 2020-01-01", "2019-01-01 至 2020-01-01"),
        # a template with few words of its own does not take a whole sentence apart
        ("From here to there we walk.", "From here to there we walk."),
        ("", ""),
        ("  There are no gaps. ", "  没有间断。 "),
        ("Nobody knows this sentence.", "Nobody knows this sentence."),
    ],
)
def test_sentences(chinese, english, expected):
    assert chinese.said(english) == expected


def test_names_inside_a_sentence_are_not_translated(chinese):
    """A field may be called date, a station Dates: only pieces of prose are translated inside."""
    assert chinese.said("date is empty.") == "date 是空的。"
    assert chinese.said("date") == "日期"
    assert chinese.said("date", within=True) == "date"


def test_thousands_are_not_decimals_in_spanish():
    phrases = Phrases(["{1} is empty."], lambda template: "{1} está vacío.", "es")
    assert phrases.said("1,234 is empty.") == "1\N{NO-BREAK SPACE}234 está vacío."
    assert phrases.said("1,234.csv is empty.") == "1,234.csv está vacío."


def test_errors_and_reports_speak_and_english_stays_english(chinese):
    assert str(InputError("a.csv is empty.")) == "a.csv 是空的。"
    report = Report("Dates")
    report.lead("The median interval is 12 days.")
    report.table(("date", "x"), [("Dates", 1.5)])
    page = report.html()
    assert '<html lang="zh">' in page
    assert "间隔中位数为 12 天。" in page
    assert "<th" in page
    assert ">日期</th>" in page
    messages.speak(Phrases)
    assert str(InputError("a.csv is empty.")) == "a.csv is empty."
    assert '<html lang="en">' in Report("Dates").html()


def test_a_hole_does_not_swallow_the_sentence_before(chinese):
    text = "The median interval is 12 days. 11 gaps are longer than one and a half times the usual."
    more = {**KNOWN, "{1} gaps are longer than one and a half times the usual.": "有 {1} 个间断超过一倍半。"}
    phrases = Phrases(list(more), lambda template: more.get(template, template), "zh")
    assert phrases.said(text) == "间隔中位数为 12 天。有 11 个间断超过一倍半。"


def test_pieces_joined_by_a_semicolon(chinese):
    assert chinese.said("There are no gaps.; 2019 to 2020") == "没有间断。；2019 至 2020"
    assert chinese.said("nobody: knows this") == "nobody: knows this"
    assert chinese.said(", 2019 to 2020", within=True) == ", 2019 至 2020"
