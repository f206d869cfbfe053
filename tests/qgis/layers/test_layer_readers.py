"""The removal of layers waits for the tasks that read them."""

from __future__ import annotations

import threading
import time

import pytest
from qgis.core import QgsApplication, QgsProject, QgsTask, QgsVectorLayer
from slopemuse.plugin.support import layer_readers
from slopemuse.plugin.support.layer_readers import reading_layers, stop_watching, watch_project


@pytest.fixture()
def project(qgis_app, qgis_new_project):
    watch_project(QgsProject.instance())
    yield QgsProject.instance()
    stop_watching()


class Reader(QgsTask):
    """Task that reads a layer until `leave` is set."""

    def __init__(self, layer):
        super().__init__("reads")
        self.layer, self.at_layer, self.leave, self.names = layer, threading.Event(), threading.Event(), []

    def run(self):
        with reading_layers():
            self.at_layer.set()
            assert self.leave.wait(10)
            # nested, because functions that read layers call each other
            with reading_layers():
                self.names.append(self.layer.name())
        return True


def test_removal_waits_for_a_task_that_reads_a_layer(project):
    layer = QgsVectorLayer("Point", "read", "memory")
    project.addMapLayer(layer)
    task = Reader(layer)
    QgsApplication.taskManager().addTask(task)
    assert task.at_layer.wait(10)
    threading.Timer(0.3, task.leave.set).start()
    begun = time.monotonic()
    project.removeMapLayer(layer.id())
    assert time.monotonic() - begun >= 0.25
    assert task.names == ["read"] and not project.count()
    # the next removal and the next read do not wait
    project.addMapLayer(QgsVectorLayer("Point", "other", "memory"))
    begun = time.monotonic()
    project.clear()
    with reading_layers():
        pass
    assert time.monotonic() - begun < 5
    assert not layer_readers._removing and not layer_readers._readers


def test_removal_stops_waiting_for_a_task_after_a_timeout(project, monkeypatch):
    monkeypatch.setattr(layer_readers, "_PATIENCE_S", 0.2)
    layer, other = QgsVectorLayer("Point", "read", "memory"), QgsVectorLayer("Point", "other", "memory")
    project.addMapLayers([layer, other])
    task = Reader(layer)
    QgsApplication.taskManager().addTask(task)
    assert task.at_layer.wait(10)
    project.removeMapLayer(other.id())
    assert project.count() == 1
    task.leave.set()
    assert task.waitForFinished(10_000)
    assert task.names == ["read"]
