"""Conversion of files of InSAR series to `PointSeries`, with a list of all assumptions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from ...common.arrays import FloatArray
from ...common.errors import InputError
from ...common.messages import listed, message, plural, quoted
from ...common.progress import Progress
from ...common.read_only import frozen
from ...data.point_series import PointSeries
from ...timeseries.quality import linear_fit
from ..sniffing.findings import IGNORED, ColumnDescription, LayoutDescription
from ..tables.column_aliases import ALIASES, match_fields
from ..tables.date_columns import parse_date_fields, require_dates
from ..tables.delimited import read_table
from ..tables.numbers import clear_sentinels, describe
from . import georeference, units
from .georeference import Assumption
from .options import AUTO, ImportOptions
from .point_attributes import clear_no_data, numeric_attributes, point_ids
from .recognition import LIKELY, Recognition, chosen_producer, recognise
from .sources import cleaning
from .sources.long_table import long_columns, raw_from_long, refuse_gnss
from .sources.producers import GENERIC, Producer
from .sources.raw_series import RawSeries, mend_licsbas_header, raw_from_table
from .sources.stamps import is_stamps
from .sources.stated_remarks import check_quantity, mixed_orbits
from .sources.well_known_text import wkt_coordinates
from .stated_columns import apply_stated_columns

# reason shown for a value that the file does not state
DEFAULT_ASSUMED = message("not given; default assumed")
_GEOMETRY = ("los_east", "los_north", "los_up", "look_azimuth_deg", "azimuth_anticlockwise_deg")


@dataclass(frozen=True)
class Imported:
    """Imported series, and how the file was interpreted.

    Attributes
    ----------
    series : PointSeries
        Displacement [mm], positive along the component.
    producer : Producer
        Producer of the file.
    assumed : tuple of (str, str, str)
        Assumptions: property, value, reason.
    warnings : tuple of str
        Corrections and suspicious values.
    wavelength_mm : float or None
        Radar wavelength, if known.
    recognised : Recognition
        How the producer was recognized, and the confidence.
    unit, sign : str
        Unit and sign used for the values of the file.
    layout : LayoutDescription
        Layout of the table, as it was read; empty if the file is not text.
    lines : tuple of ndarray, or None
        Result of `linear_fit` for the series.
    """

    series: PointSeries
    producer: Producer
    assumed: tuple[tuple[str, str, str], ...]
    warnings: tuple[str, ...]
    wavelength_mm: float | None
    recognised: Recognition = field(default_factory=Recognition)
    unit: str = "mm"
    sign: str = "towards"
    layout: LayoutDescription = field(default_factory=LayoutDescription)
    lines: tuple[FloatArray, FloatArray] | None = None


def read_insar(path: str | Path, options: ImportOptions, progress: Progress | None = None) -> Imported:
    """Read a table of series from a CSV file, a zip with one CSV file, or `archive.zip/member.csv`.

    Raises
    ------
    InputError
        If the file cannot be read or used; the message states the reason.
    """
    progress = progress or Progress()
    return interpret(
        read_text(path, progress.part(0.0, 0.8), declared=options.layout), options, progress.part(0.8, 1.0)
    )


def read_text(
    path: str | Path,
    progress: Progress | None = None,
    *,
    head_only: bool = False,
    declared: LayoutDescription | None = None,
) -> RawSeries:
    """Read a wide or long text table without interpretation, optionally only its first rows, with a declared layout."""
    declared = declared or LayoutDescription()
    table = read_table(
        path,
        progress,
        matrix=lambda names, source: _matrix(names, source, declared),
        mend_header=mend_licsbas_header,
        head_only=head_only,
        declared=declared,
    )
    long = None if table.matrix_names else long_columns(list(table.columns), declared)
    return raw_from_table(table) if long is None else raw_from_long(table, *long)


def _matrix(names: Sequence[str], source: str, declared: LayoutDescription) -> list[str]:
    """Return the matrix columns of a table: all for StaMPS-Visualizer, none for a long table, otherwise the dates."""
    if is_stamps(names):
        return list(names)
    order = declared.date_order or AUTO
    kept = [name for name in names if declared.roles.get(name) != IGNORED]
    if declared.named("value") or not parse_date_fields(kept, order):
        refuse_gnss(kept, source)
        if long_columns(kept, declared) is not None:
            return []
    return list(require_dates(kept, source, order=order))


def interpret(raw: RawSeries, options: ImportOptions, progress: Progress | None = None) -> Imported:
    """Convert a file as read to series in mm, positive towards the satellite or along the component.

    Parameters
    ----------
    raw : RawSeries
        The file; its matrix is changed in place and becomes part of the series.
    options : ImportOptions
        Options set by the user; take precedence over the file.
    progress : Progress, optional
        Updated between the steps.

    Raises
    ------
    InputError
        If the coordinates, the options, the unit or the ids cannot be used, or no points or dates are left.
    """
    progress = progress or Progress()
    progress.step(0.0, message("Determining coordinates, units and geometry"))
    stated_sentinel = apply_stated_columns(raw)
    if raw.xy is None and (placed := wkt_coordinates(raw.columns, raw.source)) is not None:
        raw.xy, raw.crs = placed
    warnings = list(raw.notes)
    recognised = recognition_of(raw, options)
    producer = recognised.producer
    fields = _columns(raw, options, recognised)
    assumed = [(message("Producer"), _named(recognised), recognised.reason)]
    if LIKELY > recognised.confidence > 0:
        warnings.append(
            message(
                "{raw} might not be a file from {producer}: {reason}.",
                raw=raw.source,
                producer=producer.name,
                reason=recognised.reason,
            )
        )
    if not raw.complete and (producer is not GENERIC or np.isnan(raw.values[-1, -1])):
        always = message(", which {producer} always writes", producer=producer.name) if producer is not GENERIC else ""
        warnings.append(
            message(
                "The last line of {raw} has no line ending{always}: the file may be truncated, and its last "
                "number may be wrong.",
                raw=raw.source,
                always=always,
            )
        )
    wavelength = next(
        (w for w in (options.wavelength_mm, raw.wavelength_mm, producer.wavelength_mm) if w is not None), None
    )
    unit, unit_by, sign, sign_by = _unit_and_sign(raw, options, recognised, warnings)
    attributes = numeric_attributes(raw, fields, warnings)
    progress.step(0.05)
    values = raw.values
    if raw.text:
        warnings.append(
            plural(
                "{count} cell is not numeric ({describe}) and is treated as missing.",
                "{count:,} cells are not numeric ({describe}) and are treated as missing.",
                count=sum(raw.text.values()),
                describe=describe(raw.text),
            )
        )
    cleaning.clear_infinite(values, warnings)
    progress.step(0.1)
    sentinel = stated_sentinel if options.sentinel is None else options.sentinel
    clear = clear_sentinels(values, sentinel)
    for number, count in clear.items():
        warnings.append(
            plural(
                "{count} value is {number:g} and is treated as missing.",
                "{count:,} values are {number:g} and are treated as missing.",
                count=count,
                number=number,
            )
        )
    clear_no_data(attributes, {*clear, *([] if sentinel is None else [sentinel])})
    progress.step(0.15)
    if unit_by == DEFAULT_ASSUMED and units.metres_only(values):
        unit, unit_by = "m", message("the only unit in which the values exceed the InSAR noise")
        warnings.append(
            message(
                "The file does not state a unit; the displacements are read as m, because in any other unit "
                "they would be below the InSAR noise level. Set UNIT if this is wrong."
            )
        )
    scale = units.factor_to_mm(unit, sign, wavelength)
    values *= scale
    progress.step(0.2)
    xy, crs, assumption = georeference.point_coordinates(
        raw.xy, raw.crs, raw.columns, fields, producer, options.crs, raw.source, warnings
    )
    assumed.append(assumption)
    component, assumption = georeference.measured_component(
        producer, options.component or options.layout.component, raw.component, raw.source, warnings
    )
    assumed.append(assumption)
    assumed += georeference.egms_level(producer, raw.source)
    assumed += _assumptions(component, unit, unit_by, sign, sign_by, producer.certainty)
    direction, assumption = georeference.motion_direction(
        component,
        attributes,
        options.incidence,
        options.heading,
        len(values),
        warnings,
        options.angles,
        None if options.los_sampler is None else options.los_sampler(xy, crs),
    )
    assumed.append(assumption)
    if direction is None and component == "los" and (mixed := mixed_orbits(raw.columns, raw.source)):
        warnings.append(mixed)
    progress.step(0.25)
    pids, assumption = point_ids(raw.columns, fields, len(values), warnings)
    assumed.append(assumption)
    progress.step(0.3, message("Excluding unusable points and dates"))
    cleaning.check_coherence(attributes, warnings)
    keep = cleaning.usable_points(values, xy, attributes, options.min_coherence, raw.source, warnings)
    keep = cleaning.drop_repeated(pids, xy, values, keep, raw.source, warnings)
    observed = np.isfinite(values if keep.all() else values[keep]).any(axis=0)
    if not observed.all():
        warnings.append(
            message(
                "Excluded {counted} without any values (first: {last}).",
                counted=plural("{count:,} date", "{count:,} dates", count=int((~observed).sum())),
                last=raw.dates[~observed][0],
            )
        )
    if observed.sum() < 2:
        raise InputError(
            message(
                "{raw} has values on only {counted}; a series requires at least two dates.",
                raw=raw.source,
                counted=plural("{count:,} date", "{count:,} dates", count=int(observed.sum())),
            )
        )
    if direction is not None:
        # the unit vector contains the incidence angle; a separate attribute could contradict it
        attributes.pop("incidence_deg", None)
    series = PointSeries(
        pids[keep],
        xy[keep],
        raw.dates[observed],
        frozen(values[np.ix_(keep, observed)] if not (keep.all() and observed.all()) else values),
        crs=crs,
        component=component,
        direction=None if direction is None else direction[keep],
        attributes={name: column[keep] for name, column in attributes.items() if name not in _GEOMETRY},
        lineage=raw.lineage,
        wavelength_mm=wavelength,
    )
    progress.step(0.7, message("Comparing the series with the velocity field"))
    lines = linear_fit(series.dates, series.values)
    series = _with_rates(series, lines[0], scale, (unit, unit_by), fields.get("velocity", ""), assumed, warnings)
    layout = _layout(raw, options, fields, unit, clear)
    return Imported(
        series, producer, tuple(assumed), tuple(warnings), wavelength, recognised, unit, sign, layout, lines
    )


def _layout(
    raw: RawSeries, options: ImportOptions, fields: Mapping[str, str], unit: str, clear: Mapping[float, int]
) -> LayoutDescription:
    """Return the layout of the table, as it was read."""
    stated = [ColumnDescription(name, field) for field, name in fields.items()]
    of_file = [one for one in raw.findings.columns if one.name not in fields.values()]
    ignored = [one for one in options.layout.columns if one.role == IGNORED]
    return replace(
        raw.findings,
        no_data=tuple(sorted({*options.layout.no_data, *raw.findings.no_data, *clear})),
        unit=unit,
        columns=(*of_file, *stated, *ignored),
    )


def recognition_of(raw: RawSeries, options: ImportOptions) -> Recognition:
    """Return the producer: as set by the user, from the structure of the file, or from its columns."""
    if options.producer:
        return chosen_producer(options.producer)
    if raw.producer is not None:
        return Recognition(raw.producer, 1.0, message("file structure"))
    return recognise(raw.columns, raw.date_names, raw.source)


def _named(recognised: Recognition) -> str:
    """Return the name of the producer and the confidence as text."""
    name, share = recognised.producer.name, f"{100 * recognised.confidence:.0f} %"
    sure = {
        "certain": message("{name} (certain, {share})", name=name, share=share),
        "likely": message("{name} (likely, {share})", name=name, share=share),
        "doubtful": message("{name} (doubtful, {share})", name=name, share=share),
    }
    return name if recognised.producer is GENERIC else sure[recognised.word]


def _with_rates(
    series: PointSeries,
    rates: FloatArray,
    scale: float,
    unit_and_by: tuple[str, str],
    velocity_name: str,
    assumed: list[tuple[str, str, str]],
    warnings: list[str],
) -> PointSeries:
    """Convert velocity fields that share the unit of the series to mm/yr, and check them against the fitted rates.

    Raises
    ------
    InputError
        If the magnitude of the values contradicts a unit that was only assumed.
    """
    unit, unit_by = unit_and_by
    attributes = dict(series.attributes)
    velocity = attributes.get("velocity")
    if velocity is not None:
        stated = units.stated_rate_unit(velocity_name)
        by = units.rate_scale(rates, velocity, scale, stated)
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
                message("Velocity field"),
                message("mm/yr") if abs(by) == 1 else message("{unit}/yr, converted to mm/yr", unit=stated or unit),
                message("column name") if stated else message("comparison with the series"),
            )
        )
    doubt = units.unit_doubt(series.values, rates, velocity, unit)
    if unit_by == DEFAULT_ASSUMED and units.rules_out_unit(series.values, doubt):
        raise InputError(message("{doubt} The file does not specify a unit; set UNIT.", doubt=doubt))
    warnings += [text for text in (doubt, units.sign_doubt(rates, velocity)) if text]
    return series.with_(attributes=attributes)


def _unit_and_sign(
    raw: RawSeries, options: ImportOptions, recognised: Recognition, warnings: list[str]
) -> tuple[str, str, str, str]:
    """Return the unit, its origin, the sign and its origin: the user, the file, the producer or the default."""
    producer = recognised.producer
    known = producer is not GENERIC
    unit, unit_by = options.unit, "UNIT"
    if unit == AUTO:
        stated = options.layout.unit or raw.unit
        unit_known = stated in (*units.UNITS, "ft")
        unit = stated if unit_known else producer.unit
        unit_by = (
            message("specified in the file")
            if unit_known
            else message("convention of {producer}", producer=producer.name)
            if known
            else DEFAULT_ASSUMED
        )
    sign, sign_by = options.sign, "SIGN"
    check_quantity(raw.quantity, bool(raw.sign) or sign != AUTO, raw.source)
    if sign == AUTO and raw.sign:
        sign, sign_by = raw.sign, message("specified in the file")
    if sign == AUTO:
        sign = producer.sign
        sign_by = (
            message("convention of {producer}", producer=producer.name) if producer.sign_known else DEFAULT_ASSUMED
        )
        if known and not producer.sign_known:
            warnings.append(
                message(
                    "The sign convention of {producer} is not documented; the values are assumed to be "
                    "positive towards the satellite. Compare them with a known motion, and set SIGN.",
                    producer=producer.name,
                )
            )
    return unit, unit_by, sign, sign_by


def _assumptions(component: str, unit: str, unit_by: str, sign: str, sign_by: str, certainty: str) -> list[Assumption]:
    """Return the assumptions about unit, sign and convention of the producer."""
    turned = sign == "away"
    if component == "los":
        text = (
            message("+ away from the satellite, converted to + towards the satellite")
            if turned
            else message("+ towards the satellite")
        )
    else:
        name = georeference.COMPONENT_TEXTS.get(component, component)
        text = (
            message("opposite to {component}, sign reversed (SIGN away)", component=name)
            if turned
            else message("+ {component}", component=name)
        )
    return [
        (message("Unit in the file"), unit, unit_by),
        (message("Sign in the file"), text, sign_by),
        (message("Producer's convention"), certainty, ""),
    ]


def _columns(raw: RawSeries, options: ImportOptions, recognised: Recognition) -> dict[str, str]:
    """Restore column names truncated by a shapefile, and return the column of each canonical field."""
    if recognised.renamed:
        raw.columns = {recognised.renamed.get(name, name): column for name, column in raw.columns.items()}
    fields = match_fields(raw.columns)
    declared = {role: name for name, role in options.layout.roles.items() if role in ALIASES}
    for name, column in {**declared, **options.columns}.items():
        if column not in raw.columns:
            raise InputError(
                message(
                    "{raw} has no column {column} for {name}; its columns are {columns}.",
                    raw=raw.source,
                    column=quoted(column),
                    name=name,
                    columns=listed(raw.columns),
                )
            )
        fields[name] = column
    return fields
