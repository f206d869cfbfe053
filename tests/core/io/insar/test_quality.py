"""Quality measures of dates, steps and noise match known values."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.io.insar.import_report import import_report, imported_noise
from slopemuse.plugin.core.io.insar.reader import Imported, ImportOptions, read_insar
from slopemuse.plugin.core.io.sniffing.findings import LayoutDescription
from slopemuse.plugin.core.timeseries import quality
from slopemuse.plugin.core.timeseries.quality import date_facts, linear_fit, noise_facts, step_facts
from slopemuse.tests.untranslated import untranslated


def dates_every(days, n, first="2020-01-01"):
    return np.datetime64(first) + np.arange(n) * np.timedelta64(days, "D")


def test_dates_and_gaps():
    dates = np.delete(dates_every(12, 20), [5, 6, 12])
    facts = date_facts(dates)
    assert (facts.n_dates, facts.interval) == (17, 12)
    assert [(str(a), str(b), n) for a, b, n in facts.gaps] == [
        ("2020-02-18", "2020-03-25", 36),
        ("2020-05-12", "2020-06-05", 24),
    ]


def test_the_loss_of_a_satellite_is_not_a_gap():
    dates = np.concatenate([dates_every(6, 60), dates_every(12, 40, "2021-01-01")])
    facts = date_facts(dates)
    assert facts.gaps == ()
    assert facts.interval == 6


def test_steps_bridge_missing_values():
    values = np.array([[0, 5, 25, 26, np.nan], [0, np.nan, np.nan, -20, -21], [np.nan, 1, 2, 3, 4]], dtype=float)
    facts = step_facts(values, 55.465763)
    assert facts.threshold_mm == pytest.approx(13.866, abs=1e-3)
    assert (facts.n_steps, facts.n_pairs, facts.n_points) == (2, 8, 2)
    assert facts.per_date.tolist() == [0, 0, 1, 1, 0]


def test_line_fit_with_gaps_equals_polyfit():
    generator = np.random.default_rng(0)
    dates = dates_every(12, 40)
    values = generator.normal(0, 3, (7, 40)).cumsum(axis=1)
    values[generator.random(values.shape) < 0.3] = np.nan
    values[6, 2:] = np.nan
    rate, mean_square = linear_fit(dates, values)
    years = (dates - dates[0]).astype(float) / 365.25
    for i in range(6):
        seen = np.isfinite(values[i])
        slope, start = np.polyfit(years[seen], values[i, seen], 1)
        residual = values[i, seen] - slope * years[seen] - start
        assert rate[i] == pytest.approx(slope)
        assert mean_square[i] == pytest.approx(np.mean(residual**2))
    assert np.isnan(rate[6])


@pytest.mark.parametrize("geographic", [True, False])
def test_noise_is_estimated_in_the_stable_window(geographic):
    generator = np.random.default_rng(3)
    n, dates = 60, dates_every(12, 100)
    years = (dates - dates[0]).astype(float) / 365.25
    xy = generator.uniform(1, 199, (2 * n, 2))
    xy[n:, 0] += 1000
    noise = np.where(np.arange(2 * n)[:, None] < n, 1.5, 0.5)
    rate = np.where(np.arange(2 * n) < n, 0.0, -40.0)
    values = rate[:, None] * years + generator.normal(0, 1, (2 * n, 100)) * noise
    if geographic:
        xy = xy / 111_195.0
    series = PointSeries(np.arange(2 * n).astype(str), xy, dates, values)
    facts = noise_facts(series, geographic=geographic)
    # the stable ground is noisier here; the window is selected by its velocity
    assert facts.rms_mm == pytest.approx(1.5, rel=0.05)
    assert 20 <= facts.n_points <= n
    # standard error of the slope of a line due to noise alone
    line = 1.5 / np.sqrt(np.sum((years - years.mean()) ** 2))
    assert facts.rate_rms_mm_yr == pytest.approx(line, rel=0.3)


def test_no_window_without_points():
    series = PointSeries(["a"], [[0, 0]], dates_every(12, 3), [[1.0, 2.0, 3.0]])
    assert np.isnan(noise_facts(series, geographic=False).rms_mm)


def test_an_import_fits_its_lines_once(files, tmp_path, monkeypatch):
    path = tmp_path / "a.csv"
    path.write_text(files.egms_l2())
    imported = read_insar(path, ImportOptions())
    np.testing.assert_array_equal(imported.lines, linear_fit(imported.series.dates, imported.series.values))
    expected = noise_facts(imported.series, geographic=True)
    monkeypatch.setattr(quality, "linear_fit", None)
    assert imported_noise(imported) == noise_facts(imported.series, geographic=True, fit=imported.lines)
    assert noise_facts(imported.series, geographic=True, fit=imported.lines).rms_mm == pytest.approx(
        expected.rms_mm, nan_ok=True
    )


def test_report_lists_assumptions_and_findings(files, tmp_path):
    path = tmp_path / "EGMS_L2b_117.csv"
    path.write_text(files.egms_l2().replace(",-0.3,1043", ",-0.3,1043"))
    imported = read_insar(path, ImportOptions())
    values = imported.series.values.copy()
    values[3, 3] = 40.0
    values[5, 4] = np.nan
    jumped = Imported(imported.series.with_(values=values), *list(vars(imported).values())[1:])
    page = import_report(jumped, path.name)
    for part in ("12 points on 5 dates from 2020-01-03 to 2020-02-20", "EGMS L2", "convention of EGMS L2", "los_east",
                 "exceed this value: 2 of 47", "at 1 point. Motion", "data:image/png", "200 m × 200 m"):  # fmt: skip
        assert part in page, part


@pytest.mark.parametrize("delivery", ["egms_l2", "egms_l3", "sarvey", "tre_new", "long"])
def test_report_is_translated(files, tmp_path, delivery):
    path = tmp_path / "f.csv"
    path.write_text(getattr(files, delivery)())
    imported = read_insar(path, ImportOptions(crs="EPSG:32632" if delivery == "sarvey" else ""))
    # the report prints the layout in the form of the parameter LAYOUT, which is not translated
    imported = replace(imported, layout=LayoutDescription())
    header = path.read_text().splitlines()[0]
    names = f"{header} {imported.producer.name} f csv CRS EPSG INCIDENCE HEADING".replace("_", " ")
    assert untranslated(lambda: import_report(imported, path.name)) <= set(re.findall("[A-Za-z]{3,}", names))


def test_report_without_wavelength_or_geometry(files, tmp_path):
    path = tmp_path / "a<b>.csv"
    path.write_text(files.tre())
    page = import_report(read_insar(path, ImportOptions()), path.name)
    assert "the wavelength is unknown; set WAVELENGTH" in page
    assert "a&lt;b&gt;.csv" in page
    assert "set INCIDENCE and HEADING" in page
