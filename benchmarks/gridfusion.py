"""Points to a grid: errors at hidden points of all methods and peers, on made fields and measured ones, and time.

Run by `./run bench gridfusion`; `SLOPEMUSE_DATA=FOLDER` with `FOLDER/ustica` and `FOLDER/badui` adds the measured half.
Blocks of original points are hidden with a belt around them. Peers see the same points: ordinary kriging whose
exponential variogram and noise were tuned by leaving points out, scipy's griddata and thin-plate splines, and PyKrige
with a variogram of its own fit where it is installed (`pip install pykrige`; for up to 2,500 points, as it keeps the
matrix of all).
"""

from __future__ import annotations

import os
import resource
import time
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from slopemuse.plugin.core.errors import InputError
from slopemuse.plugin.core.formats.insar import ImportOptions, read_insar
from slopemuse.plugin.core.fusion.fuse import fuse
from slopemuse.plugin.core.fusion.holdout import Layout, block_layout, each, paired_bootstrap
from slopemuse.plugin.core.fusion.kriging import Field, apply, kriging_weights, neighbours, targets_of
from slopemuse.plugin.core.fusion.points import Points, gather
from slopemuse.plugin.core.fusion.predict import fit_fields, predict, prepare, some_dates
from slopemuse.plugin.core.series import PointSeries

OWN = ("kriging", "kriging_edges", "idw", "nearest", "bilinear")
MOST_FOR_PYKRIGE = 2500
SEEDS = range(5)
CORNER = np.array([500_000.0, 4_000_000.0])
DATES = np.datetime64("2020-01-01") + 24 * np.arange(45)


def rms(values: np.ndarray) -> float:
    """Return the root mean square."""
    return float(np.sqrt(np.nanmean(values**2)))


def tuned(points: Points) -> Field:
    """Return the exponential variogram with which ordinary kriging errs least at points left out one by one."""
    rng = np.random.default_rng(0)
    chosen = np.sort(rng.choice(len(points), min(500, len(points)), replace=False))
    own = points.where(chosen)
    index = neighbours(points, targets_of(own), 25, 0)
    # the nearest one is the point itself
    index = index[:, 1:]
    best, least = Field(1.0, 1.0, (0.1,)), np.inf
    for length in np.geomspace(0.5 * points.spacing_m, np.ptp(points.xy, axis=0).max(), 12):
        for nugget in (0.001, 0.03, 0.1, 0.3, 1.0, 3.0):
            field = Field(1.0, float(length), (nugget,))
            weights, _ = kriging_weights(points, field, targets_of(own), index)
            error = rms(apply(index, weights, points.rate) - own.rate)
            if error < least:
                best, least = field, error
    return best


def ordinary(field: Field) -> Callable[[Points, Points], np.ndarray]:
    """Return ordinary kriging of the displacement from the 24 nearest points."""

    def find(seen: Points, hidden: Points) -> np.ndarray:
        target = targets_of(hidden)
        index = neighbours(seen, target, 24, 0)
        return apply(index, kriging_weights(seen, field, target, index)[0], seen.displacement)

    return find


def spline(seen: Points, hidden: Points) -> np.ndarray:
    """Thin-plate splines through the 50 nearest points."""
    from scipy.interpolate import RBFInterpolator

    surface = RBFInterpolator(seen.xy - seen.xy[0], seen.displacement, neighbors=min(50, len(seen)), smoothing=1.0)
    return np.asarray(surface(hidden.xy - seen.xy[0]))


def griddata(seen: Points, hidden: Points) -> np.ndarray:
    """Scipy's linear interpolation, and its nearest point outside the triangles."""
    from scipy.interpolate import griddata as scipy_griddata

    found = scipy_griddata(seen.xy, seen.displacement, hidden.xy, method="linear")
    nearest = scipy_griddata(seen.xy, seen.displacement, hidden.xy, method="nearest")
    return np.where(np.isfinite(found), found, nearest)


