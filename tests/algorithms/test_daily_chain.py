"""Training and estimation as a user runs them: files in, files out, and one sentence for what cannot work."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsProcessingException, QgsVectorLayer
from slopemuse.plugin.core.lineage import Lineage
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.layers import layer_info, read_series, read_table, write_series, write_table


@pytest.fixture(scope="module")
def slope():
    return make_slope(1, n_points=60, n_days=900)


@pytest.fixture(scope="module")
def files(slope, tmp_path_factory, qgis_app):
    """Series and drivers as GeoPackages, in a folder with a space and an umlaut."""
    folder = tmp_path_factory.mktemp("Hänge im Süden")
    series, table = folder / "series.gpkg", folder / "drivers.gpkg"
    write_series(str(series), slope.series)
    columns = {"date": slope.forcing.days, **{n: slope.forcing.column(n) for n in slope.forcing.names}}
    write_table(str(table), columns)
    return {"INPUT": str(series), "HYDROLOGY": str(table)}


@pytest.fixture()
def run(slopemuse, files, tmp_path, feedback):
    """Train or estimate with the files unless told otherwise."""
    import processing

    def run_it(name, feedback=feedback, **parameters):
        return processing.run(f"slopemuse:{name}", {**files, **parameters}, feedback=feedback)

    return run_it


@pytest.fixture(scope="module")
def trained(files, tmp_path_factory, slope):
    """A model file, trained once through the science itself."""
    from slopemuse.plugin.core.musenet import modelfile
    from slopemuse.plugin.core.musenet.train import TrainingOptions, train

    path = tmp_path_factory.mktemp("model") / "m.safetensors"
    modelfile.save(train(slope.series, slope.forcing, TrainingOptions()), str(path))
    return str(path)


def layer(path):
    return QgsVectorLayer(str(path), "out", "ogr")


def hydrology(tmp_path, rows, head="date,rain_mm,level_m"):
    path = tmp_path / "drivers.csv"
    path.write_text("\n".join([head, *rows]) + "\n")
    return str(path)


def day_rows(slope, days=slice(None), columns=(0, 1)):
    forcing = slope.forcing
    return [
        ",".join([str(day), *(f"{value:g}" for value in row[list(columns)])])
        for day, row in zip(forcing.days[days], forcing.values[days])
    ]


def test_the_whole_way(run, slope, tmp_path):
    model, report = tmp_path / "model.safetensors", tmp_path / "report.html"
    made = run("trainmusenet", MODEL=str(model), REPORT=str(report), SEED=3)
    assert made["N_POINTS"] == 60
    assert made["RMSE"] < made["RMSE_KF"] < made["RMSE_PERSISTENCE"]
    text = report.read_text()
    assert f"{made['RMSE']:.2f}" in text and "Kalman" in text and "<img" in text
    outputs = {
        "OUTPUT": tmp_path / "daily.gpkg",
        "OUTPUT_SIGMA": tmp_path / "sigma.gpkg",
        "OUTPUT_FLAG": tmp_path / "flag.gpkg",
        "RATE": tmp_path / "rate.gpkg",
        "LATEST": tmp_path / "latest.gpkg",
        "NETCDF": tmp_path / "daily.nc",
    }
    run("estimatedaily", MODEL=str(model), **{name: str(path) for name, path in outputs.items()})
    daily = read_series(layer(outputs["OUTPUT"]), sigma=layer(outputs["OUTPUT_SIGMA"]))
    assert daily.n_points == 60 and (np.diff(daily.dates) == np.timedelta64(1, "D")).all()
    truth = slope.truth_los()[:, (daily.dates - slope.days[0]).astype(int)]
    gap = daily.values - truth
    assert np.sqrt(np.mean((gap - gap.mean(axis=1, keepdims=True)) ** 2)) < 2.5
    assert (daily.sigma > 0).all()
    history = Lineage.from_json(layer_info(layer(outputs["OUTPUT"]))["lineage"])
    assert history.algorithm == "estimatedaily" and history.dates_seen
    latest = read_table(layer(outputs["LATEST"]))
    np.testing.assert_allclose(latest["displacement_mm"], daily.values[:, -1], atol=1e-3)
    assert (latest["low90_mm"] < latest["displacement_mm"]).all()
    companions = layer_info(layer(outputs["OUTPUT"]))["companions"]
    assert {Path(path).name for path in companions.values()} >= {"sigma.gpkg", "rate.gpkg", "flag.gpkg"}


def test_memory_layers_in_and_out(slopemuse, run, files, trained):
    import processing

    memory = layer(files["INPUT"]).materialize(QgsFeatureRequest())
    made = processing.run(
        "slopemuse:estimatedaily",
        {"INPUT": memory, "HYDROLOGY": files["HYDROLOGY"], "MODEL": trained, "OUTPUT": "TEMPORARY_OUTPUT"},
    )
    result = made["OUTPUT"]
    assert (result if isinstance(result, QgsVectorLayer) else layer(result)).featureCount() == 60


def test_a_stable_area_is_used(run, slope, tmp_path, feedback):
    area = QgsVectorLayer("Polygon?crs=EPSG:32649", "stable", "memory")
    feature = QgsFeature()
    x0, y0 = slope.xy.min(axis=0) - 10
    x1, y1 = slope.xy.max(axis=0) + 10
    feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"))
    area.dataProvider().addFeatures([feature])
    run("trainmusenet", MODEL=str(tmp_path / "m.safetensors"), STABLE_AREA=area)
    assert any("60 stable points" in line for line in feedback.lines)


@pytest.mark.parametrize("percent", [1, 40, 80])
def test_cancelled_training_leaves_the_former_model(run, cancelling, tmp_path, percent):
    model = tmp_path / "m.safetensors"
    model.write_bytes(b"the former model")
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("trainmusenet", cancelling(percent), MODEL=str(model))
    assert model.read_bytes() == b"the former model"
    assert [path.name for path in tmp_path.iterdir()] == ["m.safetensors"]


@pytest.mark.parametrize("percent", [5, 50, 92])
def test_cancelled_estimation_leaves_nothing(run, cancelling, trained, tmp_path, percent):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("estimatedaily", cancelling(percent), MODEL=trained, OUTPUT=str(tmp_path / "daily.gpkg"))
    assert not list(tmp_path.iterdir())


def fails(run, match, name="trainmusenet", **parameters):
    with pytest.raises(QgsProcessingException, match=match) as caught:
        run(name, **parameters)
    assert "Traceback" not in str(caught.value) and "fault of SlopeMuse" not in str(caught.value)


def test_no_overlap_in_time(run, tmp_path):
    table = hydrology(tmp_path, ["1999-01-01,0,170", "1999-01-02,0,170"])
    fails(run, "no day in common", HYDROLOGY=table, MODEL=str(tmp_path / "m.safetensors"))
    assert not (tmp_path / "m.safetensors").exists()


def test_drivers_that_cover_a_part(run, slope, tmp_path, feedback):
    table = hydrology(tmp_path, day_rows(slope, slice(0, 700)))
    run("trainmusenet", HYDROLOGY=table, MODEL=str(tmp_path / "m.safetensors"))
    assert any("outside the days of the drivers" in line for line in feedback.warnings)


def test_gaps_in_the_drivers_are_told(run, slope, tmp_path, feedback):
    rows = day_rows(slope)
    del rows[100:140]
    run("trainmusenet", HYDROLOGY=hydrology(tmp_path, rows), MODEL=str(tmp_path / "m.safetensors"))
    assert any("rain_mm is missing on 40" in line for line in feedback.warnings)
    assert any("level_m is missing on 40" in line for line in feedback.warnings)


def test_a_table_without_drivers(run, tmp_path):
    path = tmp_path / "names.csv"
    path.write_text("date,name\n2020-01-01,a\n")
    fails(run, "rain", HYDROLOGY=str(path), MODEL=str(tmp_path / "m.safetensors"))


def test_a_model_of_other_drivers(run, slope, trained, tmp_path):
    table = hydrology(tmp_path, day_rows(slope, columns=(0,)), head="date,rain_mm")
    fails(run, "level_m", "estimatedaily", HYDROLOGY=table, MODEL=trained, OUTPUT=str(tmp_path / "o.gpkg"))
    assert not (tmp_path / "o.gpkg").exists()


def test_a_truncated_model(run, trained, tmp_path):
    cut = tmp_path / "cut.safetensors"
    cut.write_bytes(Path(trained).read_bytes()[:2000])
    fails(run, "cut", "estimatedaily", MODEL=str(cut), OUTPUT=str(tmp_path / "o.gpkg"))
    assert not (tmp_path / "o.gpkg").exists()


def test_too_many_days_for_a_layer(run, slope, tmp_path, trained):
    later = [f"{slope.days[-1] + n},0,160" for n in range(1, 2500)]
    table = hydrology(tmp_path, [*day_rows(slope), *later])
    fails(
        run,
        "set STEP to 2",
        "estimatedaily",
        HYDROLOGY=table,
        MODEL=trained,
        MODE="scenario",
        OUTPUT=str(tmp_path / "o.gpkg"),
    )


def test_all_points_empty(run, slope, tmp_path):
    path = tmp_path / "empty.gpkg"
    write_series(str(path), slope.series.with_(values=np.full(slope.series.values.shape, np.nan)))
    fails(run, "No point has 5 observations", INPUT=str(path), MODEL=str(tmp_path / "m.safetensors"))


def test_one_date(run, slope, tmp_path):
    path = tmp_path / "one.gpkg"
    write_series(str(path), slope.series.dates_where(np.arange(slope.series.n_dates) == 0))
    fails(run, "needs 2 or more", INPUT=str(path), MODEL=str(tmp_path / "m.safetensors"))


def test_a_missing_package_is_one_sentence(slopemuse, files, tmp_path, unimportable):
    """A Python that cannot find safetensors, as a fresh QGIS cannot."""
    done = unimportable("safetensors", "trainmusenet", {**files, "MODEL": str(tmp_path / "m.safetensors")})
    assert "safetensors is needed for" in done and "pip install safetensors" in done
    assert "Traceback" not in done
    assert not (tmp_path / "m.safetensors").exists()


@pytest.fixture()
def unimportable():
    """Return a runner of an algorithm in a new Python from which a package is hidden; gives what it prints."""
    import subprocess
    import sys

    root = Path(__file__).resolve().parents[2]

    def call(package, algorithm, parameters):
        code = f"""
import sys
class Hide:
    def find_spec(self, name, path=None, target=None):
        if name == {package!r}:
            raise ModuleNotFoundError(name)
sys.path.insert(0, {str(root / ".venv" / "plugins")!r})
import importlib.util
real = importlib.util.find_spec
importlib.util.find_spec = lambda name, *a: None if name == {package!r} else real(name, *a)
sys.meta_path.insert(0, Hide())
import json
from slopemuse.tools.headless import headless_qgis
with headless_qgis():
    import processing
    try:
        processing.run("slopemuse:{algorithm}", json.loads({json.dumps(json.dumps(parameters))}))
    except Exception as error:
        print(type(error).__name__, error)
"""
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
        return done.stdout + done.stderr

    return call
