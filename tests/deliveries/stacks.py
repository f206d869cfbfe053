"""Stacks in the formats of MintPy, LiCSBAS and GMT: 3 lines of 4 pixels, 5 dates, no data at pixel (1, 2)."""

from __future__ import annotations

import zipfile

import numpy as np
import pytest

from .tables import DATES

LINES, COLUMNS = 3, 4
X0, Y0, STEP = 13.0, 38.7, 0.001
REFERENCE = (2, 0)


def cube():
    """Return displacement [mm] per date, line and column; 0 at the reference, NaN where there is no data."""
    line, column = np.mgrid[:LINES, :COLUMNS]
    mm = np.arange(len(DATES))[:, None, None] * (1.0 + line + 0.1 * column)
    mm[:, REFERENCE[0], REFERENCE[1]] = 0.0
    mm[:, 1, 2] = np.nan
    return mm


def centre(line, column):
    """Return longitude and latitude of the centre of a pixel."""
    return X0 + (column + 0.5) * STEP, Y0 - (line + 0.5) * STEP


def mintpy(folder, *, radar=False, name="timeseries_ERA5_demErr.h5"):
    """Write time series, geometry and `temporalCoherence.h5` as `writefile.write` of MintPy; return the first path."""
    h5py = pytest.importorskip("h5py")

    head = {
        "FILE_TYPE": "timeseries", "UNIT": "m", "WAVELENGTH": "0.05546576", "LENGTH": str(LINES),
        "WIDTH": str(COLUMNS), "REF_DATE": DATES[0], "REF_Y": str(REFERENCE[0]), "REF_X": str(REFERENCE[1]),
        "HEADING": "-12.0", "ORBIT_DIRECTION": "ASCENDING", "PROCESSOR": "isce",
    }  # fmt: skip
    if not radar:
        head.update(X_FIRST=str(X0), Y_FIRST=str(Y0), X_STEP=str(STEP), Y_STEP=str(-STEP), X_UNIT="degrees",
                    Y_UNIT="degrees")  # fmt: skip
    path = folder / name
    with h5py.File(path, "w") as file:
        file.attrs.update(head)
        file["timeseries"] = (np.nan_to_num(cube()) / 1000).astype("f4")
        file["date"] = np.array(DATES, dtype="S8")
        file["bperp"] = np.zeros(len(DATES), "f4")
    with h5py.File(folder / ("geometryRadar.h5" if radar else "geometryGeo.h5"), "w") as file:
        file.attrs.update({**head, "FILE_TYPE": "geometry"})
        file["incidenceAngle"] = np.full((LINES, COLUMNS), 38.0, "f4")
        file["azimuthAngle"] = np.full((LINES, COLUMNS), 102.0, "f4")
        file["height"] = np.full((LINES, COLUMNS), 250.0, "f4")
        if radar:
            line, column = np.mgrid[:LINES, :COLUMNS]
            file["longitude"], file["latitude"] = centre(line, column)
    with h5py.File(folder / "temporalCoherence.h5", "w") as file:
        file.attrs.update({**head, "FILE_TYPE": "temporalCoherence", "UNIT": "1"})
        file["temporalCoherence"] = np.full((LINES, COLUMNS), 0.9, "f4")
    return path


def hdfeos5(folder):
    """Write the single file of MintPy's `save_hdfeos5` and return its path."""
    h5py = pytest.importorskip("h5py")

    path = folder / "S1_IW2_117_0227_20200103_20200220.he5"
    with h5py.File(path, "w") as file:
        file.attrs.update(FILE_TYPE="HDFEOS", X_FIRST=str(X0), Y_FIRST=str(Y0), X_STEP=str(STEP), Y_STEP=str(-STEP),
                          REF_Y=str(REFERENCE[0]), REF_X=str(REFERENCE[1]), UNIT="m")  # fmt: skip
        root = file.create_group("HDFEOS/GRIDS/timeseries")
        root["observation/displacement"] = (cube() / 1000).astype("f4")
        root["observation/date"] = np.array(DATES, dtype="S8")
        root["quality/temporalCoherence"] = np.full((LINES, COLUMNS), 0.9, "f4")
        root["geometry/incidenceAngle"] = np.full((LINES, COLUMNS), 38.0, "f4")
        root["geometry/azimuthAngle"] = np.full((LINES, COLUMNS), 102.0, "f4")
    return path


