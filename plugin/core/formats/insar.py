"""Files of InSAR series to `PointSeries`, with a plain statement of all that was assumed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import InputError
from ..progress import Progress
from ..series import PointSeries
from . import cleaning, placing, units
from .cleaning import counted
from .dates import require_dates
from .delimited import read_table
from .numbers import clear_sentinels, describe, numbers
from .producers import GENERIC, Producer, match_fields, recognise
from .quality import linear_fit
from .raw import Raw, mend_licsbas_header, raw_from_table
from .stamps import is_stamps

# Coordinates and ids have their own place; the others would clash with the columns of a GeoPackage.
_NOT_CARRIED = ("longitude", "latitude", "easting", "northing", "pid", "fid", "ogc_fid", "geom", "geometry")
_GEOMETRY = ("los_east", "los_north", "los_up", "look_azimuth_deg")


@dataclass(frozen=True)
class ImportOptions:
    """What the user says of the file; None = not said.

    Attributes
    ----------
    crs : str
        CRS of the coordinates, empty = by the names of the columns.
    unit, sign : str
        See `units`.
    sentinel : float or None
        Number that stands for "no value".
    min_coherence : float or None
        Points below are left out.
    incidence, heading : float or None
        Angles [degrees] of all points: from the vertical at the target; flight direction clockwise from north.
    angles : str
        What `heading` is, where it is not that: of `conventions.ANGLES`.
    looks : callable or None
        Gives the unit vectors ground → satellite of points, from their coordinates and CRS; NaN = not known.
    wavelength_mm : float or None
        Radar wavelength [mm].
    """

    crs: str = ""
    unit: str = "mm"
    sign: str = "towards"
    sentinel: float | None = None
    min_coherence: float | None = None
    incidence: float | None = None
    heading: float | None = None
    wavelength_mm: float | None = None
    angles: str = "heading"
    looks: Callable[[np.ndarray, str], np.ndarray] | None = None


@dataclass(frozen=True)
class Imported:
    """The series and how they came about.

    Attributes
    ----------
    series : PointSeries
        Displacement [mm], positive along the component.
    producer : Producer
        Whose file it is.
    assumed : tuple of (str, str, str)
        What, its value, and where that comes from.
    warnings : tuple of str
        What was worked round or looks wrong.
    wavelength_mm : float or None
        Radar wavelength, if known.
    """

    series: PointSeries
    producer: Producer
    assumed: tuple[tuple[str, str, str], ...]
    warnings: tuple[str, ...]
    wavelength_mm: float | None


def read_insar(path: str | Path, options: ImportOptions, progress: Progress | None = None) -> Imported:
    """Read a table of series: a CSV file, a zip with one, or `archive.zip/member.csv`.

    Raises
    ------
    InputError
        If the file cannot be read or used; the sentence says why.
    """
    progress = progress or Progress()
    table = read_table(
        path,
        progress.part(0.0, 0.8),
        matrix=lambda names, source: names if is_stamps(names) else list(require_dates(names, source)),
        mend_header=mend_licsbas_header,
    )
    return interpret(raw_from_table(table), options, progress.part(0.8, 1.0))


def interpret(raw: Raw, options: ImportOptions, progress: Progress | None = None) -> Imported:
    """Turn a file as read into series in mm, positive towards the satellite.

    Parameters
    ----------
    raw : Raw
        The file; its matrix is changed in place.
    options : ImportOptions
        What the user says; it goes before what the file says.
    progress : Progress, optional
        Told between the steps.

    Raises
    ------
    InputError
        If the coordinates, the options or the ids cannot be used, or nothing is left.
    """
    progress = progress or Progress()
    progress.step(0.0, "Sorting out coordinates, units and geometry")
    warnings = list(raw.notes)
    producer = raw.producer or recognise(raw.columns)
    fields = match_fields(raw.columns)
    assumed = [("Producer", producer.name, "names of the columns" if producer is not GENERIC else "not recognised")]
    wavelength = options.wavelength_mm if options.wavelength_mm is not None else producer.wavelength_mm
    scale = units.factor(options.unit, options.sign, wavelength)
    attributes = _attributes(raw, fields, warnings)
    values = raw.values
    if raw.text:
        warnings.append(f"{sum(raw.text.values()):,} cells are no numbers ({describe(raw.text)}); taken as missing.")
    cleaning.clear_infinite(values, warnings)
    for number, count in clear_sentinels(values, options.sentinel).items():
        warnings.append(f"{count:,} values are {number:g}, taken as missing.")
    values *= scale
    xy, crs, told = placing.place(raw.xy, raw.crs, raw.columns, fields, producer, options.crs, raw.source)
    assumed.append(told)
    component, told = placing.component(producer, raw.component, raw.source, warnings)
    assumed.append(told)
    assumed += _unit_and_sign(component, options, producer)
    direction, told = placing.direction(
        component,
        attributes,
        options.incidence,
        options.heading,
        len(values),
        warnings,
        options.angles,
        None if options.looks is None else options.looks(xy, crs),
    )
    assumed.append(told)
    pids, told = _ids(raw.columns, fields, len(values), warnings)
    assumed.append(told)
    progress.step(0.3, "Leaving out what cannot be used")
    cleaning.check_coherence(attributes, warnings)
    keep = cleaning.usable_points(values, xy, attributes, options.min_coherence, raw.source, warnings)
    keep = cleaning.drop_repeated(pids, xy, values, keep, raw.source, warnings)
    seen = np.isfinite(values[keep]).any(axis=0)
    if not seen.all():
        warnings.append(
            f"{counted(int((~seen).sum()), 'date')} without any value left out, the first {raw.dates[~seen][0]}."
        )
    if seen.sum() < 2:
        raise InputError(
            f"{raw.source} has values on {counted(int(seen.sum()), 'date')} only; a series needs two or more."
        )
    if direction is not None:
        # the vector says it all; a second truth beside it could contradict it
        attributes.pop("incidence_deg", None)
    series = PointSeries(
        pids[keep],
        xy[keep],
        raw.dates[seen],
        values[np.ix_(keep, seen)] if not (keep.all() and seen.all()) else values,
        crs=crs,
        component=component,
        direction=None if direction is None else direction[keep],
        attributes={name: column[keep] for name, column in attributes.items() if name not in _GEOMETRY},
        lineage=raw.lineage,
    )
    progress.step(0.7, "Comparing the series with the velocity field")
    series = _with_rates(series, scale, options, assumed, warnings)
    return Imported(series, producer, tuple(assumed), tuple(warnings), wavelength)


def _with_rates(
    series: PointSeries,
    scale: float,
    options: ImportOptions,
    assumed: list[tuple[str, str, str]],
    warnings: list[str],
) -> PointSeries:
    """Scale the velocity fields like the series where they share its unit, and doubt what does not fit."""
    rates, _ = linear_fit(series.dates, series.values)
    attributes = dict(series.attributes)
    velocity = attributes.get("velocity")
    if velocity is not None:
        by = units.rate_scale(rates, velocity, scale)
        if by != 1.0:
            for name in ("velocity", "acceleration"):
                if name in attributes:
                    attributes[name] = attributes[name] * by
            for name in ("velocity_std", "acceleration_std"):
                if name in attributes:
                    attributes[name] = attributes[name] * abs(by)
        velocity = attributes["velocity"]
        assumed.append(
            (
                "Velocity field",
                "mm/yr" if abs(by) == 1 else f"{options.unit}/yr, turned to mm/yr",
                "compared with series",
            )
        )
    for doubt in (units.unit_doubt(series.values, rates, velocity, options.unit), units.sign_doubt(rates, velocity)):
        if doubt:
            warnings.append(doubt)
    return series.with_(attributes=attributes)


def _attributes(raw: Raw, fields: dict[str, str], warnings: list[str]) -> dict[str, np.ndarray]:
    """Return the numeric columns under their canonical names; columns of text are left out and named."""
    canonical = {column: name for name, column in fields.items()}
    attributes: dict[str, np.ndarray] = {}
    left_out = []
    for column, cells in raw.columns.items():
        name = canonical.get(column, column.strip().lower().replace(" ", "_"))
        if name in _NOT_CARRIED or name.startswith(("unnamed_", "unused_")):
            continue
        values, text = numbers(cells, decimal_comma=raw.decimal_comma)
        values[np.isinf(values)] = np.nan
        known = int(np.isfinite(values).sum())
        n_text = sum(text.values())
        if known == 0 or n_text > known:
            left_out.append(column)
            continue
        if n_text:
            warnings.append(f"{n_text:,} cells of {column} are no numbers ({describe(text)}); taken as missing.")
        if name not in attributes:
            attributes[name] = values
    if left_out:
        shown = ", ".join(left_out[:5]) + (", …" if len(left_out) > 5 else "")
        warnings.append(f"{counted(len(left_out), 'column')} without numbers left out: {shown}.")
    return attributes


def _unit_and_sign(component: str, options: ImportOptions, producer: Producer) -> list[tuple[str, str, str]]:
    """Say what the numbers were taken for, and on whose word."""
    turned = options.sign == "away"
    if component == "los":
        sign = "+ away from the satellite, turned to + towards" if turned else "+ towards the satellite"
    else:
        sign = f"against {component}, turned (SIGN away)" if turned else f"+ {component}"
    return [
        ("Unit in the file", options.unit, "UNIT"),
        ("Sign in the file", sign, "SIGN"),
        ("Known of this producer", producer.certainty, ""),
    ]


def _ids(
    columns: dict[str, np.ndarray], fields: dict[str, str], n: int, warnings: list[str]
) -> tuple[np.ndarray, tuple[str, str, str]]:
    """Return the ids of the points as text, and where they come from."""
    if "pid" not in fields:
        return np.arange(1, n + 1).astype(str), ("Point id", "number of the row", "the file has none")
    pids = np.char.strip(np.asarray(columns[fields["pid"]]).astype(str))
    blank = pids == ""
    if blank.any():
        pids = pids.astype(object)
        pids[blank] = [f"row_{i + 1}" for i in np.flatnonzero(blank)]
        pids = pids.astype(str)
        warnings.append(
            f"{counted(int(blank.sum()), 'point')} without an id named by the row, such as {pids[blank][0]!r}."
        )
    return pids, ("Point id", fields["pid"], "name of the column")
