"""Shared code of the commands: their definition, common arguments, and checks of files."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..api.files import read_hydrology
from ..common.arrays import BoolArray, FloatArray
from ..common.errors import InputError
from ..common.messages import quoted
from ..common.progress import Progress
from ..data.forcing import DriverColumns, Forcing
from ..data.point_series import PointSeries
from ..environment.torch_runtime import TrainingChoice
from ..execution.block_map import LOCAL
from ..io.series_files import read_series, replacing, require_series_suffix, write_series
from ..report_parts.report_origin import ReportOrigin, with_origin


@dataclass(frozen=True)
class Command:
    """A subcommand of the program.

    Attributes
    ----------
    name : str
    summary : str
        Text in the list of commands.
    define : callable
        Adds the arguments to a parser.
    run : callable
        Runs the command.
    """

    name: str
    summary: str
    define: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace, Progress], None]


def day(text: str) -> np.datetime64:
    """Parse a date in the format 2020-01-31."""
    try:
        found = np.datetime64(text, "D")
    except ValueError:
        found = np.datetime64("NaT", "D")
    if np.isnat(found) or str(found) != text:
        raise argparse.ArgumentTypeError(f"{quoted(text)} is not a date; write it as 2020-01-31")
    return found


def share(text: str) -> float:
    """Parse a number from 0 to 1."""
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(f"{quoted(text)} is not a number from 0 to 1")
    return number


def positive(text: str) -> float:
    """Parse a finite number greater than 0."""
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < np.inf:
        raise argparse.ArgumentTypeError(f"{quoted(text)} is not a number above 0")
    return number


def integer(text: str) -> int:
    """Parse a non-negative integer."""
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{quoted(text)} is not a whole number, 0 or above")
    return int(text)


def count(text: str) -> int:
    """Parse a positive integer."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{quoted(text)} is not a whole number above 0")
    return int(text)


def add_series(parser: argparse.ArgumentParser, name: str = "series", text: str = "InSAR series [mm]") -> None:
    """Add an argument for a series file."""
    parser.add_argument(name, type=Path, metavar=name.upper(), help=f"{text}: CSV or NetCDF")


def add_series_output(
    parser: argparse.ArgumentParser, text: str, *flags: str, dest: str = "output", required: bool = True
) -> None:
    """Add an argument for an output file of series."""
    names = flags or ("-o", "--output")
    parser.add_argument(
        *names, dest=dest, type=Path, required=required, metavar="FILE", help=f"{text}; ends in .csv or .nc"
    )


def add_table_output(parser: argparse.ArgumentParser, text: str) -> None:
    """Add an argument for an output table."""
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help=f"{text}: CSV")


def add_report(parser: argparse.ArgumentParser) -> None:
    """Add an argument for an optional HTML report."""
    parser.add_argument("--report", type=Path, metavar="FILE", help="HTML page with figures; requires matplotlib")


def add_hydrology(parser: argparse.ArgumentParser) -> None:
    """Add arguments for driver tables and their columns."""
    parser.add_argument(
        "--hydrology",
        type=Path,
        nargs="+",
        required=True,
        metavar="FILE",
        help="daily rain [mm], reservoir level [m] and other drivers: CSV with a date column",
    )
    for name in ("date", "rain", "level"):
        parser.add_argument(f"--{name}-field", metavar="NAME", help=f"column of the {name}; default: detected by name")
    parser.add_argument("--extra-fields", nargs="+", default=[], metavar="NAME", help="columns with additional drivers")


def add_stable(parser: argparse.ArgumentParser) -> None:
    """Add an argument for a file with the IDs of stable points."""
    parser.add_argument(
        "--stable-points",
        type=Path,
        metavar="FILE",
        help="IDs of stable points, one per line; the common-mode error is estimated from them",
    )


def add_network(parser: argparse.ArgumentParser) -> None:
    """Add options of networks."""
    parser.add_argument("--seed", type=integer, default=0, help="the same seed gives the same result (default: 0)")
    parser.add_argument("--epochs", type=count, help="maximum number of epochs of a network")
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto", help="for networks")


def add_scheduler(parser: argparse.ArgumentParser) -> None:
    """Add an argument for the address of a Dask scheduler."""
    parser.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        default=LOCAL,
        help="Dask scheduler whose workers compute blocks of points, such as tcp://host:8786 (default: this process)",
    )


