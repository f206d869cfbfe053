"""The reports say what was done, with units, and compare layers on the stations that they share."""

from __future__ import annotations

import numpy as np
from slopemuse.plugin.core.gnss import LosSeries
from slopemuse.plugin.core.gnss_figures import axis_label
from slopemuse.plugin.core.lineage import Lineage
from slopemuse.plugin.core.reference import rereference
from slopemuse.plugin.core.reference_report import reference_report
from slopemuse.plugin.core.series import PointSeries
from slopemuse.plugin.core.validation import noise_floors, validate
from slopemuse.plugin.core.validation_report import validation_report

DAYS = np.datetime64("2020-01-01") + np.arange(0, 360, 12)
YEARS = (DAYS - DAYS[0]).astype(float) / 365.25


def case(error=0.0, used=()):
    """Two places with 6 points each; the layer is off by `error` mm/yr."""
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
    assert "set by M21" in text
    assert "at stations that did not set the datum" in text
    assert "mm/yr" in text
    assert "&lt;M09&gt;" in text
    assert text.count("data:image/png") == 2


def test_reference_report_with_blank_dates_and_all_methods_turned_down():
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
    assert "RMSE of the 1 shared" in text
    assert "(RMSE, 1 stations)" in text
    assert "Noise floor" in text
    assert "Velocities differ by [mm/yr]" in text
    assert text.count("data:image/png") == 2


def test_axis_has_unit_and_sign():
    assert axis_label("los") == "Displacement [mm]\n+ towards satellite"
    assert axis_label("up") == "Displacement [mm]\n+ up"
    assert axis_label("custom") == "Displacement [mm]"
