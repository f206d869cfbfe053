"""Messages keep their template and values, and are translated as a whole, whatever the values look like."""

from __future__ import annotations

import copy
import json

import numpy as np
import pytest
from slopemuse.plugin.core.common import messages
from slopemuse.plugin.core.common.errors import InputError, SlopeMuseError
from slopemuse.plugin.core.common.html_report import Report
from slopemuse.plugin.core.common.messages import from_plain, joined, listed, message, plain, plural, quoted, translated

CHINESE = {
    "{file} is empty.": "{file} 是空的。",
    "{source} has values on {dates} only.": "{source} 只在 {dates}上有值。",
    "{count:,} dates": ("{count:,} 个日期",),
    "There are no gaps.": "没有间断。",
    "Row {row:,} of {file} has {cells} cells.": "{file} 第 {row:,} 行有 {cells} 个单元格。",
    "Dates": "日期",
    "or": "或",
}
SPANISH = {
    "The raster {raster} has no CRS; assign one to it.": "El ráster {raster} sin sistema; asigne uno.",
    "{count:,} dates": ("{count:,} fecha", "{count:,} fechas"),
    "{text} on {dates}": "{text} en {dates}",
}


def translator(known):
    """Return a translator like that of Qt: plural forms by count, and unknown templates unchanged."""

    def translate(template, count):
        found = known.get(template, template)
        if isinstance(found, str):
            return found
        return found[0] if count == 1 else found[-1]

    return translate


@pytest.fixture
def chinese():
    messages.use_translator(translator(CHINESE), "zh")
    yield
    messages.use_translator(None)


@pytest.fixture
def spanish():
    messages.use_translator(translator(SPANISH), "es")
    yield
    messages.use_translator(None)


def dates(count):
    return plural("{count:,} date", "{count:,} dates", count=count)


@pytest.mark.parametrize(
    ("made", "english"),
    [
        (message("{file} is empty.", file="a.csv"), "a.csv is empty."),
        (message("{share:.1f} % of {n:,}", share=np.float32(12.345), n=np.int64(1234)), "12.3 % of 1,234"),
        (message("{a} and {b}", a=np.float32(0.1), b=np.datetime64("2020-01-03")), "0.1 and 2020-01-03"),
        (message('write {{"unit": "m"}}'), 'write {"unit": "m"}'),
        (dates(1), "1 date"),
        (dates(1234), "1,234 dates"),
        (dates(0), "0 dates"),
        (message("{a}.", a=None), "None."),
    ],
)
def test_without_a_translator_it_is_english(made, english):
    assert made == english
    assert translated(made) == english
    assert type(translated(made)) is str


def test_values_that_look_like_sentences_or_placeholders_stay(chinese):
    for name in ("my file is empty.", "{2} \\1 .*", "{file}", "There are no gaps."):
        assert translated(message("{file} is empty.", file=name)) == f"{name} 是空的。"


def test_a_value_that_could_be_split_in_two_ways_is_not_guessed(spanish):
    """Matching the final text to a template once gave "El ráster dem has no CRS; assign one a it."."""
    error = InputError(message("The raster {raster} has no CRS; assign one to it.", raster="dem"))
    assert translated(error) == "El ráster dem sin sistema; asigne uno."
    assert f"{error}" == "The raster dem has no CRS; assign one to it."


def test_values_that_are_messages_are_translated_too(chinese):
    text = message("{source} has values on {dates} only.", source="a.csv", dates=dates(1))
    assert text == "a.csv has values on 1 date only."
    assert translated(text) == "a.csv 只在 1 个日期上有值。"
    error = InputError(message("{file} is empty.", file="b.csv"))
    assert translated(message("{name}: {error}", name="GNSS", error=error)) == "GNSS：b.csv 是空的。"


def test_order_and_format_are_those_of_the_translation(chinese):
    assert translated(message("Row {row:,} of {file} has {cells} cells.", row=1234, file="x", cells=3)) == (
        "x 第 1,234 行有 3 个单元格。"
    )


