"""Tables in the formats of InSAR producers, with known values."""

from __future__ import annotations

import numpy as np

DATES = ("20200103", "20200115", "20200127", "20200208", "20200220")
N = 12


def values(n=N):
    """Return displacement [mm] with one decimal: a different rate per point, and noise."""
    generator = np.random.default_rng(7)
    years = np.arange(len(DATES)) * 12 / 365.25
    rates = np.linspace(-200, 100, n)
    return np.round(rates[:, None] * years + generator.normal(0, 0.3, (n, len(DATES))), 1)


def rates(n=N):
    return np.linspace(-200, 100, n)


def _csv(header, dates, rows):
    names = [*header.replace(",", " ").split(), *dates]
    return "\n".join([",".join(names), *(",".join(map(str, row)) for row in rows)]) + "\n"


def egms_l2(n=N):
    header = (
        "pid,mp_type,latitude,longitude,easting,northing,height,height_wgs84,line,pixel,rmse,temporal_coherence,"
        "amplitude_dispersion,incidence_angle,track_angle,los_east,los_north,los_up,mean_velocity,mean_velocity_std,"
        "acceleration,acceleration_std,seasonality,seasonality_std"
    )
    rows = [
        [f"1WBfX{i:03d}", 0, 38.69 + i * 1e-4, 13.17, 4598649.2 + i, 1739717.3, -43.9, -0.3, 1043, 11607, 2.4, 0.85,
         0.45, 38.97, -8.94, -0.621, -0.098, 0.777, rates(n)[i], 0.1, -0.08, 0.18, 1.3, 0.2, *values(n)[i]]
        for i in range(n)
    ]  # fmt: skip
    return _csv(header, DATES, rows)


def egms_l3():
    header = (
        "pid,easting,northing,height,rmse,mean_velocity,mean_velocity_std,acceleration,acceleration_std,"
        "seasonality,seasonality_std"
    )
    rows = [[f"10LD{i}", 4597550 + 100 * i, 1739750, -47.8, 2.7, rates()[i], 0.1, 0, 0.2, 1, 0.1, *values()[i]]
            for i in range(N)]  # fmt: skip
    return _csv(header, DATES, rows)


def egmstoolkit():
    """Return a table of EGMStoolkit with semicolons and an unnamed index column."""
    lines = egms_l3().replace(",", ";").splitlines()
    return "\n".join([";" + lines[0], *(f"{i};{line}" for i, line in enumerate(lines[1:]))]) + "\n"


def egmstream():
    """Return a table of EGMStream with dates as day, month, year."""
    header = (
        "pid eff_area latitude longitude easting northing height coherence inc_angle track_angle los_east los_north "
        "los_up vel vel_std"
    )
    dates = [f"D{d[6:]}{d[4:6]}{d[:4]}" for d in DATES]
    rows = [
        [f"a{i}", 1, 38.69, 13.17 + i * 1e-4, 0, 0, 5, 0.9, 38.97, -8.94, -0.621, -0.098, 0.777, rates()[i], 0.1,
         *values()[i]]
        for i in range(N)
    ]  # fmt: skip
    return _csv(header, dates, rows)


def tre():
    header = "CODE HEIGHT H_STDEV VEL V_STDEV COHERENCE EFF_AREA LAT LON"
    rows = [[f"A{i:02d}", 100, 1, rates()[i], 0.4, 0.9, 100, 45 + i * 1e-4, 7, *values()[i]] for i in range(N)]
    return _csv(header, [f"D{d}" for d in DATES], rows)


def sarvey():
    header = "point_id velocity coherence omega st_consist dem_error dem x y"
    rows = [[i, rates()[i], 0.9, 0, 0, 1, 100, 500000 + i, 4000000, *values()[i]] for i in range(N)]
    return _csv(header, [f"D{d}" for d in DATES], rows)


def sarscape():
    """Return a table of SARscape PS: column names of at most ten letters, Excel errors for missing precisions."""
    header = (
        "Velocity Coherence MuSigma H_Precisio V_Precisio Range Azimuth Lon Lat X Y Z Z_Geoid LOS_Az LOS_In H_correcti"
    )
    rows = [[rates()[i], 0.5, 2, "#NUM!", "#NUM!", 10 + i, 20, 96.01 + i * 1e-4, 30.3, 1, 2, 4100, 4130, 80.245,
             43.539, 0, *values()[i]] for i in range(N)]  # fmt: skip
    return _csv(header, [f"D_{d}" for d in DATES], rows)


