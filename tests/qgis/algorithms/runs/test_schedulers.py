"""Algorithms that process blocks of points on Dask workers, and the schedulers that settings and environment allow."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis import processing
from qgis.core import QgsProcessingException, QgsSettings, QgsVectorLayer
from slopemuse.plugin.core import make_slope
from slopemuse.plugin.core.execution import scheduler
from slopemuse.plugin.core.timeseries import velocity
from slopemuse.plugin.layers import read_series, write_series
from slopemuse.plugin.layers.runs.record_store import read_record
from slopemuse.plugin.support.schedulers import ENVIRONMENT, allowed_schedulers, scheduler_for

pytest.importorskip("distributed")

from slopemuse.tests.dask_cluster import Cluster

_SETTING = "slopemuse/schedulers"


@pytest.fixture(autouse=True)
def no_setting(qgis_app, monkeypatch):
    monkeypatch.delenv(ENVIRONMENT, raising=False)
    QgsSettings().remove(_SETTING)
    yield
    QgsSettings().remove(_SETTING)


@pytest.fixture(scope="module")
def layer(tmp_path_factory, qgis_app):
    path = tmp_path_factory.mktemp("layer") / "in.gpkg"
    write_series(str(path), make_slope(n_points=40, n_days=700).series)
    return str(path)


def _run(layer, output, feedback=None, **more):
    parameters = {"INPUT": layer, "TERMS": "linear,annual", "OUTPUT": str(output), **more}
    return processing.run("slopemuse:velocity", parameters, feedback=feedback)["OUTPUT"]


def test_the_workers_of_an_allowed_scheduler_give_the_same_layer(slopemuse, layer, tmp_path, feedback, monkeypatch):
    monkeypatch.setattr(velocity, "_BLOCK", 13)
    cluster = Cluster(tmp_path)
    try:
        cluster.add_workers({}, {})
        QgsSettings().setValue(_SETTING, f"local, {cluster.address}")
        here = _run(layer, tmp_path / "here.gpkg")
        there = _run(layer, tmp_path / "there.gpkg", feedback, SCHEDULER=cluster.address)
    finally:
        cluster.stop()
    assert f"Blocks of points are processed on {cluster.address} (2 Dask workers)." in feedback.lines
    one, other = (read_series(QgsVectorLayer(path)) for path in (here, there))
    for name, column in one.attributes.items():
        np.testing.assert_array_equal(column, other.attributes[name])
    assert one.lineage.parameters == other.lineage.parameters
    record = read_record(Path(there))
    assert record.platform.endswith("; Dask workers: 2")
    assert "SCHEDULER" not in record.parameters
    assert record.parameters == read_record(Path(here)).parameters
    assert "Dask" not in read_record(Path(here)).platform


def test_a_scheduler_that_the_user_has_not_allowed_is_refused(slopemuse, layer, tmp_path):
    QgsSettings().setValue(_SETTING, "tcp://mine:8786")
    text = "SCHEDULER is 'tcp://theirs:8786', which is not among the Dask schedulers in Settings ▸ Options ▸ SlopeMuse"
    with pytest.raises(QgsProcessingException, match=text):
        _run(layer, tmp_path / "out.gpkg", SCHEDULER="tcp://theirs:8786")
    assert not (tmp_path / "out.gpkg").exists()


def test_the_first_scheduler_of_the_settings_is_the_default(slopemuse, layer, tmp_path, monkeypatch):
    monkeypatch.setattr(scheduler, "_CONNECT_S", 0.5)
    QgsSettings().setValue(_SETTING, "tcp://127.0.0.1:9")
    with pytest.raises(QgsProcessingException, match=r"The Dask scheduler tcp://127\.0\.0\.1:9 could not be reached"):
        _run(layer, tmp_path / "out.gpkg")
    assert not (tmp_path / "out.gpkg").exists()
    assert read_series(QgsVectorLayer(_run(layer, tmp_path / "out.gpkg", SCHEDULER="local"))).n_points == 40


def test_settings_and_environment_name_schedulers(monkeypatch):
    assert allowed_schedulers() == []
    assert scheduler_for(None) == "local"
    monkeypatch.setenv(ENVIRONMENT, "tcp://a:1;tls://b:2")
    assert scheduler_for("tls://b:2") == "tls://b:2"
    assert scheduler_for("") == "tcp://a:1"
    QgsSettings().setValue(_SETTING, "local, tcp://c:3")
    assert allowed_schedulers() == ["local", "tcp://c:3", "tcp://a:1", "tls://b:2"]
    assert scheduler_for(None) == "local"
