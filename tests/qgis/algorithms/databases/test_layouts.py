"""Tables with arrays or with one row per point and date give the same results as a GeoPackage."""

from __future__ import annotations

import numpy as np
import pytest
from qgis import processing
from qgis.core import QgsApplication, QgsVectorLayer
from slopemuse.plugin.layers import read_series, read_table
from slopemuse.tests.qgis.algorithms.runs.task_runs import cases


def write_long(database, table, series):
    """Write a series as a table with one row per point and date, in random order, and as a table with arrays."""
    n_points, n_dates = series.values.shape
    rows = np.random.default_rng(0).permutation(n_points * n_dates)
    point, date = rows // n_dates, rows % n_dates
    values = [None if np.isnan(value) else float(value) for value in series.values[point, date]]
    more = [series.attributes[name][point].tolist() for name in series.attributes]
    unnested = ", ".join(["%s::float8[]"] * (3 + len(more)))
    names = ", ".join(series.attributes)
    database.query(
        f"CREATE TABLE mess.{table}_long AS SELECT row_number() OVER () AS id, pid, date, displacement_mm, {names}, "  # noqa: S608
        f"ST_SetSRID(ST_MakePoint(x, y), 32649) AS geom FROM unnest(%s::text[], %s::date[], {unnested}) AS "
        f"t (pid, date, displacement_mm, x, y, {names}); ALTER TABLE mess.{table}_long ADD PRIMARY KEY (id)",
        series.pids[point].tolist(),
        series.dates.astype(str)[date].tolist(),
        values,
        *(series.xy[point, k].tolist() for k in (0, 1)),
        *more,
    )
    database.query(
        f"CREATE TABLE mess.{table}_arrays AS SELECT row_number() OVER () AS id, pid, geom, {names}, "  # noqa: S608
        f"array_agg(displacement_mm ORDER BY date) AS mm, array_agg(date ORDER BY date) AS at FROM mess.{table}_long "
        f"GROUP BY pid, geom, {names}; ALTER TABLE mess.{table}_arrays ADD PRIMARY KEY (id)"
    )


# these read one layer, two layers and a list of layers; all other algorithms use the same reading function
@pytest.mark.parametrize("name", ["projectlos", "decompose", "validategnss"])
def test_results_equal_those_with_geopackages(slopemuse, database, tmp_path, name):
    algorithm = QgsApplication.processingRegistry().algorithmById(f"slopemuse:{name}")
    given = {key: value for key, value in cases(tmp_path)[name].items() if algorithm.parameterDefinition(key)}
    for table in ("s1", "other"):
        series = read_series(QgsVectorLayer(str(tmp_path / f"{table}.gpkg")))
        write_long(database, table, series)

    def as_layout(value, layout):
        if isinstance(value, list):
            return [as_layout(one, layout) for one in value]
        for table in ("s1", "other"):
            if layout and value == str(tmp_path / f"{table}.gpkg"):
                return f"postgres://{database.address(f'{table}_{layout}')} key='id'"
        return value

    found = {}
    for layout in ("", "arrays", "long"):
        (tmp_path / (layout or "files")).mkdir()
        outputs = {
            key: str(tmp_path / (layout or "files") / value)
            for key, value in given.items()
            if isinstance(value, str) and value.endswith((".gpkg", ".safetensors")) and "/" not in value
        }
        inputs = {key: as_layout(value, layout) for key, value in given.items() if not str(value).endswith(".html")}
        found[layout] = processing.run(f"slopemuse:{name}", {**inputs, **outputs})
        for key, path in outputs.items():
            if path.endswith(".gpkg") and layout:
                former, later = (read_table(QgsVectorLayer(found[one][key])) for one in ("", layout))
                assert set(former) <= set(later), layout
                rows = [np.argsort(table["pid"]) if "pid" in table else slice(None) for table in (former, later)]
                for column in former:
                    one, other = former[column][rows[0]], later[column][rows[1]]
                    if one.dtype.kind == "f" and column != "fid":
                        np.testing.assert_allclose(one, other, rtol=1e-6, atol=1e-6, err_msg=f"{layout} {column}")
