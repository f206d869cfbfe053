"""Reader for rain and level files as published by data services, converted to columns with plain names and units."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from ...common.arrays import AnyArray
from ...common.errors import InputError
from ...common.messages import message, plural
from ...common.progress import Progress
from ..sniffing.findings import STRUCTURAL, LayoutDescription, column_finding
from ..sniffing.vocabulary import ROLES, match_role
from ..tables.delimited import Table, first_rows, read_table
from ..tables.numbers import to_floats
from .long_form import USGS_CODES, station_column, usgs_code
from .noaa import read_fixed_width
from .yearbook import YearbookStation, months_in, read_pages

# Chinese words in column names; longer words first, because they contain the shorter ones.
CHINESE = (
    ("观测日期", "date"), ("日期", "date"), ("时间", "date"), ("地下水位", "groundwater"), ("地下水", "groundwater"),
    ("库水位", "reservoir level"), ("坝前水位", "reservoir level"), ("上游水位", "reservoir level"),
    ("日降雨量", "rainfall"), ("降雨量", "rainfall"), ("降水量", "rainfall"), ("雨量", "rainfall"),
    ("降雨", "rainfall"), ("水位", "water level"), ("平均气温", "temperature"), ("气温", "temperature"),
    ("站名", "station"), ("站号", "station"), ("毫米", "mm"), ("厘米", "cm"), ("米", "m"),
)  # fmt: skip
_GHCN_ROW = re.compile(r"^[A-Z]{2}[A-Z0-9-]{9},\d{8},[A-Z]{2}[A-Z0-9]{2},-?\d+,")
_GHCN_NAMES = ("ID", "DATE", "ELEMENT", "DATA_VALUE", "M_FLAG", "Q_FLAG", "S_FLAG", "OBS_TIME")
# about a hundred years of yearbook pages
_MAX_ROWS_OF_PAGES = 5_000
_UNNAMED = re.compile(r"^(?:Field|unnamed_)\d+$")
_USGS_WIDTHS = re.compile(r"^\d+[snd]$")


@dataclass
class GaugeTable:
    """Table of one gauge.

    Attributes
    ----------
    name : str
        Station name, or the name of the file.
    columns : dict of str to ndarray, shape (n_rows,)
        Columns with plain names, which include the units.
    decimal_comma : bool
        Whether "1,5" means 1.5.
    notes : list of str
        How the columns were interpreted.
    units : dict of str to str
        Units from a line below the column names.
    attributes : dict of str to str
        Values from the lines above the header.
    station_field : str
        Column that distinguishes the gauges in a file; empty for a single gauge.
    file : str
        Name of the file.
    originals : dict of str to str
        Column names in the file, by plain name.
    findings, declared : LayoutDescription
        Detected layout of the file; layout declared by the user, by plain name.
    first_line : int
        Line of the file with the first row; 0 = unknown.
    """

    name: str
    columns: dict[str, AnyArray]
    decimal_comma: bool = False
    notes: list[str] = field(default_factory=list)
    units: dict[str, str] = field(default_factory=dict)
    attributes: dict[str, str] = field(default_factory=dict)
    station_field: str = ""
    file: str = ""
    originals: dict[str, str] = field(default_factory=dict)
    findings: LayoutDescription = field(default_factory=LayoutDescription)
    declared: LayoutDescription = field(default_factory=LayoutDescription)
    first_line: int = 0


def read_gauge_file(
    path: str | Path, progress: Progress | None = None, declared: LayoutDescription | None = None
) -> list[GaugeTable]:
    """Read a text file with one or several gauges.

    Parameters
    ----------
    path : str or Path
    progress : Progress, optional
    declared : LayoutDescription, optional
        Layout stated by the user.

    Raises
    ------
    InputError
        If the file is not a table.
    """
    name = Path(str(path)).stem
    rows, source = first_rows(path)
    if any(months_in(row) for row in rows) and declared in (None, LayoutDescription()):
        pages = _gauges_of_pages(read_pages(first_rows(path, most=None)[0], source, name))
        if pages:
            return pages
    fixed = read_fixed_width(path)
    if fixed is not None:
        return gauges_of(Table(source, fixed), name, Path(str(path)).name)
    table = read_table(path, progress, without_header=_ghcn_names, declared=declared)
    return gauges_of(table, name, Path(str(path)).name)


def gauges_of(table: Table, name: str, file: str = "") -> list[GaugeTable]:
    """Return the gauges in a table; `file` is the name of its file."""
    if len(next(iter(table.columns.values()), ())) < _MAX_ROWS_OF_PAGES:
        # GDAL names a column with a blank header cell
        names = ["" if _UNNAMED.match(column) else column for column in table.columns]
        rows = [names, *(list(map(str, row)) for row in zip(*table.columns.values()))]
        pages = _gauges_of_pages(read_pages(rows, table.source, name))
        if pages:
            return pages
    columns = plain_names(table.columns)
    originals = dict(zip(columns, table.columns))
    columns, originals = _with_roles(columns, originals, table.declared)
    units = {plain: table.units[name] for plain, name in originals.items() if name in table.units}
    notes = list(table.notes)
    if {"agency_cd", "site_no"} <= set(columns):
        columns = _usgs(columns, table.source, notes)
    if {"ID", "ELEMENT", "DATA_VALUE"} <= set(columns):
        columns = _ghcn_long(columns, notes)
    columns = _lcd(columns, notes)
    here = {original: plain for plain, original in originals.items()}
    declared = replace(
        table.declared,
        columns=tuple(
            replace(one, name=here[one.name]) for one in table.declared.columns if here.get(one.name) in columns
        ),
    )
    return _by_station(
        GaugeTable(
            name,
            columns,
            table.decimal_comma,
            notes,
            units,
            table.attributes,
            file=file or name,
            originals=originals,
            findings=replace(
                table.findings,
                columns=tuple(one for one in table.declared.columns if one.name not in originals.values()),
            ),
            declared=declared,
            first_line=table.findings.first_row or 0,
        )
    )


def _with_roles(
    columns: dict[str, AnyArray], originals: dict[str, str], declared: LayoutDescription
) -> tuple[dict[str, AnyArray], dict[str, str]]:
    """Rename columns with a declared role (station, part of a date, ...) to the standard name of that role."""
    renamed: dict[str, str] = {}
    for plain, original in originals.items():
        role = declared.roles.get(original, "")
        if role == "auxiliary" and column_finding(plain).role != role:
            renamed[plain] = ""
        elif role in STRUCTURAL and ((known := match_role(plain, role)) is None or known.confidence < 1.0):
            renamed[plain] = ROLES[role][0]
    taken = set(renamed.values())
    names = {plain: renamed.get(plain, f"{plain} (2)" if plain in taken else plain) for plain in columns}
    return (
        {names[plain]: cells for plain, cells in columns.items() if names[plain]},
        {names[plain]: original for plain, original in originals.items() if names[plain]},
    )


def _gauges_of_pages(pages: list[YearbookStation]) -> list[GaugeTable]:
    return [GaugeTable(page.station, page.columns, notes=page.notes) for page in pages]


def plain_names(columns: dict[str, AnyArray]) -> dict[str, AnyArray]:
    """Return columns with full-width characters converted and Chinese names translated; the cells are unchanged."""
    renamed: dict[str, AnyArray] = {}
    for name, cells in columns.items():
        plain = unicodedata.normalize("NFKC", name).strip()
        for word, english in CHINESE:
            plain = plain.replace(word, f" {english} ")
        plain = re.sub(r"\s+", " ", plain).strip() if plain != name else plain
        renamed[plain if plain not in renamed else name] = cells
    return renamed


def _ghcn_names(line: str) -> Sequence[str] | None:
    """Return the column names of a yearly GHCN file, which has no header, or None for other files."""
    return _GHCN_NAMES[: line.count(",") + 1] if _GHCN_ROW.match(line) else None


def _usgs(columns: dict[str, AnyArray], source: str, notes: list[str]) -> dict[str, AnyArray]:
    """Remove the line of column widths, and name the value columns by their USGS parameter codes."""
    first = [str(cells[0]) for cells in columns.values()]
    if all(_USGS_WIDTHS.match(cell) for cell in first):
        columns = {name: cells[1:] for name, cells in columns.items()}
    named: dict[str, AnyArray] = {}
    for name, cells in columns.items():
        code = usgs_code(name)
        if name.endswith("_cd") and name not in ("agency_cd", "tz_cd"):
            continue
        plain = USGS_CODES[code] if code else name
        if code and plain in named:
            plain = f"{plain} {name}"
        if code:
            notes.append(message("USGS {name}: {plain}.", name=name, plain=plain))
        named[{"site_no": "STATION", "agency_cd": "AGENCY"}.get(plain, plain)] = cells
    if not len(next(iter(named.values()))):
        raise InputError(message("The USGS file {source} has a header but no rows.", source=source))
    return named


def _lcd(columns: dict[str, AnyArray], notes: list[str]) -> dict[str, AnyArray]:
    """Return only the daily summaries of NOAA local climatological data (LCD), without the individual reports."""
    if not {"REPORT_TYPE", "HourlyPrecipitation", "DailyPrecipitation"} <= set(columns):
        return columns
    daily = np.char.strip(columns["REPORT_TYPE"].astype(str)) == "SOD"
    if not daily.any():
        return columns
    notes.append(message("NOAA LCD: the daily summaries (SOD) are read; the individual reports are ignored."))
    kept = {name: cells[daily] for name, cells in columns.items() if not name.startswith("Hourly")}
    # "0.17s": the suffix marks a suspect value
    amounts = np.char.strip(kept["DailyPrecipitation"].astype(str))
    kept["DailyPrecipitation"] = np.array([re.sub(r"(?<=\d)[sV*]$", "", cell) for cell in amounts.tolist()])
    return kept


def _ghcn_long(columns: dict[str, AnyArray], notes: list[str]) -> dict[str, AnyArray]:
    """Convert one row per element to one column per element; values that failed quality control become NaN."""
    values, _ = to_floats(columns["DATA_VALUE"].tolist())
    values[values == -9999] = np.nan
    failed = np.char.strip(columns["Q_FLAG"].astype(str)) != "" if "Q_FLAG" in columns else np.zeros(len(values), bool)
    if failed.any():
        values[failed] = np.nan
        notes.append(
            plural(
                "GHCN: {count} value failed NOAA quality control and is treated as missing.",
                "GHCN: {count:,} values failed NOAA quality control and are treated as missing.",
                count=int(failed.sum()),
            )
        )
    key = np.char.add(np.char.add(columns["ID"].astype(str), "|"), columns["DATE"].astype(str))
    keys, row = np.unique(key, return_inverse=True)
    wide: dict[str, AnyArray] = {
        "STATION": np.array([k.split("|")[0] for k in keys]),
        "DATE": np.array([k.split("|")[1] for k in keys]),
        "PRCP": np.full(len(keys), np.nan),
        # this column identifies the product as GHCN, with rain in 0.1 mm
        "PRCP_ATTRIBUTES": np.full(len(keys), "", dtype="<U1"),
    }
    for element in np.unique(columns["ELEMENT"]):
        its = columns["ELEMENT"] == element
        wide[str(element)] = np.full(len(keys), np.nan)
        wide[str(element)][row[its]] = values[its]
    times = np.unique(columns["OBS_TIME"][columns["OBS_TIME"] != ""]) if "OBS_TIME" in columns else []
    if len(times):
        notes.append(
            message("GHCN: the rainfall day ends at {times} (local time).", times=", ".join(str(t) for t in times[:3]))
        )
    return wide


def _by_station(gauge: GaugeTable) -> list[GaugeTable]:
    """Split a table with several stations into one table per station."""
    station = station_column(list(gauge.columns))
    if station is None:
        return [gauge]
    ids = np.char.strip(gauge.columns[station].astype(str))
    names = list(dict.fromkeys(ids.tolist()))
    return [
        replace(
            gauge,
            name=name or gauge.name,
            columns={column: cells[ids == name] for column, cells in gauge.columns.items()},
            notes=gauge.notes if name == names[0] else [],
            station_field=station if len(names) > 1 else "",
            first_line=gauge.first_line if len(names) == 1 else 0,
        )
        for name in names
    ]
