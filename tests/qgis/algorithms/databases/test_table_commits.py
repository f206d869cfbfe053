"""Tables and files of a run are replaced together or not at all; outputs, logs and errors contain no passwords."""

from __future__ import annotations

import json
import sys

import numpy as np
import pytest
from qgis import processing
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import layer_info, read_series, write_series

TABLES = (
    "SELECT relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE nspname = 'mess' ORDER BY 1"
)


@pytest.fixture()
def source(tmp_path):
    """Return the path of a series of 20 points and 30 dates."""
    rng = np.random.default_rng(0)
    xy = np.array([400_000.0, 3_430_000.0]) + rng.uniform(0, 100, (20, 2))
    dates = np.datetime64("2018-01-06") + 12 * np.arange(30)
    series = PointSeries(np.arange(20).astype(str), xy, dates, rng.normal(0, 1, (20, 30)), "EPSG:32649")
    write_series(str(tmp_path / "in.gpkg"), series)
    return str(tmp_path / "in.gpkg")


def test_nothing_changes_if_a_table_cannot_be_replaced(pair, database, source, tmp_path, monkeypatch):
    runs = {"INPUT": source}
    flags = tmp_path / "flags.gpkg"
    for name in ("days", "sigma"):
        database.query(f"CREATE TABLE mess.{name} AS SELECT 1 AS old")
    flags.write_text("former")
    database.query("CREATE VIEW mess.seen AS SELECT * FROM mess.sigma")
    before = database.query(TABLES)
    targets = {"OUTPUT": database.target("days"), "OUTPUT_SIGMA": database.target("sigma"), "OUTPUT_FLAG": str(flags)}
    # skip the check before the run, as if the view had been created during the run
    monkeypatch.setattr("slopemuse.algorithms.framework.algorithm.require_tables", lambda *_: None)
    with pytest.raises(QgsProcessingException, match=r"mess\.sigma cannot be written \(cannot drop table") as caught:
        processing.run(pair, {**runs, **targets})
    assert database.password not in str(caught.value)
    assert database.query(TABLES) == before and flags.read_text() == "former"
    assert database.query("SELECT old FROM mess.days UNION ALL SELECT old FROM mess.sigma") == [(1,), (1,)]
    database.query("DROP VIEW mess.seen")
    processing.run(pair, {**runs, **targets})
    assert database.query("SELECT count(*) FROM mess.days") == [(20,)]
    assert read_series(QgsVectorLayer(str(flags))).n_points == 20
    assert not [name for (name,) in database.query(TABLES) if name.startswith("slopemuse")]


def test_files_are_restored_if_the_database_does_not_commit(slopemuse, database, source, tmp_path, monkeypatch):
    from slopemuse.plugin.layers.table_outputs.table_set import TableSet

    def lose(self):
        raise InputError("connection lost")

    monkeypatch.setattr(TableSet, "commit", lose)
    page = tmp_path / "page.html"
    page.write_text("former")
    for parameters in ({"HISTOGRAM": str(page)}, {}):
        with pytest.raises(QgsProcessingException, match="connection lost"):
            processing.run("slopemuse:velocity", {"INPUT": source, "OUTPUT": database.target("velocity"), **parameters})
        assert page.read_text() == "former" and database.query(TABLES) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.gpkg", "page.html"]


def test_passwords_are_not_in_outputs_logs_and_errors(slopemuse, feedback, database, source, tmp_path):
    processing.run("slopemuse:velocity", {"INPUT": source, "OUTPUT": database.target("first")}, feedback=feedback)
    address = f"postgres://{database.address('first')} key='fid'".replace('table="', 'sslmode=disable table="')
    made = processing.run(
        "slopemuse:velocity",
        {
            "INPUT": address,
            "OUTPUT": database.target("second"),
            "HISTOGRAM": str(tmp_path / "page.html"),
        },
        feedback=feedback,
    )
    file = processing.run("slopemuse:velocity", {"INPUT": address, "OUTPUT": str(tmp_path / "out.gpkg")})["OUTPUT"]
    ((comment, record),) = database.query(
        "SELECT obj_description('mess.second'::regclass), obj_description(oid, 'pg_constraint') "
        "FROM pg_constraint WHERE conrelid = 'mess.second'::regclass"
    )
    texts = [comment, record, *feedback.lines, *feedback.warnings, json.dumps(layer_info(file)), str(made)]
    texts += [path.read_bytes().decode("latin-1") for path in tmp_path.iterdir() if path.is_file()]
    words = database.password.split()[-2:]
    assert json.loads(record)["outputs"][0]["path"].startswith("postgres://dbname='insar'")
    assert json.loads(json.loads(comment)["slopemuse"]["lineage"])["parameters"]["INPUT"].startswith("postgres://")
    assert not [text for text in texts if " ".join(words) in text]
    # the error states the reason, without the password
    wrong = database.target("third").replace(" log", " wrong")
    with pytest.raises(QgsProcessingException, match="password authentication failed") as caught:
        processing.run("slopemuse:velocity", {"INPUT": source, "OUTPUT": wrong})
    assert " ".join(words).replace("log", "wrong") not in str(caught.value)
    # errors about a missing table, or about an address in place of a file, do not contain the password
    for name, given in (("velocity", address.replace("mess", "gone")), ("importinsar", address)):
        with pytest.raises(QgsProcessingException, match="dbname='insar'") as caught:
            processing.run(f"slopemuse:{name}", {"INPUT": given, "OUTPUT": str(tmp_path / "none.gpkg")})
        assert " ".join(words) not in str(caught.value)


