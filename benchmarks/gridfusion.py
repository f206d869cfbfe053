"""Points to a grid: errors of all methods at held-out points, on synthetic and measured fields, and run time.

Run with `./run bench gridfusion`; `SLOPEMUSE_DATA=FOLDER` with `FOLDER/ustica` and `FOLDER/badui` adds the measured
data. Blocks of original points are held out with a buffer around them. Methods of other packages use the same points:
ordinary kriging whose exponential variogram and noise are tuned by leave-one-out errors, griddata and thin-plate
splines of SciPy, and, for up to 2,500 points because they store the complete matrix: PyKrige, GSTools (up to 400) and
the Gaussian process of scikit-learn with their own fits, if installed (`pip install pykrige gstools scikit-learn`).
`--networks` measures only the networks, compared with kriging and the nearest point.
"""

from __future__ import annotations

import argparse
import os
import resource
import time
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from slopemuse.benchmarks.peers import fields as fields_of_others
from slopemuse.plugin.core.common.enum_words import method_of
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.fusion.fuse import fuse
from slopemuse.plugin.core.fusion.interpolator import FusionMethod, evenly_spread_dates, fit_fields
from slopemuse.plugin.core.fusion.kriging.local_kriging import targets_of
from slopemuse.plugin.core.fusion.methods import REGISTRY
from slopemuse.plugin.core.fusion.points.sensor_points import Points, gather
from slopemuse.plugin.core.fusion.points.spatial_holdout import (
    Layout,
    block_layout,
    paired_bootstrap,
    usable_folds,
)
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import read_insar

OWN = ("kriging", "kriging_edges", "pretrained", "idw", "nearest", "bilinear")
NETWORKS = ("cnn", "cnn_published")
# measured area on which the networks are evaluated; their training takes minutes
WITH_NETWORKS = "Badui, ascending"
# GSTools solves the system again for every field and target, and takes minutes with more points
MAX_POINTS_FOR_GSTOOLS = 400
MAX_POINTS_FOR_ALL = 2500
SEEDS = range(5)
CORNER = np.array([500_000.0, 4_000_000.0])
DATES = np.datetime64("2020-01-01") + 24 * np.arange(45)


def rms(values: np.ndarray) -> float:
    """Return the root mean square."""
    return float(np.sqrt(np.nanmean(values**2)))


def held_out(points: Points, title: str, methods: tuple[str, ...] = OWN, peers: bool = True) -> None:
    """Print the errors of all methods, and optionally of other packages, at held-out points."""
    fields = fit_fields(points)
    some = points.on_dates(evenly_spread_dates(points))
    layout = block_layout(some, fields.rate.range_m)
    others = {
        "ordinary kriging, tuned": fields_of_others.ordinary(fields_of_others.tuned(some)),
        "griddata": fields_of_others.griddata,
        "thin-plate spline": fields_of_others.spline,
    }
    if not peers:
        others = {}
    elif len(points) <= MAX_POINTS_FOR_ALL:
        for package, name, find in (
            ("pykrige", "PyKrige, own fit", fields_of_others.by_columns(fields_of_others.pykrige)),
            ("gstools", "GSTools, own fit", fields_of_others.by_columns(fields_of_others.gstools)),
            ("sklearn", "scikit-learn's Gaussian process", fields_of_others.gaussian_process),
        ):
            if find_spec(package) and (package != "gstools" or len(points) <= MAX_POINTS_FOR_GSTOOLS):
                others[name] = find
    # the published network is trained on the values, so it is trained again in every fold without the held-out points
    ready = {
        method: REGISTRY[method_of(FusionMethod, method)](fields).fit(points)
        for method in methods
        if method != "cnn_published"
    }
    errors = {key: np.full((len(some), len(some.dates)), np.nan) for key in (*methods, *others)}
    rates = {key: np.full(len(some), np.nan) for key in methods}
    inside = {key: np.full(len(some), np.nan) for key in methods}
    seconds = dict.fromkeys(errors, 0.0)
    for fold, seen, hidden in usable_folds(layout, some):
        for key in errors:
            started = time.perf_counter()
            if key in others:
                errors[key][fold.hidden] = others[key](seen, hidden) - hidden.displacement
            else:
                if key == "cnn_published":
                    ready[key] = REGISTRY[method_of(FusionMethod, key)](fields).fit(seen)
                found = ready[key].predict(seen, targets_of(hidden))
                errors[key][fold.hidden] = found.displacement - hidden.displacement
                rates[key][fold.hidden] = found.rate - hidden.rate
                if found.rate_sigma is not None:
                    total = np.sqrt(found.rate_sigma**2 + ready[key].noise(hidden, hidden.sensor))
                    inside[key][fold.hidden] = np.abs(rates[key][fold.hidden]) <= 1.645 * total
            seconds[key] += time.perf_counter() - started
    for method in methods:
        if method in ready and ready[method].note:
            print(f"\n{title}: {ready[method].note}")
    report(title, layout, errors, rates, seconds, inside)