def licsbas(folder):
    """Write `cum.h5` of LiCSBAS, whose corner is the centre of the first pixel, and return its path."""
    h5py = pytest.importorskip("h5py")

    path = folder / "cum.h5"
    with h5py.File(path, "w") as file:
        file["imdates"] = np.array([int(d) for d in DATES], "i4")
        file["cum"] = cube().astype("f4")
        file["vel"] = np.full((LINES, COLUMNS), 30.0, "f4")
        file["corner_lat"], file["corner_lon"] = Y0 - STEP / 2, X0 + STEP / 2
        file["post_lat"], file["post_lon"] = -STEP, STEP
        file["refarea"] = b"0:1/2:3"
    return path


def grids(folder, pattern="timeseries-{}_mm.grd", driver="netCDF"):
    """Write one raster per date, as MintPy's `save_explorer` (GMT grids) and others do; return the first path."""
    gdal, osr = pytest.importorskip("osgeo.gdal"), pytest.importorskip("osgeo.osr")
    folder.mkdir(exist_ok=True)
    paths = []
    for date, values in zip(DATES, cube()):
        path = folder / pattern.format(date)
        memory = gdal.GetDriverByName("MEM").Create("", COLUMNS, LINES, 1, gdal.GDT_Float32)
        memory.SetGeoTransform([X0, STEP, 0, Y0, 0, -STEP])
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(4326)
        memory.SetProjection(reference.ExportToWkt())
        memory.GetRasterBand(1).WriteArray(values)
        memory.GetRasterBand(1).SetNoDataValue(float("nan"))
        gdal.GetDriverByName(driver).CreateCopy(str(path), memory)
        paths.append(path)
    return paths[0]


def folder(folder):
    """Write a folder with one GeoTIFF per date, an auxiliary file of GDAL and a text file; return the folder."""
    made = folder / "stack"
    grids(made, "disp_{}.tif", "GTiff")
    (made / "disp_20200103.tif.aux.xml").write_text("<PAMDataset/>")
    (made / "README.txt").write_text("cumulative displacement, mm")
    return made


def zipped(folder):
    """Write a ZIP archive of one GeoTIFF per date as created by macOS, with its resource forks; return its path."""
    first = grids(folder / "disp", "disp_{}.tif", "GTiff")
    path = folder / "disp.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("disp/", "")
        for file in sorted(first.parent.iterdir()):
            archive.write(file, f"disp/{file.name}")
            archive.writestr(f"__MACOSX/disp/._{file.name}", b"\x00\x05\x16\x07")
        archive.writestr("disp/.DS_Store", b"\x00")
    return path


def netcdf(folder, name="displacement.nc"):
    """Write a grid (time, lat, lon) as xarray does, with days since the first date and metres; return its path."""
    from scipy.io import netcdf_file

    path = folder / name
    with netcdf_file(path, "w", version=2) as file:
        file.Conventions = "CF-1.7"
        for axis, size in (("time", len(DATES)), ("lat", LINES), ("lon", COLUMNS)):
            file.createDimension(axis, size)
        time = file.createVariable("time", "i4", ("time",))
        time[:] = 12 * np.arange(len(DATES))
        time.units = "days since 2020-01-03 00:00:00"
        file.createVariable("lat", "f8", ("lat",))[:] = Y0 - (np.arange(LINES) + 0.5) * STEP
        file.createVariable("lon", "f8", ("lon",))[:] = X0 + (np.arange(COLUMNS) + 0.5) * STEP
        field = file.createVariable("displacement", "f4", ("time", "lat", "lon"))
        field.units = "m"
        field._FillValue = np.float32(-9999)
        field[:] = np.where(np.isnan(cube()), -9999, cube() / 1000)
    return path
