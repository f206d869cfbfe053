"""Algorithms give the same results with series, stations and drivers in PostGIS tables as with files."""

from __future__ import annotations

import numpy as np
import pytest
from qgis import processing
from qgis.core import QgsProcessingException, QgsVectorLayer
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.layers import read_series, read_table, write_series, write_table
from slopemuse.plugin.layers.table_outputs.staged_table import StagedTable
from slopemuse.plugin.layers.table_outputs.table_set import TableSet


@pytest.fixture()
def files_and_tables(slopemuse, database, tmp_path):
    """Return the sources of series, GNSS and drivers twice: as paths of files, and as addresses of tables."""
    slope = make_slope(1, n_points=25, n_days=600)
    files = {name: str(tmp_path / f"{name}.gpkg") for name in ("series", "gnss", "drivers")}
    write_series(files["series"], slope.series)
    write_table(files["gnss"], slope.gnss)
    drivers = {name: slope.forcing.column(name) for name in slope.forcing.names}
    write_table(files["drivers"], {"date": slope.forcing.days, **drivers})
    with TableSet() as tables:
        for name, file in files.items():
            tables.write(database.target(name), StagedTable.open(file), {}, Progress())
        tables.place()
        tables.commit()
    addresses = {name: f"postgres://{database.address(name, geometry=name == 'series')} key='fid'" for name in files}
    return files, addresses


def results_with_files_and_tables(name, files_and_tables, parameters, tmp_path):
    """Return the results of an algorithm with files and with tables as sources."""
    return [
        processing.run(f"slopemuse:{name}", parameters(sources, str(tmp_path / f"{kind}.gpkg")))
        for kind, sources in zip(("from_files", "from_tables"), files_and_tables)
    ]


def test_rereference(files_and_tables, tmp_path):
    made = results_with_files_and_tables(
        "rereference",
        files_and_tables,
        lambda of, out: {"INPUT": of["series"], "GNSS": of["gnss"], "RADIUS": 1000, "OUTPUT": out},
        tmp_path,
    )
    expected, found = (read_series(QgsVectorLayer(one["OUTPUT"])) for one in made)
    np.testing.assert_array_equal(found.values, expected.values)
    assert not np.array_equal(found.values, read_series(QgsVectorLayer(files_and_tables[0]["series"])).values)


def test_validategnss(files_and_tables, tmp_path):
    made = results_with_files_and_tables(
        "validategnss",
        files_and_tables,
        lambda of, out: {"LAYERS": [of["series"]], "GNSS": of["gnss"], "RADIUS": 1000, "TABLE": out},
        tmp_path,
    )
    expected, found = (read_table(QgsVectorLayer(one["TABLE"])) for one in made)
    assert len(found["station"]) and found.keys() == expected.keys()
    for name, column in expected.items():
        np.testing.assert_array_equal(found[name], column)


def test_trainmusenet(files_and_tables, monkeypatch, tmp_path):
    """Training receives the same series, drivers and calibration from tables as from files."""
    taken = []

    def take(series, forcing, *_):
        taken.append((series, forcing))
        raise InputError("enough")

    monkeypatch.setattr("slopemuse.plugin.core.training.rate_training.train", take)
    for of in files_and_tables:
        parameters = {"INPUT": of["series"], "HYDROLOGY": of["drivers"], "GNSS": of["gnss"]}
        with pytest.raises(QgsProcessingException, match="enough"):
            processing.run("slopemuse:trainmusenet", {**parameters, "MODEL": str(tmp_path / "m.safetensors")})
    (series, forcing), (found, found_forcing) = taken
    np.testing.assert_array_equal(found.values, series.values)
    assert found_forcing.names == forcing.names and len(forcing.names) > 1
    np.testing.assert_array_equal(found_forcing.days, forcing.days)
    np.testing.assert_array_equal(found_forcing.values, forcing.values)
