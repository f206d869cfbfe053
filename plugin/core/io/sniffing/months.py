"""Names of months and time zones in tables."""

from __future__ import annotations

import unicodedata

import numpy as np

FIRST_YEAR, LAST_YEAR = 1990, 2100

_MONTHS = (
    "jan january januar jaenner janner janvier gennaio gen enero ene janeiro stycznia styczen sty ocak oca januari "
    "январь января янв",
    "feb february februar fevrier fev febbraio febrero fevereiro lutego luty lut subat sub februari "
    "февраль февраля фев",
    "mar march maerz marz mrz mrt mars marzo marco marca marzec mart maart marts март марта мар",
    "apr april avril avr aprile abril abr kwietnia kwiecien kwi nisan nis апрель апреля апр",
    "may mai maggio mag mayo maio maja maj mei mayis май мая",
    "jun june juni juin giugno giu junio junho czerwca czerwiec cze haziran haz июнь июня июн",
    "jul july juli juillet juil luglio lug julio julho lipca lipiec lip temmuz tem июль июля июл",
    "aug august augusti augustus aout agosto ago sierpnia sierpien sie agustos agu август августа авг",
    "sep sept september septembre settembre set septiembre setembro wrzesnia wrzesien wrz eylul eyl сентябрь "
    "сентября сен",
    "oct october oktober okt octobre ottobre ott octubre outubro out pazdziernika pazdziernik paz ekim eki "
    "октябрь октября окт",
    "nov november novembre noviembre novembro listopada listopad lis kasim kas ноябрь ноября ноя",
    "dec december dezember dez decembre dicembre dic diciembre dezembro grudnia grudzien gru aralik ara desember "
    "декабрь декабря дек",
)  # fmt: skip

# Offsets from UTC [h]; abbreviations of several zones (CST: America, China) are used as by the USGS.
ZONES = {
    "Z": 0, "UTC": 0, "GMT": 0, "UT": 0, "WET": 0, "AST": -4, "ADT": -3, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5,
    "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8, "HST": -10, "CET": 1, "MEZ": 1, "CEST": 2,
    "MESZ": 2, "BST": 1, "WEST": 1, "EET": 2, "EEST": 3, "MSK": 3, "TRT": 3, "JST": 9, "AEST": 10, "AEDT": 11,
}  # fmt: skip


def calendar_date(year: int, month: int, day_of_month: int) -> np.datetime64 | None:
    """Return the date, or None if it does not exist in the calendar or the year is not in 1990–2100."""
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 and 1 <= day_of_month <= 31):
        return None
    try:
        return np.datetime64(f"{year:04d}-{month:02d}-{day_of_month:02d}", "D")
    except ValueError:
        return None


def normalized_text(text: str) -> str:
    """Return a text in lower case without accents, with full-width characters converted."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    kept = "".join(c for c in decomposed if not unicodedata.combining(c))
    return kept.replace("ı", "i").replace("ł", "l").replace("ø", "o")


MONTHS = {normalized_text(word): number for number, words in enumerate(_MONTHS, 1) for word in words.split()}


def month_of(word: str) -> int:
    """Return the number of a month from its name or unambiguous first letters, or 0 if it is not a month."""
    bare = normalized_text(word).rstrip(".")
    if bare in MONTHS or len(bare) < 3:
        return MONTHS.get(bare, 0)
    possible = {number for name, number in MONTHS.items() if name.startswith(bare)}
    return possible.pop() if len(possible) == 1 else 0


def offset_of(text: str) -> float:
    """Return the offset from UTC [h] of a time zone (Z, MST, +08:00, GMT-06:00, UTC+1), or NaN if it is not one."""
    word = text.strip().strip("()[]").upper().replace("−", "-")
    if word in ZONES:
        return float(ZONES[word])
    for name in ("UTC", "GMT", "UT"):
        word = word[len(name) :].strip() if word.startswith(name) else word
    digits = word[1:].replace(":", "")
    if word[:1] not in ("+", "-") or not digits.isdigit() or len(digits) > 4:
        return float("nan")
    hours = int(digits[:-2]) + int(digits[-2:]) / 60.0 if len(digits) > 2 else float(digits)
    return (-hours if word[0] == "-" else hours) if hours <= 14 else float("nan")