def report(
    name: str,
    layout: Layout,
    errors: dict[str, np.ndarray],
    rates: dict[str, np.ndarray],
    seconds: dict[str, float],
    inside: dict[str, np.ndarray],
) -> None:
    """Print the table of an area."""
    blocks = f"blocks of {layout.side_m:.0f} m, buffer of {layout.buffer_m:.0f} m"
    print(f"\n{name}: {len(layout.block):,} points, {blocks}\n")
    print("| method | displacement [mm] | velocity [mm/yr] | ÷ nearest | own kriging ÷ this (90 %) | within 90 % | s |")
    print("|---|---|---|---|---|---|---|")
    for key, error in errors.items():
        # a method trained only in the first fold is compared on this fold
        known = np.isfinite(error).all(axis=1)
        kriging, nearest = (rms(errors[other][known]) for other in ("kriging", "nearest"))
        low, high = paired_bootstrap(errors["kriging"], error, layout.block)
        against = "–" if key == "kriging" else f"{kriging / rms(error):.3f} ({low:.3f}–{high:.3f})"
        rate = f"{rms(rates[key]):.3f}" if key in rates else "–"
        held = f"{100 * np.nanmean(inside[key]):.0f} %" if key in inside and np.isfinite(inside[key]).any() else "–"
        print(
            f"| {key} | {rms(error):.3f} | {rate} | {rms(error) / nearest:.3f} | {against} | {held} "
            f"| {seconds[key]:.1f} |",
            flush=True,
        )


def sharp(seed: int, n_points: int = 1500) -> tuple[PointSeries, np.ndarray]:
    """Return a landslide with a sharp edge on stable ground, and the true displacement of its points."""
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


def smooth(seed: int, n_points: int = 1500) -> tuple[PointSeries, np.ndarray]:
    """Return a field of four smooth bowls and domes, and the true displacement of its points."""
    rng = np.random.default_rng(seed)
    xy = rng.uniform(0, 1000, (n_points, 2))
    rate = np.zeros(n_points)
    for _ in range(4):
        centre, width = rng.uniform(100, 900, 2), rng.uniform(80, 250)
        rate += rng.uniform(-25, 25) * np.exp(-((xy - centre) ** 2).sum(axis=1) / (2 * width**2))
    truth = rate[:, None] * (DATES - DATES[0]).astype(float) / 365.25
    values = truth + rng.normal(0, 2, truth.shape)
    return PointSeries(np.arange(n_points).astype(str), xy + CORNER, DATES, values, "EPSG:32633"), truth


def sharp_edge(methods: tuple[str, ...] = OWN, seeds: Iterable[int] = SEEDS) -> None:
    """Print the errors against the noise-free truth at points held out at random, for a slide with a sharp edge."""
    rows: dict[str, list[float]] = {method: [] for method in methods}
    inside: dict[str, list[float]] = {method: [] for method in methods}
    for seed in seeds:
        series, truth = sharp(seed)
        points, _ = gather([series])
        hidden = np.random.default_rng(seed).random(len(points)) < 0.3
        seen, lost = points.where(~hidden), points.where(hidden)
        fields = fit_fields(seen)
        for method in methods:
            found = REGISTRY[method_of(FusionMethod, method)](fields).fit(seen).predict(seen, targets_of(lost))
            rows[method].append(rms(found.displacement - truth[hidden]))
            if found.sigma is not None:
                held = np.abs(found.displacement - truth[hidden]) <= 1.645 * found.sigma
                inside[method].append(100 * float(np.mean(held)))
    print("\nA slide with a sharp edge, 1,500 points, three in ten hidden, against noise-free truth\n")
    print("| method | displacement [mm] | ÷ kriging (seeds) | within 90 % |\n|---|---|---|---|")
    base = np.array(rows["kriging"])
    for method, errors in rows.items():
        ratio = np.array(errors) / base
        held = f"{np.mean(inside[method]):.0f} %" if inside[method] else "–"
        spread = f"{ratio.mean():.2f} ({ratio.min():.2f}–{ratio.max():.2f})"
        print(f"| {method} | {float(np.mean(errors)):.2f} | {spread} | {held} |", flush=True)


