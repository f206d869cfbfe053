"""Invalid input is rejected before any computation, with a sentence that names the remedy."""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from slopemuse.algorithms.framework.parameter_reader import ParameterReader
from slopemuse.algorithms.parameter_groups.two_sensors import training_of
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.daily import model_file
from slopemuse.plugin.core.data.forcing import DriverColumns
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.io.hydrology.hydrology_reader import read_hydrology
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.layers import read_table, write_series, write_table
from slopemuse.plugin.queries.polygons import points_in, points_in_each


@pytest.fixture(scope="module")
def melt_files(tmp_path_factory, qgis_app):
    """Return the files of a slope with rain, snowmelt and temperature as drivers."""
    folder = tmp_path_factory.mktemp("melt")
    slope = make_slope(0, n_points=24, n_days=700)
    files = {"INPUT": str(folder / "s.gpkg"), "HYDROLOGY": str(folder / "h.gpkg")}
    write_series(files["INPUT"], slope.series)
    season = np.sin(2 * np.pi * np.arange(len(slope.forcing.days)) / 365.25)
    columns = {"melt_mm": np.maximum(season, 0) * 9, "temperature_c": 10 + 8 * season}
    rain = {"date": slope.forcing.days, "rain_mm": slope.forcing.column("rain_mm")}
    write_table(files["HYDROLOGY"], {**rain, **columns})
    return files


def without_columns(path):
    from safetensors import safe_open
    from safetensors.numpy import load_file, save_file

    with safe_open(path, "numpy") as opened:
        header = json.loads(opened.metadata()["slopemuse"])
    del header["columns"]
    save_file(load_file(path), path, metadata={"slopemuse": json.dumps(header)})


@pytest.fixture()
def process(slopemuse, feedback):
    from qgis import processing

    return lambda name, **arguments: processing.run(f"slopemuse:{name}", arguments, feedback=feedback)


@pytest.mark.parametrize("extra", ["melt_mm;temperature_c", ["melt_mm", "temperature_c"]])
def test_further_drivers_as_one_text_or_as_a_list(process, melt_files, tmp_path, extra):
    model = str(tmp_path / "m.safetensors")
    process("trainmusenet", **melt_files, EXTRA_FIELDS=extra, MODEL=model)
    trained = model_file.load(model)
    assert trained.bank.drivers == ("rain_mm", "melt_mm", "temperature_c")
    assert trained.lineage.parameters["EXTRA_FIELDS"] == ["melt_mm", "temperature_c"]
    process("estimatedaily", **melt_files, MODEL=model, OUTPUT=str(tmp_path / "d.gpkg"))
    assert trained.columns == DriverColumns(extra=("melt_mm", "temperature_c"))
    # model files of earlier versions contain EXTRA_FIELDS as one text, and no columns
    lineage = Lineage(algorithm="trainmusenet", parameters={"EXTRA_FIELDS": "melt_mm;temperature_c"})
    model_file.save(trained.with_lineage(lineage, DriverColumns()), model)
    without_columns(model)
    process("estimatedaily", **melt_files, MODEL=model, OUTPUT=str(tmp_path / "e.gpkg"))


@pytest.mark.parametrize(
    ("name", "arguments", "sentence"),
    [
        ("importinsar", {"UNIT": 2}, "UNIT is 2, which is not a valid choice; use one of: auto, mm, cm, m, inch, rad."),
        ("importinsar", {"UNIT": "km"}, "UNIT is km, which is not a valid choice; use one of: auto, mm,"),
        (
            "trainmusenet",
            {"VARIANT": "1"},
            "VARIANT is 1, which is not a valid choice; use one of: rate, pretrained, published.",
        ),
        ("evaluate", {"METHODS": ["kalman", "magic"]}, "METHODS is magic, which is not a valid choice; use one of"),
        ("evaluate", {"METHODS": "kalman,ridge,3"}, "METHODS is 3, which is not a valid choice"),
        (
            "trainmusenet",
            {"TRAIN_END": "01/06/2020"},
            "TRAIN_END is 01/06/2020, which is not a date; write it as",
        ),
        ("trainmusenet", {"MODEL": "/absent/m.safetensors"}, "The folder /absent does not exist; create it or choose"),
        ("trainmusenet", {"REPORT": "/absent/r.html"}, "The folder /absent does not exist; create it or choose"),
        ("estimatedaily", {"OUTPUT_SIGMA": "FOLDER/s.xyz"}, "s.xyz has the extension 'xyz', which is not supported"),
        ("evaluate", {"TABLE": "FOLDER"}, "is a folder; choose another name for the file"),
    ],
)
def test_invalid_parameters_are_refused_by_the_parameter_check(
    slopemuse, melt_files, tmp_path, name, arguments, sentence
):
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().algorithmById(f"slopemuse:{name}").create()
    arguments = {
        key: str(tmp_path) + text[6:] if str(text).startswith("FOLDER") else text for key, text in arguments.items()
    }
    files = {key: path for key, path in melt_files.items() if algorithm.parameterDefinition(key) is not None}
    fine, text = algorithm.checkParameterValues({**files, **arguments}, QgsProcessingContext())
    assert not fine and sentence in text
    assert not list(tmp_path.iterdir())


