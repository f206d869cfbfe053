"""The picture of drivers in the import windows."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from slopemuse.ui.common.theme import Theme
from slopemuse.ui.imports.table_preview import _panels


@pytest.mark.parametrize("n_days", [1, 2, 3, 4, 5, 7, 12, 40, 400, 4000])
def test_dates_of_any_span_have_ticks_without_a_warning(n_days):
    figure = Figure()
    (panel,) = _panels(figure, 1, Theme())
    days = np.datetime64("2020-01-01") + np.arange(n_days + 1).astype("timedelta64[D]")
    panel.plot(days, np.zeros(len(days)))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        FigureCanvasAgg(figure).draw()
    assert 2 <= len(panel.get_xticks()) <= 8
