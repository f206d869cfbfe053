"""Series in HDF5: MintPy (timeseries.h5 with its geometry file, or HDF-EOS5) and LiCSBAS (cum.h5)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from ....common.arrays import DateArray, FloatArray
from ....common.errors import InputError
from ....common.messages import listed, message, plural, quoted
from ....common.progress import Progress
from ...sniffing.months import calendar_date
from .arrays import Arrays, open_arrays
from .pixel_grid import Grid, collect_pixels, ids_of
from .producers import LICSBAS_CUM, MINTPY
from .raw_series import RawSeries

HDF = (".h5", ".he5", ".hdf5")
# units in MintPy files: m, or another unit in converted files
_UNITS = ("m", "cm", "mm", "rad")
_GEOMETRY_FILES = ("geometryGeo.h5", "geo_geometryRadar.h5", "geometryRadar.h5")
_FIELDS = {"incidenceAngle": "incidence_deg", "azimuthAngle": "azimuth_anticlockwise_deg", "height": "height"}


def read_hdf(
    path: Path,
    geometry: str = "",
    progress: Progress | None = None,
    *,
    with_h5py: bool = True,
    most: int | None = None,
) -> RawSeries:
    """Read a MintPy or LiCSBAS stack.

    Parameters
    ----------
    path : Path
        `timeseries*.h5`, `S1_*.he5` or `cum*.h5`.
    geometry : str
        MintPy geometry file; empty = the file next to the stack or in its folders `inputs` or `geo`.
    progress : Progress, optional
        Updated before every block of lines.
    with_h5py : bool
        Whether h5py may be used if available.
    most : int, optional
        Stop when this number of pixels is reached (for a preview).

    Raises
    ------
    InputError
        If the file has no series, dates or coordinates, or the geometry file has another size.
    """
    progress = progress or Progress()
    with open_arrays(path, with_h5py=with_h5py) as file:
        if file.find("cum") and file.find("imdates"):
            return _licsbas(file, progress, most)
        cube = file.find("timeseries", "displacement")
        if not cube or not file.find("date") or len(file.shape(cube)) != 3:
            shown = listed(file.paths(), 5) or message("nothing")
            raise InputError(
                message(
                    "{file} contains no MintPy or LiCSBAS time series (contents: {shown}); choose "
                    "timeseries.h5 or cum.h5.",
                    file=path.name,
                    shown=shown,
                )
            )
        return _mintpy(file, cube, path, geometry, progress, with_h5py, most)


def _mintpy(
    file: Arrays, cube: str, path: Path, geometry: str, progress: Progress, with_h5py: bool, most: int | None
) -> RawSeries:
    head = file.attributes
    dates = _days(file.texts(file.find("date")), file.name)
    length, width = file.shape(cube)[1:]
    fields: dict[str, FloatArray] = {}
    notes: list[str] = []
    beside = Path(geometry) if geometry else _beside(path, _GEOMETRY_FILES)
    if beside is not None:
        if not beside.is_file():
            raise InputError(message("The geometry file {beside} does not exist; choose another file.", beside=beside))
        with open_arrays(beside, with_h5py=with_h5py) as other:
            _take(other, {**_FIELDS, "latitude": "latitude", "longitude": "longitude"}, (length, width), fields)
        notes.append(message("Geometry from {beside}.", beside=beside.name))
    # HDF-EOS5 files contain all arrays
    _take(file, {**_FIELDS, "temporalCoherence": "coherence"}, (length, width), fields)
    coherence = _beside(path, ("temporalCoherence.h5", "geo_temporalCoherence.h5"))
    if "coherence" not in fields and coherence is not None:
        with open_arrays(coherence, with_h5py=with_h5py) as other:
            _take(other, {"temporalCoherence": "coherence"}, (length, width), fields)
        notes.append(message("Coherence from {coherence}.", coherence=coherence.name))
    grid = _mintpy_grid(head, (length, width), fields, file.name)
    unit = head.get("UNIT", "").strip()
    if unit and unit not in _UNITS:
        notes.append(
            message(
                "The attribute UNIT of {file} is {value}, which is not a known unit; set UNIT if the values are "
                "not in m.",
                file=file.name,
                value=quoted(unit[:40]),
            )
        )
    reference = tuple(int(_number(head, name, file.name, -1.0)) for name in ("REF_Y", "REF_X"))
    n_zero = 0

    def read(row: int, n: int) -> FloatArray:
        """Read lines with NaN for pixels that are always 0, which is no data in MintPy except at the reference."""
        nonlocal n_zero
        block = np.asarray(file.read(cube, (0, row, 0), (len(dates), n, width)), dtype=float)
        zero = ~np.nan_to_num(block).any(axis=0) & ~np.isnan(block).all(axis=0)
        if row <= reference[0] < row + n:
            zero[reference[0] - row, reference[1]] = False
        block[:, zero] = np.nan
        n_zero += int(zero.sum())
        return block

    values, kept = collect_pixels(read, grid, progress, file.name, most)
    if n_zero:
        notes.append(
            plural(
                "Excluded {count} pixel that contains only zeros; MintPy writes 0 for missing values.",
                "Excluded {count:,} pixels that contain only zeros; MintPy writes 0 for missing values.",
                count=n_zero,
            )
        )
    if not len(kept):
        raise InputError(message("No pixel in {file} has a value.", file=file.name))
    order = np.argsort(dates)
    wavelength_m = _number(head, "WAVELENGTH", file.name, 0.0)
    return RawSeries(
        file.name,
        {"pid": ids_of(kept), **{name: field[kept[:, 0], kept[:, 1]] for name, field in fields.items()}},
        dates[order],
        values[:, order],
        notes=notes,
        xy=grid.places(kept),
        crs=grid.crs,
        producer=MINTPY,
        unit=unit if unit in _UNITS else "",
        wavelength_mm=wavelength_m * 1000.0 if wavelength_m else None,
    )


def _licsbas(file: Arrays, progress: Progress, most: int | None) -> RawSeries:
    cube, corner = file.find("cum"), {}
    for name in ("corner_lat", "corner_lon", "post_lat", "post_lon"):
        if not file.find(name):
            raise InputError(
                message("The LiCSBAS file {file} has no {name}; it is not geocoded.", file=file.name, name=name)
            )
        corner[name] = float(np.asarray(file.read(file.find(name))).reshape(-1)[0])
    dates = _days([str(int(v)) for v in np.asarray(file.read(file.find("imdates"))).reshape(-1)], file.name)
    length, width = file.shape(cube)[1:]
    # the corner coordinates of LiCSBAS refer to the centre of the first pixel
    grid = Grid(
        (length, width),
        "EPSG:4326",
        (corner["corner_lon"] - corner["post_lon"] / 2, corner["post_lon"], 0.0),
        (corner["corner_lat"] - corner["post_lat"] / 2, 0.0, corner["post_lat"]),
    )
    values, kept = collect_pixels(
        lambda row, n: file.read(cube, (0, row, 0), (len(dates), n, width)), grid, progress, file.name, most
    )
    fields: dict[str, FloatArray] = {}
    _take(file, {"vel": "velocity", "coh_avg": "coherence", "hgt": "height"}, (length, width), fields)
    order = np.argsort(dates)
    return RawSeries(
        file.name,
        {"pid": ids_of(kept), **{name: field[kept[:, 0], kept[:, 1]] for name, field in fields.items()}},
        dates[order],
        values[:, order],
        xy=grid.places(kept),
        crs=grid.crs,
        producer=LICSBAS_CUM,
    )


def _days(texts: list[str], source: str) -> DateArray:
    found = []
    for text in texts:
        date = (
            calendar_date(int(text[:4]), int(text[4:6]), int(text[6:8]))
            if text[:8].isdigit() and len(text) >= 8
            else None
        )
        if date is None:
            raise InputError(
                message(
                    "The dates of {source} include {text}, which is not a valid date in the format YYYYMMDD.",
                    source=source,
                    text=quoted(text),
                )
            )
        found.append(date)
    dates = np.array(found, dtype="datetime64[D]")
    double = np.sort(dates)[:-1][np.diff(np.sort(dates)) == np.timedelta64(0, "D")]
    if len(double):
        raise InputError(
            message("{source} contains the date {double} twice; remove one.", source=source, double=double[0])
        )
    if len(dates) < 2:
        raise InputError(message("{source} has only one date; a series requires at least two.", source=source))
    return dates


def _beside(path: Path, names: tuple[str, ...]) -> Path | None:
    folders = (path.parent, path.parent / "inputs", path.parent / "geo")
    return next((f / name for name in names for f in folders if (f / name).is_file()), None)


def _take(file: Arrays, names: Mapping[str, str], shape: tuple[int, int], fields: dict[str, FloatArray]) -> None:
    for name, field in names.items():
        path = file.find(name)
        if not path or field in fields:
            continue
        if file.shape(path) != shape:
            raise InputError(
                message(
                    "{name} of {file} has the size {shape}, but the series have the size {series_shape}; "
                    "choose a geometry file with the same grid.",
                    name=name,
                    file=file.name,
                    shape=file.shape(path),
                    series_shape=shape,
                )
            )
        fields[field] = np.asarray(file.read(path), dtype=float)


def _number(head: Mapping[str, str], name: str, source: str, default: float | None = None) -> float:
    """Return an attribute that must be a finite number, or the default if it is missing or empty."""
    text = str(head.get(name, "")).strip()
    if not text and default is not None:
        return default
    try:
        number = float(text)
    except ValueError:
        number = float("nan")
    if not np.isfinite(number):
        raise InputError(
            message(
                "The attribute {name} of {file} is {value}, which is not a number; export the file again.",
                name=name,
                file=source,
                value=quoted(text[:40]),
            )
        )
    return number


def _mintpy_grid(head: Mapping[str, str], shape: tuple[int, int], fields: dict[str, FloatArray], source: str) -> Grid:
    if "X_FIRST" in head:
        x0, dx, y0, dy = (_number(head, name, source) for name in ("X_FIRST", "X_STEP", "Y_FIRST", "Y_STEP"))
        crs = f"EPSG:{head['EPSG']}" if head.get("EPSG", "").isdigit() else ""
        zone = head.get("UTM_ZONE", "")
        if not crs and zone[:-1].isdigit():
            crs = f"EPSG:{(32600 if zone[-1].upper() == 'N' else 32700) + int(zone[:-1])}"
        if not crs and head.get("X_UNIT", "degrees").lower().startswith("deg"):
            crs = "EPSG:4326"
        for name in ("latitude", "longitude"):
            fields.pop(name, None)
        return Grid(shape, crs, (x0, dx, 0.0), (y0, 0.0, dy))
    if "latitude" in fields and "longitude" in fields:
        return Grid(shape, "EPSG:4326", lonlat=(fields.pop("longitude"), fields.pop("latitude")))
    raise InputError(
        message(
            "{source} is in radar coordinates and does not contain pixel positions; choose its geometry file "
            "(geometryRadar.h5).",
            source=source,
        )
    )
