"""GNSS reports state the processing with units and compare layers on their common stations."""

from __future__ import annotations

import re

import numpy as np
import pytest
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.data.gnss_series import LosSeries
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.gnss.reports.gnss_figures import (
    Line,
    station_panels,
    timeline,
    with_gaps,
)
from slopemuse.plugin.core.gnss.reports.rereferencing_report import reference_report
from slopemuse.plugin.core.gnss.reports.validation_report import validation_report
from slopemuse.plugin.core.gnss.rereferencing import rereference
from slopemuse.plugin.core.gnss.validation import noise_floors, validate
from slopemuse.plugin.core.report_parts.positive_direction import displacement_label
from slopemuse.tests.untranslated import untranslated

DAYS = np.datetime64("2020-01-01") + np.arange(0, 360, 12)
YEARS = (DAYS - DAYS[0]).astype(float) / 365.25


def case(error=0.0, used=()):
    """Return a layer of two places with 6 points each, whose rates are wrong by `error` mm/yr, and two stations."""
    xy = np.array([(7.0 + 0.02 * (i >= 6), 45.0 + i % 6 * 1e-4) for i in range(12)])
    rates = np.where(np.arange(12) < 6, 0.0, -20.0)[:, None]
    noise = np.random.default_rng(0).normal(0, 0.5, (12, len(DAYS)))
    values = (rates + error) * YEARS + noise
    series = PointSeries(np.arange(12).astype(str), xy, DAYS, values, "EPSG:4326", lineage=Lineage(gnss_stations=used))
    daily = DAYS[0] + np.arange(360)
    years = np.arange(360) / 365.25
    stations = [
        LosSeries(name, lon, 45.0, daily, rate * years, np.full(360, 0.5))
        for name, lon, rate in (("M21", 7.0, 0.0), ("<M09>", 7.02, -20.0))
    ]
    return series, stations


def test_reference_report():
    series, gnss = case(error=6.0)
    _, datum = rereference(series, gnss)
    text = reference_report(series, datum)
    assert untranslated(lambda: reference_report(series, datum)) == {"smooth", "offset"}
    assert "set by M21" in text
    assert "at stations that did not set the datum" in text
    assert "mm/yr" in text
    assert "&lt;M09&gt;" in text
    assert text.count("data:image/png") == 2


def test_reference_report_with_empty_dates_and_all_methods_rejected():
    series, gnss = case()
    values = np.array(series.values)
    values[:, 3] = np.nan
    rng = np.random.default_rng(1)
    wild = [LosSeries(s.station, s.lon, s.lat, s.dates, s.los + rng.normal(0, 9, 360).cumsum(), s.sigma) for s in gnss]
    _, datum = rereference(series.with_(values=values), wild, stations=["M21", "<M09>"], method="offset_per_date")
    assert datum.used == "none"
    assert datum.stations == ()
    assert "no station" in reference_report(series.with_(values=values), datum)


def test_validation_report_compares_on_shared_stations():
    raw, gnss = case(error=6.0)
    done, _ = case(used=("M21",))
    layers = [("raw", raw), ("done", done)]
    text = validation_report(validate(layers, gnss), layers, 100.0, noise_floors(layers))
    assert "RMSE of the 1 common station<" in text
    scores, noise = validate(layers, gnss), noise_floors(layers)
    assert untranslated(lambda: validation_report(scores, layers, 100.0, noise)) <= {
        "raw",
        "done",
        "GNSS",
        "RMSE",
        "nearest",
        "circle",
        "kriging",
    }
    leads = [text.index(f"{name}: rates differ from GNSS by") for name in ("done", "raw")]
    # the best layer is first
    assert leads == sorted(leads)
    assert "(RMSE, 1 station)" in text
    assert "Noise floor" in text
    assert "Spread of the velocities [mm/yr]" in text
    assert text.count("data:image/png") == 2


def test_a_layer_without_a_score_does_not_change_the_order_of_the_others():
    raw, gnss = case(error=6.0)
    done, _ = case()
    # both stations set the datum of this layer
    unscored, _ = case(used=("M21", "<M09>"))
    layers = [("raw", raw), ("unscored", unscored), ("done", done)]
    text = validation_report(validate(layers, gnss), layers, 100.0, noise_floors(layers))
    assert text.index("done: rates differ from GNSS by") < text.index("raw: rates differ from GNSS by")
    assert "Not scored: unscored (see the notes)." in text


def test_axis_has_unit_and_sign():
    assert displacement_label("los") == "Displacement [mm]\n+ towards satellite"
    assert displacement_label("up") == "Displacement [mm]\n+ up"
    assert displacement_label("custom") == "Displacement [mm]"


def test_no_line_is_drawn_across_a_gap():
    days = DAYS[0] + np.array([0, 12, 24, 36, 200, 212])
    values = np.array([1.0, 2, np.nan, 4, 5, 6])
    dates, first, second = with_gaps(days, values, 10 * values)
    assert [str(day) for day in dates] == [str(d) for d in (DAYS[0] + np.array([0, 12, 36, 37, 200, 212]))]
    np.testing.assert_array_equal(first, [1, 2, 4, np.nan, 5, 6])
    np.testing.assert_array_equal(second, 10 * first)
    assert len(with_gaps(days[:1], values[:1])[0]) == 1
    assert len(with_gaps(days[:0], values[:0])[0]) == 0


