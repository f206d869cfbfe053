"""Files of rain and level in mixtures of separators, decimal signs, dates, languages, units and encodings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.hydrology.gauge_files import read_gauge_file
from slopemuse.plugin.core.io.hydrology.gauge_merging import read_gauges

NAMES = {
    "en": ("Date", "Rainfall", "Water level"),
    "zh": ("日期", "降雨量", "库水位"),
    "de": ("Datum", "Niederschlag", "Wasserstand"),
    "fr": ("Date", "Précipitations", "Niveau"),
    "it": ("Data", "Pioggia", "Livello"),
    "es": ("Fecha", "Lluvia", "Nivel del embalse"),
    "pt": ("Data", "Chuva", "Nível"),
    "pl": ("Data", "Opad", "Stan wody"),
    "ja": ("日付", "降水量", "水位"),
    "ru": ("Дата", "Осадки", "Уровень воды"),
    "tr": ("Tarih", "Yağış", "Su seviyesi"),
}
FORMS = (
    "{:%Y-%m-%d}", "{:%Y/%m/%d}", "{:%Y%m%d}", "{:%d.%m.%Y}", "{:%d/%m/%Y}", "{:%m/%d/%Y}", "{:%d-%m-%Y}",
    "{:%d-%b-%Y}", "{:%Y-%m-%d 00:00}", "{:%Y-%m-%dT00:00:00Z}", "{:%d.%m.%Y 00:00}", "{:%Y年%m月%d日}", "{:%d/%m/%y}",
    "{:%m/%d/%y}", "serial", "{:%Y-%j}",
)  # fmt: skip
RAIN_UNITS = {"mm": 1.0, "cm": 0.1, "in": 1 / 25.4, "m": 0.001}
LEVEL_UNITS = {"m": 1.0, "cm": 100.0, "ft": 1 / 0.3048}
REMARKS = ("Station: 12", "made by a logger", "elevation: 812 m", "# remark", "", "-BEGIN-")
UNSTATED = "unstated"


@dataclass
class Mixture:
    """A file and what it holds."""

    text: bytes
    days: np.ndarray
    rain: np.ndarray
    level: np.ndarray
    told: str


def mixture(seed: int) -> Mixture:
    """Return the file of a seed."""
    draw = np.random.default_rng(seed)
    language = draw.choice(list(NAMES))
    separator = draw.choice([",", ";", "\t", "|"])
    comma = bool(draw.random() < 0.5) and separator != ","
    form = str(draw.choice(FORMS))
    n = int(draw.integers(45, 140))
    days = np.datetime64("2019-01-01") + int(draw.integers(0, 700)) + np.arange(n)
    rain = np.where(draw.random(n) < 0.4, np.round(draw.gamma(0.8, 9.0, n) + 0.5, 1), 0.0)
    level = np.round(150 + np.cumsum(draw.normal(0, 0.2, n)), 2)
    rain_unit, level_unit = str(draw.choice(list(RAIN_UNITS))), str(draw.choice(list(LEVEL_UNITS)))
    where = str(draw.choice(["brackets", "slash", "row", UNSTATED]))
    if where == UNSTATED and level_unit == "ft":
        # nothing in the numbers tells feet from metres
        level_unit = "m"
    encodings = ["utf-8", "utf-8-sig", "utf-16", *(["gb18030"] if language == "zh" else [])]
    encodings += ["cp1252"] if language in ("en", "de", "fr", "it", "es", "pt") and "年" not in form else []
    encoding = str(draw.choice(encodings))
    if encoding in ("gb18030", "cp1252"):
        where = "brackets"
    names = list(NAMES[language])
    units = ["", rain_unit, level_unit]
    if where in ("brackets", "slash"):
        made = "{} [{}]" if where == "brackets" else "{}/{}"
        names = [names[0], made.format(names[1], rain_unit), made.format(names[2], level_unit)]
    rows = [names, *([units] if where == "row" else [])]
    for day, drop, height in zip(days.tolist(), rain, level):
        date = str((day - np.datetime64("1899-12-30").astype(object)).days) if form == "serial" else form.format(day)
        cells = [f"{drop * RAIN_UNITS[rain_unit]:.5f}", f"{height * LEVEL_UNITS[level_unit]:.4f}"]
        rows.append([date, *(cell.replace(".", ",") if comma else cell for cell in cells)])
    above = [str(draw.choice(REMARKS)) for _ in range(int(draw.integers(0, 4)))]
    text = "\n".join([*above, *(separator.join(row) for row in rows)]) + "\n"
    told = f"{seed}: {language} {separator!r} comma={comma} {form} {rain_unit} {level_unit} {where} {encoding} {above}"
    return Mixture(text.encode(encoding), days, rain, level, told)


def outcome(seed: int, folder: Path) -> tuple[str, str]:
    """Return "right", "refused" or "wrong" for a seed, and what happened."""
    made = mixture(seed)
    path = folder / "mixed.csv"
    path.write_bytes(made.text)
    try:
        found = read_gauges(read_gauge_file(path), extra_fields=None).forcing
    except InputError as error:
        return "refused", f"{made.told}: {error}"
    same = (
        len(found.days) == len(made.days)
        and found.days[0] == made.days[0]
        and set(found.names) == {"rain_mm", "level_m"}
    )
    if same:
        rain, level = found.column("rain_mm"), found.column("level_m")
        same = np.allclose(rain, made.rain, atol=0.02) and np.allclose(level, made.level, atol=0.002)
    return (
        "right" if same else "wrong"
    ), f"{made.told}: {found.days[0]} {len(found.days)} {found.names} {found.values[:3]}"


def tally(seeds: Iterable[int], folder: Path) -> tuple[Counter[tuple[str, bool]], list[str], list[str]]:
    """Return how often each outcome came, by whether the file states its units; what was wrong; what was not read."""
    counts: Counter[tuple[str, bool]] = Counter()
    wrong, unread = [], []
    for seed in seeds:
        result, told = outcome(seed, folder)
        stated = f" {UNSTATED} " not in told
        counts[result, stated] += 1
        if result == "wrong":
            wrong.append(told)
        if result == "refused" and stated:
            unread.append(told)
    return counts, wrong, unread
