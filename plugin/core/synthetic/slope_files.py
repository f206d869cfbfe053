"""Export of the synthetic slope as input files."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

from ..geometry.local_crs import transform
from .slope import CRS, S1, X_BAND, Slope


def write_slope(folder: Path, slope: Slope) -> dict[str, Path]:
    """Write the InSAR series, hydrology, GNSS, stable area and truth to files.

    Returns
    -------
    dict of str to Path
        Keys: insar_s1 (EGMS-like columns), insar_x, hydrology, gnss, stable, truth (npz: days, pids, los_mm).
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths = {
        "insar_s1": folder / "insar_s1.csv",
        "insar_x": folder / "insar_x.csv",
        "hydrology": folder / "hydrology.csv",
        "gnss": folder / "gnss.csv",
        "stable": folder / "stable.geojson",
        "truth": folder / "truth.npz",
    }
    s1, x_band = (sensor.series for sensor in slope.sensors)
    for series, path, sensor, names, prefix in (
        (
            *(s1, paths["insar_s1"], S1),
            ("latitude", "longitude", "temporal_coherence", "incidence_angle", "track_angle"),
            "",
        ),
        (x_band, paths["insar_x"], X_BAND, ("lat", "lon", "coherence", "incidence_deg", "heading_deg"), "D"),
    ):
        lon, lat = transform(series.xy, CRS, "EPSG:4326").T
        header = ["pid", *names[:2], "height", *names[2:], "los_east", "los_north", "los_up"]
        header += [prefix + str(day).replace("-", "") for day in series.dates]
        direction = np.zeros((series.n_points, 3)) if series.direction is None else series.direction
        _write(
            path,
            header,
            (
                [
                    pid,
                    f"{lat[i]:.7f}",
                    f"{lon[i]:.7f}",
                    series.attributes["height"][i],
                    series.attributes["coherence"][i],
                    sensor["incidence_deg"],
                    sensor["heading_deg"] % 360,
                    *(f"{c:.4f}" for c in direction[i]),
                    *(f"{value:.2f}" for value in series.values[i]),
                ]
                for i, pid in enumerate(series.pids)
            ),
        )
    forcing = slope.forcing
    _write(paths["hydrology"], ["date", *forcing.names], ([d, *row] for d, row in zip(forcing.days, forcing.values)))
    _write(paths["gnss"], list(slope.gnss), zip(*([_short(v) for v in column] for column in slope.gnss.values())))
    _write_stable(paths["stable"], slope)
    np.savez_compressed(
        paths["truth"], days=slope.days.astype("int64"), pids=s1.pids, los_mm=slope.truth_los(0).astype("float32")
    )
    return paths


def _short(value: Any) -> Any:
    return round(float(value), 7) if isinstance(value, (float, np.floating)) else value


def _write(path: Path, header: list[str], rows: Iterable[Iterable[Any]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)


def _write_stable(path: Path, slope: Slope) -> None:
    """Write the stable area as GeoJSON: a rectangle east of the moving body."""
    moving_east = slope.xy[~slope.stable, 0].max()
    west, east = moving_east + 1, slope.xy[:, 0].max() + 10
    south, north = slope.xy[:, 1].min() - 10, slope.xy[:, 1].max() + 10
    corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    ring = transform(np.array(corners), CRS, "EPSG:4326").tolist()
    polygon = {"type": "Polygon", "coordinates": [ring]}
    feature = {"type": "Feature", "properties": {"name": "stable ground"}, "geometry": polygon}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