def licsbas(missing_columns=0):
    """Return a table of LiCSBAS2 cum2csv, whose header may list noise columns that the rows lack."""
    noise = "line,pixel,mask,coh_avg,n_unw,vstd,maxTlen,n_gap,stc,n_ifg_noloop,n_loop_err,resid_rms,slc.mli,hgt"
    header = "latitude,longitude,velocity," + noise
    rows = [
        [35 + i * 1e-3, 139, rates()[i], *([0.5] * (len(noise.split(",")) - missing_columns)), *values()[i]]
        for i in range(N)
    ]
    return _csv(header, DATES, rows)


def licsbas_new():
    """Return a table of LiCSBAS2 cum2csv since version 1.0.1: only existing noise columns, blanks for no data."""
    header = "latitude,longitude,velocity,line,pixel,mask,coh_avg,vstd,hgt"
    rows = [
        [f"{35 + i * 1e-3:.6f}", "139.000000", rates()[i], 10, i, 1, 0.5, 0.3, "" if i else 12.0, *values()[i]]
        for i in range(N)
    ]
    return _csv(header, DATES, rows)


def sarvey_new():
    """Return a table of recent SARvey versions with longitude and latitude and two text columns."""
    header = "point_id velocity coherence omega st_consist dem_error dem lifetime scattering x y"
    rows = [[i, rates()[i], 0.9, 0, 0, 1, 100, "CCS", "PS", 9 + i * 1e-4, 52, *values()[i]] for i in range(N)]
    return _csv(header, [f"D{d}" for d in DATES], rows)


def ngu():
    header = (
        "mean_velocity temporal_coherence vertical_velocity amplitude_dispersion incidence_angle track_angle los_east "
        "los_north los_up latitude longitude"
    )
    rows = [[rates()[i], 0.8, rates()[i], 0.2, 38.97, -8.94, -0.621, -0.098, 0.777, 62.2, 7.5 + i * 1e-4, *values()[i]]
            for i in range(N)]  # fmt: skip
    return _csv(header, DATES, rows)


def sarproz():
    """Return a table of SARPROZ: column names with spaces, one date without prefix per column."""
    names = [
        "ID", "LAT", "LON", "SVET", "LVET", "HEIGHT", "HEIGHT WRT DEM", "SIGMA HEIGHT", "VEL", "SIGMA VEL", "SEASONAL",
        "CUMUL.DISP.", "COHER", "IN", "FIN", "STDEV",
    ]  # fmt: skip
    rows = [
        [i + 1, 45.1 + i * 1e-4, 7.6, 10, 20, 230, 1.5, 0.4, rates()[i], 0.3, 1.2, -5, 0.91, 1, 5, 2.1, *values()[i]]
        for i in range(N)
    ]
    return "\n".join([",".join([*names, *DATES]), *(",".join(map(str, row)) for row in rows)]) + "\n"


def tre_new():
    """Return a table like the newer GeoPackage of TRE: lower-case names, acceleration, season and angles."""
    header = (
        "code height h_stdev vel v_stdev acc a_stdev coherence season_amp s_amp_std season_phs s_phs_std eff_area "
        "incidence_angle track los lat lon"
    )
    rows = [[f"A{i:02d}", 100, 1, rates()[i], 0.4, 0.1, 0.2, 0.9, 1, 0.2, 30, 5, 100, 38.97, -8.94, "ASC",
             45 + i * 1e-4, 7, *values()[i]] for i in range(N)]  # fmt: skip
    return _csv(header, [f"d{d}" for d in DATES], rows)


def long():
    """Return a long table with one row per point and date."""
    rows = [
        f"L{i},{7 + i * 1e-4:.4f},45.0,{d[:4]}-{d[4:6]}-{d[6:]},{values()[i, k]}"
        for i in range(N)
        for k, d in enumerate(DATES)
    ]
    return "id,lon,lat,date,displacement_mm\n" + "\n".join(rows) + "\n"


def plain():
    """Return a table of no known producer."""
    rows = [[f"p{i}", 7 + i * 1e-4, 45, *values()[i]] for i in range(N)]
    return _csv("name,lon,lat".replace("name", "pid"), [f"{d[:4]}-{d[4:6]}-{d[6:]}" for d in DATES], rows)


def stamps():
    """Return a StaMPS-Visualizer table with MATLAB day numbers (datenum(2020, 1, 3) is 737793) in the first row."""
    # the numbers in the header are padded with blanks: "export_res_ 1", "export_res_10"
    names = [f"export_res_{i + 1:2d}" for i in range(3 + len(DATES))]
    rows = [[13.0, 38.0, "NaN", *(737793 + 12 * i for i in range(len(DATES)))]]
    rows += [[13.17 + i * 1e-4, 38.69, rates()[i], *values()[i]] for i in range(N)]
    return "\n".join([",".join(names), *(",".join(map(str, row)) for row in rows)]) + "\n"
