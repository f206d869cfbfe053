"""The local CRS of a layer that crosses the antimeridian is a UTM zone there."""

from __future__ import annotations

import numpy as np
from slopemuse.plugin.core.geometry.local_crs import local_crs, transform


def test_a_layer_across_the_antimeridian_gets_the_utm_zone_there():
    lonlat = np.array([[179.99, -17.0], [-179.99, -17.0], [179.98, -17.0], [-179.98, -17.0]])
    crs = local_crs(lonlat, "EPSG:4326")
    assert crs in ("EPSG:32760", "EPSG:32701")
    # the points are ordered from west to east
    assert np.all(np.diff(transform(lonlat[[2, 0, 1, 3]], "EPSG:4326", crs)[:, 0]) > 1000)