def test_invalid_table_outputs_are_refused_before_the_run(pair, database, source, tmp_path, monkeypatch):
    from slopemuse.algorithms.assess.velocity import Velocity

    def computes(*_):
        raise AssertionError("computed")

    address = f"postgres://{database.address('here')} key='fid'"
    processing.run("slopemuse:velocity", {"INPUT": source, "OUTPUT": database.target("here")})
    database.query("CREATE TABLE mess.base AS SELECT 1 AS old; CREATE VIEW mess.seen AS SELECT * FROM mess.base")
    silent = database.target("x").replace(f"port={database.port}", "port=1")
    before = database.query(TABLES)
    monkeypatch.setattr(Velocity, "compute", computes)
    for parameters, reason in (
        ({"INPUT": address, "OUTPUT": database.target("here")}, "OUTPUT and INPUT are the same table"),
        ({"INPUT": source, "OUTPUT": f"ogr:dbname='{tmp_path}/x.gpkg' table=\"y\" (geom)"}, "OUTPUT is a database"),
        ({"INPUT": source, "OUTPUT": database.target("x", "absent")}, 'schema "absent" does not exist'),
        ({"INPUT": source, "OUTPUT": database.target("base")}, r"mess\.base cannot be written \(cannot drop table"),
        ({"INPUT": source, "OUTPUT": database.target("seen")}, r'"seen" is not a table'),
        ({"INPUT": source, "OUTPUT": silent}, "The database insar cannot be opened"),
    ):
        with pytest.raises(QgsProcessingException, match=reason) as caught:
            processing.run("slopemuse:velocity", parameters)
        assert database.password not in str(caught.value)
    with monkeypatch.context() as without:
        without.setitem(sys.modules, "psycopg2", None)
        with pytest.raises(QgsProcessingException, match="requires the Python package psycopg2"):
            processing.run("slopemuse:velocity", {"INPUT": source, "OUTPUT": database.target("x")})
    assert database.query(TABLES) == before
    same = {"OUTPUT": database.target("two"), "OUTPUT_SIGMA": database.target("two")}
    with pytest.raises(QgsProcessingException, match="are the same table"):
        processing.run(pair, {"INPUT": source, **same})


def test_a_replaced_table_keeps_permissions_and_accepts_new_rows(slopemuse, database, source):
    database.query("DROP ROLE IF EXISTS viewer; CREATE ROLE viewer; CREATE TABLE mess.v (i int)")
    database.query("GRANT SELECT ON mess.v TO viewer")
    for _ in range(2):
        processing.run("slopemuse:velocity", {"INPUT": source, "OUTPUT": database.target("v")})
        assert database.query("SELECT has_table_privilege('viewer', 'mess.v', 'SELECT')") == [(True,)]
        assert database.query("INSERT INTO mess.v (pid) VALUES ('new') RETURNING fid") == [(21,)]
    names = [name for (name,) in database.query(TABLES)]
    assert names == ["v", "v_fid_seq", "v_geom", "v_pkey"]


@pytest.mark.parametrize("n_dates", [30, 1200])
def test_a_loaded_table_is_styled(pair, database, tmp_path, n_dates):
    values = np.arange(3)[:, None] * 10.0 + np.arange(n_dates) / 100
    dates = np.datetime64("2016-01-01") + np.arange(n_dates)
    series = PointSeries(["a", "b", "c"], np.full((3, 2), 500_000.0), dates, values, "EPSG:32633")
    write_series(str(tmp_path / "in.gpkg"), series)
    context, project = QgsProcessingContext(), QgsProject.instance()
    context.setProject(project)
    output = QgsProcessingOutputLayerDefinition(database.target("loaded"), project)
    made = processing.run(pair, {"INPUT": str(tmp_path / "in.gpkg"), "OUTPUT": output}, context=context)
    ((text, details),) = context.layersToLoadOnCompletion().items()
    layer = QgsProcessingUtils.mapLayerFromString(text, context)
    assert layer.isValid() and layer.providerType() == "postgres" and database.password not in made["OUTPUT"]
    details.postProcessor().postProcessLayer(layer, context, None)
    expression = QgsExpression(layer.renderer().classAttribute())
    scope = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    feature = layer.getFeature(2)
    scope.setFeature(feature)
    # without a time of the map, the last date is shown
    assert expression.evaluate(scope) == pytest.approx(read_series(layer).values[1, -1])


def test_a_run_that_wrote_a_table_is_repeated(slopemuse, feedback, database, source, tmp_path):
    processing.run("slopemuse:velocity", {"INPUT": source, "OUTPUT": database.target("v")})
    ((record,),) = database.query(
        "SELECT obj_description(oid, 'pg_constraint') FROM pg_constraint WHERE conrelid = 'mess.v'::regclass"
    )
    (tmp_path / "v.json").write_text(record, encoding="utf-8")
    (tmp_path / "again").mkdir()
    parameters = {"RECORD": str(tmp_path / "v.json"), "OUTPUT": str(tmp_path / "again")}
    assert processing.run("slopemuse:repeat", parameters, feedback=feedback)["IDENTICAL"]
    assert feedback.warnings == ["The original output OUTPUT is a table, so only its hash is compared."]
