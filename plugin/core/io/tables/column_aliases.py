"""Mapping of column names used by producers to canonical fields."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from ..sniffing.months import normalized_text

_PREFIXED = re.compile(r"^([a-z]{2,6})_(\D.*)$")
_BEHIND = re.compile(r"[\s_]*(?:[\[(][^\])]*[\])]|(?<=[a-z])_?(?:wgs_?84|4326|dd|deg|decimal|utm_?\d{1,2}[ns]?))$")
_MIN_PREFIXED = 4

# Canonical field -> its names in files, in order of preference.
ALIASES: dict[str, tuple[str, ...]] = {
    "pid": (
        "pid", "code", "point_id", "pointid", "ps_id", "target_id", "station", "id", "objectid", "fid",
        "point", "ps", "target", "punto", "punkt", "ponto", "点号", "点名", "编号", "点番号", "地点番号",
    ),
    "longitude": (
        "longitude", "lon", "long", "lon_deg", "x_lon", "lng", "longitud", "longitudine", "laenge", "lange", "boylam",
        "dlugosc", "долгота", "经度", "経度",
    ),
    "latitude": (
        "latitude", "lat", "lat_deg", "y_lat", "latitud", "latitudine", "breite", "enlem", "szerokosc", "широта",
        "纬度", "緯度",
    ),
    "easting": (
        "easting", "x", "utm_x", "x_utm", "xcoord", "east", "xpos", "point_x", "coord_x", "x_coord",
        "rechtswert", "este", "ost", "coord_est", "e_lv95", "lv95_e",
    ),
    "northing": (
        "northing", "y", "utm_y", "y_utm", "ycoord", "north", "ypos", "point_y", "coord_y", "y_coord",
        "hochwert", "norte", "nord", "coord_nord", "n_lv95", "lv95_n",
    ),
    "velocity": (
        "velocity", "mean_velocity", "vel", "vel_los", "los_vel", "rate", "rate_mm_y",
        "vel_v", "v_vel", "vel_vert", "vert_vel", "up_rate", "vel_e", "vel_ew", "ew_vel", "east_vel",
    ),
    "velocity_std": (
        "velocity_std", "mean_velocity_std", "v_stdev", "vel_std", "std_vel", "vstd", "sigma vel",
        "los_err", "rate_err", "v_stdev_v", "v_stdev_e",
    ),
    "acceleration": ("acceleration", "acc"),
    "acceleration_std": ("acceleration_std", "a_stdev"),
    "coherence": ("coherence", "temporal_coherence", "coh", "coher", "coh_avg", "temp_coh"),
    "height": ("height", "height_ortho", "hgt", "z_geoid", "elevation", "z", "zpos"),
    "rmse": ("rmse", "rmse_ts", "stdev"),
    "incidence_deg": ("incidence_deg", "incidence_angle", "inc_angle", "los_in", "ilos", "incidence", "inc"),
    "heading_deg": ("heading_deg", "track_angle", "heading", "hangle"),
    "look_azimuth_deg": ("los_az", "alos"),
    "azimuth_anticlockwise_deg": ("azimuth_anticlockwise_deg",),
    "los_east": ("los_east", "cose", "cos_e"),
    "los_north": ("los_north", "cosn", "cos_n"),
    "los_up": ("los_up", "cosu", "cos_u"),
}  # fmt: skip


def match_fields(names: Iterable[str]) -> dict[str, str]:
    """Return the column of each canonical field, {canonical: column}; fields without a column are omitted."""
    names = list(names)
    by_lower: dict[str, str] = {}
    for name in names:
        by_lower.setdefault(normalized_text(str(name).strip()), name)
    # a unit or a datum after the name: Latitude (deg), lon_WGS84
    for name in names:
        by_lower.setdefault(_BEHIND.sub("", normalized_text(str(name).strip())), name)
    # a common prefix, as in DePSI: pnt_id, pnt_lat, pnt_lon …
    heads = Counter(match[1] for name in by_lower if (match := _PREFIXED.match(name)))
    for name, original in list(by_lower.items()):
        match = _PREFIXED.match(name)
        if match and heads[match[1]] >= _MIN_PREFIXED:
            by_lower.setdefault(match[2], original)
    found = {}
    for canonical, aliases in ALIASES.items():
        for alias in aliases:
            if alias in by_lower:
                found[canonical] = by_lower[alias]
                break
    return found


def shapefile_names(names: Sequence[str]) -> dict[str, str]:
    """Return the column names as GDAL abbreviates them in a shapefile, {name of at most 10 characters: name}.

    Notes
    -----
    GDAL truncates names to 10 characters. If the result is already taken, it truncates to 8 characters and appends
    _1, _2 … (`LaunderFieldName` of its shapefile driver).
    """
    short: dict[str, str] = {}
    for name in names:
        cut = name[:10]
        if cut in short:
            cut = next(c for c in (f"{name[:8]}_{k}" for k in range(1, 100)) if c not in short)
        short[cut] = name
    return short