def speed() -> None:
    """Print the time for a large grid of a landslide with an edge."""
    rng = np.random.default_rng(0)
    xy = rng.uniform(0, 3200, (5000, 2))
    years = (np.arange(113) * 12) / 365.25
    body = np.where(np.hypot(*(xy - 1600).T) < 900, -20.0, 0.0)
    values = body[:, None] * years + rng.normal(0, 2, (5000, 113))
    dates = np.datetime64("2015-03-12") + 12 * np.arange(113)
    series = PointSeries(np.arange(5000).astype(str), xy + CORNER, dates, values, "EPSG:32633")
    started = time.perf_counter()
    done = fuse([series], cell_m=10.0)
    seconds = time.perf_counter() - started
    print(
        f"\n5,000 points to {len(done.grid):,} cells × 113 dates, with hold-out: {seconds:.0f} s (wanted: ≤ 300 s for "
        f"100,000), peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20:.1f} GiB."
    )


def measured_areas(folder: Path) -> Iterator[tuple[str, Points]]:
    """Yield the names and points of the available measured areas."""
    for name, file, options in (
        ("Ustica, track 117", "ustica/EGMS_L2b_117_0227_IW2_VV_2020_2024_1.zip", ImportOptions()),
        ("Badui, ascending", "badui/ascending_InSAR_sample.csv", ImportOptions(crs="EPSG:4326")),
        ("Badui, descending", "badui/descending_InSAR_sample.csv", ImportOptions(crs="EPSG:4326")),
    ):
        try:
            yield name, gather([read_insar(folder / file, options).series])[0]
        except (InputError, OSError):
            print(f"\n{name} is left out; SLOPEMUSE_DATA=FOLDER with FOLDER/{file} adds it.")


def measured(folder: Path, networks_alone: bool = False) -> None:
    """Print the tables of the available measured areas; the networks, which take minutes, only for one of them."""
    for name, points in measured_areas(folder):
        if networks_alone and name != WITH_NETWORKS:
            continue
        if networks_alone:
            held_out(points, name, ("kriging", "nearest", *NETWORKS), peers=False)
        else:
            held_out(points, name, (*OWN, *NETWORKS) if find_spec("torch") and name == WITH_NETWORKS else OWN)


def networks() -> None:
    """Print the errors of the networks on one measured area and on two fields with a sharp edge."""
    measured(Path(os.environ.get("SLOPEMUSE_DATA", "")), networks_alone=True)
    print("\nThe networks, which train for minutes, on the first two fields with a sharp edge:")
    sharp_edge(("kriging", *NETWORKS), (0, 1))


def main() -> None:
    """Print all tables, or only those of the networks."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--networks", action="store_true", help="measure the networks alone")
    if parser.parse_args().networks:
        networks()
        return
    for package in ("pykrige", "gstools", "sklearn"):
        if not find_spec(package):
            print(f"{package} is not installed, so it is left out.")
    measured(Path(os.environ.get("SLOPEMUSE_DATA", "")))
    held_out(gather([sharp(0, MAX_POINTS_FOR_GSTOOLS)[0]])[0], "A synthetic landslide with a sharp edge")
    sharp_edge()
    if find_spec("torch"):
        print("\nThe networks, which train for minutes, on the first two of these fields:")
        sharp_edge(("kriging", *NETWORKS), (0, 1))
    speed()


if __name__ == "__main__":
    main()
