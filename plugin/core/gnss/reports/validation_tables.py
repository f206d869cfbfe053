"""Scores of layers as tables: the last rows of tables 4 to 7 of Khalili et al. (2024), and a table of all scores."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ...common.arrays import AnyArray, FloatArray
from ...common.messages import message
from ...timeseries.quality import NoiseFacts
from ..validation import Score


def rate_rmse(rates: FloatArray, truth: FloatArray) -> FloatArray:
    """Return the RMSE of the rates of each layer (the last row of table 4).

    Parameters
    ----------
    rates : ndarray, shape (n_stations, n_layers)
        Rates of the layers [mm/yr]; NaN = not scored.
    truth : ndarray, shape (n_stations,) or (n_stations, n_layers)
        Rates of GNSS [mm/yr].
    """
    truth = np.asarray(truth, dtype=float)
    error = np.asarray(rates, dtype=float) - (truth[:, None] if truth.ndim == 1 else truth)
    count = np.isfinite(error).sum(axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(np.sqrt(np.nansum(error**2, axis=0) / count))


def station_mean(table: FloatArray) -> FloatArray:
    """Return the mean of each column over the scored stations (the last rows of tables 5 to 7)."""
    table = np.asarray(table, dtype=float)
    count = np.isfinite(table).sum(axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(np.nansum(table, axis=0) / count)


def pivot(scores: Sequence[Score], attribute: str, interpolator: str) -> tuple[list[str], list[str], FloatArray]:
    """Return stations, layers, and one attribute of the scores as a table, shape (n_stations, n_layers)."""
    stations = list(dict.fromkeys(s.station for s in scores))
    layers = list(dict.fromkeys(s.layer for s in scores))
    table = np.full((len(stations), len(layers)), np.nan)
    for s in scores:
        if s.interpolator == interpolator and s.scored:
            table[stations.index(s.station), layers.index(s.layer)] = getattr(s, attribute)
    return stations, layers, table


def table_columns(scores: Sequence[Score], noise: Mapping[str, NoiseFacts]) -> dict[str, AnyArray]:
    """Return the scores as the columns of a table, with a row ALL for every layer and interpolator.

    In the rows ALL, `rate_error_mm_yr` is the RMSE of the rates and the other numbers are means over the stations.
    `noise_mm` and `noise_mm_yr` are the noise floor of the layer: scatter of the series and spread of the velocities
    in the most stable 200 m × 200 m window.
    """
    rows = list(scores)
    columns: dict[str, list[Any]] = {
        "station": [s.station for s in rows],
        "layer": [s.layer for s in rows],
        "interpolator": [s.interpolator for s in rows],
        "scored": [int(s.scored) for s in rows],
        "n_points": [float(s.n_points) for s in rows],
        "n_dates": [float(s.n_dates) for s in rows],
        "distance_m": [s.distance_m for s in rows],
        "rate_mm_yr": [s.rate for s in rows],
        "gnss_mm_yr": [s.rate_gnss for s in rows],
        "rate_error_mm_yr": [s.rate - s.rate_gnss for s in rows],
        "rmse_mm": [s.rmse for s in rows],
        "correlation": [s.correlation for s in rows],
        "correlation_increments": [s.correlation_increments for s in rows],
        "scale": [s.scale for s in rows],
        "note": [s.note for s in rows],
    }
    for layer, interpolator in dict.fromkeys((s.layer, s.interpolator) for s in rows):
        own = [s for s in rows if (s.layer, s.interpolator, s.scored) == (layer, interpolator, True)]
        errors = np.array([s.rate - s.rate_gnss for s in own])
        summary = {
            "station": "ALL",
            "layer": layer,
            "interpolator": interpolator,
            "scored": len(own),
            "rate_error_mm_yr": float(rate_rmse(errors[:, None], np.zeros(len(own)))[0]),
            "note": message("RMSE of the rates, and means of the other columns, over {own} stations", own=len(own)),
        }
        means = {"rmse_mm": "rmse", "distance_m": "distance_m", "scale": "scale"}
        means.update({"correlation": "correlation", "correlation_increments": "correlation_increments"})
        for column, attribute in means.items():
            summary[column] = float(station_mean(np.array([[getattr(s, attribute)] for s in own]).reshape(-1, 1))[0])
        for column, cells in columns.items():
            cells.append(summary.get(column, np.nan))
    columns["noise_mm"] = [noise[name].rms_mm if name in noise else np.nan for name in columns["layer"]]
    columns["noise_mm_yr"] = [noise[name].rate_rms_mm_yr if name in noise else np.nan for name in columns["layer"]]
    text = ("station", "layer", "interpolator", "note")
    return {name: np.array(cells, dtype=str if name in text else float) for name, cells in columns.items()}
