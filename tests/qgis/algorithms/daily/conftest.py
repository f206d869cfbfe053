"""Fixtures: a small synthetic slope as files, a model trained on it, and a function that runs an algorithm on them."""

from __future__ import annotations

from pathlib import Path

import pytest
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.layers import write_series, write_table


@pytest.fixture(scope="package")
def slope():
    return make_slope(1, n_points=60, n_days=900)


@pytest.fixture(scope="package")
def files(slope, tmp_path_factory, qgis_app):
    """Return the paths of the series and the drivers as GeoPackages, in a folder named with spaces and umlauts."""
    folder = tmp_path_factory.mktemp("Hänge im Süden")
    series, table = folder / "series.gpkg", folder / "drivers.gpkg"
    write_series(str(series), slope.series)
    columns = {"date": slope.forcing.days, **{n: slope.forcing.column(n) for n in slope.forcing.names}}
    write_table(str(table), columns)
    return {"INPUT": str(series), "HYDROLOGY": str(table)}


@pytest.fixture(scope="package")
def gnss(slope, files):
    """Return the path of the table of the GNSS stations, in the folder of `files`."""
    path = Path(files["INPUT"]).with_name("gnss.gpkg")
    write_table(str(path), slope.gnss)
    return str(path)


@pytest.fixture()
def run(slopemuse, files, feedback):
    """Return a function that runs an algorithm on `files`; its keyword arguments add or replace parameters."""
    from qgis import processing

    def run_it(name, feedback=feedback, **parameters):
        return processing.run(f"slopemuse:{name}", {**files, **parameters}, feedback=feedback)

    return run_it


@pytest.fixture(scope="package")
def trained(files, tmp_path_factory, slope):
    """Return the path of a model file that is trained once, by functions of the core without Processing."""
    from slopemuse.plugin.core.daily import model_file
    from slopemuse.plugin.core.training.rate_training import TrainingOptions, train

    path = tmp_path_factory.mktemp("model") / "m.safetensors"
    model_file.save(train(slope.series, slope.forcing, TrainingOptions()), str(path))
    return str(path)


@pytest.fixture()
def results(tmp_path):
    """Return an empty folder for the files of `outputs`."""
    folder = tmp_path / "results"
    folder.mkdir()
    return folder


@pytest.fixture()
def outputs(results, trained):
    """Return a function that gives the model and two outputs, whose files already exist, as parameters."""

    def arguments(name):
        names = {"trainmusenet": ("MODEL", "REPORT"), "estimatedaily": ("OUTPUT", "OUTPUT_SIGMA")}[name]
        suffix = {"MODEL": "safetensors", "REPORT": "html"}
        found = {key: str(results / f"{key}.{suffix.get(key, 'gpkg')}") for key in names}
        for path in found.values():
            Path(path).write_bytes(b"the former")
        return {"MODEL": trained, **found}

    return arguments
