"""Tests of the algorithm hydrorelation, run through Processing."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.layers import read_series, read_table, write_series, write_table


@pytest.fixture(scope="module")
def files(tmp_path_factory, qgis_app):
    slope, folder = make_slope(0, n_points=150), tmp_path_factory.mktemp("relation")
    write_series(str(folder / "series.gpkg"), slope.series)
    columns = {"date": slope.forcing.days, **{n: slope.forcing.column(n) for n in slope.forcing.names}}
    write_table(str(folder / "drivers.gpkg"), columns)
    return {"INPUT": str(folder / "series.gpkg"), "HYDROLOGY": str(folder / "drivers.gpkg")}


@pytest.fixture()
def run(slopemuse, files, feedback):
    from qgis import processing

    def run_it(feedback=feedback, **parameters):
        return processing.run("slopemuse:hydrorelation", {**files, **parameters}, feedback=feedback)

    return run_it


def test_layers_report_and_shares(run, tmp_path, feedback):
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "RAIN", "LEVEL")}
    made = run(**outputs, REPORT=str(tmp_path / "report.html"))
    table = read_table(QgsVectorLayer(outputs["OUTPUT"], "r", "ogr"))
    assert len(table["pid"]) == 150
    for name in ("rain", "level", "fall", "rise", "reservoir"):
        assert {f"{name}_{key}" for key in ("chi2", "v", "norm", "p", "q", "r", "lag", "window", "found")} <= set(table)
    assert made["SHARE_RAIN"] == pytest.approx((table["rain_found"] == 1).mean())
    assert made["SHARE_LEVEL"] == pytest.approx((table["reservoir_found"] == 1).mean())
    assert 0.2 < made["SHARE_RAIN"] < 0.9
    assert any("% of the points respond to rain" in line for line in feedback.lines)
    assert "<img" in (tmp_path / "report.html").read_text()


def test_published_method_warns_about_dependent_samples(run, tmp_path, feedback):
    made = run(OUTPUT=str(tmp_path / "r.gpkg"), METHOD="published", REPORT=str(tmp_path / "report.html"))
    assert made["SHARE_LEVEL"] > 0.8
    assert any("not independent samples" in line for line in feedback.warnings)
    assert "METHOD = circular_shift for a valid test" in (tmp_path / "report.html").read_text()


def test_cancelled_run_leaves_no_output(run, cancelling, tmp_path):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(feedback=cancelling(30), OUTPUT=str(tmp_path / "r.gpkg"))
    assert not list(tmp_path.iterdir())


def test_lag_and_window_longer_than_the_series_are_refused(run, files, slopemuse, tmp_path):
    short = read_series(QgsVectorLayer(files["INPUT"], "s", "ogr"))
    write_series(str(tmp_path / "short.gpkg"), short.dates_where(np.arange(short.n_dates) < 60))
    with pytest.raises(QgsProcessingException, match="decrease MAX_LAG or MAX_WINDOW"):
        run(INPUT=str(tmp_path / "short.gpkg"), OUTPUT=str(tmp_path / "r.gpkg"), MAX_LAG=365, MAX_WINDOW=365)


def test_missing_share_of_the_reservoir_is_explained(run, files, tmp_path, feedback):
    table = read_table(QgsVectorLayer(files["HYDROLOGY"], "d", "ogr"))
    write_table(str(tmp_path / "rain.gpkg"), {name: table[name] for name in ("date", "rain_mm")})
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "LEVEL")}
    made = run(HYDROLOGY=str(tmp_path / "rain.gpkg"), METHOD="published", **outputs)
    assert np.isnan(made["SHARE_LEVEL"])
    said = "SHARE_LEVEL has no value (NaN): Share of points that respond to the reservoir [0–1]."
    assert said in feedback.lines and not any(line.startswith("SHARE_RAIN") for line in feedback.lines)
    assert "LEVEL is not coloured by response: reservoir level is not among the drivers." in feedback.warnings
