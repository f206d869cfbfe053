"""Reader for GNSS files: NGL tenv3, PBO/NOTA .pos, SONEL .neu, long and wide CSV, and zip archives of such files."""

from __future__ import annotations

import re
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath

import numpy as np

from ...common.arrays import StrArray
from ...common.errors import InputError
from ...common.messages import message
from ...common.progress import Progress
from ...data.gnss_series import LosSeries
from ..sniffing.findings import LayoutDescription, Layouts
from ..sniffing.layout import unit_in
from ..sniffing.vocabulary import match_role, unit_of
from ..tables.archive import members
from ..tables.delimited import first_lines, read_table
from ..tables.encoding import encoding_of
from ..tables.numbers import to_floats
from .fixed_formats import read_pos, read_tenv3, station_table
from .gnss_columns import TO_MM, column_roles
from .gnss_table import GnssTable, stations_from_columns
from .headerless_formats import headerless_format, read_headerless
from .sonel import is_sonel, read_sonel

_LARGEST = 200 * 1024 * 1024
# tables of station positions have far fewer columns
_MAX_COLUMNS = 1000
# attribute names in the lines above the header
_STATION_NAMES = ("4-character id", "station", "site", "marker name", "station name", "stazione", "station_id")
_PLACE_NAMES = (("longitude", "lon"), ("latitude", "lat"))
# decimal degrees with an optional hemisphere, not followed by minutes
_DEGREES = re.compile(
    r"^\s*([-+]?\d+(?:\.\d+)?)\s*(?:°|deg\w*\.?)?\s*(?:([NSEW])(?:orth|outh|ast|est)?\b)?(?!\s*[\d.,:°'′NSEW])",
    re.IGNORECASE,
)


def read_gnss(
    paths: Sequence[str | Path], progress: Progress | None = None, layouts: Layouts | None = None
) -> GnssTable:
    """Read GNSS stations from files in any supported format.

    A CSV file with stations, longitudes and latitudes but no dates provides the positions of the stations in the
    other files. Displacements are relative to the first date of each station.

    Parameters
    ----------
    paths : sequence of path
        Files, and zip archives of such files.
    progress : Progress, optional
        Updated before each file.
    layouts : Layouts, optional
        Layouts of text tables stated by the user.

    Returns
    -------
    GnssTable
        Stations with east, north and up [mm], or with the line of sight [mm] for tables with `los_mm`; notes and
        warnings.

    Raises
    ------
    InputError
        If a file is missing, empty, damaged or in an unknown format, or a station occurs in two files.
    """
    progress = progress or Progress()
    if not paths:
        raise InputError(
            message("No GNSS file was provided; choose tenv3, .pos or CSV files, or a zip archive of such files.")
        )
    result = GnssTable([])
    with tempfile.TemporaryDirectory() as folder:
        files = [file for path in paths for file in _unpacked(Path(path), Path(folder))]
        places: dict[str, tuple[float, float]] = {}
        tables = [file for file in files if not _is_places(file, places)]
        for k, file in enumerate(tables):
            progress.step(
                k / max(len(tables), 1),
                message("{file} ({number} of {tables})", file=file.name, number=k + 1, tables=len(tables)),
            )
            declared = (layouts or Layouts()).of(file.name)
            # a layout stated by the user takes precedence over the format detected from the file
            stated = bool(declared.columns) or declared.header_row is not None
            stated = stated or (
                layouts is not None and layouts.by_file.get(file.name, LayoutDescription()) != LayoutDescription()
            )
            kind = "csv" if stated else _kind(file)
            part = _read_file(file, kind, places, declared)
            result.stations += part.stations
            result.notes += part.notes
            result.warnings += part.warnings
            result.layouts.update(part.layouts)
    if not result.stations:
        raise InputError(
            message(
                "{path} contains station positions, but no file contains displacements; add the displacement files.",
                path=Path(paths[0]).name,
            )
        )
    seen: set[str] = set()
    for station in result.stations:
        if station.station.lower() in seen:
            raise InputError(
                message(
                    "Station {station} occurs in two files; provide each station only once.", station=station.station
                )
            )
        seen.add(station.station.lower())
        if not np.isfinite(station.lon + station.lat):
            result.warnings.append(
                message(
                    "The position of station {station} is unknown; add columns lon and lat, or a CSV file "
                    "with station, lon and lat.",
                    station=station.station,
                )
            )
    if len({isinstance(s, LosSeries) for s in result.stations}) > 1:
        raise InputError(
            message("Some files contain east, north and up, and others contain los_mm; import them separately.")
        )
    return result