def test_valid_choices_pass_the_parameter_check(slopemuse, melt_files, tmp_path):
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().algorithmById("slopemuse:evaluate").create()
    for methods in ("kalman,ridge", ["kalman", "ridge"], None):
        arguments = {**melt_files, "METHODS": methods, "TABLE": str(tmp_path / "t.gpkg")}
        assert algorithm.checkParameterValues(arguments, QgsProcessingContext())[0]


def test_an_output_in_a_missing_folder_is_refused_before_the_training(process, melt_files, tmp_path, feedback):
    with pytest.raises(QgsProcessingException, match="does not exist; create it or choose another one"):
        process("trainmusenet", **melt_files, MODEL=str(tmp_path / "no" / "m.safetensors"))
    assert not feedback.lines


def test_weekly_rain_is_imported_per_day(process, tmp_path):
    days = np.datetime64("2020-01-05") + 7 * np.arange(20)
    lines = ["date,rain_mm", *(f"{day},{7 * (i % 4)}" for i, day in enumerate(days))]
    (tmp_path / "weekly.csv").write_text("\n".join(lines))
    made = process("importhydrology", INPUT=str(tmp_path / "weekly.csv"), OUTPUT=str(tmp_path / "daily.gpkg"))
    assert made["N_DAYS"] == 134 and made["N_MISSING"] == 0
    table = read_table(QgsVectorLayer(str(tmp_path / "daily.gpkg"), "t", "ogr"))
    rain = read_hydrology(table).forcing.column("rain_mm")
    np.testing.assert_allclose(rain[1:8], 1.0)


