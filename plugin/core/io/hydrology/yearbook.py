"""Pages of hydrological yearbooks: a matrix of days and months per year, as published by Chinese authorities.

Notes
-----
The layout and conventions follow SL/T 247 (rules for compiling hydrological data): a title with the station, the
quantity and the year; a header of twelve months; rows 1 to 31; sums, means and extremes below them. In a table of
rain, a blank cell is a day without rain; in every other table, it is a missing value. Marks after a number (※, *, +,
A …) are remarks.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from ...common.arrays import AnyArray, DateArray, FloatArray
from ...common.errors import InputError
from ...common.messages import message, plural, quoted
from ..sniffing.months import month_of
from ..sniffing.vocabulary import BLANK, unit_of
from .rain_codes import is_trace

_CHINESE = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")
_YEAR = re.compile(r"(?<!\d)(19\d\d|20\d\d)(?!\d)")
_STATION = re.compile(r"([\u4e00-\u9fff]{2,8}?)站")
_DATUM = re.compile(r"[\u4e00-\u9fff0-9]*(?:基面|高程基准)")
_NUMBER = re.compile(r"(-?\d*\.?\d+)[^\d.]*")
# word in the title -> column name with unit
_MEASURED = (
    ("降水", "rainfall/mm"), ("降雨", "rainfall/mm"), ("雨量", "rainfall/mm"), ("地下水", "groundwater/m"),
    ("水位", "water level/m"), ("蒸发", "evaporation/mm"), ("流量", "discharge_m3_s"), ("水温", "water_temperature_c"),
    ("气温", "temperature"), ("rain", "rainfall/mm"), ("precip", "rainfall/mm"), ("level", "water level/m"),
    ("lluvia", "rainfall/mm"), ("pioggia", "rainfall/mm"), ("pluvio", "rainfall/mm"), ("nivel", "water level/m"),
    ("livell", "water level/m"),
)  # fmt: skip
# units in which pages may be written; all other columns have the unit of their name
_UNITS = {"rainfall/mm": ("mm", "cm", "inch", "tenth_mm"), "water level/m": ("m", "cm", "ft")}
_TENTH_MM = "0.1mm"
_DECIMAL_COMMA = re.compile(r"^(-?\d+),(\d{1,2}\D*)$")
_BOTH_YEARS = re.compile(r"(?<!\d)((?:19|20)\d\d)[-–/]((?:19|20)?\d\d)(?!\d)")
_FILLED = 5
# yearbook pages have far fewer columns
_MAX_COLUMNS = 1000
_LEFT_OUT = re.compile(r"\.?\d{2}")
_METRES = re.compile(r"-?\d+\.\d{2}")


@dataclass
class YearbookStation:
    """Data of one station from its yearbook pages, and notes on how they were read."""

    station: str
    columns: dict[str, AnyArray]
    notes: list[str] = field(default_factory=list)


def months_in(cells: Sequence[str]) -> list[int]:
    """Return the column indices of January to December in a header row; empty if it is not such a row.

    The columns are in the order of a calendar year or of a water year, such as October to September.
    """
    found: dict[int, int] = {}
    if not 12 <= len(cells) <= _MAX_COLUMNS:
        return []
    for place, cell in enumerate(cells):
        word = _plain(cell).lower().rstrip(".")
        bare = word[:-1] if word.endswith("月") else word
        if bare in _CHINESE and word != bare:
            found.setdefault(_CHINESE.index(bare), place)
        elif bare.isdigit() and 1 <= int(bare) <= 12:
            found.setdefault(int(bare) - 1, place)
        elif month := month_of(bare) or month_of(bare[:3]):
            found.setdefault(month - 1, place)
    places = [found[month] for month in range(12)] if len(found) == 12 else []
    first = places.index(min(places)) if places else 0
    return places if places[first:] + places[:first] == sorted(places) else []


def read_pages(rows: Sequence[Sequence[str]], source: str, name: str) -> list[YearbookStation]:
    """Return the stations of a yearbook; an empty list if the rows are not such pages.

    Parameters
    ----------
    rows : sequence of rows of cells
        All rows of the file, including titles and sums.
    source : str
        Name of the file, for messages; it may contain the year.
    name : str
        Station name if no title contains one.

    Raises
    ------
    InputError
        If the year is unknown, a cell is not a number, two pages have the same quantity and year, or levels lack whole
        metres.
    """
    heads = [i for i, row in enumerate(rows) if months_in(row)]
    stations: dict[str, YearbookStation] = {}
    before = 0
    for k, head in enumerate(heads):
        # sums of the previous page fill their rows, titles do not
        above = [row for row in rows[before:head] if sum(bool(_plain(cell)) for cell in row) < _FILLED]
        words = unicodedata.normalize("NFKC", " ".join(cell for row in above for cell in row))
        title = _plain(words)
        end = heads[k + 1] if k + 1 < len(heads) else len(rows)
        days = [i for i in range(head + 1, end) if _day(rows[i])]
        if len(days) < 28:
            return []
        before = days[-1] + 1
        year = _YEAR.findall(title) or _YEAR.findall(source)
        if not year:
            raise InputError(
                message(
                    "{source} is a yearbook page without a year; add the year above the months, for example 2020.",
                    source=source,
                )
            )
        codes = _STATION.findall(title)
        # the basin precedes the station, as in 长江流域宜昌站
        station = re.sub(r"^.*(?:流域|水系|河)", "", codes[-1]) if codes else name
        column = _measured(title or name, words)
        page = stations.setdefault(station, YearbookStation(station, {}))
        last = _last_year(title, months_in(rows[head]), source) or int(year[-1])
        _add(page, column, last, rows, head, days, source)
    return list(stations.values())


def _last_year(title: str, places: Sequence[int], source: str) -> int:
    """Return the second year of a page whose first month is not January; 0 for a calendar year.

    Raises
    ------
    InputError
        If the title does not contain both years, because a water year may be named after either.
    """
    if places[0] == min(places):
        return 0
    text = f"{title} {source}"
    for years in [*_BOTH_YEARS.findall(text), _YEAR.findall(text)[-2:]]:
        if len(years) == 2 and int(years[1]) % 100 == (int(years[0]) + 1) % 100:
            return int(years[0]) + 1
    raise InputError(
        message(
            "{source} is a page that does not begin with January; write both of its years above the months, for "
            "example 2019/2020.",
            source=source,
        )
    )


def _add(
    page: YearbookStation,
    column: str,
    year: int,
    rows: Sequence[Sequence[str]],
    head: int,
    days: Sequence[int],
    source: str,
) -> None:
    places = months_in(rows[head])
    rain = column.startswith("rainfall")
    first = places.index(min(places))
    texts = [[_plain(rows[i][place]) if place < len(rows[i]) else "" for place in places] for i in days]
    _require_metres(texts, column, source)
    dates, values, dry = [], [], 0
    for month in range(12):
        filled = any(_NUMBER.fullmatch(row[month]) for row in texts)
        for i, row in zip(days, texts):
            try:
                # a water year begins in the previous calendar year
                date = np.datetime64(f"{year - (0 < first <= month)}-{month + 1:02d}-{_day(rows[i]):02d}", "D")
            except ValueError:
                continue  # 30 February is a blank cell of the page
            cell = "0" if rain and is_trace(row[month]) else _DECIMAL_COMMA.sub(r"\1.\2", row[month])
            match = _NUMBER.fullmatch(cell)
            if match is None and cell and cell not in BLANK:
                raise InputError(
                    message(
                        "{source} contains {cell} instead of a number on {date}; correct the cell.",
                        source=source,
                        cell=quoted(cell),
                        date=date,
                    )
                )
            blank_rain = rain and not cell and filled
            dry += blank_rain
            dates.append(date)
            values.append(float(match[1]) if match else 0.0 if blank_rain else np.nan)
    _join(page, column, np.array(dates), np.array(values), source)
    page.notes.append(message("Yearbook page for {year}: {column}.", year=str(year), column=column))
    if dry:
        page.notes.append(
            plural(
                "{count} blank day in {year} is treated as a day without rain, following the yearbook convention.",
                "{count:,} blank days in {year} are treated as days without rain, following the yearbook convention.",
                count=dry,
                year=str(year),
            )
        )


def _join(page: YearbookStation, column: str, dates: DateArray, values: FloatArray, source: str) -> None:
    """Add the values of a year to a page."""
    known = page.columns.get("date", np.array([], dtype="datetime64[D]"))
    every = np.union1d(known, dates)
    for name in {*page.columns, column} - {"date"}:
        own = np.full(len(every), np.nan)
        if name in page.columns:
            own[np.searchsorted(every, known)] = page.columns[name]
        if name == column:
            at = np.searchsorted(every, dates)
            if np.isfinite(own[at]).any():
                raise InputError(
                    message(
                        "{source} has two {column} pages for {year}; keep one of them.",
                        source=source,
                        column=column,
                        year=str(dates[0].astype(object).year),
                    )
                )
            own[at] = values
        page.columns[name] = own
    page.columns["date"] = every


def _require_metres(texts: Sequence[Sequence[str]], column: str, source: str) -> None:
    """Raise an error if a page omits whole metres that equal those of the previous day, as printed books do."""
    cells = [cell for row in texts for cell in row if cell]
    short = next((cell for cell in cells if _LEFT_OUT.fullmatch(cell)), "")
    if "level" in column and short and any(_METRES.fullmatch(cell) for cell in cells):
        raise InputError(
            message(
                "{source} omits the whole metres of some levels (such as {short}), as printed yearbooks do; "
                "write every level in full.",
                source=source,
                short=quoted(short),
            )
        )


def _measured(title: str, words: str) -> str:
    """Return the column name for the quantity and the unit in a title; `words` is the title with its blanks."""
    # the last word counts, because a remark of the previous page may precede the title; on a tie, the first entry
    where = [(title.lower().rfind(word), -k) for k, (word, _) in enumerate(_MEASURED)]
    place, k = max(where)
    column = _MEASURED[-k][1] if place >= 0 else "value"
    stated = [unit_of(word) for word in re.split(r"[\s()\[\]:;,/]+", words) if word.lower() not in ("in", "m")]
    stated += [unit_of(word) for word in re.findall(r"[\[(]\s*(in|m)\s*[\])]", words.lower())]
    unit = next((unit for unit in stated if unit in _UNITS.get(column, ())), "")
    if unit:
        column = column.rpartition("/")[0] + "/" + (_TENTH_MM if unit == "tenth_mm" else unit)
    datum = _DATUM.search(title)
    return f"{column} {datum[0]}" if datum and "level" in column else column


def _day(row: Sequence[str]) -> int:
    """Return the day of the month in the first cell of a row, or 0 if there is none."""
    first = _plain(row[0]).rstrip("日") if row else ""
    # GDAL writes whole numbers of a spreadsheet as 1.0
    first = first[:-2] if first.endswith(".0") else first
    return int(first) if first.isdigit() and 1 <= int(first) <= 31 else 0


def _plain(cell: str) -> str:
    return unicodedata.normalize("NFKC", str(cell)).strip().replace(" ", "")
