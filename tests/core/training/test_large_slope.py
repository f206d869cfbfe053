"""The largest supported slope, 10,000 points and 3,000 days, is tested with a fifth of its points.

Memory and time are proportional to the number of points, so a fifth of the points needs a fifth of both.
"""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.daily.rate.rate_estimate import estimate_daily
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.training.rate_training import TrainingOptions, train

# available on Unix only
resource = pytest.importorskip("resource")

N_POINTS, SHARE = 10_000, 5
MAX_GIB = 24.0


@pytest.mark.slow
def test_ten_thousand_points_and_three_thousand_days():
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    slope = make_slope(0, n_points=N_POINTS // SHARE, n_days=3_000)
    nowhere = np.zeros(slope.series.n_points, dtype=bool)
    model = train(slope.series, slope.forcing, TrainingOptions(method="rate"), nowhere, scored=False)
    daily = estimate_daily(slope.series, model, slope.forcing, stable_mask=nowhere).series
    # maximum of the process [kB on Linux], which earlier tests may already have reached
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown / 2**20 < MAX_GIB / SHARE
    assert daily.values.shape == (slope.series.n_points, len(daily.dates)) and len(daily.dates) > 2_980
    assert np.isfinite(daily.values).all() and (daily.sigma > 0).all()
    later = daily.dates > model.train_end
    error = daily.values - slope.truth_los()[:, (daily.dates - slope.days[0]).astype(int)]
    error -= error[:, ~later].mean(axis=1, keepdims=True)
    assert np.sqrt(np.mean(error[:, later] ** 2)) < 1.0
