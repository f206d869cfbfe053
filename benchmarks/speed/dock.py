"""Time from a click on the map to the drawn plot, on a GeoPackage with a million points.

Run with `./run python benchmarks/speed/dock.py [--points N] [--clicks N] [--keep FOLDER]`. Every click is a mouse event
on a map canvas at a random point, and ends when Qt has painted the plot. Two references are timed between the clicks:
`canvas.draw()` of an empty figure of three panels with the same size and canvas class, and the plain way to find and
read a point, which reads all features in the rectangle with all attributes and selects the nearest one.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

N_DATES, BLOCK = 160, 50_000
PATIENCE_S = 5.0
CRS, SPACING_M = "EPSG:32649", 20.0
FIRST_DAY = np.datetime64("2017-01-01")


def make_layer(path: Path, n_points: int) -> None:
    """Write points on a jittered grid with individual velocity, season and noise; 2 % of the values are NULL."""
    from slopemuse.plugin.core.data.point_series import PointSeries
    from slopemuse.plugin.layers import write_series

    rng = np.random.default_rng(0)
    dates = FIRST_DAY + 12 * np.arange(N_DATES)
    years = np.arange(N_DATES) * 12 / 365.25
    side = int(np.ceil(np.sqrt(n_points)))
    place = np.stack(np.divmod(np.arange(n_points), side), axis=1) * SPACING_M
    xy = np.array([500_000.0, 3_400_000.0]) + place + rng.uniform(-5, 5, (n_points, 2))
    values = np.empty((n_points, N_DATES))
    for start in range(0, n_points, BLOCK):
        part = slice(start, min(start + BLOCK, n_points))
        n = part.stop - part.start
        velocity, season = rng.gamma(1.0, 8.0, (n, 1)), rng.gamma(1.0, 2.0, (n, 1))
        values[part] = -velocity * years + season * np.sin(2 * np.pi * years) + rng.normal(0, 2.5, (n, N_DATES))
        values[part][rng.random((n, N_DATES)) < 0.02] = np.nan
    pids = np.char.add("P", np.arange(n_points).astype(str))
    write_series(str(path), PointSeries(pids, xy, dates, np.round(values, 2), CRS))


def make_table(path: Path) -> None:
    """Write daily rain and reservoir level."""
    from slopemuse.plugin.layers import write_table

    rng = np.random.default_rng(1)
    days = FIRST_DAY + np.arange(12 * N_DATES)
    rain = np.where(rng.random(len(days)) < 0.3, rng.gamma(0.7, 15.0, len(days)), 0.0)
    level = 160 + 15 * np.sin(2 * np.pi * np.arange(len(days)) / 365.25)
    write_table(str(path), {"date": days, "rain_mm": rain, "level_m": level})


def percentiles(seconds: list[float]) -> str:
    """Return the median and 95 % quantile of times as text."""
    p50, p95 = np.percentile(seconds, [50, 95]) * 1000
    return f"p50 {p50:6.1f} ms   p95 {p95:6.1f} ms"


def empty_figure(width: int, height: int) -> Callable[[], None]:
    """Return a function that draws an empty figure of three panels with a size in pixels."""
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
    from matplotlib.figure import Figure

    figure = Figure()
    canvas = FigureCanvasQTAgg(figure)
    canvas.resize(width, height)
    figure.set_size_inches(width / figure.dpi, height / figure.dpi)
    figure.subplots(3, 1, sharex=True)
    canvas.draw()
    return canvas.draw


def paint_counter(widget: Any) -> Any:
    """Return an event filter whose `count` is the number of paint events of a widget."""
    from qgis.PyQt.QtCore import QEvent, QObject

    class Counter(QObject):
        count = 0

        def eventFilter(self, _: QObject, event: QEvent) -> bool:
            self.count += event.type() == QEvent.Type.Paint
            return False

    counter = Counter(widget)
    widget.installEventFilter(counter)
    return counter


def idle(seconds: float) -> None:
    """Process pending events, as QGIS does while a user moves the mouse from a button to the map."""
    from qgis.PyQt.QtWidgets import QApplication

    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.01)


class Clicks:
    """A map canvas, the dock, and clicks at random points."""

    def __init__(self, points: Path, table: Path) -> None:
        from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
        from qgis.gui import QgsMapCanvas

        # import what only this benchmark needs before the first click is timed
        from qgis.PyQt.QtTest import QTest  # noqa: F401
        from slopemuse.ui.dock.dock import SlopeMuseSeriesDock

        project = QgsProject.instance()
        project.setCrs(QgsCoordinateReferenceSystem(CRS))
        self.layer = QgsVectorLayer(str(points), "points", "ogr")
        project.addMapLayers([self.layer, QgsVectorLayer(str(table), "table", "ogr")])
        self.canvas = QgsMapCanvas()
        self.canvas.resize(900, 700)
        self.canvas.setDestinationCrs(project.crs())
        self.canvas.show()
        self.dock = SlopeMuseSeriesDock(self)
        self.dock.resize(560, 800)
        self.dock.show()
        self.dock.panel.pick_button.click()
        self.paints = paint_counter(self.dock.panel.canvas)
        self.full_draws: list[object] = []
        self.dock.panel.canvas.mpl_connect("draw_event", self.full_draws.append)

    def mapCanvas(self) -> object:  # noqa: N802
        """Return the map canvas, as the QGIS interface does."""
        return self.canvas

    def aim(self, rng: np.random.Generator, metres_wide: float) -> object:
        """Zoom to a random point and return its pixel position."""
        from qgis.core import QgsPointXY, QgsRectangle
        from qgis.PyQt.QtWidgets import QApplication

        feature = self.layer.getFeature(int(rng.integers(1, self.layer.featureCount() + 1)))
        place = QgsPointXY(feature.geometry().asPoint())
        half = metres_wide / 2
        self.canvas.setExtent(
            QgsRectangle(place.x() - half, place.y() - half, place.x() + half, place.y() + half)
            if metres_wide < self.layer.extent().width()
            else self.layer.extent()
        )
        QApplication.processEvents()
        return self.canvas.getCoordinateTransform().transform(place).toQPointF().toPoint()

    def click(self, pixel: object) -> float:
        """Click and return the seconds until the plot is painted."""
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest
        from qgis.PyQt.QtWidgets import QApplication

        start = time.perf_counter()
        before = self.paints.count
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, pixel)
        # a plot whose axes have changed is drawn in the next iteration of the event loop
        while self.paints.count == before and time.perf_counter() - start < PATIENCE_S:
            QApplication.processEvents()
        return time.perf_counter() - start

    def read(self, pixel: object) -> float:
        """Return the seconds needed only to find and read the point."""
        from slopemuse.plugin.queries.nearest_point import nearest_point

        place = self.canvas.getCoordinateTransform().toMapCoordinates(pixel)
        start = time.perf_counter()
        fid = nearest_point(self.layer, place, self.dock.tools.point.radius_px, self.canvas.mapSettings())
        self.dock._reader.read(self.layer, fid or 0)
        return time.perf_counter() - start

    def plain_read(self, pixel: object) -> float:
        """Return the seconds needed to find and read a point in the plain way."""
        from qgis.core import QgsFeatureRequest, QgsGeometry, QgsRectangle

        place = self.canvas.getCoordinateTransform().toMapCoordinates(pixel)
        start = time.perf_counter()
        radius = self.canvas.mapUnitsPerPixel() * self.dock.tools.point.radius_px
        box = QgsRectangle(place.x() - radius, place.y() - radius, place.x() + radius, place.y() + radius)
        here = QgsGeometry.fromPointXY(place)
        found = list(self.layer.getFeatures(QgsFeatureRequest().setFilterRect(box)))
        nearest = min(found, key=lambda feature: feature.geometry().distance(here))
        dates = [name for name in self.layer.fields().names() if name.startswith("D")]
        assert len([nearest[name] for name in dates]) == N_DATES
        return time.perf_counter() - start


def measure(clicks: Clicks, n_clicks: int) -> None:
    """Print the times of clicks on a zoomed-in map and on a map of the whole layer."""
    plot = clicks.dock.panel.canvas
    pixel = clicks.aim(np.random.default_rng(2), 2000.0)
    idle(2.0)
    busy = time.thread_time()
    first = clicks.click(pixel)
    busy_first = time.thread_time() - busy
    print(
        f"the first click, two seconds after the dock was opened: {1000 * first:.0f} ms, "
        f"processor {1000 * busy_first:.0f} ms"
    )
    draw = empty_figure(plot.width(), plot.height())
    for name, width in (("map 2 km wide", 2000.0), ("map of the whole layer", np.inf)):
        rng = np.random.default_rng(3)
        full, processor, read, plain, empty, shown, blits = [], [], [], [], [], set(), 0
        for _ in range(n_clicks):
            pixel = clicks.aim(rng, width)
            drawn = len(clicks.full_draws)
            busy = time.thread_time()
            full.append(clicks.click(pixel))
            processor.append(time.thread_time() - busy)
            blits += drawn == len(clicks.full_draws)
            shown.add(clicks.dock.picked.fid if clicks.dock.picked else 0)
            # another point, which is not in any cache
            read.append(clicks.read(clicks.aim(rng, width)))
            plain.append(clicks.plain_read(clicks.aim(rng, width)))
            start = time.perf_counter()
            draw()
            empty.append(time.perf_counter() - start)
        ratio = np.percentile(full, [50, 95]) / np.percentile(empty, [50, 95])
        print(f"{name}: {n_clicks} clicks, {len(shown)} points")
        print(f"  click to drawn plot  {percentiles(full)}   {ratio[0]:.2f} and {ratio[1]:.2f} × the empty figure")
        print(f"  its processor time   {percentiles(processor)}")
        shares = first / np.median(full), busy_first / np.median(processor)
        print(f"  the first click      {shares[0]:.2f} × the median, {shares[1]:.2f} × in processor time")
        print(f"  drawn by blit alone  {blits} of {n_clicks}")
        print(f"  the read alone       {percentiles(read)}")
        print(f"  the plain read       {percentiles(plain)}")
        print(f"  empty figure         {percentiles(empty)}   {plot.width()} × {plot.height()} pixels")


def main() -> None:
    """Create the layer unless it exists from an earlier run, and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--points", type=int, default=1_000_000)
    parser.add_argument("--clicks", type=int, default=200)
    parser.add_argument("--keep", type=Path, help="folder for the layer, to be used again")
    args = parser.parse_args()
    from slopemuse.tools.headless import headless_qgis

    with tempfile.TemporaryDirectory(prefix="slopemuse-") as folder, headless_qgis():
        home = args.keep or Path(folder)
        home.mkdir(parents=True, exist_ok=True)
        points, table = home / f"points_{args.points}.gpkg", home / "table.gpkg"
        if not points.exists():
            start = time.perf_counter()
            make_layer(points, args.points)
            print(f"{args.points:,} points × {N_DATES} dates written in {time.perf_counter() - start:.0f} s")
        make_table(table)
        clicks = Clicks(points, table)
        measure(clicks, args.clicks)
        clicks.dock.dispose()
        sys.stdout.flush()


if __name__ == "__main__":
    main()
