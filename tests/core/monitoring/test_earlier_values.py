"""Deliveries whose earlier values differ from those of the previous delivery."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import Cancelled, InputError, ModelFileError
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.monitoring.earlier_values import changed_days, compare
from slopemuse.plugin.core.monitoring.monitoring_project import read_project
from slopemuse.plugin.core.monitoring.state import NAME, MonitoringState, load_state, write_state
from slopemuse.plugin.core.monitoring.update import update
from slopemuse.tests.progress import CancelledProgress

DATES = np.datetime64("2020-01-01") + 12 * np.arange(20)


def delivery(n_dates=20, n_points=5):
    rng = np.random.default_rng(0)
    values = np.cumsum(rng.normal(0, 2, (5, 20)), axis=1)[:n_points, :n_dates]
    return PointSeries(
        [f"P{i}" for i in range(n_points)], rng.uniform(0, 99, (5, 2))[:n_points], DATES[:n_dates], values
    )


def test_the_order_of_points_does_not_matter():
    new = delivery().points(np.array([4, 2, 0, 1, 3]))
    same, past = compare(delivery(15), new, 1.0, False)
    assert same.pids.tolist() == ["P0", "P1", "P2", "P3", "P4"]
    assert (past.median_mm, past.most_mm, past.n_dates) == (0.0, 0.0, 15)


def test_missing_points_and_dates_are_named_in_the_error():
    with pytest.raises(InputError, match=r"no series for 2 of the 5 points in the previous delivery \(first: P3\)"):
        compare(delivery(15), delivery(n_points=3), 1.0, True)
    with pytest.raises(InputError, match=r"lacks 1 of the 15 dates in the previous delivery \(first: 2020-03-13\)"):
        compare(delivery(15), delivery().dates_where(np.arange(20) != 6), 1.0, True)


def test_a_different_reference_is_reported_and_removed_on_request():
    new = delivery()
    moved = new.with_(values=new.values + 7.0 + 0.05 * new.days + np.arange(5)[:, None])
    with pytest.raises(InputError, match=r"new delivery: the median change is .* mm, 95 % .*Run once with REALIGN"):
        compare(delivery(15), moved, 1.0, False)
    same, past = compare(delivery(15), moved, 1.0, True)
    np.testing.assert_allclose(same.values, new.values, atol=1e-6)
    assert past.most_mm < 1e-6


def test_a_point_without_common_values_keeps_its_new_values():
    new, former = delivery(), delivery(15)
    former = former.with_(values=np.where(np.arange(5)[:, None] == 2, np.nan, former.values))
    same, _ = compare(former, new.with_(values=new.values + 7.0), 1.0, True)
    assert np.isfinite(same.values[2]).all()
    np.testing.assert_allclose(same.values[[0, 1, 3, 4]], new.values[[0, 1, 3, 4]], atol=1e-6)


def test_a_different_processing_cannot_be_realigned():
    new = delivery()
    rng = np.random.default_rng(1)
    other = new.with_(values=new.values + rng.normal(0, 4, new.values.shape))
    with pytest.raises(InputError, match="different processing, not a different reference;"):
        compare(delivery(15), other, 1.0, True)


def test_a_model_of_another_slope_is_refused(slope, model, project):
    series = slope.series.with_(xy=slope.series.xy + 50_000.0)
    with pytest.raises(ModelFileError, match="trained on another slope"):
        update(project(), series, slope.forcing, model, "m", None)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"colour": 1}, "the unknown key 'colour'"),
        ({"series": "gone.gpkg"}, "The series in project.json, .*gone.gpkg, does not exist"),
        ({"output": "gone"}, "The output folder in project.json, .*gone, does not exist; create it"),
        ({"hydrology": 3}, "does not contain 'hydrology'"),
        ({"stable_area": "gone.gpkg"}, "The stable_area in project.json"),
        ({"thresholds": {"watch": 2, "warning": 1}}, "must increase from WATCH to ALARM"),
        ({"thresholds": {"red": 2}}, "thresholds in project.json contains the unknown key 'red'"),
        ({"thresholds": [1, 2]}, "thresholds in project.json"),
        ({"persistence_days": 0}, "persistence_days in project.json is 0"),
        ({"min_points": "three"}, "min_points in project.json is 'three'"),
        ({"reference": ["2020-01-01"]}, "use two dates"),
        ({"reference": ["2021-01-01", "2020-01-01"]}, "before its start on 2021-01-01"),
    ],
)
def test_invalid_projects_are_refused(project, changes, message):
    with pytest.raises(InputError, match=message):
        project(**changes)


def test_null_selects_the_default(project):
    found = project(min_points=None, past_tolerance_mm=None, persistence_days=None)
    assert (found.min_points, found.past_tolerance_mm, found.screening.persistence_days) == (3, 1.0, 3)


def test_a_different_number_of_drivers_changes_all_common_days():
    values = np.ones((20, 2))
    assert changed_days(DATES, values, DATES[5:], values[5:]) == 0
    assert changed_days(DATES, values, DATES[5:], values[5:, :1]) == 15


def test_an_invalid_json_project_is_refused(tmp_path):
    file = tmp_path / "p.json"
    with pytest.raises(InputError, match="cannot be read"):
        read_project(file)
    for text in ("{", "[1]", json.dumps("x")):
        file.write_text(text, encoding="utf-8")
        with pytest.raises(InputError, match=r"not valid JSON|does not contain a JSON object"):
            read_project(file)


def test_a_damaged_state_is_reported(tmp_path):
    assert load_state(tmp_path) is None
    (tmp_path / NAME).write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(InputError, match=r"is damaged .* move it to another folder"):
        load_state(tmp_path)


def test_writing_and_loading_a_state_can_be_cancelled(tmp_path):
    days = np.arange("2020-01-01", "2020-03-01", dtype="datetime64[D]")
    series = PointSeries(["a"], np.zeros((1, 2)), days, np.random.default_rng(0).normal(size=(1, len(days))))
    state = MonitoringState(series, series, series, days, np.zeros((len(days), 1)), "m")
    with pytest.raises(Cancelled):
        write_state(state, tmp_path / NAME, CancelledProgress(after=3))
    write_state(state, tmp_path / NAME)
    found = load_state(tmp_path)
    assert found is not None and found.acquired == series
    with pytest.raises(Cancelled):
        load_state(tmp_path, CancelledProgress())


def test_relative_paths_refer_to_the_folder_of_the_project(project, tmp_path):
    monitoring = project(latency_days=2)
    assert monitoring.series == (tmp_path / "series.gpkg").resolve()
    assert monitoring.latency_days == 2
    assert replace(monitoring, latency_days=0).screening.persistence_days == 3