@pytest.fixture()
def server():
    """Yield the port of a local HTTP server and the list of paths requested from it."""
    asked = []

    class Noting(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(404)
            self.end_headers()

        do_HEAD = do_GET  # noqa: N815

        def log_message(self, *_):
            pass

    running = ThreadingHTTPServer(("127.0.0.1", 0), Noting)
    Thread(target=running.serve_forever, daemon=True).start()
    yield running.server_port, asked
    running.shutdown()
    running.server_close()


@pytest.mark.parametrize("name", ["importinsar", "velocity", "projectlos", "gridfusion"])
def test_an_input_that_refers_to_a_server_sends_no_request(process, server, tmp_path, name):
    port, asked = server
    path = tmp_path / "20200101_a.vrt"
    told = f"<SrcDataSource>/vsicurl/http://127.0.0.1:{port}/a.csv</SrcDataSource>"
    path.write_text(f'<OGRVRTDataSource><OGRVRTLayer name="a">{told}</OGRVRTLayer></OGRVRTDataSource>')
    with pytest.raises(QgsProcessingException, match=r"20200101_a\.vrt contains no data itself but refers to"):
        process(name, INPUT=str(path), OUTPUT=str(tmp_path / "o.gpkg"))
    assert asked == []


def test_a_virtual_raster_that_is_open_in_the_project_is_used(slopemuse, tmp_path):
    """Virtual rasters of the project are accepted; QGIS writes them to its temporary folder, apart from their tiles."""
    tile, built = tmp_path / "tile.tif", tmp_path / "temporary" / "virtual.vrt"
    built.parent.mkdir()
    raster = gdal.GetDriverByName("GTiff").Create(str(tile), 4, 3)
    raster.SetGeoTransform((0, 10, 0, 0, 0, -10))
    raster.FlushCache()
    gdal.BuildVRT(str(built), [str(tile)]).FlushCache()
    layer = QgsRasterLayer(str(built), "dem")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = slopemuse.algorithm("projectlos")

    def complaint():
        return algorithm.checkParameterValues({"INPUT": "a.gpkg", "DEM": str(built)}, context)[1]

    assert "contains no data itself" in complaint()
    QgsProject.instance().addMapLayer(layer)
    assert "contains no data itself" not in complaint()


@pytest.mark.parametrize("n_letters", [245, 300])
@pytest.mark.parametrize(("name", "suffix"), [("OUTPUT", ".gpkg"), ("OUTPUT", ".parquet"), ("HISTOGRAM", ".html")])
def test_output_names_that_are_too_long_are_refused(process, melt_files, tmp_path, n_letters, name, suffix):
    given = {"OUTPUT": str(tmp_path / "v.gpkg"), name: str(tmp_path / ("a" * n_letters + suffix))}
    with pytest.raises(QgsProcessingException, match=r"aaa\.\w+ is too long; use at most 240 characters"):
        process("velocity", INPUT=melt_files["INPUT"], **given)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("suffix", ["gpkg", "parquet", "nc"])
def test_input_names_that_are_too_long_are_refused(process, tmp_path, suffix):
    series = str(tmp_path / f"{'a' * 300}.{suffix}")
    with pytest.raises(QgsProcessingException, match=r"cannot be used \(File name too long\)|not found|be opened"):
        process("velocity", INPUT=series, OUTPUT=str(tmp_path / "v.gpkg"))


def test_selected_features_only_applies_to_tables_and_areas(slopemuse, tmp_path):
    write_table(
        str(tmp_path / "rain.gpkg"), {"date": np.datetime64("2020-01-01") + np.arange(4), "rain_mm": np.ones(4)}
    )
    table = QgsVectorLayer(str(tmp_path / "rain.gpkg"), "rain", "ogr")
    table.selectByExpression("\"date\" > to_date('2020-01-02')")
    areas = QgsVectorLayer("Polygon?crs=EPSG:32633&field=name:string", "areas", "memory")
    for name, x in (("left", 0), ("right", 10)):
        feature = QgsFeature(areas.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, 0, x + 5, 5)))
        feature.setAttributes([name])
        areas.dataProvider().addFeatures([feature])
    areas.selectByExpression("\"name\" = 'right'")
    context = QgsProcessingContext()
    QgsProject.instance().addMapLayers([table, areas])
    try:
        context.setProject(QgsProject.instance())
        given = {"HYDROLOGY": table, "STABLE_AREA": areas}
        values = {name: QgsProcessingFeatureSourceDefinition(layer.id(), True) for name, layer in given.items()}
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("slopemuse:trainmusenet")
        reader = ParameterReader(algorithm, values, context, Progress())
        assert reader.table("HYDROLOGY")["date"].tolist() == ["2020-01-03", "2020-01-04"]
        series = PointSeries(["a", "b"], [[1.0, 1.0], [11.0, 1.0]], ["2020-01-01", "2020-01-13"], np.zeros((2, 2)))
        chosen = reader.selected_only("STABLE_AREA")
        assert points_in(series, areas, chosen).tolist() == [False, True]
        assert [name for name, _ in points_in_each(series, areas, chosen)] == ["right"]
    finally:
        QgsProject.instance().clear()


@pytest.mark.parametrize("restriction", [{"featureLimit": 10}, {"filterExpression": '"pid" = 1'}])
def test_feature_limits_and_filters_are_refused(slopemuse, tmp_path, restriction):
    path = str(tmp_path / "s.gpkg")
    write_series(path, make_slope(0, n_points=24, n_days=100).series)
    value = QgsProcessingFeatureSourceDefinition(path)
    for name, one in restriction.items():
        if not hasattr(value, name):
            pytest.skip("QGIS before 3.32 has no feature filter")
        setattr(value, name, one)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("slopemuse:velocity")
    values = {"INPUT": value, "OUTPUT": str(tmp_path / "o.gpkg")}
    fine, text = algorithm.checkParameterValues(values, QgsProcessingContext())
    assert not fine and text.startswith("INPUT has a feature limit or a feature filter")


@pytest.mark.parametrize(("given", "expected"), [(None, None), (0, None), (7, 7)])
def test_automatic_epochs_leave_the_choice_to_the_method(slopemuse, given, expected):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("slopemuse:gridfusion")
    reader = ParameterReader(algorithm, {"TRAINING_EPOCHS": given}, QgsProcessingContext(), Progress())
    assert training_of(reader).epochs == expected
