"""Points of all sensors as input of the interpolators: positions, rates and residual displacement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...common.arrays import AnyArray, DateArray, FloatArray, IntArray, blocks
from ...common.errors import InputError
from ...common.messages import joined, message, plural
from ...common.nan_statistics import nanmean
from ...common.progress import Progress
from ...data.point_series import PointSeries
from ...geometry.line_of_sight import angle_between, mean_direction
from ...geometry.local_crs import local_crs, transform
from ...timeseries.trend import fit_trend

MIN_POINTS = 5
MIN_DATES = 3
# points with a larger share of missing dates are excluded
MAX_MISSING_SHARE = 0.2
_SAME_DIRECTION_DEG = 2.0
_BLOCK = 4000


@dataclass(frozen=True, eq=False)
class Points:
    """Points of one or more sensors on common dates.

    Attributes
    ----------
    crs : str
        Metric CRS.
    xy : ndarray, shape (n_points, 2)
        Coordinates [m].
    sensor : ndarray of int, shape (n_points,)
        0 for INPUT, 1 for INPUT2.
    dates : ndarray of datetime64[D], shape (n_dates,)
    rate : ndarray, shape (n_points,)
        Linear rate [mm/yr].
    rest : ndarray, shape (n_points, n_dates)
        Residual displacement: displacement minus rate times the years since the first date [mm].
    noise : ndarray, shape (n_points,)
        Noise variance of each point relative to the median of its sensor.
    drift : ndarray, shape (n_points, n_drifts)
        Variables on which the motion may depend linearly (height), centred and scaled; no columns without a DEM.
    first_date : datetime64[D], optional
        Date from which years are counted; the default is the first of the dates.
    """

    crs: str
    xy: FloatArray
    sensor: IntArray
    dates: DateArray
    rate: FloatArray
    rest: FloatArray
    noise: FloatArray
    drift: FloatArray
    first_date: np.datetime64 | None = None

    @classmethod
    def of_one_sensor(cls, xy: FloatArray, dates: DateArray, values: FloatArray, crs: str = "") -> Points:
        """Return points of a single sensor with equal noise and no drift; values [mm], shape (n_points, n_dates)."""
        n = len(xy)
        alike, none = np.ones(n), np.zeros(n)
        return cls(crs, xy, none.astype(int), dates, none, values, alike, np.zeros((n, 0)))

    def __len__(self) -> int:
        return len(self.xy)

    @property
    def start(self) -> np.datetime64:
        """Date from which years are counted."""
        return self.dates[0] if self.first_date is None else self.first_date

    @property
    def years(self) -> FloatArray:
        """Years since the start, shape (n_dates,)."""
        return (self.dates - self.start).astype("timedelta64[D]").astype(float) / 365.25

    @property
    def displacement(self) -> FloatArray:
        """Displacement [mm], shape (n_points, n_dates)."""
        return self.rest + self.rate[:, None] * self.years

    @property
    def n_sensors(self) -> int:
        """Number of sensors."""
        return int(self.sensor.max()) + 1

    @property
    def spacing_m(self) -> float:
        """Mean point spacing: square root of the area of the convex hull per point [m]."""
        return float(np.sqrt(max(hull_area(self.xy), 1e-6) / len(self.xy)))

    def on_dates(self, chosen: IntArray) -> Points:
        """Return the points with the displacement on chosen dates; years are still counted from the same start."""
        return replace(self, dates=self.dates[chosen], rest=self.rest[:, chosen], first_date=self.start)

    def rates_only(self) -> Points:
        """Return the points without residual displacement, to save the memory of a copy."""
        return replace(self, rest=self.rest[:, :0])

    def where(self, chosen: AnyArray) -> Points:
        """Return the points selected by a mask or indices."""
        picked = {name: getattr(self, name)[chosen] for name in ("xy", "sensor", "rate", "rest", "noise", "drift")}
        return replace(self, **picked)


def gather(
    layers: Sequence[PointSeries], progress: Progress | None = None, titles: Sequence[str] = ()
) -> tuple[Points, list[str]]:
    """Collect the points of one or more layers on their common dates.

    Parameters
    ----------
    layers : sequence of PointSeries
        Layers; dates that are not in all layers are ignored.
    progress : Progress, optional
        Updated for every layer.
    titles : sequence of str
        Names of the layers in the notes; the default is the parameter names, which are always used in errors.

    Returns
    -------
    points : Points
    notes : list of str
        Warnings about excluded points and different lines of sight.

    Raises
    ------
    InputError
        If a layer is empty, the layers do not overlap in space, have fewer than 3 common dates or different
        components, there are fewer than 5 different positions, or all points lie on a line.
    """
    progress = progress or Progress()
    names = [f"INPUT{k + 1 if k else ''}" for k in range(len(layers))]
    for name, layer in zip(names, layers):
        if not layer.n_points or not np.isfinite(layer.values).any():
            raise InputError(
                message("{name} has no points with values; provide a layer with displacement series.", name=name)
            )
    if len({layer.component for layer in layers}) > 1:
        words = joined(
            message(" and "),
            (message("{component} in {count}", count=n, component=layer.component) for n, layer in zip(names, layers)),
        )
        raise InputError(
            message(
                "The layers have different components ({words}); project them onto the same component first.",
                words=words,
            )
        )
    dates = _common_dates(names, layers)
    crs = local_crs(layers[0].xy, layers[0].crs)
    titles = titles or names
    notes, parts = _direction_notes(titles, layers), []
    for k, (name, layer) in enumerate(zip(names, layers)):
        progress.step(k / len(layers), message("Collecting points"))
        part, lost = _one_sensor(name, layer, dates, crs, k)
        if lost:
            notes.append(
                plural(
                    "{name}: {count} point without coordinates, or with missing values on more than "
                    "{most_lacking:.0f} % of the dates, is excluded.",
                    "{name}: {count:,} points without coordinates, or with missing values on more than "
                    "{most_lacking:.0f} % of the dates, are excluded.",
                    name=titles[k],
                    count=lost,
                    most_lacking=100 * MAX_MISSING_SHARE,
                )
            )
        parts.append(part)
    _check_overlap(names, parts)
    points = parts[0] if len(parts) == 1 else _together(parts)
    _check_shape(points)
    return points, notes


def _together(parts: list[Points]) -> Points:
    names = ("xy", "sensor", "rate", "rest", "noise", "drift")
    return replace(parts[0], **{name: np.concatenate([getattr(part, name) for part in parts]) for name in names})


def _common_dates(names: list[str], layers: Sequence[PointSeries]) -> DateArray:
    dates = np.asarray(layers[0].dates)
    for layer in layers[1:]:
        dates = np.intersect1d(dates, layer.dates)
    if len(dates) < MIN_DATES:
        spans = joined(
            ", ",
            (
                message("{count}: {first} to {last}", count=n, first=s.dates[0], last=s.dates[-1])
                for n, s in zip(names, layers)
                if s.n_dates
            ),
        )
        raise InputError(
            plural(
                "The layers have {count} date in common ({spans}), but at least {least_dates} are required; "
                "first resample the layers to a common time axis with the harmonize algorithm.",
                "The layers have {count:,} dates in common ({spans}), but at least {least_dates} are "
                "required; first resample the layers to a common time axis with the harmonize algorithm.",
                count=len(dates),
                spans=spans,
                least_dates=MIN_DATES,
            )
        )
    return dates


def _one_sensor(name: str, layer: PointSeries, dates: DateArray, crs: str, sensor: int) -> tuple[Points, int]:
    on_dates = layer.dates_where(np.isin(layer.dates, dates))
    xy = transform(layer.xy, layer.crs, crs)
    lacking = ~np.isfinite(on_dates.values)
    good = np.isfinite(xy).all(axis=1) & (lacking.mean(axis=1) <= MAX_MISSING_SHARE)
    if not good.any():
        raise InputError(
            message(
                "{name} has no points with coordinates and values on at least {most_lacking:.0f} % of the {dates} "
                "dates; first resample the layers to a common time axis with the harmonize algorithm.",
                name=name,
                most_lacking=100 * (1 - MAX_MISSING_SHARE),
                dates=len(dates),
            )
        )
    # do not copy the values if all points are kept
    kept = on_dates if good.all() else on_dates.points(good)
    values = _filled(kept.values, kept.days)
    rate = np.concatenate(
        [
            fit_trend(
                dates,
                values[start : start + _BLOCK],
                sigma=None if kept.sigma is None else kept.sigma[start : start + _BLOCK],
            ).velocity
            for start in range(0, len(values), _BLOCK)
        ]
    )
    years = kept.days / 365.25
    noise = np.ones(len(values))
    if kept.sigma is not None:
        own = nanmean(kept.sigma**2, axis=1)
        known = np.isfinite(own)
        if known.any():
            noise[known] = np.clip(own[known] / max(float(np.median(own[known])), 1e-12), 0.1, 10.0)
    for part in blocks(len(values), _BLOCK):
        values[part] -= rate[part, None] * years
    points = Points(
        crs,
        xy[good],
        np.full(len(values), sensor),
        dates,
        rate,
        values,
        noise,
        np.zeros((len(values), 0)),
    )
    return points, int((~good).sum())


def _filled(values: FloatArray, day: FloatArray) -> FloatArray:
    """Fill missing dates of a point by linear interpolation, with constant extrapolation at both ends."""
    out = np.array(values)
    for i in np.flatnonzero(~np.isfinite(values).all(axis=1)):
        known = np.isfinite(values[i])
        out[i] = np.interp(day, day[known], values[i, known])
    return out


def _direction_notes(titles: Sequence[str], layers: Sequence[PointSeries]) -> list[str]:
    directions = [mean_direction(layer.direction) for layer in layers if layer.direction is not None]
    if len(directions) == len(layers) > 1:
        apart = float(angle_between(directions[0], directions[1]))
        if apart > _SAME_DIRECTION_DEG:
            return [
                message(
                    "The lines of sight of {first} and {second} are {apart:.0f}° apart, so the layers measure "
                    "different components of motion; first project them onto one line of sight with the "
                    "projectlos algorithm.",
                    first=titles[0],
                    second=titles[1],
                    apart=apart,
                )
            ]
    return []


def _check_overlap(names: list[str], parts: list[Points]) -> None:
    for name, part in zip(names[1:], parts[1:]):
        low = np.maximum(parts[0].xy.min(axis=0), part.xy.min(axis=0))
        high = np.minimum(parts[0].xy.max(axis=0), part.xy.max(axis=0))
        apart = np.maximum(low - high, 0.0)
        if apart.any():
            raise InputError(
                message(
                    "{name} and {name_2} do not overlap (they are {hypot:.1f} km apart); provide layers of "
                    "the same area, and check their CRS.",
                    name=names[0],
                    name_2=name,
                    hypot=np.hypot(*apart) / 1000,
                )
            )


def _check_shape(points: Points) -> None:
    places = np.unique(np.round(points.xy, 3), axis=0)
    if len(places) < MIN_POINTS:
        raise InputError(
            plural(
                "The layers have points at only {count} position, but a grid requires at least {least_points}.",
                "The layers have points at {count:,} different positions, but a grid requires at least {least_points}.",
                count=len(places),
                least_points=MIN_POINTS,
            )
        )
    spread = np.linalg.svd(places - places.mean(axis=0), compute_uv=False)
    if spread[1] < 1e-3 * spread[0]:
        raise InputError(message("All points lie on a single line; a grid requires points that enclose an area."))


def hull_area(xy: FloatArray) -> float:
    """Return the area of the convex hull [m²]."""
    from scipy.spatial import ConvexHull

    return float(ConvexHull(xy, qhull_options="QJ").volume)
