"""The models of the Cuenca chain: they are in the toolbox, equal their source and run completely."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingModelAlgorithm, QgsVectorLayer
from slopemuse.plugin.core.synthetic import make_slope, write_slope
from slopemuse.plugin.layers import read_series, read_table, write_series
from slopemuse.tools.models.make_cuenca import FOLDER, OURS, PAPER, TITLES, model_of


@pytest.fixture()
def data(tmp_path):
    """Return the synthetic slope, the folder with layers of its two sensors, and the path of its GNSS table."""
    slope = make_slope(0, n_points=110, n_days=800)
    for sensor, name in zip(slope.sensors, ("s1", "x")):
        write_series(str(tmp_path / f"{name}.gpkg"), sensor.series)
    paths = write_slope(tmp_path / "files", slope)
    return {"slope": slope, "folder": tmp_path, "gnss": str(paths["gnss"])}


def run(data, feedback, file, results, **parameters):
    from qgis import processing

    arguments = {
        "INPUT": str(data["folder"] / "s1.gpkg"),
        "INPUT2": str(data["folder"] / "x.gpkg"),
        "GNSS": data["gnss"],
        "STATIONS": "G01",
        "CHECK_STATION": "G02",
        # a larger circle would contain moving points
        "RADIUS": 150,
        "CELL_SIZE": 60,
        "STEP": 24,
        **parameters,
        **{name: str(data["folder"] / target) for name, target in results.items()},
    }
    try:
        return processing.run(f"slopemuse:{TITLES[file]}", arguments, feedback=feedback)
    except QgsProcessingException:
        pytest.fail("\n".join(feedback.warnings))


@pytest.mark.parametrize("file", [OURS, PAPER])
def test_model_is_in_the_toolbox_and_equals_its_source(slopemuse, file):
    model = QgsApplication.processingRegistry().algorithmById(f"slopemuse:{TITLES[file]}")
    assert model is not None
    assert model.canExecute() == (True, "")
    shipped, made = QgsProcessingModelAlgorithm(), model_of(file)
    assert shipped.fromFile(str(FOLDER / file))
    assert set(shipped.childAlgorithms()) == set(made.childAlgorithms())
    for child_id, child in made.childAlgorithms().items():
        other = shipped.childAlgorithm(child_id)
        assert other.algorithmId() == child.algorithmId()
        assert set(other.parameterSources()) == set(child.parameterSources())
        assert set(other.modelOutputs()) == set(child.modelOutputs())
        known = {definition.name() for definition in child.algorithm().parameterDefinitions()}
        assert set(child.parameterSources()) <= known


def test_our_order_runs_and_finds_the_true_velocity(slopemuse, data, feedback):
    results = {
        "velocity:Velocity map": "map.gpkg",
        "validate:Scores against GNSS": "scores.gpkg",
        "validate:Validation report": "validation.html",
        "fuse:Velocity raster [mm/yr]": "velocity.tif",
        "fuse:Grid report": "grid.html",
        "check:Check of the datum": "check.html",
    }
    run(data, feedback, OURS, results, PROJECTION="direction", DIRECTION="95, 20")
    folder, slope = data["folder"], data["slope"]
    grid = read_series(QgsVectorLayer(str(folder / "map.gpkg")))
    los = slope.sensors[0].los
    days = (grid.dates - slope.days[0]).astype(int)
    truth = np.polyfit(days / 365.25, slope.truth_los(0)[:, days].T, 1)[0]
    apart = np.hypot(*(grid.xy[:, None] - slope.xy[None]).transpose(2, 0, 1))
    near = apart.min(axis=1) < 20
    error = grid.attributes["velocity"][near] - truth[apart.argmin(axis=1)[near]]
    assert near.sum() > 10
    assert np.sqrt(np.mean(error**2)) < 0.3 * np.std(truth)
    assert abs(error.mean()) < 0.08 * np.std(truth)
    np.testing.assert_allclose(grid.direction[0], los, atol=1e-4)
    assert grid.lineage.gnss_stations == ("G01",)
    scores = read_table(QgsVectorLayer(str(folder / "scores.gpkg")))
    assert len(scores["station"]) > 5
    for name in results.values():
        assert (folder / name).stat().st_size > 1000
    assert "Gain from combining two sensors" in (folder / "grid.html").read_text()