def _unpacked(path: Path, folder: Path) -> Iterator[Path]:
    """Yield the file, or the unpacked files of a zip archive."""
    if not path.is_file():
        raise InputError(message("The file {file} does not exist; choose another file.", file=path))
    if path.stat().st_size == 0:
        raise InputError(message("{file} is empty.", file=path.name))
    if path.suffix.lower() != ".zip":
        yield path
        return
    found = [
        m
        for m in members(path)
        if PurePosixPath(m.filename).suffix.lower()
        in (".tenv3", ".tenv", ".txyz2", ".series", ".pos", ".neu", ".rneu", ".enu", ".csv", ".txt")
    ]
    if not found:
        raise InputError(message("{file} contains no tenv3, .pos, .neu or CSV file.", file=path.name))
    if sum(member.file_size for member in found) > _LARGEST:
        raise InputError(
            message(
                "{file} would unpack to {found:,.1f} GB, which is too large for GNSS data; extract only the "
                "required stations.",
                file=path.name,
                found=sum(m.file_size for m in found) / 1e9,
            )
        )
    for member in found:
        # files in different folders or archives may have the same name
        target = Path(tempfile.mkdtemp(dir=folder)) / PurePosixPath(member.filename).name
        try:
            with zipfile.ZipFile(path) as archive:
                target.write_bytes(archive.read(member))
        except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError) as error:
            raise InputError(
                message(
                    "{file}/{member} is damaged ({error}); download it again.",
                    file=path.name,
                    member=member.filename,
                    error=error,
                )
            ) from None
        yield target


def _is_places(file: Path, places: dict[str, tuple[float, float]]) -> bool:
    """Check whether a file is a table of stations without dates; if so, add their positions to `places`."""
    if file.suffix.lower() not in (".csv", ".txt") or _kind(file) != "csv":
        return False
    header = next((line for line in first_lines(file)[0] if line.strip() and not line.startswith("#")), "")
    columns = [name.strip(' "') for name in re.split(r"[,;\t|]", header.strip(), maxsplit=_MAX_COLUMNS)]
    if len(columns) > _MAX_COLUMNS:
        return False
    roles = {role for role, _ in column_roles(columns).values()}
    if not {"station", "lon", "lat"} <= roles or "date" in roles:
        return False
    if ("los" in roles or {"e", "n", "u"} <= roles) and any(_is_year(name) for name in columns):
        # the dates are in columns of years and days of the year, or in decimal years
        return False
    table = read_table(file)
    names = {role: name for name, (role, _) in column_roles(list(table.columns)).items()}
    if not {"station", "lon", "lat"} <= set(names):
        # the first line is not the header, as in a truncated or mixed-up file
        return False
    lon = to_floats(table.columns[names["lon"]], decimal_comma=table.decimal_comma)[0]
    lat = to_floats(table.columns[names["lat"]], decimal_comma=table.decimal_comma)[0]
    for station, x, y in zip(table.columns[names["station"]], lon, lat):
        places[str(station).strip().lower()] = (float(x), float(y))
    return True


def _measures(name: str) -> bool:
    return any(role not in ("date", "station") for role, _ in column_roles([name]).values())


def _is_year(name: str) -> bool:
    known = match_role(name, "year")
    return known is not None and known.confidence == 1.0


def _kind(file: Path) -> str:
    suffix = file.suffix.lower()
    with file.open("rb") as stream:
        head = stream.read(4096)
    try:
        text = head.decode(encoding_of(head, file.name), "replace")
    except InputError:
        raise InputError(
            message(
                "{file} is not text; choose tenv3, .pos or CSV files, or a zip archive of such files.", file=file.name
            )
        ) from None
    if suffix == ".tenv3" or head.lstrip().lower().startswith(b"site yymmmdd"):
        return "tenv3"
    rows = headerless_format(text)
    if rows:
        return rows
    if b"PBO Station Position" in head and re.search(rb"^\s*\d{8}\s+\d{6}\s", head, re.MULTILINE):
        return "pos"
    if suffix == ".pos":
        return "pos"
    return "sonel" if is_sonel(text) else "csv"


def _read_file(file: Path, kind: str, places: dict[str, tuple[float, float]], declared: LayoutDescription) -> GnssTable:
    if kind == "tenv3":
        return read_tenv3(file)
    if kind == "pos":
        return read_pos(file)
    if kind == "sonel":
        return read_sonel(file, places)
    if kind != "csv":
        return _nameless(file, kind, places)
    table = read_table(file, declared=declared)
    stem = file.stem.lower()
    # "tidy_PI03_gnss_enu.csv" contains the station PI03 of the table of positions
    named = [name for name in places if re.search(rf"(?<![a-z0-9]){re.escape(name)}(?![a-z0-9])", stem)]
    default = named[0].upper() if len(named) == 1 else _declared_station(table.attributes) or file.stem
    if default.lower() not in places and (place := _declared_place(table.attributes)) is not None:
        places = {**places, default.lower(): place}
    below = {name: unit for name, unit in table.units.items() if name not in declared.units}
    columns = {_with_unit(name, below): column for name, column in table.columns.items()}
    wide = _wide(columns, file.name, places, table.decimal_comma, replace(declared, columns=()))
    if wide:
        return replace(wide, layouts={file.name: replace(table.findings, no_data=declared.no_data)})
    originals = dict(zip(columns, table.columns))
    here = {original: name for name, original in originals.items()}
    declared = replace(table.declared, unit=table.declared.unit or unit_in(table.attributes))
    kept = tuple(replace(one, name=here[one.name]) for one in declared.columns if one.name in here)
    part = stations_from_columns(
        columns,
        file.name,
        default,
        places,
        table.decimal_comma,
        replace(declared, columns=kept),
        table.findings.first_row or 0,
    )
    layout = part.layouts[file.name]
    ignored = [one for one in declared.columns if one.name not in here]
    read = [replace(one, name=originals[one.name]) for one in layout.columns if one.name in originals]
    findings = replace(layout, columns=(*read, *ignored)).over(table.findings)
    return replace(part, layouts={file.name: findings})