def test_scale_loss_is_reported_and_notes_are_not_repeated():
    series, gnss = case()
    slow = series.with_(values=0.6 * series.values)
    layers = [("true", series), ("slow", slow)]
    far = LosSeries("FAR", 9.0, 45.0, gnss[0].dates, gnss[0].los, gnss[0].sigma)
    text = validation_report(validate(layers, [gnss[1], far]), layers, 100.0, {})
    assert re.search("slow captures (59|60|61) % of the motion measured by GNSS", text)
    assert "true captures" not in text
    assert text.count("of station FAR") == 2  # one within the radius, one within the range of the other interpolators
    assert "true, slow" in text


def test_a_layer_keeps_its_colour_and_every_layer_is_in_a_legend():
    def line(label, kind="layer"):
        return Line(label, DAYS, np.zeros(len(DAYS)), kind)

    figure = station_panels(
        [("P", [line("a"), line("b"), line("GNSS", "gnss")]), ("Q", [line("b"), line("c")]), ("R", [line("c")])], "mm"
    )
    panels = [{drawn.get_label(): drawn.get_color() for drawn in axes.get_lines()} for axes in figure.axes]
    assert panels[0]["b"] == panels[1]["b"]
    assert len({panels[0]["a"], panels[0]["b"], panels[0]["GNSS"], panels[1]["c"]}) == 4
    assert panels[1]["c"] == panels[2]["c"]
    assert [axes.get_legend() is not None for axes in figure.axes] == [True, True, False]
    # the legends lie above the panels, so that they cover no line, and include the panel title
    figure.draw_without_rendering()
    for axes in figure.axes[:2]:
        assert axes.get_legend().get_window_extent().y0 >= axes.bbox.y1
        assert axes.get_legend().get_title().get_text() and not axes.get_title()


def test_interpolators_are_compared_on_their_common_stations():
    series, gnss = case()
    # a third station 300 m from the nearest point: outside the circle, within the range of the other interpolators
    off = LosSeries("OFF", 7.0, 45.0 + 800 / 111_132, gnss[0].dates, gnss[0].los, gnss[0].sigma)
    layers = [("layer", series)]
    text = validation_report(validate(layers, [*gnss, off], radius_m=200.0), layers, 200.0, {})
    table = text[text.index("The circle has a radius of 200 m; kriging uses 32 points.") :]
    table = table[: table.index("</table>")]
    assert re.findall(r"<th>([^<]*)</th>", table) == ["Nearest point", "Robust mean in the circle", "Local kriging"]
    assert "1 station for which at least one interpolator has no value is excluded" in table
    assert "M21" in table
    assert "OFF" not in table


def test_the_common_period_is_shaded():
    days = DAYS.astype("datetime64[D]")
    shaded = timeline([("a", days[:20]), ("b", days[10:])]).axes[0]
    assert len(shaded.patches) == 1
    apart = timeline([("a", days[:10]), ("b", days[20:])]).axes[0]
    assert len(apart.patches) == 0


def test_short_term_motion_is_unconfirmed_only_if_a_station_moves():
    series, (still, _) = case()
    layers = [("layer", series)]
    rng = np.random.default_rng(3)
    noisy = LosSeries("M21", still.lon, still.lat, still.dates, rng.normal(0, 1, 360), still.sigma)
    text = validation_report(validate(layers, [noisy]), layers, 100.0, {})
    assert "no station moves more than the noise of layer and GNSS" in text
    assert "the rates are validated" not in text
    # steps of 10 mm every 12 days that the layer does not contain
    jumps = np.repeat(rng.normal(0, 10, 30).cumsum(), 12)
    wild = LosSeries("M21", still.lon, still.lat, still.dates, jumps, still.sigma)
    text = validation_report(validate(layers, [wild]), layers, 100.0, {})
    assert "layer and GNSS are only weakly correlated" in text
    assert "no station moves" not in text
    # a single layer has one correlation, not a range
    assert re.search(r"\(mean correlation of the increments -?0\.\d\d\)", text)
    # common stations are not mentioned because no row shows them
    assert "ommon stations" not in text


def test_the_correlation_of_increments_is_shown_for_moving_stations():
    """The summary and the table report the correlation of the moving station; a stable one has no motion to confirm."""
    series, (moving, other) = case()
    layers = [("s1, gridded", series)]
    rng = np.random.default_rng(3)
    jumps = np.repeat(rng.normal(0, 10, 30).cumsum(), 12)
    still = LosSeries("M22", other.lon, other.lat, other.dates, rng.normal(0, 1, 360), other.sigma)
    wild = LosSeries("M21", moving.lon, moving.lat, moving.dates, jumps, moving.sigma)
    scores = validate(layers, [wild, still])
    text = validation_report(scores, layers, 100.0, {})
    # the comma in the layer name does not end the list in the sentence
    in_summary = re.search(r"“s1, gridded” and GNSS are only weakly.*?increments (-?[\d.]+)\)", text).group(1)
    table = text[text.index("Correlation of the increments</th>") :]
    shown = re.search(r"Mean of the stations that move more than the noise</td><td>(-?[\d.]+)<", table).group(1)
    assert float(shown) == pytest.approx(float(in_summary), abs=0.006)


def test_scale_loss_is_computed_from_moving_stations_only():
    series, gnss = case()
    layers = [("slow", series.with_(values=0.6 * series.values))]
    rng = np.random.default_rng(5)
    gnss[0] = LosSeries("M21", gnss[0].lon, 45.0, gnss[0].dates, rng.normal(0, 1, 360), gnss[0].sigma)
    text = validation_report(validate(layers, gnss), layers, 100.0, {})
    assert re.search("slow captures (59|60|61) % of the motion measured by GNSS", text)
    table = text[text.index(">Scale</th>") :]
    assert re.search(r"Mean of the moving stations</td><td>0\.(59|60|61)<", table[: table.index("</table>")])
