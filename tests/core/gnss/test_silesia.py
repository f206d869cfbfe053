"""InSAR of mining subsidence of up to 1 m against daily GNSS (skipped if the data set is missing)."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.geometry.line_of_sight import los_from_heading
from slopemuse.plugin.core.gnss.collocation import collocate
from slopemuse.plugin.core.gnss.sign_check import sign_check
from slopemuse.plugin.core.gnss.validation import validate
from slopemuse.plugin.core.io.gnss.gnss_reader import read_gnss
from slopemuse.plugin.core.io.tables.delimited import read_table
from slopemuse.tests.paths import DATA

FOLDER = DATA / "silesia"


@pytest.fixture(scope="module")
def stations():
    if not (FOLDER / "tidy_stations.csv").is_file():
        pytest.skip("The Silesia data set is not here.")
    found = read_gnss([*FOLDER.glob("*gnss_enu.csv"), FOLDER / "tidy_stations.csv"]).stations
    return {station.station: station for station in found}


# scale of InSAR relative to GNSS: the phase loses part of fast subsidence (0.75 to 0.95), most where it is fastest
@pytest.mark.parametrize(
    ("name", "scale", "rmse"),
    [
        ("PI03_DInSAR_175", 1.01, 27),
        ("PI03_DInSAR_51", 0.75, 55),
        ("PI16_DInSAR_10_2", 0.95, 35),
        ("PI16_DInSAR_10_main", 0.89, 17),
        ("PI16_DInSAR_121_2", 0.91, 17),
        ("PI16_DInSAR_121_main", 0.83, 22),
    ],
)
def test_scale_loss_at_the_monument(stations, name, scale, rmse):
    columns = read_table(FOLDER / f"tidy_{name}_cum.csv").columns
    incidence, heading = (np.degrees(float(columns[key][0])) for key in ("inc_rad", "head_rad"))
    # flight headings at 50° N: ascending near −15°, descending near −165°
    assert abs(heading - (-15 if heading > -90 else -165)) < 1
    assert 38 < incidence < 45
    station = stations[name[:4]]
    series = PointSeries(
        np.array(["monument"]),
        np.array([[station.lon, station.lat]]),
        np.array(columns["date"], dtype="datetime64[D]"),
        columns["los_mm"].astype(float)[None],
        "EPSG:4326",
        direction=los_from_heading(incidence, heading)[None],
    )
    (score,) = validate([(name, series)], [station], interpolators=["nearest"])
    assert score.n_dates > 60
    assert score.correlation > 0.94
    assert score.note == ""
    assert score.scale == pytest.approx(scale, abs=0.02)
    assert score.rmse == pytest.approx(rmse, abs=1)
    (turned,) = validate([(name, series.with_(values=-series.values))], [station], interpolators=["nearest"])
    assert "check the sign" in turned.note
    # half a metre of subsidence, partly lost in the phase, is not reported as a wrong orbit; a wrong sign is reported
    assert sign_check_of(series, station).text == ""
    assert "with the opposite sign" in sign_check_of(series.with_(values=-series.values), station).text


def sign_check_of(series, station):
    return sign_check(series, [station], collocate(series, [station], 100.0)[0])
