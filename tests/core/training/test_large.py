"""The largest slope that is promised: 10,000 points and 3,000 days, trained on and estimated."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.daily.rate.rate_estimate import estimate_daily
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.training.rate_training import TrainingOptions, train

# of Unix alone
resource = pytest.importorskip("resource")

MOST_GIB = 24.0


@pytest.mark.slow
def test_ten_thousand_points_and_three_thousand_days():
    slope = make_slope(0, n_points=10_000, n_days=3_000)
    nowhere = np.zeros(10_000, dtype=bool)
    model = train(slope.series, slope.forcing, TrainingOptions(), nowhere)
    daily = estimate_daily(slope.series, model, slope.forcing, stable_mask=nowhere).series
    # kilobytes on Linux
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20 < MOST_GIB
    assert daily.values.shape == (10_000, len(daily.dates)) and len(daily.dates) > 2_980
    assert np.isfinite(daily.values).all() and (daily.sigma > 0).all()
    later = daily.dates > model.train_end
    error = daily.values - slope.truth_los()[:, (daily.dates - slope.days[0]).astype(int)]
    error -= error[:, ~later].mean(axis=1, keepdims=True)
    assert np.sqrt(np.mean(error[:, later] ** 2)) < 1.0
    assert model.scores["rmse"] < model.scores["rmse_kf"] < model.scores["rmse_persistence"]
