"""Files of InSAR series to `PointSeries`, with a plain statement of all that was assumed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ..errors import InputError
from ..lineage import Lineage
from ..progress import Progress
from ..series import PointSeries
from . import cleaning, placing, units
from .dates import invalid_date_fields, parse_date_fields, require_dates
from .delimited import Table, read_table
from .numbers import clear_sentinels, describe, numbers
from .producers import GENERIC, STAMPS, Producer, match_fields, recognise
from .quality import linear_fit
from .stamps import is_stamps, stamps_parts

_COORDINATES = ("longitude", "latitude", "easting", "northing")
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


@dataclass
class Raw:
    """A file as read, before anything is assumed: columns of any kind and a matrix in the file's unit."""

    source: str
    columns: dict[str, np.ndarray]
    dates: np.ndarray
    values: np.ndarray
    text: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)
    xy: np.ndarray | None = None
    crs: str = ""
    decimal_comma: bool = False
    lineage: Lineage = field(default_factory=Lineage)
    producer: Producer | None = None
    component: str = ""


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


def raw_from_table(table: Table) -> Raw:
    """Sort the dates of a table and say which columns only look like dates."""
    if is_stamps(table.matrix_names):
        columns, dates, values, note = stamps_parts(table)
        return Raw(table.source, columns, dates, values, table.text, [*table.notes, note], producer=STAMPS)
    found = parse_date_fields(table.matrix_names)
    dates = np.array([found[name] for name in table.matrix_names], dtype="datetime64[D]")
    order = np.argsort(dates)
    notes = list(table.notes)
    wrong = invalid_date_fields(table.columns, found)
    if wrong:
        notes.append(f"The column {wrong[0]!r} is no day of the calendar; {_n(len(wrong), 'such column')} left out.")
    columns = {name: column for name, column in table.columns.items() if name not in wrong}
    return Raw(
        table.source,
        columns,
        dates[order],
        table.matrix if (np.diff(order) == 1).all() else table.matrix[:, order],
        table.text,
        notes,
        decimal_comma=table.decimal_comma,
    )


def raw_from_series(series: PointSeries, source: str) -> Raw:
    """Take series that were read from a vector layer as they stand."""
    columns = {"pid": series.pids, **series.attributes}
    if series.direction is not None:
        columns.update(zip(("los_east", "los_north", "los_up"), series.direction.T))
    return Raw(
        source,
        columns,
        series.dates,
        np.array(series.values),
        xy=series.xy,
        crs=series.crs,
        lineage=series.lineage,
        component="" if series.component == "los" else series.component,
    )


def mend_licsbas_header(names: list[str], width: int) -> tuple[list[str], str]:
    """Mend the header of LiCSBAS2, which lists twelve noise columns also where the rows hold fewer.

    Which of the noise columns are missing cannot be told, so all columns between `velocity` and the dates
    are given neutral names and are not used.
    """
    found = parse_date_fields(names)
    dated = [name for name in names if name in found]
    between = width - 3 - len(dated)
    starts_so = [n.lower() for n in names[:3]] == ["latitude", "longitude", "velocity"]
    if not starts_so or names[len(names) - len(dated) :] != dated or not 0 <= between < len(names) - 3 - len(dated):
        return names, ""
    mended = [*names[:3], *(f"unused_{i + 1}" for i in range(between)), *dated]
    return mended, (
        f"The rows hold {width} cells where the header has {len(names)} (LiCSBAS2 lists noise columns that it did "
        "not write); coordinates, velocity and dates are read, the columns between them are not."
    )


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
        component, attributes, options.incidence, options.heading, len(values), warnings
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
            f"{_n(int((~seen).sum()), 'date')} without any value left out, the first {raw.dates[~seen][0]}."
        )
    if seen.sum() < 2:
        raise InputError(f"{raw.source} has values on {_n(int(seen.sum()), 'date')} only; a series needs two or more.")
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
        if name in (*_COORDINATES, "pid") or name.startswith(("unnamed_", "unused_")):
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
        warnings.append(f"{_n(len(left_out), 'column')} without numbers left out: {shown}.")
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
        warnings.append(f"{_n(int(blank.sum()), 'point')} without an id named by the row, such as {pids[blank][0]!r}.")
    return pids, ("Point id", fields["pid"], "name of the column")


def _n(count: int, noun: str) -> str:
    return f"{count:,} {noun}" + ("" if count == 1 else "s")
