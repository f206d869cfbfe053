"""Tests of the algorithm importhydrology, run through Processing."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.layers import layer_info
from slopemuse.tests.paths import DATA


@pytest.fixture()
def run(slopemuse, tmp_path, feedback):
    """Return a function that imports a file, or a text that is first written to a file."""
    from qgis import processing

    def run_it(source, **parameters):
        if isinstance(source, str):
            path = tmp_path / "drivers.csv"
            path.write_text(source, encoding="utf-8-sig")
            source = path
        arguments = {"INPUT": str(source), "OUTPUT": str(tmp_path / "out.gpkg"), **parameters}
        return processing.run("slopemuse:importhydrology", arguments, feedback=feedback)

    return run_it


def add_rows(layer, rows):
    """Add rows of cells to a sheet that GDAL writes."""
    from osgeo import ogr

    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for k, cell in enumerate(row):
            feature.SetField(k, cell)
        layer.CreateFeature(feature)


def columns(path):
    from slopemuse.plugin.layers import read_table

    return read_table(QgsVectorLayer(str(path), "out", "ogr"))


def test_table_with_gaps(run):
    made = run("Date,Rainfall/mm,RWL/m,aveT/℃\n2020/1/1,5,170,20\n2020/1/2,#N/A,171,21\n2020/1/5,0,,22\n")
    assert (made["N_DAYS"], made["N_MISSING"]) == (5, 4)
    table = columns(made["OUTPUT"])
    np.testing.assert_array_equal(table["rain_mm"], [5, np.nan, np.nan, np.nan, 0])
    np.testing.assert_array_equal(table["level_m"], [170, 171, np.nan, np.nan, np.nan])
    assert [str(d) for d in table["date"]] == [f"2020-01-0{i}" for i in range(1, 6)]


def test_only_the_selected_rows_of_a_text_layer(slopemuse, tmp_path, feedback):
    from qgis import processing

    path = tmp_path / "drivers.csv"
    path.write_text("date,rain_mm\n" + "".join(f"2020-01-{day:02d},{day}\n" for day in range(1, 29)))
    layer = QgsVectorLayer(str(path), "drivers", "ogr")
    layer.selectByIds([feature.id() for feature in layer.getFeatures()][3:8])
    arguments = {
        "INPUT": QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True),
        "OUTPUT": str(tmp_path / "out.gpkg"),
    }
    QgsProject.instance().addMapLayer(layer)
    try:
        made = processing.run("slopemuse:importhydrology", arguments, feedback=feedback)
    finally:
        QgsProject.instance().removeMapLayer(layer.id())
    assert columns(made["OUTPUT"])["rain_mm"].tolist() == [4, 5, 6, 7, 8]


def test_lineage_of_the_table(run, tmp_path):
    made = run("date,rain_mm\n2020-01-01,5\n", RAIN_UNIT="inch")
    history = Lineage.from_json(layer_info(made["OUTPUT"])["lineage"])
    assert (history.algorithm, history.parameters["RAIN_UNIT"]) == ("importhydrology", "inch")
    assert history.parents == (hashlib.sha256((tmp_path / "drivers.csv").read_bytes()).hexdigest()[:16],)


def test_units_and_named_fields(run):
    made = run(
        "when;p;w\n01.01.2020;1,5;100\n02.01.2020;0;101\n",
        DATE_FIELD="when",
        RAIN_FIELD="p",
        LEVEL_FIELD="w",
        RAIN_UNIT="inch",
        LEVEL_UNIT="ft",
    )
    table = columns(made["OUTPUT"])
    np.testing.assert_allclose(table["rain_mm"], [38.1, 0])
    np.testing.assert_allclose(table["level_m"], [30.48, 30.7848])


def test_the_output_can_be_imported_again(run, tmp_path):
    text = "date,rain_mm,level_m,gw\n2020-01-01,5,170,1\n2020-01-03,1,171,2\n"
    first = run(text)
    second = run(Path(first["OUTPUT"]), OUTPUT=str(tmp_path / "again.gpkg"))
    assert (second["N_DAYS"], second["N_MISSING"]) == (3, 1)
    once, twice = columns(first["OUTPUT"]), columns(second["OUTPUT"])
    for name in ("rain_mm", "level_m", "gw"):
        np.testing.assert_array_equal(once[name], twice[name])


@pytest.mark.parametrize(
    ("text", "parameters", "sentence"),
    [
        ("a,b\n1,2\n", {}, "no date column"),
        ("date,rain\n2020-01-01,1\n2020-01-01,2\n", {}, "2020-01-01 occurs twice"),
        ("date,a\n2020-01-01,x\n", {}, "No rain or level column"),
        ("date,rain\n2020-01-01,1\n", {"LEVEL_FIELD": "nope"}, "nope"),
        ("date,rain\n", {}, "drivers.csv has a header but no rows"),
    ],
)
def test_invalid_tables_are_refused_without_output(run, tmp_path, text, parameters, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(text, **parameters)
    assert [p.name for p in tmp_path.iterdir()] == ["drivers.csv"]


def test_real_drivers(run):
    path = DATA / "salmonfalls" / "tidy_drivers_daily.csv"
    if not path.exists():
        pytest.skip("the real data are not on this machine")
    made = run(path)
    assert made["N_DAYS"] == 922
    table = columns(made["OUTPUT"])
    assert np.isnan(table["rain_mm"]).sum() == 156
    assert {"creek_depth_m", "well_depth_m", "tmax_c"} <= set(table)
    other = run(path, LEVEL_FIELD="creek_depth_m")
    assert np.isnan(columns(other["OUTPUT"])["level_m"]).sum() == 503


def test_files_of_several_gauges_and_sheets(slopemuse, tmp_path, feedback):
    from osgeo import ogr
    from qgis import processing
    from slopemuse.tests.deliveries import drivers

    gsod = tmp_path / "gsod.csv"
    gsod.write_text(drivers.GSOD)
    sheet = tmp_path / "yichang.xlsx"
    source = ogr.GetDriverByName("XLSX").CreateDataSource(str(sheet))
    layer = source.CreateLayer("日雨量")
    for name in ("日期", "降雨量（mm）", "库水位（m）"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for row in (("2020年7月1日", "1.5", "147.3"), ("2020年7月2日", "", "147.1"), ("2020年7月5日", "２", "147")):
        feature = ogr.Feature(layer.GetLayerDefn())
        for k, cell in enumerate(row):
            feature.SetField(k, cell)
        layer.CreateFeature(feature)
    layer = source = None
    arguments = {"FILES": [str(gsod), str(sheet)], "OUTPUT": str(tmp_path / "out.gpkg")}
    made = processing.run("slopemuse:importhydrology", arguments, feedback=feedback)
    table = columns(made["OUTPUT"])
    np.testing.assert_allclose(table["rain_mm"], [(9.906 + 1.5) / 2, 0, np.nan, 25.4, 2])
    np.testing.assert_allclose(table["level_m"], [147.3, 147.1, np.nan, np.nan, 147])
    assert any("2 gauges" in line for line in feedback.lines)
    first = processing.run("slopemuse:importhydrology", {**arguments, "GAUGES": "first", "FILES": [str(sheet)]})
    np.testing.assert_allclose(columns(first["OUTPUT"])["rain_mm"], [1.5, np.nan, np.nan, np.nan, 2])
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04")
    with pytest.raises(QgsProcessingException, match=r"broken.xlsx is not a readable spreadsheet"):
        processing.run("slopemuse:importhydrology", {**arguments, "FILES": [str(tmp_path / "broken.xlsx")]})
    with pytest.raises(QgsProcessingException, match="INPUT is missing"):
        processing.run("slopemuse:importhydrology", {"OUTPUT": str(tmp_path / "out.gpkg")})


def test_a_yearbook_page_as_csv_and_as_a_sheet_with_titles(slopemuse, tmp_path, feedback):
    import csv

    from osgeo import ogr
    from qgis import processing
    from slopemuse.tests.deliveries import drivers

    rows = list(csv.reader(drivers.YEARBOOK_LEVEL.splitlines()))
    sheet = tmp_path / "page.xlsx"
    source = ogr.GetDriverByName("XLSX").CreateDataSource(str(sheet))
    layer = source.CreateLayer("水位")
    for name in ("宜昌站 逐日平均水位表（吴淞基面以上米数）", *(f"Field{k}" for k in range(2, 14))):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    add_rows(layer, rows[1:])
    layer = source = None
    page = tmp_path / "page.csv"
    page.write_text(drivers.YEARBOOK_LEVEL, encoding="gb18030")
    for path in (page, sheet):
        arguments = {"FILES": [str(path)], "OUTPUT": str(tmp_path / f"{path.suffix[1:]}.gpkg")}
        made = processing.run("slopemuse:importhydrology", arguments, feedback=feedback)
        assert (made["N_DAYS"], made["N_MISSING"]) == (366, 1)
        table = columns(made["OUTPUT"])
        assert table["level_m"][196] == 47.15  # 15 July
        assert any("above Wusong" in line for line in feedback.lines)


def test_a_text_layer_without_a_selection_is_not_an_empty_table(slopemuse, tmp_path, feedback):
    from qgis import processing

    path = tmp_path / "drivers.csv"
    path.write_text("date,rain_mm\n" + "".join(f"2020-01-{day:02d},{day}\n" for day in range(1, 29)))
    layer = QgsVectorLayer(str(path), "drivers", "ogr")
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    QgsProject.instance().addMapLayer(layer)
    try:
        with pytest.raises(QgsProcessingException, match="drivers has no selected features"):
            processing.run("slopemuse:importhydrology", {"INPUT": source, "OUTPUT": str(tmp_path / "out.gpkg")})
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


def test_a_sheet_with_a_title_and_a_line_of_units_after_a_sheet_of_remarks(slopemuse, tmp_path, feedback):
    from osgeo import ogr
    from qgis import processing
    from qgis.core import QgsVectorLayer

    path = tmp_path / "rain.xlsx"
    source = ogr.GetDriverByName("XLSX").CreateDataSource(str(path))
    data = [("Daily values", "", ""), ("Date", "Rain", "Level"), ("", "in", "ft")]
    data += [("01/07/2020", "0", "565,5"), ("14/07/2020", "0,5", "566,5"), ("15/07/2020", "T", "567,5")]
    for name, rows in (("remarks", [("Station", "A", ""), ("Owner", "B", "")]), ("data", data)):
        layer = source.CreateLayer(name)
        for field in rows[0]:
            layer.CreateField(ogr.FieldDefn(field or f"Field{layer.GetLayerDefn().GetFieldCount() + 1}", ogr.OFTString))
        add_rows(layer, rows[1:])
    layer = source = None
    shown = QgsVectorLayer(f"{path}|layername=data", "data", "ogr")
    for arguments in ({"FILES": [str(path)]}, {"INPUT": shown}):
        made = processing.run("slopemuse:importhydrology", {**arguments, "OUTPUT": str(tmp_path / "out.gpkg")})
        table = columns(made["OUTPUT"])
        np.testing.assert_allclose(table["rain_mm"][[0, 13, 14]], [0, 12.7, 0])
        np.testing.assert_allclose(table["level_m"][[0, 13, 14]], [172.3644, 172.6692, 172.974])