def network_choice(args: argparse.Namespace) -> TrainingChoice:
    """Return the options added by `add_network`."""
    return TrainingChoice(args.seed, args.epochs, args.device)


def require_network(args: argparse.Namespace, is_network: bool, needed: str) -> None:
    """Raise `InputError` if options of networks are set without a network; `needed` selects one."""
    for name, is_set in (("--epochs", args.epochs is not None), ("--device", args.device != "auto")):
        if is_set and not is_network:
            raise InputError(f"{name} requires {needed}; set both or neither.")


def drivers_of(args: argparse.Namespace, progress: Progress, trained: DriverColumns | None = None) -> Forcing:
    """Read the drivers from the arguments of `add_hydrology`; columns that are not set are those of the training."""
    columns = columns_of(args).or_those_of(trained or DriverColumns())
    return read_hydrology(
        args.hydrology,
        progress=progress,
        date_field=columns.date,
        rain_field=columns.rain,
        level_field=columns.level,
        extra_fields=columns.extra,
    )


def columns_of(args: argparse.Namespace) -> DriverColumns:
    """Return the driver columns from the arguments of `add_hydrology`."""
    return DriverColumns(args.date_field, args.rain_field, args.level_field, tuple(args.extra_fields))


def stable_of(args: argparse.Namespace, series: PointSeries) -> BoolArray | None:
    """Return a mask of the stable points, shape (n_points,); None if no file was given."""
    if args.stable_points is None:
        return None
    if not args.stable_points.is_file():
        raise InputError(f"{args.stable_points} does not exist; choose an existing file.")
    text = args.stable_points.read_text(encoding="utf-8-sig", errors="replace")
    named = {line.strip() for line in text.splitlines() if line.strip()}
    stable = np.isin(series.pids, sorted(named))
    if not stable.any():
        raise InputError(
            f"{args.stable_points.name} contains no point ID of {args.series.name}; write one ID per line."
        )
    return stable


def series_from(path: Path, progress: Progress) -> PointSeries:
    """Read a series file."""
    return read_series(path, progress.part(0.0, 0.1))


def write_output(
    series: PointSeries, path: Path, progress: Progress, rate_mm_per_day: FloatArray | None = None
) -> None:
    """Write a series file; warn if its format does not record the GNSS stations that set the datum."""
    write_series(series, path, rate_mm_per_day)
    if path.suffix.lower() == ".csv" and series.lineage.gnss_stations:
        stations = ", ".join(series.lineage.gnss_stations)
        progress.warn(
            f"{path.name} does not record the GNSS stations of its datum ({stations}), so slopemuse validate would "
            "also score them; write NetCDF (.nc)."
        )


def write_page(path: Path, text: str) -> None:
    """Write an HTML page atomically."""
    with replacing(path) as part:
        part.write_text(with_origin(text, ReportOrigin()), encoding="utf-8")


def check_files(args: argparse.Namespace) -> None:
    """Raise `InputError` if an output is an input, is used twice, or cannot be written, before long computations."""
    outputs = [value for name, value in vars(args).items() if name in _OUTPUTS and value is not None]
    inputs = {path.resolve() for name, value in vars(args).items() if name not in _OUTPUTS for path in _paths(value)}
    for path in outputs:
        if path.resolve() in inputs:
            raise InputError(f"{path} is an input and would be overwritten; choose another output.")
        if sum(path.resolve() == other.resolve() for other in outputs) > 1:
            raise InputError(f"{path} is used for two outputs; choose a different file for each.")
        if not path.parent.is_dir():
            raise InputError(f"The folder {path.parent} does not exist; create it, or choose another one.")
        if path.is_dir():
            raise InputError(f"{path} is a folder; choose a file.")
    for name in getattr(args, "series_outputs", ()):
        if getattr(args, name) is not None:
            require_series_suffix(getattr(args, name))


_OUTPUTS = ("output", "output2", "report", "latest", "east", "up", "stack")


def _paths(value: object) -> Iterable[Path]:
    if isinstance(value, Path):
        return [value]
    return [path for path in value if isinstance(path, Path)] if isinstance(value, list) else []
