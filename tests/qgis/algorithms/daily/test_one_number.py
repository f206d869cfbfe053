"""Training report, evaluation and written layer agree: the same RMSE from the same points and dates."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import NULL, QgsVectorLayer
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import read_insar
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.layers import read_table, write_series, write_table
from slopemuse.tests.paths import DATA

N_LATER = 53
BADUI = DATA / "badui"


def synthetic(folder):
    """Return the files and the end of training of a synthetic slope.

    The series has common-mode error, gaps, spikes, and points of low coherence with additional noise.
    """
    slope = make_slope(4, n_points=60, n_days=1500, correlated=True)
    rng = np.random.default_rng(0)
    values = slope.series.values.copy()
    coherence = rng.uniform(0.31, 1.0, 60)
    coherence[::6] = 0.1
    values[::6] += rng.normal(0, 12.0, values[::6].shape)
    values[rng.integers(0, 60, 80), rng.integers(1, values.shape[1], 80)] = np.nan
    values[rng.integers(0, 60, 15), rng.integers(5, 60, 15)] += 60.0
    series = slope.series.with_(values=values, attributes={**slope.series.attributes, "coherence": coherence})
    return files_of(folder, series, slope.forcing.days, slope.forcing.column("rain_mm"))


def descending(folder):
    """Return the files and the end of training of every second point of Badui, descending.

    The real series has `#NUM!` cells and points of low coherence; the daily rain is a synthetic seasonal curve.
    """
    source = BADUI / "descending_InSAR_sample.csv"
    if not source.exists():
        pytest.skip("the real data are not here")
    series = read_insar(source, ImportOptions(crs="EPSG:4326")).series
    series = series.points(np.arange(series.n_points) % 2 == 0)
    days = series.dates[0] - 400 + np.arange(int((series.dates[-1] - series.dates[0]).astype(int)) + 401)
    rain = np.maximum(np.sin(2 * np.pi * days.astype(int) / 365.25), 0.0) * 5.0
    return files_of(folder, series, days, rain)


def files_of(folder, series, days, rain):
    files = {"INPUT": str(folder / "series.gpkg"), "HYDROLOGY": str(folder / "rain.gpkg")}
    write_series(files["INPUT"], series)
    write_table(files["HYDROLOGY"], {"date": days, "rain_mm": rain})
    return files, str(series.dates[-N_LATER - 1])


def columns(path):
    """Return the dates, the values and the other columns of a layer, as read by QGIS and sorted by pid."""
    layer = QgsVectorLayer(path, "read", "ogr")
    names = layer.fields().names()
    rows = sorted((f.attributes() for f in layer.getFeatures()), key=lambda row: row[names.index("pid")])
    at = [i for i, name in enumerate(names) if name[0] == "D" and name[1:].isdigit()]
    values = np.array([[np.nan if row[i] == NULL else row[i] for i in at] for row in rows], dtype=float)
    days = np.array([f"{names[i][1:5]}-{names[i][5:7]}-{names[i][7:]}" for i in at], dtype="datetime64[D]")
    return days, values, {name: np.array([row[i] for row in rows]) for i, name in enumerate(names) if i not in at}


@pytest.mark.slow
@pytest.mark.parametrize("make", [synthetic, descending])
def test_rmse_of_report_evaluation_and_layer_agree(run, tmp_path, make):
    files, end = make(tmp_path)
    model, table = str(tmp_path / "model.safetensors"), str(tmp_path / "table.gpkg")
    trained = run("trainmusenet", **files, MODEL=model, TRAIN_END=end, REPORT=str(tmp_path / "report.html"))
    run("estimatedaily", **files, MODEL=model, LATENCY=1, OUTPUT=str(tmp_path / "daily.gpkg"))
    run("evaluate", **files, MODEL=model, METHODS=["persistence"], TABLE=table)

    dates, measured, attributes = columns(files["INPUT"])
    days, daily, _ = columns(str(tmp_path / "daily.gpkg"))
    later = dates > np.datetime64(end)
    assert later.sum() == N_LATER
    points = (attributes["coherence"].astype(float) >= 0.3) & (np.isfinite(measured[:, ~later]).sum(axis=1) >= 5)
    assert 0 < points.sum() < len(points)
    error = (daily[:, np.searchsorted(days, dates[later])] - measured[:, later])[points]
    expected = np.sqrt(np.nanmean(error**2))

    scores = read_table(QgsVectorLayer(table, "t", "ogr"))
    row = (scores["method"] == "rate") & (scores["truth"] == "acquisitions") & (scores["by"] == "all")
    # values in the layer are rounded to 0.001 mm
    assert trained["RMSE"] == pytest.approx(expected, abs=0.002)
    assert scores["rmse"][row][0] == pytest.approx(trained["RMSE"], abs=1e-6)
    assert scores["n"][row][0] == np.isfinite(error).sum()
    assert f"{N_LATER} acquisitions at {points.sum()} points" in (tmp_path / "report.html").read_text()

    before = np.full(measured.shape, np.nan)
    for i, values in enumerate(measured):
        last = np.nan
        for j, value in enumerate(values):
            before[i, j] = last
            last = value if np.isfinite(value) else last
    persistence = np.sqrt(np.nanmean((measured - before)[points][:, later] ** 2))
    assert trained["RMSE_PERSISTENCE"] == pytest.approx(persistence, abs=0.002)
    row = (scores["method"] == "persistence") & (scores["truth"] == "acquisitions") & (scores["by"] == "all")
    assert scores["rmse"][row][0] == pytest.approx(persistence, abs=0.002)
