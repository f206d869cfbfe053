"""Producers of InSAR series and the properties of their files, from their source code and documentation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ....common.messages import message

SENTINEL1_WAVELENGTH_MM = 55.465763


@dataclass(frozen=True)
class Producer:
    """Properties of the files of a producer.

    Attributes
    ----------
    key : str
        Identifier in options.
    name : str
        Name for the report.
    family : str
        Family of producers whose columns may occur together in one file.
    needs : frozenset of str
        Lower-case columns that are required.
    lacks : frozenset of str
        Lower-case columns that must not occur.
    writes : tuple of str
        All lower-case columns written in addition to the dates, in order.
    other : tuple of str
        Columns of another version, in order; empty = none.
    dates : tuple of str
        Forms of the date columns (`date_columns.date_form`).
    projected : str
        CRS of easting and northing; empty if it differs between files.
    wavelength_mm : float or None
        Radar wavelength, if it is always the same.
    unit, sign : str
        Unit and sign of the displacements; see `units`.
    sign_known : bool
        Whether the sign is documented by the producer or its source code.
    certainty : str
        Evidence for the unit and sign.
    """

    key: str
    name: str
    family: str = ""
    needs: frozenset[str] = frozenset()
    lacks: frozenset[str] = frozenset()
    writes: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    projected: str = ""
    wavelength_mm: float | None = None
    unit: str = "mm"
    sign: str = "towards"
    sign_known: bool = True
    certainty: str = ""


def _producer(
    key: str,
    name: str,
    family: str,
    needs: str,
    writes: str,
    lacks: str = "",
    also: tuple[str, ...] = (),
    other: str = "",
    **known: Any,
) -> Producer:
    names = (*writes.split(), *also)
    needed, lacked = frozenset(needs.split()), frozenset(lacks.split())
    return Producer(key, name, family, needed, lacked, names, tuple(other.split()), **known)


def _newer(writes: str, *gnss: str) -> str:
    """Return the columns of EGMS since release 2020–2024: renamed heights and rmse, and columns of the GNSS model."""
    heights = {"height": "height_ortho", "height_wgs84": "height_ellipse", "rmse": "rmse_ts"}
    return " ".join([*(heights.get(name, name) for name in writes.split()), *gnss])


_MODEL = (
    "rmse temporal_coherence amplitude_dispersion incidence_angle track_angle los_east los_north los_up mean_velocity "
    "mean_velocity_std acceleration acceleration_std seasonality seasonality_std"
)
_EGMS_L2 = f"pid mp_type latitude longitude easting northing height height_wgs84 line pixel {_MODEL}"
_EGMS_L3 = (
    "pid easting northing height rmse mean_velocity mean_velocity_std acceleration acceleration_std seasonality "
    "seasonality_std"
)
_GNSS = ("gnss_velocity_n", "gnss_velocity_e", "gnss_velocity_u")
_EGMS: dict[str, Any] = {
    "projected": "EPSG:3035",
    "wavelength_mm": SENTINEL1_WAVELENGTH_MM,
    "certainty": message(
        "mm, positive towards the satellite (three independent software packages agree; no official "
        "documentation is available)"
    ),
}
_ORTHO: dict[str, Any] = {
    **_EGMS,
    "certainty": message("mm, positive up or east (three independent software packages agree)"),
}
_PLAIN, _D, _D_LINE, _DAY_FIRST = "20200103", "D20200103", "D_20200103", "D03012020"

# If several producers match equally well, the first is used, so more specific entries come first.
PRODUCERS = (
    _producer(
        "egmstream", "EGMStream", "egms", "pid eff_area inc_angle track_angle vel vel_std",
        "pid eff_area latitude longitude easting northing height coherence inc_angle track_angle los_east los_north "
        "los_up vel vel_std", dates=(_DAY_FIRST, _D), **_EGMS,
    ),
    _producer(
        "egmstoolkit_l2", "EGMStoolkit (EGMS L2)", "egms", "unnamed_1 pid track_angle los_east mean_velocity",
        f"unnamed_1 {_EGMS_L2}", other=_newer(f"unnamed_1 {_EGMS_L2}", "gnss_velocity"), dates=(_PLAIN,), **_EGMS,
    ),
    _producer(
        "egmstoolkit_l3", "EGMStoolkit (EGMS L3)", "egms", "unnamed_1 pid easting northing mean_velocity",
        f"unnamed_1 {_EGMS_L3}", "los_east", other=_newer(f"unnamed_1 {_EGMS_L3}", *_GNSS), dates=(_PLAIN,), **_ORTHO,
    ),
    _producer(
        "egms_l2", "EGMS L2", "egms", "pid track_angle los_east los_north los_up mean_velocity", _EGMS_L2,
        "unnamed_1 vertical_velocity", other=_newer(_EGMS_L2, "gnss_velocity"), dates=(_PLAIN,), **_EGMS,
    ),
    _producer(
        "egms_l3", "EGMS L3", "egms", "pid easting northing mean_velocity seasonality", _EGMS_L3,
        "latitude los_east unnamed_1", other=_newer(_EGMS_L3, *_GNSS), dates=(_PLAIN,), **_ORTHO,
    ),
    _producer(
        "ngu", "NGU InSAR Norway", "egms",
        "mean_velocity temporal_coherence vertical_velocity incidence_angle track_angle",
        "mean_velocity temporal_coherence vertical_velocity amplitude_dispersion incidence_angle track_angle los_east "
        "los_north los_up", dates=(_PLAIN,), wavelength_mm=SENTINEL1_WAVELENGTH_MM,
        certainty=message("mm, positive towards the satellite, according to its documentation"),
    ),
    _producer(
        "sarvey", "SARvey", "sarvey", "point_id velocity coherence omega dem_error",
        "point_id velocity coherence omega st_consist dem_error dem",
        other="point_id velocity coherence omega st_consist dem_error dem lifetime scattering", dates=(_D,),
        sign_known=False,
        certainty=message("mm; SARvey does not document its sign convention, so check SIGN against a known motion"),
    ),
    _producer(
        "sarscape", "SARscape", "sarscape", "velocity coherence musigma",
        "velocity coherence musigma h_precisio v_precisio range azimuth lon lat x y z z_geoid los_az los_in h_correcti",
        other="objectid velocity scatterer coherence musigma hprecision vprecision range azimuth subarea_id hangle lon "
        "lat xpos ypos zpos z alos ilos hcorrectio imgperc interfperc", dates=(_D_LINE, _D, _PLAIN),
        certainty=message("mm, positive towards the satellite, according to the documentation of the producer"),
    ),
    _producer(
        "licsbas2", "LiCSBAS2 cum2csv", "licsbas", "latitude longitude velocity line pixel",
        "latitude longitude velocity line pixel mask coh_avg n_unw vstd maxtlen n_gap stc n_ifg_noloop n_loop_err "
        "resid_rms slc.mli hgt", dates=(_PLAIN,),
        certainty=message("mm, positive towards the satellite, according to its authors"),
    ),
    _producer(
        "tre_vertical", message("TRE SqueeSAR, vertical"), "tre", "code vel_v", "code height vel_v v_stdev_v eff_area",
        dates=(_D,), certainty="mm, + up",
    ),
    _producer(
        "tre_east", message("TRE SqueeSAR, east-west"), "tre", "code vel_e", "code height vel_e v_stdev_e eff_area",
        dates=(_D,), certainty="mm, + east",
    ),
    _producer(
        "tre_new", "TRE SqueeSAR", "tre", "code vel v_stdev coherence incidence_angle track",
        "code height h_stdev vel v_stdev acc a_stdev coherence season_amp s_amp_std season_phs s_phs_std eff_area "
        "incidence_angle track los", dates=(_D,),
        certainty=message("mm, positive towards the satellite, according to its documentation"),
    ),
    _producer(
        "tre", message("TRE SqueeSAR or MintPy save_qgis"), "tre", "code vel v_stdev coherence",
        "code height h_stdev vel v_stdev coherence eff_area", "track", dates=(_D,),
        certainty=message("mm, positive towards the satellite, according to its documentation"),
    ),
    _producer(
        "depsi", "DePSI", "depsi", "pnt_id pnt_lat pnt_lon pnt_linear",
        "unnamed_1 pnt_id pnt_flags pnt_lat pnt_lon pnt_line pnt_pixel pnt_height pnt_enscoh pnt_ampconsist pnt_linear",
        dates=("D_20200103",), unit="m", sign_known=False,
        certainty=message("m, inferred from its column pnt_linear in m/yr; the sign convention is not documented, "
                    "so check SIGN"),
    ),
    _producer(
        "sarproz", "SARPROZ", "sarproz", "id lat lon vel coher",
        "id lat lon svet lvet height vel seasonal cumul.disp. coher in fin stdev",
        also=("height wrt dem", "sigma height", "sigma vel"), dates=(_PLAIN,), sign_known=False,
        certainty=message("mm; the sign convention is not documented"),
    ),
)  # fmt: skip

# These producers are recognized from the file structure, not from columns.
STAMPS = Producer(
    "stamps",
    "StaMPS-Visualizer",
    sign_known=False,
    certainty=message("mm; the sign convention of StaMPS is disputed, so check SIGN"),
)
MINTPY = Producer(
    "mintpy", "MintPy", unit="m", certainty=message("m, positive towards the satellite, according to its documentation")
)
LICSBAS_CUM = Producer(
    "licsbas_cum", "LiCSBAS", certainty=message("mm, positive towards the satellite, according to its authors")
)
P_SBAS = Producer(
    "p_sbas",
    "P-SBAS (EPOS, GEP)",
    unit="cm",
    certainty=message(
        "cm, positive towards the satellite, as written by CNR-IREA; other processing chains on these "
        "platforms may differ"
    ),
)
GENERIC = Producer(
    "generic",
    message("unknown producer"),
    sign_known=False,
    certainty=message("none; unit and sign are set by UNIT and SIGN"),
)
BY_KEY = {p.key: p for p in (*PRODUCERS, STAMPS, MINTPY, LICSBAS_CUM, P_SBAS, GENERIC)}
