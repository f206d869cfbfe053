"""Daily estimates from a model of any variant."""

from __future__ import annotations

from typing import Any

from ..forcing import Forcing
from ..series import PointSeries
from .estimate import DailyEstimate, estimate_daily
from .model import DailyModel
from .publishedmodel import PublishedModel


def estimate(
    series: PointSeries, model: DailyModel | PublishedModel, forcing: Forcing, **choices: Any
) -> DailyEstimate:
    """Estimate every day asked for; see `estimate_daily` for the choices."""
    if isinstance(model, PublishedModel):
        from .publishedestimate import estimate_published

        return estimate_published(series, model, forcing, **choices)
    return estimate_daily(series, model, forcing, **choices)
