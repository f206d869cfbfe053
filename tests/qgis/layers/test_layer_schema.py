"""The schema of a layer is read from its metadata, or from the lineage of layers of former versions."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsVectorLayer
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import read_series, write_series
from slopemuse.plugin.layers.layer_schema import schema_in, schema_of


def former_metadata(algorithm, **parameters):
    return {"component": "los", "lineage": Lineage(algorithm, parameters).to_json()}


def test_a_layer_without_metadata_is_acquisitions_in_the_line_of_sight():
    found = schema_in({})
    assert (found.role, found.component, found.daily, found.wavelength_mm) == ("", "los", False, None)
    assert found.lineage == Lineage()


def test_metadata_take_precedence_over_lineage():
    info = {**former_metadata("estimatedaily", WAVELENGTH=31.0), "daily": False, "wavelength_mm": 55.47}
    assert (schema_in(info).daily, schema_in(info).wavelength_mm) == (False, 55.47)
    assert schema_in({"daily": True}).daily
    assert not schema_in({"daily": True, "role": "sigma"}).daily


def test_the_schema_of_former_versions_is_read_from_the_lineage():
    assert schema_in(former_metadata("estimatedaily")).daily
    assert not schema_in(former_metadata("rereference")).daily
    assert schema_in(former_metadata("importinsar", WAVELENGTH="31.1")).wavelength_mm == 31.1
    assert schema_in(former_metadata("importinsar", WAVELENGTH="x band")).wavelength_mm is None


def test_a_damaged_lineage_is_an_error_where_it_is_needed():
    found = schema_in({"lineage": "{"})
    assert (found.daily, found.wavelength_mm) == (False, None)
    with pytest.raises(InputError, match="lineage in the metadata of the layer is damaged"):
        _ = found.lineage


@pytest.mark.parametrize("suffix", ["gpkg", "csv"])
def test_the_wavelength_is_stored_in_files(qgis_app, tmp_path, suffix):
    dates = np.datetime64("2020-01-01") + 12 * np.arange(3)
    series = PointSeries(["a"], [[10.0, 45.0]], dates, np.zeros((1, 3)), "EPSG:4326", wavelength_mm=31.1)
    path = str(tmp_path / f"s.{suffix}")
    write_series(path, series)
    assert schema_of(QgsVectorLayer(path, "s", "ogr")).wavelength_mm == 31.1
    if suffix == "gpkg":
        again = read_series(QgsVectorLayer(path, "s", "ogr"))
        assert again.with_(values=again.values + 1).wavelength_mm == 31.1