def test_plural_forms_and_thousands_of_a_language(spanish):
    assert [translated(dates(n)) for n in (1, 2, 1234)] == ["1 fecha", "2 fechas", "1\N{NO-BREAK SPACE}234 fechas"]
    # a name of digits and commas looks like a number, but is not formatted as one
    assert translated(message("{text} on {dates}", text="1,234.csv", dates=dates(1))) == "1,234.csv en 1 fecha"


def test_a_plural_without_translation_is_correct_english():
    messages.use_translator(lambda template, count: template, "es")
    try:
        assert translated(dates(1)) == "1 date"
    finally:
        messages.use_translator(None)


def test_joined_messages_are_translated(chinese):
    gaps = message("There are no gaps.")
    assert translated(joined(" ", (gaps, message("{file} is empty.", file="a")))) == "没有间断。a 是空的。"
    assert translated(gaps + " " + gaps) == "没有间断。没有间断。"
    assert translated(joined("; ", ("a", dates(2))) + ".") == "a；2 个日期。"
    assert translated("x: " + message(" There are no gaps.")) == "x:  没有间断。"
    assert type(joined(", ", ("a", "b"))) is str
    either = joined(message(" or "), ("a", "b"))
    assert either == "a or b"
    assert translated(from_plain(plain(either))) == "a 或 b"


def test_plain_texts_are_never_looked_up(chinese):
    """A plain text is not translated, for example a station named Dates."""
    assert translated("Dates") == "Dates"
    assert translated(message("Dates")) == "日期"


def test_str_and_copies_keep_the_template(chinese):
    text = message("{file} is empty.", file="a")
    row = message("{source} has values on {dates} only.", source=text, dates=dates(2)) + " " + text
    for same in (
        str(text),
        str(SlopeMuseError(text)),
        copy.deepcopy(text),
        from_plain(json.loads(json.dumps(plain(text)))),
    ):
        assert translated(same) == "a 是空的。"
    for same in (copy.deepcopy(row), from_plain(json.loads(json.dumps(plain(row))))):
        assert same == row
        assert translated(same) == translated(row)
    assert from_plain("text") == plain("text") == "text"


def test_a_message_can_be_sent_to_another_python(chinese, tmp_path):
    from slopemuse.plugin.core.remote.codec import Writer, read

    text = message("{file} is empty.", file="a")
    back = read(Writer(tmp_path, "x").write({"notes": [text, "plain"]}))
    assert [translated(note) for note in back["notes"]] == ["a 是空的。", "plain"]


def test_a_report_is_translated_except_names(chinese):
    report = Report(message("Dates"))
    report.lead(message("There are no gaps."))
    report.table((message("Dates"), "x"), [("Dates", 1.5)])
    page = report.html()
    assert '<html lang="zh">' in page
    assert "没有间断。" in page
    assert ">日期</th>" in page
    assert ">Dates</td>" in page


def test_labels_of_a_figure_keep_their_templates(chinese):
    pytest.importorskip("matplotlib")
    from slopemuse.plugin.core.common.figures import _speak, new_figure

    figure = new_figure()
    axes = figure.subplots()
    axes.plot([1, 2], label=message("{file} is empty.", file="a"))
    axes.set_xlabel(message("Dates"))
    axes.set_title("Dates")
    legend = axes.legend()
    _speak(figure)
    assert axes.get_xlabel() == "日期"
    assert axes.get_title() == "Dates"
    assert legend.get_texts()[0].get_text() == "a 是空的。"


def test_names_of_a_damaged_file_stay_short():
    assert listed(["date", "e\nmm"]) == "date, e mm"
    assert listed([], 4) == ""
    assert listed(list("abcdefghi"), 3) == "a, b, c, …"
    assert listed(["A" * 20_000, "b"]) == f"{'A' * 39}…, b"
    assert quoted("A" * 120) == repr("A" * 120)
    assert quoted("A" * 20_000) == repr("A" * 119 + "…")
