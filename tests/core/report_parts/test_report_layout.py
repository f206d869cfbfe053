"""HTML reports: structure, numbers and provenance; nothing is clipped on screen or in print."""

from __future__ import annotations

import html
import io
import re
from datetime import datetime, timezone

import numpy as np
import pytest
from slopemuse.plugin.core.common.figures import new_figure, png_bytes
from slopemuse.plugin.core.common.html_report import Report, table_of
from slopemuse.plugin.core.records.html_embedding import with_record
from slopemuse.plugin.core.report_parts.map_axes import finish_map, round_length
from slopemuse.plugin.core.report_parts.report_origin import ReportOrigin, with_origin
from slopemuse.tests.browser import CAN_PRINT, CHROMIUM, overflow, printed

QGIS = {"QGIS": "3.40"}
HEADS = [f"column{number}_of_a_long_table [mm]" for number in range(12)]


def page():
    """Return a page with content that may overflow: many columns, long file names and a wide figure."""
    report = Report("Evaluation of a_layer_with_a_very_long_name_that_has_no_spaces_whatsoever_in_it_2016_2024")
    report.lead("9 % of the points answer to the reservoir.")
    report.weak("The 90 % interval contains 82 % of the acquisitions.")
    for number in range(5):
        report.heading(f"Section {number}")
        report.table(["Method", *HEADS], [["Distributed-lag ridge + Kalman", *([-123.456] * 12)]] * 3, "Table")
    figure = new_figure(20, 6)
    figure.add_subplot().plot([0, 1])
    report.figure(figure, "Figure")
    path = "/home/geologist/deliveries/" + "a_folder_with_a_long_name/" * 6 + "series.gpkg"
    origin = ReportOrigin(
        "Xinpu", [("InSAR series [mm]", "s1", path)], [("Method (METHOD)", "kriging")], {"QGIS": "3.40"}
    )
    return with_origin(report.html(), origin, datetime(2026, 1, 2, 3, 4, tzinfo=timezone.utc))


def test_findings_limitations_and_contents_come_first():
    text = page()
    places = [text.index(part) for part in ("answer to the reservoir", "contains 82 %", 'href="#s5"', 'id="s1"')]
    assert places == sorted(places)
    short = Report("x")
    short.lead("found")
    short.heading("one")
    assert "<nav>" not in short.html() and "Limitations" not in short.html()


def test_a_report_states_its_provenance():
    text = re.sub(r"<[^>]+>", "|", page())
    assert "|2026-01-02 03:04 · project Xinpu · s1|" in text
    for part in (
        "|InSAR series [mm]|",
        "series.gpkg)|",
        "|Method (METHOD)|",
        "|kriging|",
        "|Created on|",
        "QGIS 3.40, Python 3",
    ):
        assert part in text


def test_numbers_of_a_column_have_the_same_decimals():
    text = table_of(["a", "b", "c"], [[12.345, 0.5, 6e-5], [3.0, 1234.5, 0.17], [float("nan"), None, 0.0]])
    cells = [html.unescape(cell) for cell in re.findall(r"<td>([^<]*)</td>", text)]
    assert cells == ["12.3", "0.500", "< 0.001", "3.0", "1,234", "0.170", "–", "–", "0"]


def test_numbers_have_a_true_minus_and_thousands():
    text = table_of(["a", "b", "c"], [[-12345, -0.00004, "S-1"], [7, -1234.5, "2020-01-02"]])
    cells = [html.unescape(cell) for cell in re.findall(r"<td[^>]*>([^<]*)</td>", text)]
    assert cells == ["−12,345", "> −0.001", "S-1", "7", "−1,234", "2020-01-02"]


def test_weak_cells_are_marked():
    assert re.findall(r'<td class="weak">([^<]*)<', table_of(["a", "b"], [["x", 0.27]], weak={(0, 1)})) == ["0.270"]


@pytest.mark.parametrize(("length", "rounded"), [(1234.0, 1000.0), (0.7, 0.5), (499.0, 200.0), (20.0, 20.0)])
def test_scale_bars_have_round_lengths(length, rounded):
    assert round_length(length) == rounded


