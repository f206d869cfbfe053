"""Commands for layers: velocity, datum, projection, time axis, grid, decomposition and validation against GNSS."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from ..api.files import read_gnss
from ..api.steps import decompose
from ..common.errors import InputError
from ..common.messages import joined, message, number_text
from ..common.progress import Progress
from ..fusion.fuse import fuse
from ..fusion.fusion_report import fusion_report
from ..fusion.interpolator import FusionMethod
from ..fusion.methods import REGISTRY as GRIDS
from ..geometry.angle_conventions import typed_line_of_sight
from ..gnss.reports.rereferencing_report import reference_report
from ..gnss.reports.validation_report import shared_notes, validation_report
from ..gnss.reports.validation_tables import table_columns
from ..gnss.rereferencing import METHODS as DATUM_METHODS
from ..gnss.rereferencing import rereference
from ..gnss.validation import noise_floors, validate
from ..io.series_files import write_table
from ..projection.los_factors import parse_direction
from ..projection.los_projection import project
from ..projection.projection_report import projection_report
from ..temporal.harmonization import harmonize
from ..temporal.harmonization_report import harmonize_report
from ..temporal.methods import REGISTRY as TIME_AXES
from ..temporal.methods import TemporalMethod
from ..timeseries.trend import TERMS
from ..timeseries.velocity import velocities
from ..timeseries.velocity_report import velocity_report
from .arguments import (
    Command,
    add_network,
    add_report,
    add_scheduler,
    add_series,
    add_series_output,
    add_table_output,
    count,
    day,
    network_choice,
    positive,
    require_network,
    series_from,
    write_output,
    write_page,
)

AXIS_METHODS = [method.value for method in TemporalMethod]
FUSION_METHODS = [method.value for method in FusionMethod]


def _define_velocity(parser: argparse.ArgumentParser) -> None:
    add_series(parser)
    add_series_output(parser, "the series with velocity, velocity_std [mm/yr] and the other terms as attributes")
    parser.add_argument(
        "--terms", nargs="+", choices=TERMS, default=["linear"], help="fitted jointly (default: linear)"
    )
    parser.add_argument("--steps", nargs="+", type=day, default=[], metavar="DATE", help="days of offsets")
    add_report(parser)
    add_scheduler(parser)
    parser.set_defaults(series_outputs=("output",))


def _velocity(args: argparse.Namespace, progress: Progress) -> None:
    series = series_from(args.series, progress)
    parameters = {"TERMS": list(args.terms), "STEPS": [str(step) for step in args.steps]}
    out = velocities(series, args.terms, args.steps, parameters, progress.part(0.1, 0.9))
    page = None if args.report is None else velocity_report(out, args.terms, args.series.name)
    write_output(out, args.output, progress)
    if page is not None:
        write_page(args.report, page)
    velocity = out.attributes["velocity"]
    known = velocity[np.isfinite(velocity)]
    progress.info(
        f"{args.output}: {len(known):,} of {out.n_points:,} points, {number_text(known.min(), '.1f')} to "
        f"{number_text(known.max(), '.1f')} mm/yr, median {number_text(np.median(known), '.1f')} mm/yr"
    )


def _define_rereference(parser: argparse.ArgumentParser) -> None:
    add_series(parser)
    parser.add_argument("--gnss", type=Path, nargs="+", required=True, metavar="FILE", help="GNSS stations [mm]")
    add_series_output(parser, "series in the datum of the stations")
    parser.add_argument("--stations", nargs="+", default=[], metavar="NAME", help="default: the most stable ones")
    parser.add_argument(
        "--radius", type=positive, default=100.0, metavar="M", help="radius around a station (default: 100 m)"
    )
    parser.add_argument(
        "--method", choices=DATUM_METHODS, default=DATUM_METHODS[0], help="type of the subtracted offset"
    )
    parser.add_argument("--start", type=day, metavar="DATE")
    parser.add_argument("--end", type=day, metavar="DATE")
    add_report(parser)
    parser.set_defaults(series_outputs=("output",))


def _rereference(args: argparse.Namespace, progress: Progress) -> None:
    series = series_from(args.series, progress)
    out, datum = rereference(
        series,
        read_gnss(args.gnss, progress),
        stations=args.stations,
        radius_m=args.radius,
        method=args.method,
        start=args.start,
        end=args.end,
        parameters={"METHOD": args.method, "RADIUS": args.radius},
        progress=progress.part(0.1, 0.9),
    )
    progress.warn_some(message("{name}: {note}", name=name, note=reason) for name, reason in datum.skipped.items())
    progress.log_all(datum.notes, datum.limitations)
    page = None if args.report is None else reference_report(series, datum, args.series.name)
    write_output(out, args.output, progress)
    if page is not None:
        write_page(args.report, page)
    progress.info(
        f"{args.output}: RMSE against GNSS {datum.rmse_before:.2f} mm before, {datum.rmse_after:.2f} mm after"
    )


def _define_project(parser: argparse.ArgumentParser) -> None:
    add_series(parser)
    add_series_output(parser, "projected series [mm]")
    parser.add_argument(
        "--method", choices=("vertical", "east", "direction"), default="vertical", help="assumed direction of motion"
    )
    parser.add_argument(
        "--direction", metavar="TEXT", help='SE; "135, 20" (azimuth, plunge); "0.6, -0.6, -0.5" (E, N, U)'
    )
    parser.add_argument("--target-incidence", type=float, metavar="DEGREES", help="of the target line of sight")
    parser.add_argument("--target-heading", type=float, metavar="DEGREES", help="of the target line of sight")
    add_report(parser)
    parser.set_defaults(series_outputs=("output",))


def _project(args: argparse.Namespace, progress: Progress) -> None:
    if (args.target_incidence is None) != (args.target_heading is None):
        raise InputError("A line of sight requires both --target-incidence and --target-heading; set both or neither.")
    if args.direction is not None and args.method != "direction":
        raise InputError("--direction requires --method direction; set both or neither.")
    series = series_from(args.series, progress)
    target = None
    if args.target_incidence is not None:
        names = ("--target-incidence", "--target-heading")
        target = typed_line_of_sight("heading", args.target_incidence, args.target_heading, names)
    done = project(
        series,
        args.method,
        target=target,
        direction=parse_direction(args.direction) if args.method == "direction" else None,
        parameters={"METHOD": args.method, "DIRECTION": args.direction},
    )
    progress.log_all(done.notes, done.limitations)
    page = None if args.report is None else projection_report(done, args.method, args.series.name)
    write_output(done.series, args.output, progress)
    if page is not None:
        write_page(args.report, page)
    progress.info(f"{args.output}: {done.series.n_points:,} points")


def _define_harmonize(parser: argparse.ArgumentParser) -> None:
    add_series(parser)
    parser.add_argument("series2", type=Path, nargs="?", metavar="SERIES2", help="series of a second sensor [mm]")
    add_series_output(parser, "series on the common dates, with sigma and flags")
    add_series_output(parser, "series of the second sensor", "--output2", dest="output2", required=False)
    parser.add_argument("--step", type=count, default=12, metavar="DAYS", help="days between dates (default: 12)")
    parser.add_argument("--start", type=day, metavar="DATE", help="default: the first day covered by both")
    parser.add_argument("--end", type=day, metavar="DATE", help="default: the last day covered by both")
    parser.add_argument(
        "--method", choices=AXIS_METHODS, default="pretrained", help="lstm and lstm_published require torch"
    )
    add_network(parser)
    add_report(parser)
    add_scheduler(parser)
    parser.set_defaults(series_outputs=("output", "output2"))


def _harmonize(args: argparse.Namespace, progress: Progress) -> None:
    if (args.series2 is None) != (args.output2 is None):
        raise InputError("A second sensor requires both SERIES2 and --output2; set both or neither.")
    require_network(args, TIME_AXES[TemporalMethod(args.method)].is_network, "--method lstm or lstm_published")
    paths = [path for path in (args.series, args.series2) if path is not None]
    layers = [series_from(path, progress) for path in paths]
    done = harmonize(
        layers,
        args.step,
        args.start,
        args.end,
        args.method,
        network_choice(args),
        parameters={"METHOD": args.method, "STEP": args.step},
        progress=progress.part(0.1, 0.9),
    )
    page = None if args.report is None else harmonize_report(done, layers, [path.name for path in paths])
    for path, layer in zip((args.output, args.output2), done.layers):
        write_output(layer.series, path, progress)
    if page is not None:
        write_page(args.report, page)
    progress.log_all(done.notes, done.limitations)
    progress.info(done.verdict())


def _define_fuse(parser: argparse.ArgumentParser) -> None:
    add_series(parser, text="series on common dates [mm]")
    parser.add_argument("series2", type=Path, nargs="?", metavar="SERIES2", help="series of a second sensor [mm]")
    add_series_output(parser, "series of the grid cells, with velocity and velocity_std [mm/yr]")
    parser.add_argument("--cell-size", type=positive, default=0.0, metavar="M", help="default: selected by accuracy")
    parser.add_argument("--method", choices=FUSION_METHODS, default="kriging_edges", help="cnn… require torch")
    parser.add_argument(
        "--mask-distance",
        type=positive,
        metavar="M",
        help="maximum distance to a point; default: derived from the points",
    )
    parser.add_argument("--extrapolate", action="store_true", help="also fill cells outside the convex hull")
    add_network(parser)
    add_report(parser)
    parser.set_defaults(series_outputs=("output",))


def _fuse(args: argparse.Namespace, progress: Progress) -> None:
    require_network(args, GRIDS[FusionMethod(args.method)].is_network, "--method cnn or cnn_published")
    paths = [path for path in (args.series, args.series2) if path is not None]
    layers, titles = [series_from(path, progress) for path in paths], [path.name for path in paths]
    done = fuse(
        layers,
        args.method,
        args.cell_size,
        args.mask_distance,
        args.extrapolate,
        training=network_choice(args),
        parameters={"METHOD": args.method, "CELL_SIZE": args.cell_size},
        progress=progress.part(0.1, 0.9),
        titles=titles,
    )
    page = None if args.report is None else fusion_report(done, titles)
    write_output(done.series, args.output, progress)
    if page is not None:
        write_page(args.report, page)
    for limitation in done.limitations:
        progress.warn(limitation)
    if done.method_note:
        progress.info(done.method_note)
    # write the size of the grid last
    for note in reversed(done.notes):
        progress.info(note)


def _define_decompose(parser: argparse.ArgumentParser) -> None:
    add_series(parser, "ascending", "series of the ascending orbit [mm]")
    add_series(parser, "descending", "series of the descending orbit [mm]")
    add_series_output(parser, "east component [mm]", "--east", dest="east")
    add_series_output(parser, "up component [mm]", "--up", dest="up")
    parser.add_argument("--cell-size", type=positive, default=100.0, metavar="M", help="default: 100 m")
    parser.add_argument("--step", type=count, default=12, metavar="DAYS", help="days between dates (default: 12)")
    add_scheduler(parser)
    parser.set_defaults(series_outputs=("east", "up"))


def _decompose(args: argparse.Namespace, progress: Progress) -> None:
    done = decompose(
        series_from(args.ascending, progress),
        series_from(args.descending, progress),
        cell_m=args.cell_size,
        step_days=args.step,
        progress=progress.part(0.1, 0.9),
    )
    write_output(done.east, args.east, progress)
    write_output(done.up, args.up, progress)
    for limitation in done.limitations:
        progress.warn(limitation)
    # write the number of cells last
    for note in reversed(done.notes):
        progress.info(note)


def _define_validate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("series", type=Path, nargs="+", metavar="SERIES", help="series [mm]: CSV or NetCDF")
    parser.add_argument("--gnss", type=Path, nargs="+", required=True, metavar="FILE", help="GNSS stations [mm]")
    add_table_output(parser, "one row per station, layer and interpolator")
    parser.add_argument(
        "--radius", type=positive, default=100.0, metavar="M", help="radius around a station (default: 100 m)"
    )
    add_report(parser)


def _validate(args: argparse.Namespace, progress: Progress) -> None:
    names = [path.stem for path in args.series]
    if len(set(names)) < len(names):
        # scores are grouped by name
        names = [str(path) for path in args.series]
    layers = [(name, series_from(path, progress)) for name, path in zip(names, args.series)]
    scores = validate(layers, read_gnss(args.gnss, progress), radius_m=args.radius, progress=progress.part(0.1, 0.8))
    progress.warn_some(
        message("{name}: {note}", name=joined(", ", where), note=note) for *where, note in shared_notes(scores)
    )
    noise = noise_floors(layers, progress.part(0.8, 0.95))
    page = None if args.report is None else validation_report(scores, layers, args.radius, noise)
    write_table(table_columns(scores, noise), args.output)
    if page is not None:
        write_page(args.report, page)
    progress.info(f"{args.output}: {len({score.station for score in scores if score.scored})} stations scored")


COMMANDS = (
    Command("velocity", "Fit velocity, acceleration, seasons and steps", _define_velocity, _velocity),
    Command("rereference", "Bring series to the datum of GNSS", _define_rereference, _rereference),
    Command("project", "Project series on another direction", _define_project, _project),
    Command("harmonize", "Bring one or two sensors to one time axis", _define_harmonize, _harmonize),
    Command("fuse", "Bring one or two sensors to one grid", _define_fuse, _fuse),
    Command("decompose", "Turn two orbits into east and up", _define_decompose, _decompose),
    Command("validate", "Score series against GNSS", _define_validate, _validate),
)
