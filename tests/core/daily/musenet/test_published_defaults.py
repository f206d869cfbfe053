"""The learning rate of the paper is the default and is passed to the optimiser."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.daily.musenet import musenet_layer_sizes
from slopemuse.plugin.core.daily.musenet.musenet_model import PublishedOptions
from slopemuse.plugin.core.daily.musenet.windows import Lags
from slopemuse.plugin.core.data.forcing import Forcing
from slopemuse.plugin.core.data.point_series import PointSeries


def test_the_learning_rate_is_that_of_the_paper():
    assert PublishedOptions().learning_rate == musenet_layer_sizes.LEARNING_RATE == 1e-4


@pytest.mark.parametrize("rate", [None, 3e-3])
def test_the_optimiser_gets_the_learning_rate(rate, monkeypatch):
    torch = pytest.importorskip("torch")
    from slopemuse.plugin.core.training.musenet_training import train_published

    rates = []

    class Adam(torch.optim.Adam):
        def __init__(self, parameters, lr=None, **others):
            rates.append(lr)
            super().__init__(parameters, lr=lr, **others)

    monkeypatch.setattr(torch.optim, "Adam", Adam)
    first, rng = np.datetime64("2019-01-01"), np.random.default_rng(0)
    dates = first + np.arange(0, 480, 12)
    values = np.cumsum(rng.normal(0, 1, (3, len(dates))), axis=1)
    series = PointSeries(["a", "b", "c"], np.zeros((3, 2)), dates, values, crs="EPSG:32649")
    forcing = Forcing(first + np.arange(480), ("rain_mm",), rng.random((480, 1)))
    arguments = {} if rate is None else {"learning_rate": rate}
    options = PublishedOptions(lags=Lags(2, 12, 5), epochs=1, hidden=4, device="cpu", **arguments)
    train_published(series, forcing, options, None, Progress())
    assert set(rates) == {rate or 1e-4}
