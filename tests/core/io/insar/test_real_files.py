"""Files of real producers; the tests are skipped if the folder of real data is absent."""

from __future__ import annotations

import time

import numpy as np
import pytest
from slopemuse.plugin.core.io.hydrology.hydrology_reader import read_hydrology
from slopemuse.plugin.core.io.insar.import_report import import_report
from slopemuse.plugin.core.io.insar.reader import ImportOptions, read_insar
from slopemuse.plugin.core.io.tables.delimited import read_table
from slopemuse.tests.paths import DATA


def real_file(*parts):
    path = DATA.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"{path.name} is not on this machine")
    return path


@pytest.mark.parametrize(
    ("name", "points", "dates"),
    [
        ("EGMS_L2b_117_0227_IW2_VV_2020_2024_1.zip", 11_759, 207),
        ("EGMS_L2b_022_0845_IW2_VV_2020_2024_1.zip", 11_590, 210),
    ],
)
def test_egms_zip(name, points, dates):
    path = real_file("ustica", name)
    started = time.process_time()
    imported = read_insar(path, ImportOptions())
    assert time.process_time() - started < 20
    series = imported.series
    assert (series.n_points, series.n_dates, series.crs) == (points, dates, "EPSG:4326")
    assert imported.warnings == ()
    assert imported.recognised.confidence == 1.0
    assert np.isfinite(series.values).all()
    # the fitted velocity equals that of EGMS, apart from rounding and the motion model of EGMS
    rates = np.array([np.polyfit(series.days / 365.25, row, 1)[0] for row in series.values[:200]])
    assert np.abs(rates - series.attributes["velocity"][:200]).max() < 0.5
    assert "EGMS L2" in import_report(imported, path.name)


@pytest.mark.parametrize(("letter", "component"), [("E", "east"), ("U", "up")])
def test_egms_tiles(letter, component):
    imported = read_insar(real_file("ustica", f"EGMS_L3_E45N17_100km_{letter}_2020_2024_1.zip"), ImportOptions())
    assert (imported.series.component, imported.series.crs, imported.series.n_dates) == (component, "EPSG:3035", 304)


def test_sarscape_table_with_excel_errors():
    path = real_file("badui", "descending_InSAR_sample.csv")
    imported = read_insar(path, ImportOptions())
    assert (imported.series.n_points, imported.series.n_dates) == (1030, 115)
    assert (imported.producer.key, imported.recognised.word) == ("sarscape", "certain")
    assert any("204 × '#NUM!'" in warning for warning in imported.warnings)
    assert imported.series.direction[:, 0].mean() > 0.5  # descending: the vector points east
    few = read_insar(path, ImportOptions(min_coherence=0.3)).series
    assert 0 < few.n_points < 1030
    assert few.attributes["coherence"].min() >= 0.3


def test_drivers_with_gaps():
    columns = read_table(real_file("salmonfalls", "tidy_drivers_daily.csv")).columns
    read = read_hydrology(columns)
    assert read.forcing.n_days == 922
    assert any("'lake_depth_m'" in note for note in read.notes)
    assert read.missing == {"rain_mm": 156, "level_m": 473}
    other = read_hydrology(columns, level_field="creek_depth_m", extra_fields=["tmax_c"])
    assert other.forcing.names == ("rain_mm", "level_m", "tmax_c")
