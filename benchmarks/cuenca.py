"""Two sensors to one map, in our order and in the paper's, against the truth of a synthetic slope.

Run by `./run bench cuenca`. Both graphical models run as a user runs them, the networks of the paper for all of its
epochs; what is scored, and how, is that of the demo, on a larger slope.
"""

from __future__ import annotations

import tempfile
from pathlib import Path


def main() -> None:
    """Print the tables."""
    from slopemuse.tools.demo.cuenca import HEADER, SENSORS, against_gnss, both_chains, rows_of, shared_stations

    with tempfile.TemporaryDirectory() as name:
        chains = both_chains(Path(name), n_points=250, n_days=1100)
    print(f"| {' | '.join(HEADER)} |\n|{'---|' * len(HEADER)}")
    for row in rows_of(chains):
        print(f"| {' | '.join(row)} |")
    print("\n| chain, layer | velocity, GNSS [mm/yr] | series, GNSS [mm] |\n|---|---|---|")
    for chain in chains:
        for layer in SENSORS:
            rate, series = against_gnss(chain, layer, shared_stations(chains))
            print(f"| {chain.title}, {layer} | {rate:.2f} | {series:.2f} |")


if __name__ == "__main__":
    from slopemuse.tools.headless import headless_qgis

    with headless_qgis():
        main()
