"""Selection of points usable for training, and the error if there are none."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.inputs.preparation import usable_points
from slopemuse.plugin.core.inputs.target_days import warn_unlike_training
from slopemuse.tests.progress import RecordedProgress

PAST = np.arange(6) < 4


def series(values):
    dates = np.datetime64("2020-01-01") + 12 * np.arange(6)
    return PointSeries(np.array(["a", "b"]), np.zeros((2, 2)), dates, np.array(values, dtype=float))


def test_a_reference_point_without_any_change_is_kept_among_others():
    kept = usable_points(series([[0] * 6, [0, 1, 2, 3, 4, 5]]), PAST, 0.0, 3, Progress())
    assert kept.tolist() == [True, True]


@pytest.mark.parametrize("values", [[[0] * 6, [7] * 6], [[0] * 6, [3, np.nan, 3, 3, 4, 5]]])
def test_series_without_any_change_in_training_are_refused(values):
    with pytest.raises(InputError, match="do not change during the training period at any point"):
        usable_points(series(values), PAST, 0.0, 3, Progress())


def test_warnings_about_a_single_point_use_the_singular():
    progress = RecordedProgress()
    usable_points(series([[0, np.nan, np.nan, 1, 2, 3], [0, 1, 2, 3, 4, 5]]), PAST, 0.0, 3, progress)
    warn_unlike_training(np.array(["NaT", "2021-02-01"], "datetime64[D]"), np.datetime64("2021-03-01"), progress)
    ignored, deviates = progress.warnings
    assert ignored.startswith("1 of 2 points is ignored: fewer than 3 training observations")
    assert deviates.startswith("On 2021-03-01, 1 of 2 points deviates from its behaviour during the training period;")
