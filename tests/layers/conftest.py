"""Series with a known content, and a listener that remembers."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.lineage import Lineage
from slopemuse.plugin.core.progress import Progress
from slopemuse.plugin.core.series import PointSeries


class Listener(Progress):
    """Keeps warnings and steps."""

    def __init__(self) -> None:
        self.warnings: list[str] = []
        self.fractions: list[float] = []

    def report(self, fraction, text=""):
        self.fractions.append(fraction)

    def warn(self, text):
        self.warnings.append(text)


@pytest.fixture()
def listener():
    """A listener without a screen."""
    return Listener()


@pytest.fixture()
def make_series():
    """Return a maker of series in which every value tells its place, with a NaN in each row but the first."""

    def make(n_points=5, n_dates=4, **changes):
        values = np.arange(n_points)[:, None] * 1000.0 + np.arange(n_dates)[None, :] + 0.25
        for i in range(1, n_points):
            values[i, (3 * i) % n_dates] = np.nan
        given = {
            "pids": [f"p{i}" for i in range(n_points)],
            "xy": np.column_stack([400_000 + 10.0 * np.arange(n_points), 3_430_000 + 5.0 * np.arange(n_points)]),
            "dates": np.datetime64("2016-08-01") + 6 * np.arange(n_dates),
            "values": values,
            "crs": "EPSG:32649",
            "attributes": {
                "coherence": np.linspace(0.5, 0.9, n_points),
                "height": np.append(np.nan, np.arange(1.0, n_points)),
            },
            "lineage": Lineage("probe", {"X": 1.5}, ("abc",), ("G01",), (("2016-08-01", "2018-01-01"),)),
        }
        return PointSeries(**{**given, **changes})

    return make
