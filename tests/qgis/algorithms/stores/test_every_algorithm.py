"""Every algorithm gives the same results with Parquet and NetCDF files as with GeoPackages."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis import processing
from qgis.core import QgsApplication, QgsVectorLayer
from slopemuse.algorithms.provider import ALGORITHMS
from slopemuse.plugin.layers import layer_info, read_table
from slopemuse.plugin.layers.series_writer import write_table
from slopemuse.plugin.layers.store_layers.file_layers import layer_of_file
from slopemuse.tests.qgis.algorithms.runs.task_runs import cases

pytest.importorskip("pyarrow.parquet")
pytest.importorskip("h5py")

# not tested: algorithms that write a folder of files in their own formats, and the training, which `runs` includes
LEFT_OUT = ("updatemonitoring", "batchslopes", "trainmusenet")
# parameters that are omitted to keep the runs short
LONG = ("DEM", "REPORT")


def copy_to_format(path: str, suffix: str) -> str:
    """Copy a GeoPackage of series or rows to another format in the same folder, and return the path of the copy."""
    from slopemuse.plugin.layers import read_series, write_series

    target = str(Path(path).with_suffix(f".{suffix}"))
    layer = QgsVectorLayer(path, Path(path).stem, "ogr")
    if layer.isSpatial():
        series = read_series(layer)
        info = {key: value for key, value in layer_info(layer).items() if key in ("role", "daily")}
        write_series(target, series, extra=info)
    else:
        columns = read_table(layer)
        write_table(target, {name: column for name, column in columns.items() if name.lower() != "fid"})
    return target


@pytest.fixture(scope="module")
def runs(qgis_app, qgis_processing, tmp_path_factory):
    """Yield the parameters of every algorithm, after writing the model and the estimates that some of them read."""
    from slopemuse.algorithms.provider import SlopeMuseProvider

    provider = SlopeMuseProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    folder = tmp_path_factory.mktemp("stores")
    every = {
        name: {key: value for key, value in case.items() if key not in LONG} for name, case in cases(folder).items()
    }
    (folder / "model").mkdir()
    model = str(folder / "model" / "model.safetensors")
    training = {name: inputs_as(value, "parquet") for name, value in every["trainmusenet"].items()}
    processing.run("slopemuse:trainmusenet", {**training, "MODEL": model})
    every["estimatedaily"]["MODEL"] = model
    for suffix in ("gpkg", "parquet", "nc"):
        daily = {**every["estimatedaily"], "START": "2017-06-01"}
        daily["OUTPUT"] = str(folder / "model" / f"daily.{suffix}")
        daily["OUTPUT_SIGMA"] = str(folder / "model" / f"daily_sigma.{suffix}")
        processing.run("slopemuse:estimatedaily", daily)
    yield every
    QgsApplication.processingRegistry().removeProvider(provider)


def inputs_as(value, suffix):
    """Return a parameter with every GeoPackage replaced by its copy in another format, written unless it exists."""
    if isinstance(value, list):
        return [inputs_as(one, suffix) for one in value]
    if not isinstance(value, str) or not value.endswith(".gpkg"):
        return value
    other = Path(value).with_suffix(f".{suffix}")
    return str(other) if other.exists() else copy_to_format(value, suffix)


def columns_of(path: Path) -> dict[str, np.ndarray]:
    """Return the columns of an output file, without fid."""
    layer = layer_of_file(str(path)) if path.suffix != ".gpkg" else QgsVectorLayer(str(path), path.stem, "ogr")
    return {name: column for name, column in read_table(layer).items() if name != "fid"}


@pytest.mark.parametrize("name", [name for name in map(str.lower, ALGORITHMS.values()) if name not in LEFT_OUT])
def test_results_equal_those_with_geopackages(runs, name, tmp_path):
    every = runs
    known = QgsApplication.processingRegistry().algorithmById(f"slopemuse:{name}")
    destinations = {one.name(): one for one in known.destinationParameterDefinitions()}
    made = {}
    for suffix in ("gpkg", "parquet", "nc"):
        here = tmp_path / suffix
        here.mkdir()
        given = {}
        for key, value in every[name].items():
            if known.parameterDefinition(key) is None:
                continue
            if key in destinations:
                given[key] = str(here / Path(value).with_suffix(f".{suffix}").name) if value else None
                if value and value.endswith((".html", ".safetensors")):
                    given[key] = str(here / Path(value).name)
            else:
                given[key] = value if suffix == "gpkg" else inputs_as(value, suffix)
        results = processing.run(f"slopemuse:{name}", given)
        assert results.get("N_DIFFERENT", 0) == 0
        made[suffix] = {path.stem: path for path in here.glob(f"*.{suffix}")}
    for suffix in ("parquet", "nc"):
        assert made["gpkg"].keys() == made[suffix].keys()
        for stem, path in made["gpkg"].items():
            one, other = columns_of(path), columns_of(made[suffix][stem])
            assert list(one) == list(other)
            for column in one:
                np.testing.assert_array_equal(one[column], other[column], err_msg=f"{stem}.{suffix} {column}")
