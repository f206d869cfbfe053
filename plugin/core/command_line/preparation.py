"""Commands that import data into the formats that the other commands read."""

from __future__ import annotations

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ..api.files import read_gnss, read_hydrology
from ..common.errors import InputError
from ..common.progress import Progress
from ..data.forcing import driver_words
from ..data.point_series import COMPONENTS
from ..geometry.angle_conventions import ANGLES
from ..io.gnss.gnss_table import gnss_table_columns
from ..io.insar.import_report import import_report, imported_noise
from ..io.insar.options import AUTO, ImportOptions
from ..io.insar.sources.producers import BY_KEY
from ..io.insar.units import SIGNS, UNITS
from ..io.series_files import import_insar, write_table
from ..io.tables.archive import file_hash
from ..synthetic.slope import MIN_DAYS, make_slope
from ..synthetic.slope_files import write_slope
from .arguments import (
    Command,
    add_report,
    add_series_output,
    add_table_output,
    count,
    integer,
    share,
    write_output,
    write_page,
)

_OPTIONS = (
    *("crs", "unit", "sign", "producer", "component", "incidence", "heading", "angles", "wavelength_mm"),
    *("sentinel", "min_coherence", "geometry"),
)


def _define_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "input",
        type=Path,
        metavar="FILE",
        help="CSV (EGMS, TRE, MintPy, … or dates as columns), zip with one, HDF5 stack, NetCDF, folder of rasters",
    )
    add_series_output(parser, "series [mm], positive towards the satellite")
    parser.add_argument("--crs", help="CRS of the coordinates, such as EPSG:32633; default: inferred from the columns")
    parser.add_argument("--unit", choices=(AUTO, *UNITS), help="unit of the displacements in the file")
    parser.add_argument("--sign", choices=(AUTO, *SIGNS), help="displacements in the file are positive …")
    parser.add_argument("--producer", choices=sorted(BY_KEY), help="default: identified by the columns")
    parser.add_argument(
        "--component", choices=COMPONENTS, help="measured component; default: the convention of the producer"
    )
    parser.add_argument("--incidence", type=float, metavar="DEGREES", help="angle from the vertical at the target")
    parser.add_argument("--heading", type=float, metavar="DEGREES", help="flight direction, clockwise from north")
    parser.add_argument(
        "--angles", choices=tuple(ANGLES), help="convention of --heading, if it is not the flight direction"
    )
    parser.add_argument("--wavelength", dest="wavelength_mm", type=float, metavar="MM", help="radar wavelength [mm]")
    parser.add_argument("--sentinel", type=float, metavar="NUMBER", help="number that represents a missing value")
    parser.add_argument("--min-coherence", type=share, metavar="0-1", help="points below this coherence are excluded")
    parser.add_argument("--geometry", metavar="FILE", help="geometry file of an HDF5 stack")
    add_report(parser)
    parser.set_defaults(series_outputs=("output",))


def _import(args: argparse.Namespace, progress: Progress) -> None:
    chosen: dict[str, Any] = {name: getattr(args, name) for name in _OPTIONS if getattr(args, name) is not None}
    imported = import_insar(args.input, ImportOptions(**chosen), progress.part(0.0, 0.8))
    for what, value, reason in imported.assumed:
        progress.info(f"{what}: {value} ({reason})" if reason else f"{what}: {value}")
    for warning in imported.warnings:
        progress.warn(warning)
    parameters = {"INPUT": args.input.name, **{name.upper(): value for name, value in chosen.items()}}
    lineage = imported.series.lineage.child("importinsar", parameters, file_hash(args.input))
    page = None
    if args.report is not None:
        page = import_report(imported, args.input.name, progress.part(0.8, 0.95), imported_noise(imported))
    write_output(imported.series.with_(lineage=lineage), args.output, progress)
    if page is not None:
        write_page(args.report, page)
    progress.info(f"{args.output}: {imported.series.n_points:,} points, {imported.series.n_dates:,} dates")


def _define_hydrology(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "input", type=Path, nargs="+", metavar="FILE", help="CSV, NOAA GSOD and GHCN, USGS; one gauge or several"
    )
    add_table_output(parser, "one row per day: date, rain_mm, level_m and further drivers")
    for name in ("date", "rain", "level"):
        parser.add_argument(f"--{name}-field", metavar="NAME", help=f"column of the {name}; default: detected by name")
    parser.add_argument(
        "--rain-unit",
        choices=("auto", "mm", "cm", "inch", "m", "tenth_mm"),
        default="auto",
        help="default: the unit in the file, otherwise mm",
    )
    parser.add_argument(
        "--level-unit",
        choices=("auto", "m", "cm", "mm", "ft"),
        default="auto",
        help="default: the unit in the file, otherwise m",
    )
    parser.add_argument(
        "--gauges", choices=("mean", "first"), default="mean", help="rain of several gauges (default: mean)"
    )


def _hydrology(args: argparse.Namespace, progress: Progress) -> None:
    drivers = read_hydrology(
        args.input,
        progress=progress,
        combine=args.gauges,
        date_field=args.date_field,
        rain_field=args.rain_field,
        level_field=args.level_field,
        rain_unit=args.rain_unit,
        level_unit=args.level_unit,
    )
    write_table({"date": drivers.days, **{name: drivers.column(name) for name in drivers.names}}, args.output)
    progress.info(f"{args.output}: {drivers.n_days:,} days, {driver_words(drivers.names)}")


def _define_gnss(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("input", type=Path, nargs="+", metavar="FILE", help="tenv3, .pos, .neu or CSV")
    add_table_output(parser, "station, lon, lat, date, e_mm, n_mm, u_mm")


def _gnss(args: argparse.Namespace, progress: Progress) -> None:
    stations = read_gnss(args.input, progress)
    write_table(gnss_table_columns(stations), args.output)
    progress.info(f"{args.output}: {len(stations)} stations")


def _define_synthetic(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "folder", type=Path, metavar="FOLDER", help="output folder for InSAR series, hydrology, GNSS and the truth"
    )
    parser.add_argument("--points", type=count, default=400, help="number of points (default: 400)")
    parser.add_argument("--days", type=count, default=2029, help="number of days (default: 2029)")
    parser.add_argument("--seed", type=integer, default=0, help="the same seed gives the same slope (default: 0)")


def _synthetic(args: argparse.Namespace, progress: Progress) -> None:
    if args.days < MIN_DAYS:
        raise InputError(f"--days is {args.days}; both sensors require at least {MIN_DAYS} days.")
    slope = make_slope(args.seed, args.points, args.days)
    args.folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".slopemuse-", dir=args.folder) as beside:
        # nothing is replaced unless all files are written
        for part in write_slope(Path(beside), slope).values():
            progress.info(str(part.replace(args.folder / part.name)))


COMMANDS = (
    Command("import", "Import InSAR series of any producer", _define_import, _import),
    Command("import-hydrology", "Import rain, reservoir level and other drivers", _define_hydrology, _hydrology),
    Command("import-gnss", "Import GNSS stations", _define_gnss, _gnss),
    Command("synthetic", "Write a synthetic slope with known truth", _define_synthetic, _synthetic),
)
