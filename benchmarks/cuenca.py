"""Two sensors in one map, with our workflow and with that of the paper, against the truth of a synthetic slope.

Run with `./run bench cuenca`. Both graphical models are run as by a user, with the networks of the paper for all of its
epochs. Scores are those of the demo, on a larger slope.
"""

from __future__ import annotations

import tempfile
from pathlib import Path


def main() -> None:
    """Run both workflows and print the tables."""
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
