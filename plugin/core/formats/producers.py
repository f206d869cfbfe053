"""Whose file it is, told by its columns, and what is known of such files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

SENTINEL1_WAVELENGTH_MM = 55.465763


@dataclass(frozen=True)
class Producer:
    """What is known of the files of one producer.

    Attributes
    ----------
    name : str
        For the report.
    needs : frozenset of str
        Lower-case columns, all of which it has.
    lacks : frozenset of str
        Lower-case columns, none of which it has.
    projected : str
        CRS of its easting and northing, empty if it differs from file to file.
    wavelength_mm : float or None
        Radar wavelength, if always the same.
    certainty : str
        How sure unit and sign are.
    """

    name: str
    needs: frozenset[str]
    lacks: frozenset[str] = frozenset()
    projected: str = ""
    wavelength_mm: float | None = None
    certainty: str = ""


def _producer(name: str, needs: str, lacks: str = "", **known: Any) -> Producer:
    return Producer(name, frozenset(needs.split()), frozenset(lacks.split()), **known)


_EGMS: dict[str, Any] = {
    "projected": "EPSG:3035",
    "wavelength_mm": SENTINEL1_WAVELENGTH_MM,
    "certainty": "mm and + towards the satellite (three independent readers agree; no official text was reached)",
}

# The first that fits is taken, so the more specific stands first.
PRODUCERS = (
    _producer("EGMStream", "pid eff_area inc_angle track_angle vel vel_std", **_EGMS),
    _producer("EGMStoolkit (EGMS L2)", "unnamed_1 pid track_angle los_east mean_velocity", **_EGMS),
    _producer("EGMStoolkit (EGMS L3)", "unnamed_1 pid easting northing mean_velocity", "los_east", **_EGMS),
    _producer("EGMS L2", "pid mp_type track_angle los_east los_north los_up mean_velocity", **_EGMS),
    _producer("EGMS L3", "pid easting northing mean_velocity", "latitude los_east", **_EGMS),
    _producer(
        "NGU InSAR Norway",
        "mean_velocity temporal_coherence vertical_velocity incidence_angle track_angle",
        wavelength_mm=SENTINEL1_WAVELENGTH_MM,
        certainty="mm and + towards the satellite, as its documentation says",
    ),
    _producer("EGMS L2", "pid track_angle los_east los_north los_up mean_velocity", **_EGMS),
    _producer(
        "SARvey",
        "point_id velocity coherence omega dem_error",
        certainty="mm; SARvey does not state its sign, so check SIGN on a known motion",
    ),
    _producer("SARscape", "velocity coherence musigma", certainty="mm and + towards the satellite, not verified"),
    _producer(
        "LiCSBAS2 cum2csv",
        "latitude longitude velocity coh_avg n_unw",
        certainty="mm and + towards the satellite, as its authors state",
    ),
    _producer("TRE SqueeSAR, vertical", "code vel_v", certainty="mm, + up"),
    _producer("TRE SqueeSAR, east-west", "code vel_e", certainty="mm, + east"),
    _producer(
        "TRE SqueeSAR or MintPy save_qgis",
        "code vel v_stdev coherence",
        certainty="mm and + towards the satellite, as its documentation says",
    ),
    _producer("SARPROZ", "id lat lon vel coher", certainty="mm; the sign is not documented"),
)

STAMPS = Producer("StaMPS-Visualizer", frozenset(), certainty="mm; the sign of StaMPS is disputed, check SIGN")
GENERIC = Producer("unknown producer", frozenset(), certainty="nothing; unit and sign are as UNIT and SIGN say")

# Canonical field -> the names it has in files, the best first.
ALIASES: dict[str, tuple[str, ...]] = {
    "pid": ("pid", "code", "point_id", "pointid", "ps_id", "target_id", "station", "id", "objectid", "fid"),
    "longitude": ("longitude", "lon", "long", "lon_deg", "x_lon"),
    "latitude": ("latitude", "lat", "lat_deg", "y_lat"),
    "easting": ("easting", "x", "utm_x", "x_utm", "xcoord", "east", "xpos"),
    "northing": ("northing", "y", "utm_y", "y_utm", "ycoord", "north", "ypos"),
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
    "los_east": ("los_east",),
    "los_north": ("los_north",),
    "los_up": ("los_up",),
}  # fmt: skip


def recognise(names: Iterable[str]) -> Producer:
    """Return the producer whose columns these are, or `GENERIC`."""
    have = {str(name).strip().lower() for name in names}
    for producer in PRODUCERS:
        if producer.needs <= have and not producer.lacks & have:
            return producer
    return GENERIC


def match_fields(names: Iterable[str]) -> dict[str, str]:
    """Return which column holds each canonical field, {canonical: column}; what is absent is left out."""
    by_lower: dict[str, str] = {}
    for name in names:
        by_lower.setdefault(str(name).strip().lower(), name)
    found = {}
    for canonical, aliases in ALIASES.items():
        for alias in aliases:
            if alias in by_lower:
                found[canonical] = by_lower[alias]
                break
    return found