def test_a_map_in_degrees_has_the_scale_of_its_latitude():
    figure = new_figure()
    axes = figure.add_subplot()
    axes.scatter([13.0, 13.1], [60.0, 60.1])
    west, east = axes.get_xlim()
    finish_map(axes, "EPSG:4326")
    assert axes.get_aspect() == pytest.approx(2.0, rel=1e-2)
    # 1° of longitude at 60° N is half as long as at the equator
    (bar,) = [line for line in axes.lines if line.get_linewidth() == 3]
    ends = bar.get_xdata()
    assert (ends[1] - ends[0]) * 55_660 == pytest.approx(1000.0, rel=1e-2)
    assert 0.05 < (ends[1] - ends[0]) / (east - west) < 0.35
    assert "Longitude [°]" in axes.get_xlabel()


def test_a_figure_has_no_blank_margins():
    from matplotlib.image import imread

    figure = new_figure(18, 18)
    axes = figure.subplots(1, 2)
    for part in axes:
        # maps six times wider than high leave most of the figure empty
        dots = part.scatter([0.0, 600.0], [0.0, 100.0], c=[0, 1])
        finish_map(part, "EPSG:32633", part is axes[0])
    figure.colorbar(dots, ax=axes, label="mm")
    picture = imread(io.BytesIO(png_bytes(figure, cropped=True)))[:, :, :3]
    rows, columns = (np.flatnonzero((picture < 0.99).any(axis=(axis, 2))) for axis in (1, 0))
    margins = [rows[0], picture.shape[0] - rows[-1], columns[0], picture.shape[1] - columns[-1]]
    assert max(margins) < 12
    # the height of the colour bar is that of the maps, not of the figure
    assert picture.shape[0] < 0.5 * picture.shape[1]


@pytest.mark.skipif(not CAN_PRINT, reason="needs Chromium and pdftotext")
def test_numbers_and_captions_are_complete_in_print_and_on_phones(tmp_path):
    report = Report("Relations")
    long = "A caption that is longer than the width of a telephone, of a table that is wider than this telephone"
    heads = ["Driver", *(f"a long heading {number} of a column" for number in range(5))]
    report.table(heads, [["Falling reservoir level of the lake", *(["−0.581"] * 5)]] * 2, long)
    report.table(["Point", "Trigger"], [["S00167", "trend " * 40]])
    text = with_record(report.html(), "{}")
    (tmp_path / "page.html").write_text(text, encoding="utf-8")
    _, words = printed(tmp_path / "page.html", tmp_path)
    found = [word for *_, word in words]
    assert found.count("−0.581") == 10 and "S00167" in found
    # a collapsed record adds no page
    assert "record" not in found
    assert overflow([text], tmp_path) == [[0, []], [0, []]]


@pytest.mark.skipif(not CHROMIUM, reason="needs Chromium")
def test_nothing_overflows_on_screens(tmp_path):
    assert overflow([page()], tmp_path) == [[0, []], [0, []]]


@pytest.mark.skipif(not CAN_PRINT, reason="needs Chromium and pdftotext")
def test_no_column_is_lost_in_print(tmp_path):
    (tmp_path / "page.html").write_text(page(), encoding="utf-8")
    widths, words = printed(tmp_path / "page.html", tmp_path)
    # A4 portrait, and landscape pages that contain the wide tables with their headings and all 5 × 3 × 12 numbers
    assert widths[0] == pytest.approx(595, abs=2) and set(np.round(widths)) == {595, 842}
    found = [end for end, _, word in words if word == "−123"]
    assert len(found) == 180 and max(found) < 842 - 35
    assert re.search(r'<div class="turned"><h2 id="s1">Section 0</h2><div class="table', page())


@pytest.mark.skipif(not CAN_PRINT, reason="needs Chromium and pdftotext")
@pytest.mark.parametrize("columns", [9, 11, 13])
def test_wide_tables_are_readable_in_print(tmp_path, columns):
    report = Report("Evaluation")
    heads = ["Method", *(["coverage"] * 4), *(f"RMSE {number} [mm]" for number in range(columns - 5))]
    report.table(heads, [["Distributed-lag ridge + Kalman", *([12.34] * (columns - 1))]] * 3, "Table")
    (tmp_path / "page.html").write_text(report.html(), encoding="utf-8")
    widths, words = printed(tmp_path / "page.html", tmp_path)
    cells = [(end, height) for end, height, word in words if word == "12.3"]
    assert len(cells) == 3 * (columns - 1) and max(end for end, _ in cells) < max(widths) - 35
    # a line is about 1.16 times as high as its font size, whose minimum is 8.5 pt
    assert min(height for _, height in cells) > 1.1 * 8.5
