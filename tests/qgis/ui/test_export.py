"""Exports of the dock: figures of the plot, and tables of the plotted values."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest
from qgis.core import (
    QgsExpression,
    QgsFeature,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QMessageBox
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.data.long_table import COLUMNS
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import link_companions, write_series
from slopemuse.ui.export.export import save_picture, save_table
from slopemuse.ui.export.plot_function import nearest_feature, register_plot_function, unregister_plot_function
from slopemuse.ui.widgets.export_size_dialog import PictureSize

HEADS = {".png": b"\x89PNG", ".pdf": b"%PDF", ".svg": b"<?xml"}


@pytest.fixture()
def answer_dialogs(monkeypatch):
    """Accept the dialogs for figure size and file, and record warnings; return the function that sets the file."""
    complaints = []
    monkeypatch.setattr(PictureSize, "exec", lambda self: self.accept() or QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QMessageBox, "warning", lambda *args: complaints.append(args[-1]))

    def set_path(path):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "(*.csv)"))

    set_path.complaints = complaints
    return set_path


def read(text):
    return list(csv.DictReader(text))


def of_kind(rows, kind):
    return {row["date"]: row for row in rows if row["kind"] == kind}


@pytest.mark.parametrize("suffix", sorted(HEADS))
def test_a_picture_is_written(user, estimated, dock, answer_dialogs, tmp_path, suffix):
    user.click(10.0, 45.0)
    path = tmp_path / f"plot{suffix}"
    answer_dialogs(path)
    dock.menus.export.picture.trigger()
    assert path.read_bytes().startswith(HEADS[suffix])
    assert dock.panel.note.text() == f"Saved {path}"
    if suffix == ".svg":
        # matplotlib writes every text as a comment beside its outlines
        text = path.read_text(encoding="utf-8")
        for word in ("30.4 ± 0.0 mm/yr", "daily estimate", "level [m]", "+ towards satellite"):
            assert word in text
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith(".")] == []


def test_a_picture_has_the_chosen_size_and_contains_the_series(user, estimated, dock, tmp_path):
    from matplotlib.image import imread

    user.click(10.0, 45.0)
    before = dock.panel.plot.figure.get_size_inches().tolist()
    dialog = PictureSize(dock, with_dpi=True)
    dialog.width_box.setValue(20.0)
    dialog.height_box.setValue(10.0)
    dialog.dpi_box.setValue(254)
    dialog.accept()
    save_picture(str(tmp_path / "plot.png"), dock.panel.plot)
    pixels = imread(tmp_path / "plot.png")[:, :, :3]
    assert pixels.shape[:2] == (1000, 2000)
    # the colours of estimate, rain and level occur in the figure
    for colour in ((213, 94, 0), (0, 114, 178), (0, 121, 90)):
        assert (np.abs(pixels * 255 - colour).max(axis=2) < 12).sum() > 50
    assert dock.panel.plot.figure.get_size_inches().tolist() == before


def test_the_table_contains_the_plotted_values(user, estimated, dock, answer_dialogs, truth, tmp_path):
    user.click(10.0, 45.0)
    answer_dialogs(tmp_path / "point.csv")
    dock.menus.export.table.trigger()
    with (tmp_path / "point.csv").open(encoding="utf-8") as file:
        rows = read(file)
    assert f"(rows: {len(rows)})" in dock.panel.note.text()
    observed, daily, rate = (of_kind(rows, kind) for kind in ("displacement", "daily estimate", "daily rate"))
    assert len(observed) == len(truth.dates)
    assert len(daily) == len(rate) == len(truth.days)
    cells = observed[str(truth.dates[1])]
    assert tuple(cells) == COLUMNS
    assert (cells["id"], cells["unit"], cells["layer"]) == ("a", "mm", "points")
    assert (cells["sign"], cells["reference"]) == ("positive towards the satellite", "as delivered")
    assert (float(cells["lon"]), float(cells["lat"]), float(cells["value"])) == (10.0, 45.0, -1.0)
    assert float(daily[str(truth.days[1])]["sigma"]) == truth.sigma
    assert float(rate[str(truth.days[1])]["value"]) == pytest.approx(-1 / 12)
    assert rate[str(truth.days[1])]["unit"] == "mm/day"
    # every row contains the name of the layer of its value
    assert {cells["layer"] for cells in [*daily.values(), *rate.values()]} == {"daily"}
    drivers = [row for row in rows if row["kind"] == "driver" and row["date"] == str(truth.days[0])]
    assert {row["id"]: (float(row["value"]), row["unit"]) for row in drivers} == {
        "rain_mm": (12.0, "mm/day"),
        "level_m": (150.0, "m"),
    }


def test_plot_and_table_are_copied(user, estimated, dock):
    user.click(10.0, 45.0)
    dock.menus.export.copy_picture.trigger()
    image = QGuiApplication.clipboard().image()
    assert image.width() > 500
    dock.menus.export.copy_table.trigger()
    rows = list(csv.DictReader(io.StringIO(QGuiApplication.clipboard().text()), delimiter="\t"))
    assert {row["kind"] for row in rows} == {"displacement", "daily estimate", "daily rate", "driver"}


def test_all_selected_points_are_written_at_once(user, dock, answer_dialogs, truth, tmp_path):
    series = PointSeries(["a", "b"], [[10.0, 45.0], [10.01, 45.0]], truth.dates, truth.values[:2], "EPSG:4326")
    paths = {"series": str(tmp_path / "own.gpkg"), "sigma": str(tmp_path / "own_sigma.gpkg")}
    write_series(paths["series"], series, extra={"role": "series"})
    write_series(paths["sigma"], series, prefix="S", values=np.full((2, 20), 1.5), extra={"role": "sigma"})
    link_companions(paths)
    user.project.addMapLayer(QgsVectorLayer(paths["series"], "own", "ogr"))
    user.choose("points", "own")
    dock.menus.export.update_entries()
    assert not dock.menus.export.selection.isEnabled()
    user.layer("own").selectAll()
    dock.menus.export.update_entries()
    assert dock.menus.export.selection.isEnabled()
    answer_dialogs(tmp_path / "all.csv")
    dock.menus.export.selection.trigger()
    with (tmp_path / "all.csv").open(encoding="utf-8") as file:
        rows = read(file)
    assert len(rows) == 40
    assert {row["sigma"] for row in rows} == {"1.5"}
    assert sum(float(row["value"]) for row in rows) == pytest.approx(truth.values[:2].sum())


def test_a_missing_folder_and_unsupported_formats_are_reported(user, dock, answer_dialogs, tmp_path):
    user.click(10.0, 45.0)
    answer_dialogs(tmp_path / "nowhere" / "plot.png")
    dock.menus.export.picture.trigger()
    assert "does not exist" in answer_dialogs.complaints[0]
    with pytest.raises(InputError, match=r"\.png, \.svg"):
        save_picture(str(tmp_path / "plot.xyz"), dock.panel.plot)
    with pytest.raises(InputError, match=r"\.csv"):
        save_table(str(tmp_path / "plot.png"), dock.table())
    assert list(tmp_path.glob("plot*")) == []


def test_nothing_can_be_exported_before_there_is_a_plot(user, dock):
    def enabled():
        dock.menus.export.update_entries()
        return dock.menus.export.picture.isEnabled() and dock.menus.export.table.isEnabled()

    assert not enabled()
    user.click(10.0, 45.0)
    assert enabled()
    user.click(10.02, 45.0)
    assert not enabled()


def test_the_plot_is_added_to_a_print_layout(user, estimated, dock, tmp_path):
    from matplotlib.image import imread

    menu = dock.menus.export
    menu.update_entries()
    assert not menu.layouts.isEnabled()
    user.click(10.0, 45.0)
    user.drag_plot("2020-03-01", "2020-05-01")
    menu.update_entries()
    assert menu.layouts.isEnabled()
    menu.list_layouts()
    menu.layouts.actions()[0].trigger()
    (layout,) = user.project.layoutManager().printLayouts()
    assert layout.name() in dock.panel.note.text()
    menu.list_layouts()
    assert [action.text() for action in menu.layouts.actions()] == ["New layout", layout.name()]
    menu.layouts.actions()[1].trigger()
    pictures = [item for item in layout.items() if isinstance(item, QgsLayoutItemPicture)]
    assert [item.id() for item in pictures] == ["Plot of a", "Plot of a"]
    # the picture is embedded in the project
    assert user.project.write(str(tmp_path / "project.qgz"))
    user.project.clear()
    assert user.project.read(str(tmp_path / "project.qgz"))
    (layout,) = user.project.layoutManager().printLayouts()
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 100
    assert QgsLayoutExporter(layout).exportToImage(str(tmp_path / "page.png"), settings) == 0
    pixels = imread(tmp_path / "page.png")[:, :, :3]
    for colour in ((213, 94, 0), (0, 114, 178), (0, 121, 90)):
        assert (np.abs(pixels * 255 - colour).max(axis=2) < 12).sum() > 50
    box = next(item for item in layout.items() if isinstance(item, QgsLayoutItemPicture)).sceneBoundingRect()
    assert box.right() < 297
    assert box.bottom() < 210


def test_a_picture_of_each_selected_point(user, estimated, dock, answer_dialogs, tmp_path):
    user.click(10.01, 45.0)
    user.layer("points").selectAll()
    answer_dialogs(tmp_path / "slope.png")
    dock.menus.export.update_entries()
    dock.menus.export.pictures.trigger()
    # the third point has no values
    assert sorted(file.name for file in tmp_path.glob("slope*")) == ["slope_a.png", "slope_b.png"]
    assert (tmp_path / "slope_a.png").read_bytes() != (tmp_path / "slope_b.png").read_bytes()
    assert dock.panel.note.text().startswith("Figures saved: 2 (")
    assert str(dock.shown.series.pids[0]) == "b"


@pytest.fixture()
def plot_function(dock):
    """Register the expression function that plots a point with the dock, and return it."""
    function = register_plot_function(lambda *arguments: dock.paint(*arguments))
    yield function
    unregister_plot_function()


def test_a_plot_in_a_layout_follows_its_map_and_an_atlas(user, dock, plot_function, monkeypatch):
    drawn, paint = [], dock.paint
    monkeypatch.setattr(dock, "paint", lambda *arguments: drawn.append(arguments[1]) or paint(*arguments))
    points = user.layer("points")
    fids = {one["pid"]: one.id() for one in points.getFeatures()}
    user.click(10.0, 45.0)
    menu = dock.menus.export
    menu.list_layouts()
    menu.following.actions()[0].trigger()
    (layout,) = user.project.layoutManager().printLayouts()
    (picture,) = [item for item in layout.items() if isinstance(item, QgsLayoutItemPicture)]
    (followed,) = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]
    # the plotted point of the dock does not change
    assert dock.picked.series.pids[0] == "a"
    for pid, lon in (("b", 10.0101), ("a", 9.9999)):
        place = user.canvas.mapSettings().layerToMapCoordinates(points, QgsPointXY(lon, 45.0))
        followed.setExtent(QgsRectangle(place.x() - 300, place.y() - 200, place.x() + 300, place.y() + 200))
        assert drawn[-1] == fids[pid]
        assert picture.evaluatedPath().startswith("base64:")
    atlas = layout.atlas()
    atlas.setCoverageLayer(points)
    atlas.setEnabled(True)
    assert atlas.beginRender() and atlas.first()
    pages = [drawn[-1]]
    while len(pages) < 2 and atlas.next():
        pages.append(drawn[-1])
    assert pages == [fids["a"], fids["b"]]


def evaluated(text):
    expression = QgsExpression(text)
    return expression.evaluate(), expression.evalErrorString()


@pytest.mark.parametrize(
    ("layer", "point", "cells"),
    [
        ("points", "NULL", ""),
        ("points", "geom_from_wkt('POINT EMPTY')", ""),
        ("points", "'b'", "The layer points has no feature with the ID b."),
        ("points", "-7", "The layer points has no feature with the ID -7."),
        ("gone", "1", "gone is not the ID of a layer in the project."),
    ],
)
def test_a_plot_without_a_point_is_empty_or_reports_an_error(user, plot_function, layer, point, cells):
    layer = user.layer("points").id() if layer == "points" else layer
    assert evaluated(f"slopemuse_plot('{layer}', {point}, 100, 60)") == (None, cells)


@pytest.mark.parametrize(
    ("width", "height", "message"),
    [
        ("1e9", "60", "width_mm is 1000000000.0; use a number from 20 to 1200."),
        ("100", "0", "height_mm is 0; use a number from 20 to 1200."),
        ("-5", "60", "width_mm is -5; use a number from 20 to 1200."),
        ("'wide'", "60", "width_mm is 'wide'; use a number from 20 to 1200."),
        ("NULL", "60", ""),
    ],
)
def test_a_size_that_cannot_be_drawn_is_refused(user, plot_function, width, height, message):
    expression = f"slopemuse_plot('{user.layer('points').id()}', 1, {width}, {height})"
    assert evaluated(expression) == (None, message)


def test_the_number_of_pixels_of_a_plot_is_limited(user, dock, plot_function, monkeypatch):
    asked = []
    monkeypatch.setattr(dock, "paint", lambda *given: asked.append(given[2:]) or b"")
    for width, height in ((420, 297), (1189, 841)):
        evaluated(f"slopemuse_plot('{user.layer('points').id()}', 1, {width}, {height})")
    assert [dpi for _, dpi in asked] == [300, 113]
    assert all(w * h / 2.54**2 * dpi**2 <= 20e6 for (w, h), dpi in asked)


def test_the_nearest_feature_is_found_among_multipoints_and_empty_features():
    layer = QgsVectorLayer("MultiPoint?crs=EPSG:4326&field=D20200101:double", "many", "memory")
    features = []
    for places in ([QgsPointXY(10.0, 45.0)], [QgsPointXY(10.1, 45.0)], []):
        feature = QgsFeature(layer.fields())
        if places:
            feature.setGeometry(QgsGeometry.fromMultiPointXY(places))
        features.append(feature)
    _, added = layer.dataProvider().addFeatures(features)
    assert nearest_feature(layer, QgsGeometry.fromPointXY(QgsPointXY(10.09, 45.0))) == added[1].id()
