"""Series from rasters with one band or one file per date; every pixel with a value becomes a point."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np

from ....common.arrays import DateArray, FloatArray, IntArray
from ....common.errors import InputError
from ....common.messages import listed, message, quoted
from ....common.progress import Progress
from ...sniffing.months import calendar_date
from ...sniffing.timestamp_parsing import day_of_year
from ...tables.archive import RASTERS, TABLES, VECTORS, members
from ...tables.gdal_access import open_raster, read_band, require_plausible_raster
from .pixel_grid import Grid, collect_pixels, ids_of, within_coverage
from .producers import P_SBAS
from .raw_series import RawSeries
from .stated_remarks import unit_in_metadata

# raster formats that GDAL reads inside a zip, which excludes NetCDF
ZIPPED = (".tif", ".tiff", ".img")
_EIGHT = re.compile(r"(?<!\d)(\d{4})[-_]?(\d{2})[-_]?(\d{2})(?!\d)")
# parts of names, other than dates, that differ between the files of a series: times, and serial numbers of products
_CLOCK = re.compile(r"(?<=#)T?\d{6}(?!\d)|(?<=#)T\d{2}-\d{2}-\d{2}Z?")
_SERIAL = re.compile(r"(?<=_)[0-9A-Fa-f]{4}(?=[_.])")
_YEAR_DAY = re.compile(r"(?<!\d)((?:19|20)\d{2})(\d{3})(?!\d)")
# line-of-sight displacements in file names of EPOS and the Geohazards Exploitation Platform
_P_SBAS = "DTSLOS_"
_PHASES = {"unw", "unwrapped", "phase"}
_OTHER_QUANTITIES = {"coh", "coherence", "cc", "amp", "amplitude", "vel", "velocity", "mask", "std", "stdev", "sigma"}
_NAMED_UNIT = re.compile(r"[_-](mm|cm|m|rad)\.[a-z]+$", re.IGNORECASE)


def read_stack(path: Path, progress: Progress | None = None, *, most: int | None = None) -> RawSeries:
    """Read a raster with one band per date, or a series of rasters with one date per file name.

    The date of a band is in its metadata item DATE or its description; the date of a file is in its name. A name with
    two dates is an interferogram or a displacement since the first date: the later date is used, and if all files have
    the same first date, that date is added with the value 0.

    Parameters
    ----------
    path : Path
        Any raster that GDAL opens (GeoTIFF, GMT grid …), a folder of rasters, or a zip of GeoTIFF files.
    progress : Progress, optional
        Updated before every 64 rows.
    most : int, optional
        Stop when this number of pixels is reached (for a preview).

    Raises
    ------
    InputError
        If a raster cannot be opened or has no CRS, a band has no date, a date occurs twice, or the grids of the files
        differ.
    """
    progress = progress or Progress()
    inside = zipped_rasters(path)
    if inside:
        first = _one_kind(inside, path.name) if len(inside) > 1 else inside[0]
    else:
        first = _one_kind(sorted(path.iterdir()), path.name) if path.is_dir() else path
    opened = _open(first)
    if opened.RasterCount == 1 and dates_in_name(first.name):
        return _read_files(_siblings(first, inside or list(first.parent.iterdir())), path, progress, most)
    if opened.RasterCount == 1:
        raise InputError(
            message(
                "{first} has only one band and no date in its name; a series requires at least two dates, "
                "with one band or one file per date (20200103_disp.tif).",
                first=first.name,
            )
        )
    return _read_bands(opened, first.name, progress, most)


def dates_in_name(name: str) -> list[np.datetime64]:
    """Return the dates in a name, sorted."""
    return sorted(_days_in_order(name))


def _days_in_order(name: str) -> list[np.datetime64]:
    found = [calendar_date(*(int(part) for part in match)) for match in _EIGHT.findall(name)]
    if not any(date is not None for date in found):
        found = [day_of_year(int(year), int(number)) for year, number in _YEAR_DAY.findall(name)]
    return [date for date in found if date is not None]


def _kind_of(name: str) -> str:
    """Return a name without its dates, times and serial numbers, which is the same for all files of a series."""
    dated = _EIGHT.sub("#", name)
    if dated == name:
        dated = _YEAR_DAY.sub("#", name)
    return _SERIAL.sub("#", _CLOCK.sub("", dated))


def _dates_of(names: list[str]) -> tuple[DateArray, set[np.datetime64]]:
    """Return the date of each file or band, and the set of reference dates of the displacements.

    A date shared by all names is a product date or the reference date; the date that differs is that of the raster.
    """
    days = [_days_in_order(name) for name in names]
    if len({len(d) for d in days}) > 1:
        return np.array([max(d) for d in days], dtype="datetime64[D]"), set()
    places = list(zip(*days))
    moving = [k for k, own in enumerate(places) if len(set(own)) > 1]
    if len(moving) == 1:
        dates = np.array(places[moving[0]], dtype="datetime64[D]")
        fixed = [own[0] for k, own in enumerate(places) if k not in moving]
        return dates, {min(fixed)} if fixed and min(fixed) <= dates.min() else set()
    return np.array([max(d) for d in days], dtype="datetime64[D]"), {min(d) for d in days if len(d) > 1}


def _quantity_unit(names: list[str], source: str) -> str:
    """Return "rad" if names state a phase, otherwise an empty string.

    Raises
    ------
    InputError
        If the names state another quantity than displacement.
    """
    words = {word for name in names for word in re.findall(r"[a-z]+", name.lower())}
    if other := sorted(words & _OTHER_QUANTITIES):
        raise InputError(
            message(
                "The names in {source} contain {word}, so the rasters are not displacements; choose the rasters of "
                "displacement.",
                source=source,
                word=quoted(other[0]),
            )
        )
    return "rad" if words & _PHASES else ""


def _require_common_start(starts: set[np.datetime64], source: str) -> None:
    """Raise an error if the first dates of pairs differ, so that the rasters are interferograms."""
    if len(starts) > 1:
        raise InputError(
            message(
                "The names in {source} contain pairs of dates with different first dates ({starts}, {last_start}), so "
                "the rasters are interferograms, not displacements since a common date; provide cumulative "
                "displacements.",
                source=source,
                starts=min(starts),
                last_start=max(starts),
            )
        )


def _open(path: Path) -> Any:
    dataset = open_raster(str(path))
    if dataset is None or dataset.RasterCount == 0:
        raise InputError(
            message(
                "{file} is not a readable raster; check that the file is complete and in a raster format that "
                "GDAL reads.",
                file=path.name,
            )
        )
    require_plausible_raster(dataset, path.name)
    return dataset


def zipped_rasters(path: Path) -> list[Path]:
    """Return the rasters in a zip as GDAL paths; none if the file is not a zip or also contains tables or vectors.

    Raises
    ------
    InputError
        If the zip is damaged.
    """
    if path.suffix.lower() != ".zip" or not path.is_file():
        return []
    names = [info.filename for info in members(path)]
    if any(name.lower().endswith((*TABLES, *VECTORS)) for name in names):
        return []
    return [Path(f"/vsizip/{{{path}}}/{name}") for name in sorted(names) if name.lower().endswith(ZIPPED)]


def _one_kind(files: list[Path], where: str) -> Path:
    """Return the first raster with a date in its name; raise `InputError` if there are several series or none."""
    dated = [f for f in files if f.suffix.lower() in RASTERS and dates_in_name(f.name)]
    kinds = Counter(_kind_of(f.name) for f in dated)
    if len(kinds) > 1:
        raise InputError(
            message(
                "{where} contains {kinds} kinds of raster ({kind_names}); choose a file of the required kind.",
                where=where,
                kinds=len(kinds),
                kind_names=listed(sorted(kinds), 4),
            )
        )
    if not dated:
        raise InputError(
            message("{where} contains no raster with a date in its name (20200103_disp.tif).", where=where)
        )
    return dated[0]


def _siblings(path: Path, among: list[Path]) -> list[Path]:
    """Return the files whose names differ from that of `path` only by their dates, times and serial numbers."""
    kind = _kind_of(path.name)
    return sorted(f for f in among if _kind_of(f.name) == kind)


def _read_files(files: list[Path], chosen: Path, progress: Progress, most: int | None) -> RawSeries:
    if len(files) < 2:
        raise InputError(
            message(
                "{file} has only one date, and its folder contains no file with the same name and another "
                "date; a series requires at least two dates.",
                file=files[0].name,
            )
        )
    dates, starts = _dates_of([f.name for f in files])
    _require_common_start(starts, chosen.name)
    double = Counter(dates.tolist()).most_common(1)[0]
    if double[1] > 1:
        names = [f.name for f, d in zip(files, dates.tolist()) if d == double[0]]
        raise InputError(
            message(
                "{name} and {second_name} have the same date {double}; remove one of them.",
                name=names[0],
                second_name=names[1],
                double=double[0],
            )
        )
    opened = [_open(f) for f in files]
    grid = _grid(opened[0], files[0].name)
    for file, dataset in zip(files, opened):
        own = (dataset.RasterYSize, dataset.RasterXSize)
        if own != grid.shape or not np.allclose(dataset.GetGeoTransform(), opened[0].GetGeoTransform(), atol=1e-9):
            raise InputError(
                message(
                    "The grid of {file} ({own} × {own_height} pixels) differs from that of {first_file} "
                    "({shape} × {height}); resample all files to one grid (gdalwarp -te … -tr …).",
                    file=file.name,
                    own=own[1],
                    own_height=own[0],
                    first_file=files[0].name,
                    shape=grid.shape[1],
                    height=grid.shape[0],
                )
            )
    values, pixels = collect_pixels(
        lambda row, n: np.stack([_block(d, 1, row, n, f.name) for d, f in zip(opened, files)]),
        grid,
        progress,
        chosen.name,
        most,
    )
    notes = [message("{files} files named {sub}.", files=len(files), sub=_EIGHT.sub("YYYYMMDD", files[0].name))]
    if len(starts) == 1 and not (dates == min(starts)).any():
        dates = np.append(dates, min(starts))
        values = np.column_stack([values, np.zeros(len(values))])
        notes.append(
            message(
                "The values in all files are relative to {starts}; this date was added with the value 0.",
                starts=min(starts),
            )
        )
    named = _NAMED_UNIT.search(files[0].name)
    raw = _raw(chosen.name, grid, dates, values, pixels, notes)
    quantity = _quantity_unit([files[0].stem], chosen.name)
    raw.unit = named.group(1).lower() if named else _unit(opened[0], files[0].name) or quantity
    if files[0].name.upper().startswith(_P_SBAS):
        raw.producer = P_SBAS
        if not raw.unit:
            raw.notes.append(
                message(
                    "The files do not state a unit; their names match those of P-SBAS products, which are in "
                    "cm. Set UNIT if they were created by another processing chain."
                )
            )
    return raw


def _read_bands(dataset: Any, name: str, progress: Progress, most: int | None) -> RawSeries:
    dates = _dates(dataset, name)
    order = np.argsort(dates)
    same = np.flatnonzero(np.diff(dates[order]) == np.timedelta64(0, "D"))
    if len(same):
        raise InputError(message("{name} has two bands for {date}; remove one.", name=name, date=dates[order][same[0]]))
    grid = _grid(dataset, name)
    values, pixels = collect_pixels(
        lambda row, n: np.stack([_block(dataset, k + 1, row, n, name) for k in range(len(dates))]),
        grid,
        progress,
        name,
        most,
    )
    raw = _raw(name, grid, dates, values, pixels, [])
    descriptions = [dataset.GetRasterBand(k + 1).GetDescription() or "" for k in range(len(dates))]
    raw.unit = _unit(dataset, name) or _quantity_unit(descriptions, name)
    return raw


def _raw(name: str, grid: Grid, dates: DateArray, values: FloatArray, pixels: IntArray, notes: list[str]) -> RawSeries:
    if not len(pixels):
        raise InputError(message("No pixel in {name} has a value.", name=name))
    values, pixels = within_coverage(values, pixels, notes)
    order = np.argsort(dates)
    return RawSeries(
        name, {"pid": ids_of(pixels)}, dates[order], values[:, order], notes=notes, xy=grid.places(pixels), crs=grid.crs
    )


def _grid(dataset: Any, name: str) -> Grid:
    crs = _crs(dataset)
    x0, dx, rx, y0, ry, dy = dataset.GetGeoTransform()
    if not crs and -360 <= x0 <= 360 and abs(y0) <= 90 and abs(dx) < 0.5 and name.lower().endswith((".grd", ".nc")):
        # GMT grids in longitude and latitude do not state a CRS
        crs = "EPSG:4326"
    if not crs:
        raise InputError(message("{name} has no CRS; assign one to the raster.", name=name))
    return Grid((dataset.RasterYSize, dataset.RasterXSize), crs, (x0, dx, rx), (y0, ry, dy))


def _block(dataset: Any, band: int, row: int, n: int, name: str) -> FloatArray:
    return read_band(dataset, band, (0, row, dataset.RasterXSize, n), name)


def _unit(dataset: Any, name: str) -> str:
    return unit_in_metadata(dataset.GetRasterBand(1).GetUnitType() or "", name)


def _dates(dataset: Any, name: str) -> DateArray:
    texts = []
    for k in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(k)
        text = band.GetMetadataItem("DATE") or band.GetDescription() or ""
        if not dates_in_name(text):
            raise InputError(
                message(
                    "Band {number} of {name} ({text}) has no date; set the date of each band (YYYYMMDD) as "
                    "its description or as the metadata item DATE.",
                    number=k,
                    name=name,
                    text=listed([text]) if text.strip() else message("no description"),
                )
            )
        texts.append(text)
    dates, starts = _dates_of(texts)
    _require_common_start(starts, name)
    return dates


def _crs(dataset: Any) -> str:
    reference = dataset.GetSpatialRef()
    if reference is None:
        return ""
    name, code = reference.GetAuthorityName(None), reference.GetAuthorityCode(None)
    return f"{name}:{code}" if name and code else str(reference.ExportToWkt())