def _with_unit(name: str, units: dict[str, str]) -> str:
    unit = unit_of(units.get(name, ""))
    return f"{name} ({unit})" if unit in TO_MM else name


def _declared_station(attributes: dict[str, str]) -> str:
    """Return the station named in the lines above the header, or an empty string."""
    for name, value in attributes.items():
        if name.strip().lower() in _STATION_NAMES:
            return value.split()[0] if value.split() else ""
    return ""


def _declared_place(attributes: dict[str, str]) -> tuple[float, float] | None:
    """Return the longitude and latitude stated above the header (42.6 North Latitude, 14.9 East Longitude), or None."""
    for value in attributes.values():
        match = re.search(r"([-\d.]+)\s*North Latitude,?\s*([-\d.]+)\s*East Longitude", value)
        if match:
            return float(match[2]), float(match[1])
    lower = {name.strip().lower(): value for name, value in attributes.items()}
    found = [next((lower[word] for word in words if word in lower), "") for words in _PLACE_NAMES]
    lon, lat = (_degrees(value) for value in found)
    return (lon, lat) if abs(lon) <= 360 and abs(lat) <= 90 else None


def _degrees(text: str) -> float:
    """Return decimal degrees, negative for west and south; NaN for any other text."""
    match = _DEGREES.match(text)
    if match is None:
        return float("nan")
    degrees = float(match[1])
    return -abs(degrees) if (match[2] or "").lower() in ("s", "w") else degrees


def _nameless(file: Path, kind: str, places: dict[str, tuple[float, float]]) -> GnssTable:
    found = read_headerless(file, kind)
    days, row = np.unique(found.dates, return_inverse=True)
    if len(days) < len(found.dates) and kind.startswith("rtklib"):
        count = np.bincount(row.reshape(-1), minlength=len(days))[:, None]
        mean = [
            np.column_stack([np.bincount(row.reshape(-1), c, len(days)) for c in part.T]) / count
            for part in (found.enu, found.sigma, found.correlation)
        ]
        found.dates, found.enu, found.sigma, found.correlation = days, *mean
        found.note += message(" Epochs on the same day are averaged.")
    name = found.station or file.stem.split(".")[0]
    lon, lat = (found.lon, found.lat) if np.isfinite(found.lon) else places.get(name.lower(), (np.nan, np.nan))
    place = np.full((len(found.dates), 2), (lon, lat))
    correlation = np.nan_to_num(found.correlation)
    part = station_table(name, found.dates, found.enu * 1000.0, found.sigma * 1000.0, correlation, place, file)
    return replace(part, notes=[found.note, *part.notes])


def _wide(
    columns: dict[str, StrArray],
    source: str,
    places: dict[str, tuple[float, float]],
    decimal_comma: bool,
    declared: LayoutDescription,
) -> GnssTable | None:
    """Read a table with one row per date and columns such as `AHUP_e_mm`; return None if it is not such a table."""
    plain = column_roles(list(columns))
    dates = [name for name, (role, _) in plain.items() if role == "date"]
    if len(dates) != 1 or any(role in ("e", "los") for role, _ in plain.values()):
        return None
    by_station: dict[str, dict[str, StrArray]] = {}
    for name, column in columns.items():
        # the station may contain underscores too
        parts = name.split("_")
        halves = (("_".join(parts[:k]), "_".join(parts[k:])) for k in range(1, len(parts)))
        station, rest = next((pair for pair in halves if _measures(pair[1])), ("", ""))
        if station and name not in plain:
            by_station.setdefault(station, {})[rest] = column
    result = GnssTable([])
    for station, own in by_station.items():
        part = stations_from_columns(
            {"date": columns[dates[0]], **own}, source, station, places, decimal_comma, declared
        )
        result.stations += part.stations
        result.notes += part.notes
        result.warnings += part.warnings
    return result if result.stations else None
