"""Invalid inputs of training and estimation: each run fails with one sentence and keeps the former outputs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException, QgsVectorLayer, QgsVectorLayerUtils
from slopemuse.plugin.layers import read_series, write_series

BOTH = pytest.mark.parametrize("name", ["trainmusenet", "estimatedaily"])


@pytest.fixture()
def fails(run, outputs, results):
    """Return a function that runs an algorithm, checks that it fails without changes, and returns the error message."""

    def run_it(name, feedback=None, **parameters):
        arguments = {**outputs(name), **parameters}
        with pytest.raises(QgsProcessingException) as caught:
            run(name, **({"feedback": feedback} if feedback else {}), **arguments)
        assert sorted(path.read_bytes() for path in results.iterdir()) == [b"the former"] * 2
        # QGIS adds this prefix to errors of the parameter check
        sentence = str(caught.value).replace("Unable to execute algorithm\n", "")
        assert sentence.endswith(".")
        for word in ("\n", "Traceback", "Internal error"):
            assert word not in sentence
        return sentence

    return run_it


def memory(path, *, take=None, drop=(), rename=None):
    """Return a copy of a series layer as a memory layer named slope.

    `take` is the number of features that are copied, `drop` names fields to omit, `rename` maps old to new field names.
    """
    source = QgsVectorLayer(str(path), "slope", "ogr")
    fields = [field for field in source.fields() if field.name() != "fid" and field.name() not in drop]
    copy = QgsVectorLayer(f"Point?crs={source.crs().authid()}", "slope", "memory")
    for field in fields:
        field.setName((rename or {}).get(field.name(), field.name()))
    copy.dataProvider().addAttributes(fields)
    copy.updateFields()
    kept = [source.fields().indexOf(f.name()) for f in source.fields() if f.name() != "fid" and f.name() not in drop]
    made = []
    for feature in list(source.getFeatures())[:take]:
        values = feature.attributes()
        attributes = {i: values[k] for i, k in enumerate(kept)}
        made.append(QgsVectorLayerUtils.createFeature(copy, feature.geometry(), attributes))
    copy.dataProvider().addFeatures(made)
    return copy


def dates(path):
    return [f.name() for f in QgsVectorLayer(str(path), "slope", "ogr").fields() if f.name().startswith("D2")]


@BOTH
def test_an_empty_layer(fails, files, name):
    assert fails(name, INPUT=memory(files["INPUT"], take=0)).startswith("slope has no points; at least one")


@BOTH
def test_no_date_fields(fails, files, name):
    bare = memory(files["INPUT"], drop=dates(files["INPUT"]))
    assert fails(name, INPUT=bare).startswith("slope has no date columns; columns such as D20190101")


@BOTH
def test_one_date(fails, files, name):
    one = memory(files["INPUT"], drop=dates(files["INPUT"])[1:])
    assert "has only one date column, 'D20160801'; a series requires at least 2" in fails(name, INPUT=one)


@BOTH
def test_duplicate_dates(fails, files, name):
    second = dates(files["INPUT"])[1]
    twice = memory(files["INPUT"], rename={second: "D_20160801"})
    assert "two columns for 2016-08-01, 'D20160801' and 'D_20160801'" in fails(name, INPUT=twice)


@BOTH
def test_an_infinite_value(fails, files, name):
    layer = memory(files["INPUT"])
    index = layer.fields().indexOf(dates(files["INPUT"])[3])
    layer.dataProvider().changeAttributeValues({5: {index: float("inf")}})
    assert (
        f"{dates(files['INPUT'])[3]} of slope contains an infinite value in row 5; clear or correct the value"
        in fails(name, INPUT=layer)
    )


@BOTH
def test_text_in_a_date_column(fails, files, name, tmp_path):
    table = tmp_path / "slope.csv"
    head = ",".join(dates(files["INPUT"])[:3])
    table.write_text(f"pid,x,y,{head}\na,1,2,bad,1,2\nb,2,3,worse,1,2\n")
    layer = QgsVectorLayer(f"file://{table}?xField=x&yField=y&crs=EPSG:32649&detectTypes=no", "slope", "delimitedtext")
    assert "D20160801 of slope contains no numbers (for example, 'bad' in row 1)" in fails(name, INPUT=layer)


@BOTH
def test_points_without_any_value(fails, slope, tmp_path, name):
    path = tmp_path / "null.gpkg"
    write_series(str(path), slope.series.with_(values=np.full(slope.series.values.shape, np.nan)))
    assert fails(name, INPUT=str(path)).startswith("No point")


def test_points_without_values_are_ignored_and_reported(run, outputs, slope, tmp_path, feedback):
    path, values = tmp_path / "null.gpkg", slope.series.values.copy()
    values[:7] = np.nan
    write_series(str(path), slope.series.with_(values=values))
    assert run("trainmusenet", INPUT=str(path), **outputs("trainmusenet"))["N_POINTS"] == 53
    assert any("7 of 60 points are ignored" in line for line in feedback.warnings)
    made = run("estimatedaily", INPUT=str(path), **outputs("estimatedaily"))
    daily = read_series(QgsVectorLayer(made["OUTPUT"], "daily", "ogr"))
    assert np.isnan(daily.values[:7]).all()
    assert np.isfinite(daily.values[7:]).all()


@BOTH
def test_a_layer_without_a_coordinate_system_is_reported(run, outputs, files, feedback, name):
    layer = memory(files["INPUT"])
    layer.setCrs(QgsCoordinateReferenceSystem())
    run(name, INPUT=layer, **outputs(name))
    assert any("The layer slope has no CRS, so distances are unknown" in line for line in feedback.warnings)


def hydrology(tmp_path, rows, head="date,rain_mm,level_m"):
    path = tmp_path / "drivers.csv"
    path.write_text("\n".join([head, *rows]) + "\n")
    return str(path)


def day_rows(slope, days=slice(None), columns=(0, 1)):
    forcing = slope.forcing
    return [
        ",".join([str(day), *(f"{value:g}" for value in row[list(columns)])])
        for day, row in zip(forcing.days[days], forcing.values[days])
    ]


@pytest.mark.parametrize(("name", "sentence"), [("trainmusenet", "do not overlap"), ("estimatedaily", "1999-01-02")])
def test_drivers_and_series_do_not_overlap(fails, tmp_path, name, sentence):
    table = hydrology(tmp_path, ["1999-01-01,0,170", "1999-01-02,0,170"])
    assert sentence in fails(name, HYDROLOGY=table)


@BOTH
def test_drivers_of_later_years(fails, tmp_path, name):
    table = hydrology(tmp_path, [f"2050-01-{day:02d},0,170" for day in range(1, 31)])
    assert "2050-01-01" in fails(name, HYDROLOGY=table)


def test_drivers_that_cover_a_part_of_the_series_are_reported(run, outputs, slope, tmp_path, feedback):
    table = hydrology(tmp_path, day_rows(slope, slice(0, 700)))
    run("trainmusenet", HYDROLOGY=table, **outputs("trainmusenet"))
    assert any("outside the period covered by the drivers" in line for line in feedback.warnings)


def test_days_beyond_the_drivers_are_not_estimated(run, fails, outputs, slope, tmp_path):
    table = hydrology(tmp_path, day_rows(slope, slice(0, 700)))
    made = run("estimatedaily", HYDROLOGY=table, **outputs("estimatedaily"))
    daily = read_series(QgsVectorLayer(made["OUTPUT"], "daily", "ogr"))
    assert daily.dates[-1] == slope.days[699]
    sentence = fails("estimatedaily", HYDROLOGY=table, END=str(slope.days[720]))
    assert f"The drivers end on {slope.days[699]} but are required until {slope.days[720]}" in sentence


@BOTH
def test_gaps_in_the_drivers_are_reported(run, outputs, slope, tmp_path, feedback, name):
    rows = day_rows(slope)
    del rows[100:140]
    run(name, HYDROLOGY=hydrology(tmp_path, rows), **outputs(name))
    assert any("Rain is missing on 40" in line for line in feedback.warnings)
    assert any("Reservoir level is missing on 40" in line for line in feedback.warnings)


@BOTH
def test_text_among_the_drivers_is_reported(run, outputs, slope, tmp_path, feedback, name):
    rows = day_rows(slope)
    rows[200] = rows[200].split(",")[0] + ",#NUM!,inf"
    run(name, HYDROLOGY=hydrology(tmp_path, rows), **outputs(name))
    text = "\n".join(feedback.warnings)
    assert "1 cell of 'rain_mm' is not numeric (1 × '#NUM!')" in text
    assert "1 infinite value of 'level_m' is treated as missing" in text


@BOTH
def test_a_table_without_drivers_and_an_empty_table(fails, tmp_path, name):
    assert "rain or level" in fails(name, HYDROLOGY=hydrology(tmp_path, ["2020-01-01,a"], "date,name"))
    assert "is empty" in fails(name, HYDROLOGY=hydrology(tmp_path, []))


@BOTH
def test_a_day_with_two_values(fails, slope, tmp_path, name):
    rows = [*day_rows(slope), f"{slope.days[9]},99,120"]
    assert f"{slope.days[9]} occurs twice" in fails(name, HYDROLOGY=hydrology(tmp_path, rows))


def test_a_model_of_other_drivers(fails, slope, tmp_path):
    table = hydrology(tmp_path, day_rows(slope, columns=(0,)), head="date,rain_mm")
    messages = fails("estimatedaily", HYDROLOGY=table)
    assert "trained with the driver level_m, which is not in the hydrology table" in messages


@pytest.mark.parametrize("size", [0, 5, 2000, 40_000])
def test_a_truncated_model(fails, trained, tmp_path, size):
    cut, full = tmp_path / "cut.safetensors", Path(trained).read_bytes()
    cut.write_bytes(full[: min(size, len(full) - 1)])
    sentence = fails("estimatedaily", MODEL=str(cut))
    assert "cut.safetensors" in sentence
    assert "is truncated" in sentence or "damaged" in sentence


def test_a_file_that_is_not_a_model(fails, tmp_path, files):
    other = tmp_path / "picture.safetensors"
    other.write_bytes(b"\x89PNG" + bytes(5000))
    assert "picture.safetensors is not a SlopeMuse model" in fails("estimatedaily", MODEL=str(other))
    assert "(MODEL) does not have the extension *.safetensors; choose another file." in fails(
        "estimatedaily", MODEL=files["INPUT"]
    )


@pytest.mark.parametrize("percent", [1, 20, 40, 60, 80])
def test_cancelled_training(fails, cancelling, percent):
    assert fails("trainmusenet", cancelling(percent)) == "Cancelled. No output was written."


@pytest.mark.parametrize("percent", [5, 30, 50, 92])
def test_cancelled_estimation(fails, cancelling, percent):
    assert fails("estimatedaily", cancelling(percent)) == "Cancelled. No output was written."
