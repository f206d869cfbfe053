"""The dock shows the acquisitions in the datum of an estimate that is relative to a stable area."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtGui import QGuiApplication
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.data.datum import ACQUISITIONS, DATUM, OF_STABLE_AREA
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import link_companions, write_series
from slopemuse.plugin.queries.point_reader import PointReader

PLACES = [[10.0, 45.0], [10.01, 45.0], [10.02, 45.0]]
DATUM_TEXT = "relative to the stable area"


def stable_ground(dates):
    """Return the motion of the stable area in the datum of the delivery, 4 mm per year [mm]."""
    return 4.0 * (dates - np.datetime64("2020-01-01")).astype(float) / 365.25


@pytest.fixture()
def relative(project, tmp_path, truth):
    """Add a daily estimate relative to a stable area, with companion acquisitions except the last; return its layer."""
    lineage = Lineage(
        "estimatedaily",
        {"INPUT": str(tmp_path / "points.gpkg"), "STABLE_AREA": "stable.gpkg", DATUM: OF_STABLE_AREA},
    )
    paths = {role: str(tmp_path / f"relative_{role}.gpkg") for role in ("series", "sigma", ACQUISITIONS)}
    days, dates = truth.days, truth.dates[:-1]
    daily = PointSeries(["a", "b", "empty"], PLACES, days, truth.daily - stable_ground(days), "EPSG:4326")
    daily = daily.with_(lineage=lineage)
    write_series(paths["series"], daily, extra={"role": "series"})
    write_series(paths["sigma"], daily, prefix="S", values=np.full_like(daily.values, 2.0), extra={"role": "sigma"})
    measured = daily.with_(dates=dates, values=truth.values[:, :-1] - stable_ground(dates))
    write_series(paths[ACQUISITIONS], measured, extra={"role": "series", "daily": False})
    link_companions(paths)
    layer = QgsVectorLayer(paths["series"], "relative", "ogr")
    project.addMapLayer(layer)
    return layer


def test_the_acquisitions_are_drawn_in_the_datum_of_the_estimate(user, relative, dock, truth):
    assert dock.panel.choices.daily.currentLayer() is relative
    user.click(10.01, 45.0)
    dates = truth.dates[:-1]
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), truth.values[1, :-1] - stable_ground(dates))
    np.testing.assert_allclose(
        dock.panel.plot.estimate.get_ydata()[: 12 * 19 : 12], dock.panel.plot.observed.get_ydata()
    )
    assert dock.panel.plot.frame.remark.get_text() == DATUM_TEXT
    dock.menus.export.copy_table.trigger()
    rows = list(csv.DictReader(io.StringIO(QGuiApplication.clipboard().text()), delimiter="\t"))
    assert {row["reference"] for row in rows if row["kind"] != "driver"} == {DATUM_TEXT}
    # without the estimate, the acquisitions are in the datum of the delivery
    user.choose("daily", "")
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), truth.values[1])
    assert dock.panel.plot.frame.remark.get_text() == ""


def test_a_reference_point_is_taken_from_the_same_acquisitions(user, relative, dock, truth):
    user.click(10.0, 45.0)
    dock.menus.reference.update_entries()
    dock.menus.reference.point.trigger()
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), 0, atol=1e-9)
    user.click(10.01, 45.0)
    np.testing.assert_allclose(
        dock.panel.plot.observed.get_ydata(), (truth.values[1] - truth.values[0])[:-1], atol=1e-9
    )
    # motion relative to a point is the same in both datums
    assert dock.panel.plot.frame.remark.get_text() == "relative to a"
    dock.reference.set_day(truth.dates[5])
    assert dock.panel.plot.frame.remark.get_text() == "relative to a, zero on 2020-03-01"
    dock.reference.set_point("", None)
    assert dock.panel.plot.frame.remark.get_text() == f"{DATUM_TEXT}, zero on 2020-03-01"


def test_an_estimate_in_the_datum_of_its_input_leaves_the_acquisitions_as_they_are(user, estimated, dock, truth):
    user.click(10.01, 45.0)
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), truth.values[1])
    assert dock.panel.plot.frame.remark.get_text() == ""


def test_missing_acquisitions_are_reported(user, relative, dock, truth, tmp_path):
    Path(tmp_path / f"relative_{ACQUISITIONS}.gpkg").unlink()
    user.click(10.01, 45.0)
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), truth.values[1])
    assert "relative is relative to its stable area, but these points are not" in dock.panel.note.text()


def test_the_acquisitions_are_recognised_as_points_not_as_an_estimate(project, relative, tmp_path):
    acquisitions = QgsVectorLayer(str(tmp_path / f"relative_{ACQUISITIONS}.gpkg"), "measured", "ogr")
    project.addMapLayer(acquisitions)
    reader, layers = PointReader(), list(project.mapLayers().values())
    points = next(layer for layer in layers if layer.name() == "points")
    vectors = [layer for layer in layers if layer.name() != "hydro"]
    assert reader.is_daily(relative) and not reader.is_daily(acquisitions)
    assert reader.estimate_of(points, vectors) is relative
    assert reader.estimate_of(acquisitions, vectors) is relative
    fid = next(acquisitions.getFeatures()).id()
    # the sigma of the estimate is not assigned to the acquisitions
    assert reader.read(acquisitions, fid).series.sigma is None
