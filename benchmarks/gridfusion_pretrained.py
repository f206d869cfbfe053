"""Pretrained network of the grid: errors and intervals compared with kriging and kriging with edges, and targets.

Run with `./run bench gridfusion_pretrained`; `SLOPEMUSE_DATA=FOLDER` with `FOLDER/ustica` and `FOLDER/badui` adds the
measured data. On fields with a sharp edge and on smooth fields, three points in ten are held out at random and scored
against the noise-free truth. On sparse points and on measured areas, blocks of points are held out with a buffer around
them. The reference is ordinary kriging with a variogram tuned by leave-one-out errors.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from slopemuse.benchmarks.gridfusion import measured_areas, rms, sharp, smooth
from slopemuse.benchmarks.harmonize import print_targets
from slopemuse.benchmarks.peers.fields import ordinary, tuned
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.fusion.held_out_gate import sigmas_of
from slopemuse.plugin.core.fusion.interpolator import evenly_spread_dates, fit_fields
from slopemuse.plugin.core.fusion.kriging.local_kriging import Targets, targets_of
from slopemuse.plugin.core.fusion.methods import Kriging, KrigingWithEdges, KrigingWithPretrained
from slopemuse.plugin.core.fusion.points.sensor_points import Points, gather
from slopemuse.plugin.core.fusion.points.spatial_holdout import block_layout, usable_folds

# maximum distance to both parts of locations at the edge [m]
AT_EDGE_M = 40.0
CELLS = 100_000
HEADER = (
    "| {} | kriging [mm] | kriging_edges ÷ kriging | pretrained ÷ kriging | pretrained ÷ kriging_edges (worst) "
    "| {} | within 90 %: kriging_edges | pretrained | {} | shares next to points, in gaps |"
)


def fitted(points: Points) -> tuple[Kriging, KrigingWithEdges, KrigingWithPretrained]:
    """Return the three fitted methods; kriging with edges uses the edges from which the network starts."""
    fields = fit_fields(points)
    network = KrigingWithPretrained(fields).fit(points)
    assert isinstance(network, KrigingWithPretrained)
    return Kriging(fields), KrigingWithEdges(fields, edges=network.edges), network


def _print_row(name: str, table: np.ndarray, last: str) -> None:
    """Print means over seeds; columns: kriging, two ratios to it, ratio to edges, reference, two coverages, others."""
    mean, worst = table.mean(axis=0), table[:, 3].max()
    peer = f"{mean[4]:.3f} ({table[:, 4].max():.3f})" if np.isfinite(mean[4]) else "–"
    print(
        f"| {name} | {mean[0]:.2f} | {mean[1]:.3f} | {mean[2]:.3f} | {mean[3]:.3f} ({worst:.3f}) | {peer} "
        f"| {mean[5]:.0f} % | {mean[6]:.0f} % | {last} | {100 * mean[9]:.0f} %, {100 * mean[10]:.0f} % |",
        flush=True,
    )


def at_random(make: Callable[[int], tuple[PointSeries, np.ndarray]], seed: int) -> list[float]:
    """Return the table row for points held out at random."""
    from scipy.spatial import cKDTree

    series, truth = make(seed)
    points, _ = gather([series])
    hidden = np.random.default_rng(seed).random(len(points)) < 0.3
    seen, lost = points.where(~hidden), points.where(hidden)
    methods = fitted(seen)
    found = [method.predict(seen, targets_of(lost)) for method in methods]
    errors = [one.displacement - truth[hidden] for one in found]
    inside = [100 * (np.abs(error) <= 1.645 * sigmas_of(one)[1]) for one, error in zip(found, errors)]
    at_edge = np.zeros(len(lost), dtype=bool)
    if make is sharp:
        moving = np.abs(truth[~hidden]).max(axis=1) > 20
        at_edge = np.all([cKDTree(seen.xy[part]).query(lost.xy)[0] < AT_EDGE_M for part in (moving, ~moving)], axis=0)
    kriging, edges, network = (rms(error) for error in errors)
    edge = [float(one[at_edge].mean()) if at_edge.any() else float("nan") for one in inside[1:]]
    gate = methods[2].gate
    ratios = [edges / kriging, network / kriging, network / edges]
    return [
        kriging,
        *ratios,
        float("nan"),
        float(inside[1].mean()),
        float(inside[2].mean()),
        *edge,
        gate.near,
        gate.far,
    ]


def in_blocks(points: Points, truth: np.ndarray | None = None) -> list[float]:
    """Return the table row for points held out in blocks; `truth` is the true displacement of the points."""
    dates = evenly_spread_dates(points)
    some = points.on_dates(dates)
    methods = fitted(points)
    fields, peer = methods[0].fields, ordinary(tuned(some))
    errors: list[list[np.ndarray]] = [[], [], [], []]
    inside: list[list[np.ndarray]] = [[], []]
    true: list[list[np.ndarray]] = [[], []]
    for fold, seen, hidden in usable_folds(block_layout(some, fields.rate.range_m), some):
        found = [method.predict(seen, targets_of(hidden)) for method in methods]
        for k, values in enumerate([*(one.displacement for one in found), peer(seen, hidden)]):
            errors[k].append(values - hidden.displacement)
        for k, one in enumerate(found[1:]):
            total = np.sqrt(sigmas_of(one)[0] ** 2 + methods[k + 1].noise(hidden, hidden.sensor))
            inside[k].append(100.0 * (np.abs(one.rate - hidden.rate) <= 1.645 * total))
            if truth is not None:
                missed = np.abs(one.displacement - truth[fold.hidden][:, dates])
                true[k].append(100.0 * (missed <= 1.645 * sigmas_of(one)[1]).mean(axis=1))
    kriging, edges, network, other = (rms(np.concatenate(parts)) for parts in errors)
    held = [float(np.concatenate(parts).mean()) for parts in inside]
    ratios = [edges / kriging, network / kriging, network / edges, network / other]
    gate = methods[2].gate
    in_gaps = [float(np.concatenate(parts).mean()) if parts else float("nan") for parts in true]
    return [kriging, *ratios, *held, edges / other, float("nan"), gate.near, gate.far, *in_gaps]


def seconds_of_cells() -> float:
    """Return the processor time for a large grid of a slide with an edge, without the fit."""
    series, _ = sharp(0)
    points, _ = gather([series])
    points = points.on_dates(evenly_spread_dates(points))
    network = fitted(points)[2]
    side = round(np.sqrt(CELLS))
    steps = np.linspace(0, 1000, side)
    xy = np.column_stack([part.ravel() for part in np.meshgrid(steps, steps)]) + points.xy.mean(axis=0) - 500
    started = time.process_time()
    for start in range(0, len(xy), 5000):
        network.predict(points, Targets(xy[start : start + 5000], np.zeros((len(xy[start : start + 5000]), 0))))
    return time.process_time() - started


def main() -> None:
    """Print the tables and the targets."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--first-seed", type=int, default=0)
    parser.add_argument("--seeds", type=int, default=5)
    args = parser.parse_args()
    seeds = range(args.first_seed, args.first_seed + args.seeds)
    print("\nHidden at random, 1,500 points, against the truth; means over the seeds\n")
    print(
        HEADER.format("field", "÷ ordinary kriging, tuned", "at the edge: kriging_edges, pretrained")
        + f"\n|{'---|' * 10}"
    )
    tables = {}
    for name, make in (("sharp edge", sharp), ("smooth", smooth)):
        table = tables[name] = np.array([at_random(make, seed) for seed in seeds])
        edge = table[:, 7:9].mean(axis=0)
        _print_row(name, table, f"{edge[0]:.0f} %, {edge[1]:.0f} %" if np.isfinite(edge).all() else "–")
    print("\nHidden in blocks, against the points themselves, intervals with noise\n")
    ratio = "÷ ordinary kriging, tuned (worst)"
    print(HEADER.format("area", ratio, "kriging_edges ÷ ordinary kriging, tuned") + f"\n|{'---|' * 10}")
    areas: list[tuple[str, list[tuple[Points, np.ndarray | None]]]] = [
        (f"{name}, 400 points", [(gather([series])[0], truth) for series, truth in (make(seed, 400) for seed in seeds)])
        for name, make in (("sharp edge", sharp), ("smooth", smooth))
    ]
    areas += [(name, [(points, None)]) for name, points in measured_areas(Path(os.environ.get("SLOPEMUSE_DATA", "")))]
    for name, layers in areas:
        table = tables[name] = np.array([in_blocks(points, truth) for points, truth in layers])
        _print_row(name, table, f"{table[:, 7].mean():.3f}")
    print("\nThe same blocks, displacement against the truth: within 90 %\n")
    print(f"| field | kriging_edges | pretrained |\n|{'---|' * 3}")
    for name, _ in areas[:2]:
        edges, network = tables[name][:, 11:].mean(axis=0)
        print(f"| {name} | {edges:.0f} % | {network:.0f} % |")
    sharp_one = tables["sharp edge"]
    print_targets(
        ("sharp edge: pretrained ÷ kriging_edges, mean", float(sharp_one[:, 3].mean()), 0.0, 0.90),
        ("smooth: pretrained ÷ kriging, worst seed", float(tables["smooth"][:, 2].max()), 0.0, 1.01),
        *(
            (f"{name}: pretrained ÷ ordinary kriging, tuned, mean", float(tables[name][:, 4].mean()), 0.0, 1.0)
            for name, _ in areas
        ),
        ("sharp edge: truth within 90 % [%]", float(sharp_one[:, 6].mean()), 86.0, 94.0),
        ("the same at the edge [%]", float(sharp_one[:, 8].mean()), 86.0, 94.0),
        ("smooth: truth within 90 % [%]", float(tables["smooth"][:, 6].mean()), 86.0, 94.0),
        *(
            (f"{name}: truth in gaps within 90 % [%]", float(tables[name][:, 12].mean()), 86.0, 94.0)
            for name, _ in areas[:2]
        ),
        ("pretrained ÷ kriging_edges, worst of all", max(float(t[:, 3].max()) for t in tables.values()), 0.0, 1.02),
        (f"{CELLS:,} cells, without the fit [s of processor]", seconds_of_cells(), 0.0, 60.0),
    )


if __name__ == "__main__":
    main()
