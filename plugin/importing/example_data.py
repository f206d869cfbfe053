"""The example that ships with the plugin: a synthetic slope as layers that QGIS opens."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..core.common.lineage import Lineage
from ..core.synthetic.slope import CRS, make_slope
from ..layers import write_series, write_table

SEED = 0


def write_example(folder: Path) -> dict[str, Path]:
    """Write the acquisitions of a synthetic slope with its rain and reservoir level.

    Parameters
    ----------
    folder : Path
        Created if absent; files of an earlier example are replaced.

    Returns
    -------
    dict of str to Path
        points and drivers, GeoPackages.
    """
    folder.mkdir(parents=True, exist_ok=True)
    slope = make_slope(SEED, correlated=True)
    paths = {"points": folder / "example_insar.gpkg", "drivers": folder / "example_rain_and_level.gpkg"}
    write_series(str(paths["points"]), slope.sensors[0].series)
    columns: dict[str, np.ndarray] = {"date": slope.forcing.days}
    columns.update({name: slope.forcing.column(name) for name in slope.forcing.names})
    write_table(str(paths["drivers"]), columns, Lineage("example", {"crs": CRS, "seed": SEED}))
    return paths
