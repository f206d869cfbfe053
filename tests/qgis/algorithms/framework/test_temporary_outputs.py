"""Temporary outputs: QGIS loads only the layers that were written."""

from __future__ import annotations

from pathlib import Path

from qgis import processing
from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition, QgsProject
from slopemuse.tests.deliveries import tables


def test_only_written_layers_are_loaded(slopemuse, tmp_path):
    source = tmp_path / "EGMS_L2b.csv"
    source.write_text(tables.egms_l2(), encoding="utf-8")
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    temporary = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
    made = processing.run("slopemuse:importinsar", {"INPUT": str(source), "OUTPUT": temporary}, context=context)
    # QGIS reports every other path as “not correctly generated”
    assert list(context.layersToLoadOnCompletion()) == [made["OUTPUT"]]
    assert Path(made["OUTPUT"]).is_file()
