"""Check that a model was trained on the slope of a layer."""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray
from ..common.errors import ModelFileError
from ..common.messages import message
from ..data.point_series import PointSeries
from ..geometry.local_crs import local_crs, transform
from .musenet.musenet_model import PublishedModel
from .rate.rate_model import DailyModel

# the model belongs to another slope if the median distance of the points exceeds the extent of its points this often
_ANOTHER_SLOPE = 3.0
_MARGIN_M = 100.0


def require_same_slope(series: PointSeries, model: DailyModel | PublishedModel) -> None:
    """Raise `ModelFileError` if the training points of a model are far from the points of a layer."""
    crs, trained = _training_places(model)
    places = transform(series.xy, series.crs, crs) if series.crs and crs else series.xy
    trained, places = (each[np.isfinite(each).all(axis=1)] for each in (trained, places))
    if not len(trained) or not len(places):
        return
    centre = np.median(trained, axis=0)
    reach = float(np.max(np.linalg.norm(trained - centre, axis=1))) + _MARGIN_M
    away = float(np.median(np.linalg.norm(places - centre, axis=1)))
    if away > _ANOTHER_SLOPE * reach:
        raise ModelFileError(
            message(
                "The model was trained on another slope: the points are {away:.1f} km from its training points; "
                "choose the model for this slope.",
                away=away / 1000,
            )
        )


def _training_places(model: DailyModel | PublishedModel) -> tuple[str, FloatArray]:
    """Return a CRS in metres, empty if the training layer had none, and the training points in it."""
    if isinstance(model, DailyModel):
        return model.place.crs, model.place.known[:, :2] + model.place.origin
    crs = local_crs(model.xy, model.crs) if model.crs else ""
    return crs, transform(model.xy, model.crs, crs) if crs else model.xy