def pykrige(seen: Points, hidden: Points) -> np.ndarray:
    """Krige rate and rest by PyKrige, one date after the other, as it takes one field at a time."""
    from pykrige.ok import OrdinaryKriging

    columns = [seen.rate, *seen.rest.T]
    found = []
    for column in columns:
        if np.ptp(column) < 1e-9:
            # its variogram fit does not take a field without motion
            found.append(np.full(len(hidden), column[0]))
            continue
        model = OrdinaryKriging(*seen.xy.T, column, variogram_model="exponential")
        found.append(np.asarray(model.execute("points", *hidden.xy.T)[0]))
    return np.column_stack(found[1:]) + found[0][:, None] * seen.years


def held_out(points: Points, name: str, methods: tuple[str, ...] = OWN, peers: bool = True) -> dict[str, np.ndarray]:
    """Print the errors of all methods at hidden points; return those of the displacement."""
    fields = fit_fields(points)
    some = points.on_dates(some_dates(points))
    layout = block_layout(some, fields.rate.range_m)
    others: dict[str, Callable[[Points, Points], np.ndarray]] = {}
    if peers:
        others = {"ordinary kriging, tuned": ordinary(tuned(some)), "griddata": griddata, "thin-plate spline": spline}
        if find_spec("pykrige") and len(points) <= MOST_FOR_PYKRIGE:
            others["PyKrige, own fit"] = pykrige
    ready = {method: prepare(method, points, fields) for method in methods}
    errors = {key: np.full((len(some), len(some.dates)), np.nan) for key in (*methods, *others)}
    rates = {key: np.full(len(some), np.nan) for key in methods}
    inside, seconds = np.full(len(some), np.nan), dict.fromkeys(errors, 0.0)
    for fold, seen, hidden in each(layout, some):
        for key in errors:
            started = time.perf_counter()
            if key in others:
                errors[key][fold.hidden] = others[key](seen, hidden) - hidden.displacement
            else:
                found = predict(ready[key], seen, targets_of(hidden))
                errors[key][fold.hidden] = found.displacement - hidden.displacement
                rates[key][fold.hidden] = found.rate - hidden.rate
                if key == methods[0] and found.rate_sigma is not None:
                    total = np.sqrt(found.rate_sigma**2 + np.asarray(fields.rate.nuggets)[hidden.sensor])
                    inside[fold.hidden] = np.abs(rates[key][fold.hidden]) <= 1.645 * total
            seconds[key] += time.perf_counter() - started
    report(name, layout, errors, rates, seconds, float(np.nanmean(inside)))
    return errors


def report(
    name: str,
    layout: Layout,
    errors: dict[str, np.ndarray],
    rates: dict[str, np.ndarray],
    seconds: dict[str, float],
    inside: float,
) -> None:
    """Print a table."""
    print(f"\n{name}: {len(layout.block):,} points, blocks of {layout.side_m:.0f} m, belt of {layout.buffer_m:.0f} m\n")
    print("| method | displacement [mm] | velocity [mm/yr] | ÷ nearest | own kriging ÷ this (90 %) | s |")
    print("|---|---|---|---|---|---|")
    for key, error in errors.items():
        low, high = paired_bootstrap(errors["kriging"], error, layout.block)
        against = "–" if key == "kriging" else f"{rms(errors['kriging']) / rms(error):.3f} ({low:.3f}–{high:.3f})"
        rate = f"{rms(rates[key]):.3f}" if key in rates else "–"
        print(
            f"| {key} | {rms(error):.3f} | {rate} | {rms(error) / rms(errors['nearest']):.3f} | {against} "
            f"| {seconds[key]:.1f} |"
        )
    print(f"\nVelocity within the 90 % interval: {100 * inside:.0f} %.", flush=True)


def sharp(seed: int, n_points: int = 1500) -> tuple[PointSeries, np.ndarray]:
    """Return a slide with a sharp edge on still ground, and the true displacement of its points."""
    rng = np.random.default_rng(seed)
    xy = rng.uniform(0, 1000, (n_points, 2))
    angle = np.arctan2(xy[:, 1] - 500, xy[:, 0] - 480)
    edge = 300 + 50 * np.sin(3 * angle + seed) + 30 * np.sin(7 * angle)
    on_slide = np.hypot(*(xy - [480, 500]).T) < edge
    years = (DATES - DATES[0]).astype(float) / 365.25
    rate = np.where(on_slide, -35 + 8 * np.sin(xy[:, 0] / 150), 0.0)
    truth = rate[:, None] * years + np.where(on_slide, 4.0, 0.0)[:, None] * np.sin(2 * np.pi * years)
    values = truth + rng.normal(0, 2, truth.shape)
    pids = np.arange(n_points).astype(str)
    return PointSeries(pids, xy + CORNER, DATES, values, "EPSG:32633"), truth


