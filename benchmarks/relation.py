"""How many points of synthetic slopes are found for what drives them, and how many that nothing drives.

Run by `./run bench relation`. The last columns give the same slopes the drivers of another slope, which share the
seasons and nothing else: what is found there is found by chance.
"""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
from slopemuse.plugin.core.relation.relate import relate
from slopemuse.plugin.core.synthetic import Slope, make_slope

# not those on which the settings of the test were chosen
SEEDS = range(20, 25)
OTHERS = (11, 12)


def found(slope: Slope) -> tuple[float, float, float, float]:
    """Return the shares of driven points found for their driver, of rain and level alone, and of stable points."""
    columns = relate(slope.series, slope.forcing).columns
    rain, level = columns["rain_found"] == 1, columns["reservoir_found"] == 1
    right = np.where(slope.driver == "rain", rain, np.where(slope.driver == "level", level, rain | level))
    return (
        float(right[slope.driver != "none"].mean()),
        float(right[slope.driver == "rain"].mean()),
        float(right[slope.driver == "level"].mean()),
        float((rain | level)[slope.stable].mean()),
    )


def main() -> None:
    """Print the table and the bars."""
    print(
        "| noise | driven points found (each seed) | by rain | by level | stable points found | wrong drivers found |"
    )
    print("|---|---|---|---|---|---|")
    others = [make_slope(seed, n_points=5).forcing.values for seed in OTHERS]
    start, runs = time.perf_counter(), 0
    for correlated in (False, True):
        slopes = [make_slope(seed, correlated=correlated) for seed in SEEDS]
        shares = np.array([found(slope) for slope in slopes])
        wrong = []
        for slope in slopes:
            for values in others:
                answer = relate(slope.series, replace(slope.forcing, values=values))
                wrong.append((answer.share("rain"), answer.share("reservoir")))
        runs += len(slopes) * (1 + len(others))
        mean, each = shares.mean(axis=0), ", ".join(f"{100 * share:.0f}" for share in shares[:, 0])
        rain, level = 100 * np.mean(wrong, axis=0)
        print(
            f"| {'white and per-date error' if correlated else 'white'} | {100 * mean[0]:.0f} % ({each}) "
            f"| {100 * mean[1]:.0f} % | {100 * mean[2]:.0f} % | {100 * mean[3]:.1f} % "
            f"| rain {rain:.0f} %, reservoir {level:.0f} % |",
            flush=True,
        )
    print(f"\n{(time.perf_counter() - start) / runs:.1f} s a slope of 400 points × 2,029 days. Bars: ≥ 70 %, ≤ 7 %.")


if __name__ == "__main__":
    main()
