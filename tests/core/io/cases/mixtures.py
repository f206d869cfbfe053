"""Generate rain, GNSS and InSAR tables with random combinations of formats, and tally how they are read.

The separator, decimal sign, date form, language, unit and encoding vary.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.gnss.gnss_reader import read_gnss
from slopemuse.plugin.core.io.hydrology.gauge_files import read_gauge_file
from slopemuse.plugin.core.io.hydrology.gauge_merging import read_gauges
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import read_insar

UNSTATED = "unstated"
# order of the names: date, rain, level; id, longitude, latitude, displacement; east, north, up
NAMES = {
    "en": "Date|Rainfall|Water level|id|longitude|latitude|displacement|East|North|Up",
    "zh": "日期|降雨量|库水位|id|经度|纬度|位移|东向|北向|垂向",
    "de": "Datum|Niederschlag|Wasserstand|id|Länge|Breite|Verschiebung|Ost|Nord|Höhe",
    "fr": "Date|Précipitations|Niveau|id|longitude|latitude|déplacement|Est|Nord|Hauteur",
    "it": "Data|Pioggia|Livello|id|longitudine|latitudine|spostamento|Est|Nord|Quota",
    "es": "Fecha|Lluvia|Nivel del embalse|id|longitud|latitud|desplazamiento|Este|Norte|Altura",
    "pt": "Data|Chuva|Nível|id|longitude|latitude|deslocamento|Leste|Norte|Altura",
    "pl": "Data|Opad|Stan wody|id|długość|szerokość|przemieszczenie|wschód|północ|wysokość",
    "ja": "日付|降水量|水位|id|経度|緯度|変位|東|北|高さ",
    "ru": "Дата|Осадки|Уровень воды|id|долгота|широта|смещение|восток|север|высота",
    "tr": "Tarih|Yağış|Su seviyesi|id|boylam|enlem|yer değiştirme|doğu|kuzey|yükseklik",
}
FORMS = (
    "{:%Y-%m-%d}", "{:%Y/%m/%d}", "{:%Y%m%d}", "{:%d.%m.%Y}", "{:%d/%m/%Y}", "{:%m/%d/%Y}", "{:%d-%m-%Y}",
    "{:%d-%b-%Y}", "{:%Y-%m-%d 00:00}", "{:%Y-%m-%dT00:00:00Z}", "{:%d.%m.%Y 00:00}", "{:%Y年%m月%d日}", "{:%d/%m/%y}",
    "{:%m/%d/%y}", "serial", "{:%Y-%j}",
)  # fmt: skip
IN_NAMES = (
    "D{:%Y%m%d}", "{:%Y%m%d}", "d_{:%Y%m%d}", "{:%Y-%m-%d}", "X{:%Y.%m.%d}", "{:%d.%m.%Y}", "{:%d/%m/%Y}",
    "{:%d-%b-%Y}", "{:%Y-%m-%dT05:21:00}", "disp_{:%Y%m%d}",
)  # fmt: skip
SCALES = {"mm": 1.0, "cm": 0.1, "in": 1 / 25.4, "m": 0.001}
LEVEL_SCALES = {"m": 1.0, "cm": 100.0, "ft": 1 / 0.3048}
REMARKS = ("Station: 12", "made by a logger", "elevation: 812 m", "# remark", "", "-BEGIN-")


@dataclass(frozen=True)
class Spec:
    """Formats of a generated table; `make_file` resolves combinations that are impossible."""

    kind: str
    language: str
    separator: str
    comma: bool
    form: str
    in_names: str
    unit: str
    level_unit: str
    where: str
    encoding: str
    above: tuple[str, ...]
    missing: str
    quotes: bool
    end: str
    beside: str
    seed: int


CHOICES = {
    "kind": ("rain", "rain", "wide", "long", "stations"),
    "language": tuple(NAMES),
    "separator": (",", ";", "\t", "|"),
    "comma": (False, True),
    "form": FORMS,
    "in_names": IN_NAMES,
    "unit": tuple(SCALES),
    "level_unit": tuple(LEVEL_SCALES),
    "where": ("brackets", "slash", "row", UNSTATED),
    "encoding": ("utf-8", "utf-8-sig", "utf-16", "gb18030", "cp1252"),
    "above": ((), *((one,) for one in REMARKS), REMARKS[:3], REMARKS[2:5]),
    "missing": ("", "", "NaN", "-9999", "-"),
    "quotes": (False, False, True),
    "end": ("\n", "\r\n"),
    "beside": ("", "", "Flag", "Station"),
    "seed": tuple(range(10_000)),
}


@dataclass
class GeneratedFile:
    """A generated file with its expected content.

    Attributes
    ----------
    text
        Encoded content of the file.
    days
        Expected dates.
    truth
        Expected values per column: rain and displacement [mm], level [m]; NaN where missing.
    stated
        Whether every unit is stated in the file or is the usual one (mm; m for levels).
    units
        Units that a user can set, per parameter.
    """

    text: bytes
    days: np.ndarray
    truth: dict[str, np.ndarray]
    stated: bool
    units: dict[str, str]


def draw_spec(seed: int) -> Spec:
    """Return the random spec for a seed."""
    draw = np.random.default_rng(seed)
    return Spec(**{name: values[int(draw.integers(len(values)))] for name, values in CHOICES.items()})


def make_file(spec: Spec) -> GeneratedFile:
    """Return the generated file for a spec."""
    draw = np.random.default_rng(spec.seed)
    n = int(draw.integers(45, 140))
    if spec.kind == "rain":
        days = np.datetime64("2019-01-01") + int(draw.integers(0, 700)) + np.arange(n)
        rain = np.where(draw.random(n) < 0.4, np.round(draw.gamma(0.8, 9.0, n) + 0.5, 1), 0.0)
        return _rows(spec, days, {"rain_mm": rain, "level_m": np.round(150 + np.cumsum(draw.normal(0, 0.2, n)), 2)})
    if spec.kind == "stations":
        days = np.datetime64("2019-01-01") + int(draw.integers(0, 700)) + np.arange(n)
        enu = np.round(np.cumsum(draw.normal(0, 0.6, (n, 3)), axis=0) + draw.normal(0, 1.5, (n, 3)), 2)
        return _rows(spec, days, dict(zip("enu", (enu - enu[0]).T)))
    days = np.datetime64("2019-01-01") + int(draw.integers(0, 700)) + 12 * np.arange(n // 3)
    values = np.round(np.cumsum(draw.normal(0, 2.0, (4, len(days))), axis=1), 2)
    return _wide(spec, days, values) if spec.kind == "wide" else _long(spec, days, values)


def _rows(spec: Spec, days: np.ndarray, truth: dict[str, np.ndarray]) -> GeneratedFile:
    names = NAMES[spec.language].split("|")
    rain = spec.kind == "rain"
    names = [names[0], *(names[1:3] if rain else names[7:10])]
    unit, where = _unit(spec, ("mm", "cm", "in", "m") if rain else ("mm", "cm", "m"))
    # the values alone do not distinguish feet from metres
    level_unit = "m" if where == UNSTATED and spec.level_unit == "ft" else spec.level_unit
    units = [unit, level_unit] if rain else [unit] * 3
    scales = [SCALES[unit], LEVEL_SCALES[level_unit]] if rain else [SCALES[unit]] * 3
    truth = {name: values.copy() for name, values in truth.items()}
    for k, values in enumerate(truth.values()):
        if spec.missing:
            values[7 + 3 * k] = np.nan
    columns = [_cells(spec, values, scale) for values, scale in zip(truth.values(), scales)]
    rows = [[date, *cells] for date, *cells in zip(_dates(spec, days), *columns)]
    if spec.beside:
        names, units = [*names, spec.beside], [*units, ""]
        rows = [[*row, {"Flag": "A", "Station": "Gauge 1"}[spec.beside]] for row in rows]
    stated = where != UNSTATED or (unit == "mm" and (not rain or level_unit == "m"))
    if not rain and spec.missing:
        # a day is read only if all three components are present
        known = np.isfinite(np.column_stack(list(truth.values()))).all(axis=1)
        days, truth = days[known], {name: values[known] for name, values in truth.items()}
    known = {"RAIN_UNIT": {"in": "inch"}.get(unit, unit), "LEVEL_UNIT": level_unit} if rain else {}
    return GeneratedFile(_text(spec, _named(names, ["", *units], where), rows), days, truth, stated, known)


def _wide(spec: Spec, days: np.ndarray, values: np.ndarray) -> GeneratedFile:
    names = NAMES[spec.language].split("|")[3:6]
    unit, where = _unit(spec, ("mm", "cm", "m"))
    dates = [spec.in_names.format(day) for day in days.tolist()]
    values = values.copy()
    if spec.missing:
        values[2, 5] = np.nan
    plain = where != UNSTATED
    head = [*names, *(["UNIT"] if plain else []), *dates]
    rows = [
        [f"P{k}", *_places(spec, k), *([unit] if plain else []), *_cells(spec, row, SCALES[unit])]
        for k, row in enumerate(values)
    ]
    return GeneratedFile(_text(spec, [head], rows), days, {"values": values}, plain or unit == "mm", {"UNIT": unit})


def _long(spec: Spec, days: np.ndarray, values: np.ndarray) -> GeneratedFile:
    names = NAMES[spec.language].split("|")
    unit, where = _unit(spec, ("mm", "cm", "m"))
    where = "brackets" if where == "row" else where
    values = values.copy()
    if spec.missing:
        values[2, 5] = np.nan
    head = _named([*names[3:6], names[0], names[6]], ["", "", "", "", unit], where)
    dates = _dates(spec, days)
    rows = [
        [f"P{k}", *_places(spec, k), date, cell]
        for k, row in enumerate(values)
        for date, cell in zip(dates, _cells(spec, row, SCALES[unit]))
    ]
    stated = where != UNSTATED or unit == "mm"
    return GeneratedFile(_text(spec, head, rows), days, {"values": values}, stated, {"UNIT": unit})


def _unit(spec: Spec, possible: tuple[str, ...]) -> tuple[str, str]:
    """Return the unit and where it is stated; mm replaces cm where neither the file nor the values determine it."""
    unit = spec.unit if spec.unit in possible else "mm"
    if spec.kind != "rain" and spec.where == UNSTATED and unit == "cm":
        unit = "mm"
    return unit, spec.where


def _named(names: list[str], units: list[str], where: str) -> list[list[str]]:
    if where == "row":
        return [names, units]
    form = {"brackets": "{} [{}]", "slash": "{}/{}", UNSTATED: "{}"}[where]
    return [[form.format(name, unit) if unit else name for name, unit in zip(names, units)]]


def _dates(spec: Spec, days: np.ndarray) -> list[str]:
    zero = np.datetime64("1899-12-30").astype(object)
    return [str((d - zero).days) if spec.form == "serial" else spec.form.format(d) for d in days.tolist()]


def _cells(spec: Spec, values: np.ndarray, scale: float) -> list[str]:
    cells = [f"{value * scale:.5f}" if np.isfinite(value) else spec.missing for value in values]
    return [_signed(spec, cell) for cell in cells]


def _places(spec: Spec, k: int) -> list[str]:
    return [_signed(spec, f"{11.2 + 0.01 * k:.4f}"), _signed(spec, f"{46.1 + 0.002 * k:.4f}")]


def _signed(spec: Spec, cell: str) -> str:
    return cell.replace(".", ",") if spec.comma and spec.separator != "," else cell


def _text(spec: Spec, head: list[list[str]], rows: list[list[str]]) -> bytes:
    quoted = [[f'"{name}"' for name in line] if spec.quotes else line for line in head]
    text = spec.end.join([*spec.above, *(spec.separator.join(line) for line in (*quoted, *rows))]) + spec.end
    encoding = "utf-8" if spec.encoding == "gb18030" and spec.language != "zh" else spec.encoding
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        return text.encode("utf-8")


def outcome(spec: Spec, folder: Path) -> tuple[str, bool, str]:
    """Return the result for one table, whether its units are stated, and a description.

    The result is "right", "wrong", "refused", or "asked": refused at first, and right after the parameters named in
    the errors are set.
    """
    file = make_file(spec)
    path = folder / "mixed.csv"
    path.write_bytes(file.text)
    description = ", ".join(f"{one.name}={getattr(spec, one.name)!r}" for one in fields(Spec))
    set_by_user: dict[str, str] = {}
    while True:
        try:
            days, found = _read(spec, path, set_by_user)
            break
        except InputError as error:
            parameters = [name for name in file.units if f"set {name}" in str(error) and name not in set_by_user]
            if not parameters:
                return "refused", file.stated, f"{description}: {error}"
            set_by_user[parameters[0]] = file.units[parameters[0]]
    same = len(days) == len(file.days) and (days == file.days).all() and set(found) == set(file.truth)
    same = same and all(
        found[name].shape == truth.shape and np.allclose(found[name], truth, atol=0.02, equal_nan=True)
        for name, truth in file.truth.items()
    )
    shown = {name: values.ravel()[:4] for name, values in found.items()}
    right = "asked" if set_by_user else "right"
    return right if same else "wrong", file.stated, f"{description}: {days[0]} {len(days)} {shown}"


def _read(spec: Spec, path: Path, units: Mapping[str, str]) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """Return the days and the columns; `units` holds the parameters set by the user."""
    if spec.kind == "rain":
        rain, level = units.get("RAIN_UNIT", "auto"), units.get("LEVEL_UNIT", "auto")
        gauges = read_gauges(read_gauge_file(path), extra_fields=None, rain_unit=rain, level_unit=level)
        return gauges.forcing.days, {name: gauges.forcing.column(name) for name in gauges.forcing.names}
    if spec.kind == "stations":
        (station,) = read_gnss([path]).stations
        return station.dates, dict(zip("enu", station.enu.T))
    series = read_insar(path, ImportOptions(unit=units.get("UNIT", "auto"))).series
    return series.dates, {"values": series.values}


def tally(specs: Iterable[Spec], folder: Path) -> tuple[Counter[tuple[str, bool]], list[str], list[str]]:
    """Return the number of outcomes per result and stated units, and the descriptions of wrong and unread tables.

    A table is unread if it is refused, or if a unit is requested although all units are stated.
    """
    counts: Counter[tuple[str, bool]] = Counter()
    wrong, unread = [], []
    for spec in specs:
        result, stated, description = outcome(spec, folder)
        counts[result, stated] += 1
        if result == "wrong":
            wrong.append(description)
        if result == "refused" or (result == "asked" and stated):
            unread.append(description)
    return counts, wrong, unread