def sharp_edge(methods: tuple[str, ...] = OWN, seeds: Iterable[int] = SEEDS) -> None:
    """Print errors against noise-free truth at points left out at random, beside a sharp edge and everywhere."""
    rows: dict[str, list[float]] = {method: [] for method in methods}
    inside = []
    for seed in seeds:
        series, truth = sharp(seed)
        points, _ = gather([series])
        hidden = np.random.default_rng(seed).random(len(points)) < 0.3
        seen, lost = points.where(~hidden), points.where(hidden)
        fields = fit_fields(seen)
        for method in methods:
            found = predict(prepare(method, seen, fields), seen, targets_of(lost))
            rows[method].append(rms(found.displacement - truth[hidden]))
            if method == "kriging" and found.sigma is not None:
                inside.append(float(np.mean(np.abs(found.displacement - truth[hidden]) <= 1.645 * found.sigma)))
    print("\nA slide with a sharp edge, 1,500 points, three in ten hidden, against noise-free truth\n")
    print("| method | displacement [mm] | ÷ kriging (seeds) |\n|---|---|---|")
    base = np.array(rows["kriging"])
    for method, errors in rows.items():
        ratio = np.array(errors) / base
        print(f"| {method} | {float(np.mean(errors)):.2f} | {ratio.mean():.2f} ({ratio.min():.2f}–{ratio.max():.2f}) |")
    print(f"\nTruth within the 90 % interval of kriging, pooled: {100 * float(np.mean(inside)):.0f} %.", flush=True)


def speed() -> None:
    """Print the time of a large grid."""
    rng = np.random.default_rng(0)
    xy = rng.uniform(0, 3200, (5000, 2))
    years = (np.arange(113) * 12) / 365.25
    values = (-20 * np.exp(-((np.hypot(*(xy - 1600).T) / 700) ** 2)))[:, None] * years + rng.normal(0, 2, (5000, 113))
    dates = np.datetime64("2015-03-12") + 12 * np.arange(113)
    series = PointSeries(np.arange(5000).astype(str), xy + CORNER, dates, values, "EPSG:32633")
    started = time.perf_counter()
    done = fuse([series], cell_m=10.0)
    seconds = time.perf_counter() - started
    print(
        f"\n5,000 points to {len(done.grid):,} cells × 113 dates, with hold-out: {seconds:.0f} s (wanted: ≤ 300 s for "
        f"100,000), peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20:.1f} GiB."
    )


def measured(folder: Path) -> None:
    """Print the tables of the measured areas that are there."""
    for name, file, options in (
        ("Ustica, track 117", "ustica/EGMS_L2b_117_0227_IW2_VV_2020_2024_1.zip", ImportOptions()),
        ("Badui, ascending", "badui/ascending_InSAR_sample.csv", ImportOptions(crs="EPSG:4326")),
        ("Badui, descending", "badui/descending_InSAR_sample.csv", ImportOptions(crs="EPSG:4326")),
    ):
        try:
            points, _ = gather([read_insar(folder / file, options).series])
        except (InputError, OSError):
            print(f"\n{name} is left out; SLOPEMUSE_DATA=FOLDER with FOLDER/{file} adds it.")
            continue
        held_out(points, name)


if __name__ == "__main__":
    if not find_spec("pykrige"):
        print("PyKrige is not installed, so it is left out.")
    measured(Path(os.environ.get("SLOPEMUSE_DATA", "")))
    sharp_edge()
    if find_spec("torch"):
        print("\nThe networks, which train for minutes, on the first of these fields alone:")
        sharp_edge(("kriging", "cnn", "cnn_published"), (0,))
    speed()
