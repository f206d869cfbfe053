"""Points, motion and sensors of the synthetic slope."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ..common.arrays import AnyArray, BoolArray, DateArray, FloatArray, IntArray, StrArray
from ..data.forcing import LEVEL, RAIN, Forcing
from ..data.point_series import PointSeries
from ..geometry.line_of_sight import los_from_heading
from ..geometry.local_crs import transform
from .weather import FIRST_DAY, lagged, level_m, pore_pressure, rain_mm

CRS = "EPSG:32649"
ORIGIN = (400_000.0, 3_430_000.0)
S1 = {"incidence_deg": 39.0, "heading_deg": -12.0, "wavelength_mm": 55.5}
X_BAND = {"incidence_deg": 30.0, "heading_deg": -10.0, "wavelength_mm": 31.1}
# the second sensor starts after 48 to 64 days
MIN_DAYS = 65


@dataclass(frozen=True)
class SlopeOptions:
    """Complications of real slopes; none by default, so that the drivers explain all motion.

    Attributes
    ----------
    gauge_error : bool
        Multiply the reported rain of each day by a log-normal factor (standard deviation of the logarithm 0.5).
    free_creep : bool
        Add a random walk of the rate, common to the landslide body and independent of the drivers.
    unmeasured_event : bool
        Add five days of fast motion of the upper half after four fifths of the period, unrelated to the drivers.
    record_season : bool
        Make the wet seasons in the last quarter of the period wetter than all earlier ones.
    jumps : bool
        Add an unwrapping error of half a wavelength to one point in 25.
    missed_dates : bool
        Omit six consecutive acquisitions.
    north_facing : bool
        Orient the slope so that the first sensor measures only a tenth to a third of the motion.
    datum_drift_mm_per_year : float
        Drift of the datum of the first sensor; the second sensor has the opposite drift.
    """

    gauge_error: bool = False
    free_creep: bool = False
    unmeasured_event: bool = False
    record_season: bool = False
    jumps: bool = False
    missed_dates: bool = False
    north_facing: bool = False
    datum_drift_mm_per_year: float = 0.0


@dataclass(frozen=True)
class Sensor:
    """Measurements of one satellite.

    Attributes
    ----------
    series : PointSeries
        Measured displacement [mm, + towards the satellite].
    point : ndarray of int, shape (n_observed,)
        Indices of the measured points.
    los : ndarray, shape (3,)
        Unit vector from the ground to the satellite (east, north, up).
    """

    series: PointSeries
    point: IntArray
    los: FloatArray


@dataclass(frozen=True)
class Slope:
    """A synthetic slope with drivers, truth and measurements.

    Attributes
    ----------
    days : ndarray of datetime64[D], shape (n_days,)
    xy : ndarray, shape (n_points, 2)
        Coordinates in `CRS` [m].
    downslope_mm : ndarray, shape (n_points, n_days)
        True displacement along `downslope`, zero on the first day.
    downslope : ndarray, shape (n_points, 3)
        Unit vector of the motion (east, north, up).
    stable : ndarray of bool, shape (n_points,)
    driver : ndarray of str, shape (n_points,)
        Dominant driver of each point: rain, level, both or none.
    forcing : Forcing
        Drivers as reported by the gauges.
    sensors : tuple of Sensor
        A Sentinel-1-like sensor and an X-band-like sensor.
    gnss : dict of str to ndarray
        Table with the columns station, lon, lat, date, e_mm, n_mm, u_mm, se_mm, sn_mm and su_mm.
    """

    days: DateArray
    xy: FloatArray
    downslope_mm: FloatArray
    downslope: FloatArray
    stable: BoolArray
    driver: StrArray
    forcing: Forcing
    sensors: tuple[Sensor, ...]
    gnss: dict[str, AnyArray] = field(default_factory=dict)

    @property
    def series(self) -> PointSeries:
        """Series of the first sensor."""
        return self.sensors[0].series

    def truth_los(self, sensor: int = 0) -> FloatArray:
        """Return the true daily line-of-sight displacement [mm], shape (n_observed, n_days).

        It is zero on the first acquisition of the sensor.
        """
        sensor_view = self.sensors[sensor]
        los = self.downslope_mm[sensor_view.point] * (self.downslope[sensor_view.point] @ sensor_view.los)[:, None]
        first = int((sensor_view.series.dates[0] - self.days[0]).astype(int))
        return los - los[:, first : first + 1]

    def stable_in_sensor(self, sensor: int = 0) -> BoolArray:
        """Return a mask of the points of a sensor that are on stable ground."""
        return self.stable[self.sensors[sensor].point]


def make_slope(
    seed: int = 0,
    n_points: int = 400,
    n_days: int = 2029,
    noise_mm: float = 2.5,
    correlated: bool = False,
    options: SlopeOptions | None = None,
) -> Slope:
    """Simulate a slope with drivers, true displacement, two sensors and GNSS.

    Parameters
    ----------
    seed : int
        Seed of the random numbers; the same seed gives the same slope.
    n_points, n_days : int
        At least 1 and `MIN_DAYS`.
    noise_mm : float
        Standard deviation of the white noise of the first sensor; the second sensor has 0.7 times this value.
    correlated : bool
        Add a common-mode error per date, an offset and a plane, similar to that of atmospheric delays.
    options : SlopeOptions or None
        Complications; none by default.
    """
    options = options or SlopeOptions()
    rng = np.random.default_rng([seed, 2023])
    days = FIRST_DAY + np.arange(n_days)
    rain = rain_mm(rng, days, int(0.75 * n_days) if options.record_season else None)
    level = level_m(rng, days)
    x, y = rng.uniform(0, 1500, n_points), rng.uniform(0, 1000, n_points)
    stable = x > 1500 * (0.75 + 0.04 * np.sin(y / 120))
    rate, driver = _rates(rng, x / 1500, y / 1000, rain, level, options)
    rate[stable] = 0.0
    driver[stable] = "none"
    # slopes facing north-northwest: the westward and downward motion nearly cancel in the line of sight
    aspect_deg = (-30.0 if options.north_facing else 95.0) + 20 * np.sin(x / 500)
    slope_deg = 17 + 8 * y / 1000
    aspect, dip = np.radians(aspect_deg), np.radians(slope_deg)
    downslope = np.column_stack([np.sin(aspect) * np.cos(dip), np.cos(aspect) * np.cos(dip), -np.sin(dip)])
    displacement_mm = np.cumsum(rate, axis=1)
    displacement_mm -= displacement_mm[:, :1]
    reported = rain * rng.lognormal(0, 0.5, n_days) if options.gauge_error else rain
    xy = np.column_stack([ORIGIN[0] + x, ORIGIN[1] + y])
    terrain = {"height": 150 + 0.36 * y, "slope_deg": slope_deg, "aspect_deg": aspect_deg % 360}
    nominal_s1 = np.arange(0, n_days, 12)
    missed = rng.choice(np.arange(3, len(nominal_s1) - 1), max(len(nominal_s1) // 19, 1), replace=False)
    if options.missed_dates:
        missed = np.union1d(missed, np.arange(60, 66) % len(nominal_s1))
    dates_s1 = np.delete(nominal_s1, missed)
    dates_x = np.cumsum(rng.choice([8, 16, 16, 24], n_days // 8)) + 40
    sensors = []
    for which, (sensor, when, points) in enumerate(
        (
            (S1, dates_s1, np.arange(n_points)),
            (X_BAND, dates_x[dates_x < n_days], np.sort(rng.choice(n_points, n_points // 2, replace=False))),
        )
    ):
        los = los_from_heading(sensor["incidence_deg"], sensor["heading_deg"])
        truth = displacement_mm[points] * (downslope[points] @ los)[:, None]
        truth -= truth[:, when[:1]]
        white = noise_mm if which == 0 else 0.7 * noise_mm
        values = truth[:, when] + rng.normal(0, white, (len(points), len(when)))
        if correlated:
            values += _common_mode_error(rng, x[points] / 1500, y[points] / 1000, len(when))
        values += (options.datum_drift_mm_per_year * (1 - 2 * which) * when / 365.25)[None, :]
        if options.jumps:
            for i in rng.choice(len(points), len(points) // 25, replace=False):
                jump_mm = sensor["wavelength_mm"] / 2
                values[i, rng.integers(len(when) // 3, len(when)) :] += jump_mm * rng.choice([-1, 1])
        series = PointSeries(
            pids=np.array([f"{'SX'[which]}{i:05d}" for i in points]),
            xy=xy[points],
            dates=days[when],
            values=np.round(values, 2),
            crs=CRS,
            direction=np.tile(los, (len(points), 1)),
            attributes={
                "coherence": np.round(rng.uniform(0.45, 0.98, len(points)), 2),
                **{name: np.round(column[points], 2) for name, column in terrain.items()},
            },
        )
        sensors.append(Sensor(series, points, los))
    return Slope(
        days,
        xy,
        displacement_mm,
        downslope,
        stable,
        driver,
        Forcing(days, (RAIN, LEVEL), np.column_stack([np.round(reported, 1), level])),
        tuple(sensors),
        _gnss(rng, days, xy, stable, displacement_mm, downslope),
    )


def _rates(
    rng: np.random.Generator, x: FloatArray, y: FloatArray, rain: FloatArray, level: FloatArray, options: SlopeOptions
) -> tuple[FloatArray, StrArray]:
    """Return the rate [mm/day] of every point and day, and the driver of every point; x and y are from 0 to 1."""
    n_points, n_days = len(x), len(rain)
    bumps = 1 + 0.35 * np.sin(5 * x + rng.uniform(0, 6)) * np.cos(4 * y + rng.uniform(0, 6))
    body = np.clip(np.sin(np.pi * np.clip(x / 0.75, 0, 1)), 0, None) ** 0.5 * bumps
    rain_amplitude = 0.10 * body * np.clip(0.15 + 1.2 * y, 0, 1)
    fall_amplitude = 0.125 * body * np.clip(1.15 - 1.5 * y, 0, 1)
    high_amplitude = 0.045 * body * np.clip(1 - 2 * y, 0, 1)
    scales = np.array([6.0, 12.0, 24.0, 48.0])
    pressures = np.array([pore_pressure(rain, s) for s in scales])
    pressures /= pressures.std(axis=1, keepdims=True)
    # softplus: the rate increases linearly above a pressure threshold and vanishes below it
    wet = np.log1p(np.exp(2.0 * (pressures - 0.5))) / 2.0
    fall = np.maximum(-np.diff(level, prepend=level[0]), 0)
    falls = np.array([lagged(fall, s) for s in scales])
    falls /= falls.std(axis=1, keepdims=True)
    high = lagged(np.maximum(level - 162.0, 0), 10.0)
    high /= high.std()
    rain_scale = np.clip(np.log(8 + 30 * y / 1.0), np.log(scales[0]), np.log(scales[-1] - 1e-9))
    fall_scale = np.clip(np.log(8 + 22 * y + 8 * x), np.log(scales[0]), np.log(scales[-1] - 1e-9))
    rates = 0.010 * body[:, None] + high_amplitude[:, None] * high[None, :]
    for signals, amplitude, scale in ((wet, rain_amplitude, rain_scale), (falls, fall_amplitude, fall_scale)):
        position = np.interp(scale, np.log(scales), np.arange(len(scales)))
        low = np.minimum(position.astype(int), len(scales) - 2)
        share = (position - low)[:, None]
        rates += amplitude[:, None] * ((1 - share) * signals[low] + share * signals[low + 1])
    if options.free_creep:
        random_walk = np.cumsum(rng.normal(0, 0.004, n_days))
        rates += body[:, None] * random_walk[None, :]
    if options.unmeasured_event:
        start = int(n_days * 0.8)
        rates[:, start : start + 5] += (4.0 * body * (y > 0.5))[:, None]
    level_amplitude = fall_amplitude + high_amplitude
    driver = np.where(
        rain_amplitude > 2 * level_amplitude, "rain", np.where(level_amplitude > 2 * rain_amplitude, "level", "both")
    )
    return rates.reshape(n_points, n_days), driver.astype("U5")


def _common_mode_error(rng: np.random.Generator, x: FloatArray, y: FloatArray, n_dates: int) -> FloatArray:
    """Return an offset and a plane per date [mm], shape (n_points, n_dates)."""
    offset, east, north = rng.normal(0, 3.0, n_dates), rng.normal(0, 2.0, n_dates), rng.normal(0, 2.0, n_dates)
    return offset + np.outer(x - 0.5, east) + np.outer(y - 0.5, north)


def _gnss(
    rng: np.random.Generator,
    days: DateArray,
    xy: FloatArray,
    stable: BoolArray,
    displacement_mm: FloatArray,
    downslope: FloatArray,
) -> dict[str, AnyArray]:
    """Return daily GNSS positions of two stable and three moving points, with the noise of a good station."""
    fast = np.argsort(-displacement_mm[:, -1])
    chosen = [*np.flatnonzero(stable)[:2], fast[0], fast[len(fast) // 8], fast[len(fast) // 3]]
    lon, lat = transform(xy[chosen], CRS, "EPSG:4326").T
    parts: dict[str, list[AnyArray]] = {n: [] for n in ("station", "lon", "lat", "date", "e_mm", "n_mm", "u_mm")}
    noise = np.array([1.2, 1.2, 3.5])
    for number, i in enumerate(chosen):
        enu = displacement_mm[i][:, None] * downslope[i] + rng.normal(0, noise, (len(days), 3))
        kept = rng.random(len(days)) > 0.04
        for name, column in (
            ("station", np.full(len(days), f"G{number + 1:02d}")),
            ("lon", np.full(len(days), lon[number])),
            ("lat", np.full(len(days), lat[number])),
            ("date", days),
            ("e_mm", enu[:, 0]),
            ("n_mm", enu[:, 1]),
            ("u_mm", enu[:, 2]),
        ):
            parts[name].append(column[kept])
    table = {name: np.concatenate(columns) for name, columns in parts.items()}
    for name, sigma in zip(("se_mm", "sn_mm", "su_mm"), noise):
        table[name] = np.full(len(table["date"]), sigma)
    return table
