"""The imports report the layout of a table, and accept it as the parameter LAYOUT."""

from __future__ import annotations

import json

import numpy as np
import pytest
from qgis import processing
from qgis.core import QgsProcessingException, QgsVectorLayer
from slopemuse.plugin.layers import read_series, read_table
from slopemuse.tests.core.io.cases.rain_files import LAYOUTS, RAIN
from slopemuse.tests.core.io.cases.test_series_files import VALUES, wide
from slopemuse.tests.core.io.cases.test_station_files import FILES


def reported_layout(feedback):
    (line,) = [line for line in feedback.lines if line.startswith("LAYOUT: ")]
    return line.removeprefix("LAYOUT: ")


def test_rain_is_imported_again_with_the_reported_layout(slopemuse, tmp_path, cancelling):
    path = tmp_path / "rain.csv"
    path.write_text(LAYOUTS["environment_canada"], encoding="utf-8")
    layout, tables = None, []
    for _ in range(2):
        feedback = cancelling()
        arguments = {"FILES": [str(path)], "LAYOUT": layout, "OUTPUT": str(tmp_path / "out.gpkg")}
        made = processing.run("slopemuse:importhydrology", arguments, feedback=feedback)
        layout = reported_layout(feedback)
        tables.append(read_table(QgsVectorLayer(made["OUTPUT"])))
    assert tables[0].keys() == tables[1].keys()
    for table in tables:
        np.testing.assert_allclose(table["rain_mm"], RAIN, atol=0.002)
    roles = {column["name"]: column.get("role") for column in json.loads(layout)["columns"]}
    assert roles["Total Rain (mm)"] == "rain"


def test_stations_are_imported_again_with_the_reported_layout(slopemuse, tmp_path, cancelling):
    path = tmp_path / "a.csv"
    path.write_text(FILES["italian.csv"], encoding="utf-8")
    layout, tables = None, []
    for _ in range(2):
        feedback = cancelling()
        arguments = {"INPUT": [str(path)], "LAYOUT": layout, "OUTPUT": str(tmp_path / "out.gpkg")}
        made = processing.run("slopemuse:importgnss", arguments, feedback=feedback)
        layout = reported_layout(feedback)
        tables.append(read_table(QgsVectorLayer(made["OUTPUT"])))
    np.testing.assert_array_equal(tables[0]["e_mm"], tables[1]["e_mm"])
    assert json.loads(layout)["date_order"] == "dmy"


def test_series_are_imported_again_with_the_reported_layout(slopemuse, tmp_path, cancelling):
    path = tmp_path / "a.csv"
    path.write_text("# unit: cm\n" + wide("{:%d/%m/%Y}", VALUES / 10.0), encoding="utf-8")
    layout, report = None, tmp_path / "report.html"
    for _ in range(2):
        feedback = cancelling()
        arguments = {"INPUT": str(path), "LAYOUT": layout, "OUTPUT": str(tmp_path / "out.gpkg"), "REPORT": str(report)}
        made = processing.run("slopemuse:importinsar", arguments, feedback=feedback)
        layout = reported_layout(feedback)
        np.testing.assert_allclose(read_series(QgsVectorLayer(made["OUTPUT"])).values, VALUES, atol=1e-6)
    assert json.loads(layout)["unit"] == "cm"
    # another unit in the layout overrules the one stated in the file
    in_mm = json.dumps({**json.loads(layout), "unit": "mm"})
    made = processing.run("slopemuse:importinsar", {**arguments, "LAYOUT": in_mm})
    np.testing.assert_allclose(read_series(QgsVectorLayer(made["OUTPUT"])).values, VALUES / 10.0, atol=1e-6)
    assert "format expected by LAYOUT" in report.read_text(encoding="utf-8")


@pytest.mark.parametrize("algorithm", ["importinsar", "importgnss", "importhydrology"])
def test_error_for_an_ambiguous_date_order_names_the_parameter(slopemuse, tmp_path, algorithm):
    path = tmp_path / "a.csv"
    days = [f"01/{month:02d}/2020" for month in range(1, 13)]
    files = {
        "importinsar": f"pid,lon,lat,{','.join(days)}\n" + "".join(f"P{k},7,45{',3.5' * 12}\n" for k in range(3)),
        "importgnss": "date,e_mm,n_mm,u_mm\n" + "".join(f"{day},1,2,3\n" for day in days),
        "importhydrology": "date,level_m\n" + "".join(f"{day},170\n" for day in days),
    }
    path.write_text(files[algorithm])
    name = "FILES" if algorithm == "importhydrology" else "INPUT"
    arguments = {name: str(path) if algorithm == "importinsar" else [str(path)], "OUTPUT": str(tmp_path / "out.gpkg")}
    with pytest.raises(QgsProcessingException, match="1/2/2020 is ambiguous; set DATE_ORDER"):
        processing.run(f"slopemuse:{algorithm}", arguments)
    for order in ("dmy", "mdy"):
        made = processing.run(f"slopemuse:{algorithm}", {**arguments, "DATE_ORDER": order})
        layer = QgsVectorLayer(made["OUTPUT"])
        days = read_series(layer).dates if algorithm == "importinsar" else read_table(layer)["date"]
        assert str(days[-1]) == {"dmy": "2020-12-01", "mdy": "2020-01-12"}[order]


def test_a_column_of_a_long_layer_can_be_ignored(slopemuse, tmp_path):
    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [7.0 + point / 100, 45.0]},
            "properties": {"pid": f"P{point}", "date": f"2020-01-{day:02d}", "displacement_mm": point * day, "note": 3},
        }
        for point in range(3)
        for day in (1, 13, 25)
    ]
    path = tmp_path / "a.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    arguments = {"INPUT": str(path), "LAYOUT": '{"columns": [{"name": "note", "role": "ignore"}]}'}
    made = processing.run("slopemuse:importinsar", {**arguments, "OUTPUT": str(tmp_path / "out.gpkg")})
    series = read_series(QgsVectorLayer(made["OUTPUT"]))
    np.testing.assert_array_equal(series.values, np.outer(range(3), [1, 13, 25]))
    assert "note" not in series.attributes
