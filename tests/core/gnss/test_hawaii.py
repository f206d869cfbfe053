"""InSAR rasters of Kilauea against seven GNSS stations (skipped if the data set is missing)."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.data.gnss_series import GnssSeries
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.gnss.collocation import collocate
from slopemuse.plugin.core.gnss.rereferencing import rereference
from slopemuse.plugin.core.gnss.sign_check import sign_check
from slopemuse.plugin.core.io.gnss.gnss_reader import read_gnss
from slopemuse.tests.paths import DATA

FOLDER = DATA / "hawaii"
STATIONS = ("AHUP", "CNPK", "CRIM", "HLNA", "KOSM", "MANE", "OUTL")
HALF = 8


@pytest.fixture(scope="module")
def hawaii() -> tuple[PointSeries, list[GnssSeries]]:
    """Return the series of all pixels within 8 pixels of a station, and the stations with data in 2016.

    The first acquisition, 2016-07-11, is added with zero displacement.
    """
    if not (FOLDER / "unr.zip").is_file():
        pytest.skip("The Hawaii data set is not here.")
    gdal = pytest.importorskip("osgeo.gdal")
    pyproj = pytest.importorskip("pyproj")
    stations = [s for s in read_gnss([FOLDER / "unr.zip"]).stations if s.station in STATIONS]
    files = sorted(FOLDER.glob("displacement_*.tif"))
    days = [f.stem.split("_")[1:] for f in files]
    names = [days[0][0], *(second for _, second in days)]
    dates = np.array([f"{d[:4]}-{d[4:6]}-{d[6:]}" for d in names], dtype="datetime64[D]")
    grid = gdal.Open(str(files[0])).GetGeoTransform()
    stack = np.stack([gdal.Open(str(f)).ReadAsArray() for f in files]) * 1000.0
    los = gdal.Open(str(FOLDER / "hawaii_los_enu.tif"))
    coarse, vectors = los.GetGeoTransform(), los.ReadAsArray()
    to_utm = pyproj.Transformer.from_crs(4326, 32605, always_xy=True)
    cells = set()
    for station in stations:
        x, y = to_utm.transform(station.lon, station.lat)
        column, row = int((x - grid[0]) / grid[1]), int((y - grid[3]) / grid[5])
        for r in range(max(row - HALF, 0), min(row + HALF + 1, stack.shape[1])):
            cells.update((r, c) for c in range(max(column - HALF, 0), min(column + HALF + 1, stack.shape[2])))
    rows, columns = np.array(sorted(cells)).T
    xy = np.column_stack([grid[0] + (columns + 0.5) * grid[1], grid[3] + (rows + 0.5) * grid[5]])
    direction = vectors[
        :,
        ((xy[:, 1] - coarse[3]) / coarse[5]).astype(int),
        ((xy[:, 0] - coarse[0]) / coarse[1]).astype(int),
    ].T
    direction = direction / np.linalg.norm(direction, axis=1)[:, None]
    values = np.column_stack([np.zeros(len(rows)), stack[:, rows, columns].T])
    pids = np.array([f"{r}_{c}" for r, c in zip(rows, columns)])
    return PointSeries(pids, xy, dates, values, "EPSG:32605", "los", direction), stations


def test_a_plane_is_rejected_and_held_out_stations_fit(hawaii):
    series, gnss = hawaii
    _, datum = rereference(series, gnss, stations=STATIONS, method="plane")
    assert datum.rmse_before == pytest.approx(22.1, abs=0.3)
    assert datum.leave_one_out["plane"][0] > 20
    assert datum.used != "plane"
    assert datum.rmse_after <= 14.0


def test_offset_per_date_on_held_out_stations(hawaii):
    series, gnss = hawaii
    _, datum = rereference(series, gnss, stations=STATIONS, method="offset_per_date")
    assert datum.used == "offset_per_date"
    assert datum.rmse_after <= 14.0


def test_one_station_reduces_the_error_at_six_others(hawaii):
    series, gnss = hawaii
    _, datum = rereference(series, gnss)
    assert len(datum.validation) == 6
    assert datum.rmse_after < 0.85 * datum.rmse_before


def test_the_sign_check_is_robust_to_the_atmosphere(hawaii):
    series, gnss = hawaii
    collocations, _ = collocate(series, gnss, 100.0)
    check = sign_check(series, gnss, collocations)
    assert "disagrees with GNSS" not in check.text
    assert len(check.misfit_mm) == 4
