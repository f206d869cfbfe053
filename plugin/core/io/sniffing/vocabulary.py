"""Vocabulary of column names and units in several languages, and of the codes of data services.

All readers share this vocabulary. The languages include English, Chinese, German, French, Italian, Spanish,
Portuguese, Polish, Japanese, Russian and Turkish. Words are in lower case without accents (`months.normalized_text`),
in order of preference within a role. Chinese and Japanese words, and long words, also match as a part of a name;
short words and codes only match a whole name or a whole word of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from .months import normalized_text

# Words that programs write for "no value"; any other cell that is not a number counts as text.
BLANK = {
    "",
    "nan",
    "-nan",
    "+nan",
    "null",
    "none",
    "na",
    "n/a",
    "-",
    "--",
    "---",
    "nodata",
    "no data",
    "1.#qnan",
    "—",
    "——",
    "–",
}

# role -> phrases, separated by vertical bars
_PHRASES = {
    "date": "date|datetime|date time|timestamp|date heure|time|day|valid time|datum|datum zeit|fecha|"
    "fecha hora|data|data ora|data e ora|data hora|data godzina|dzien|zeitstempel|zeitpunkt|zeit|mess datum|"
    "horodatage|tarih|tarih saat|zaman|дата|дата время|дата и время|время|日期|日期时间|时间|观测日期|"
    "观测时间|年月日|日付|日時|観測日時|yyyymmdd|aaaammjj|aaaammjjhh|yyyymmddhh|jour|giorno|dia|tag|"
    "reference timestamp|system time start|obs time|obstime|observation date|observation time|"
    "measurement date|epoch|acquisition|acquisition date|dataripresa|data ripresa|data acquisizione|"
    "local time|date utc|dateutc|time utc|utc|mjd|decimal year|decyear|jahr dezimal|yyyy yyyy|gps time|gpst|"
    "sampling date|tid|dato|dato tid|datotid|pvm|aika|tijdstip|datum tijd|data i godzina|fecha y hora|datum cas|"
    "datum i czas|date obs|ob date|obdate|observed at|date de mesure|data pomiaru|data misura|data leitura|"
    "fecha observacion|fecha medicion|messzeitpunkt|datum vrijeme|ngay|"
    "momento|observed|inizio rilevazione|"
    "gg mm aaaa|dd mm yyyy|tt mm jjjj|jj mm aaaa|tidspunkt|dato klokkeslett|valid|観測日|일시|날짜|일자|관측일",
    "year": "year|yr|yyyy|jahr|annee|an|anno|ano|rok|год|yil|年|年份|vuosi|v04001",
    "month": "month|mo|mon|m|monat|mois|mese|mes|miesiac|месяц|ay|月|月份|kk|kuukausi|v04002",
    "day_of_month": "day|dy|dd|d|tag|jour|giorno|dia|dzien|день|gun|日|pv|paiva|v04003",
    "day_of_year": "doy|day of year|julian day|jday|yday|jul|dayofyear",
    "hour": "hour|hr|hh|stunde|heure|ora|hora|godzina|час|saat|时|時|hour utc",
    "clock": "time|uhrzeit|zeit|heure|ora|hora|godzina|czas|время|saat|时间|時刻|time utc|local time|tijd|"
    "time hh mm",
    "rain": "rain|rainfall|prcp|precipitation|precip|precipitation sum|ppt|rr|pcp|rain sum|prec|prectotcorr|"
    "prectot|tp|total precipitation|pptn|rsk|rs|rws|rre150d0|rka150d0|rre150h0|rka150p0|rr24|rrr|rr1|r1|rf|rg|"
    "niederschlag|niederschlagshohe|niederschlagsmenge|regen|regenmenge|pluie|pluies|pluviometrie|"
    "hauteur de pluie|precipitations|pioggia|piogge|precipitazione|precipitazioni|pluviometro|lluvia|lluvias|"
    "precipitacion|precipitaciones|pluviometria|chuva|chuvas|precipitacao|pluviosidade|opad|opady|suma opadow|"
    "opad dobowy|осадки|дождь|сумма осадков|yagis|yagmur|yagis miktari|toplam yagis|降雨|降水|雨量|neerslag|"
    "nederbord|nederbordsmangd|nedbor|nedboer|nedbor dogn|"
    "sademaara|sadanta|neerslagsom|prcp amt|pr|uhrn srazek|"
    "srazky|chirps|imerg|prcptot|rainfall amount|rain tot|valore cumulato|rain mm tot|rre150z0|"
    "rws 10|rws|niederschlagshoehe|padavine|강수량|일강수량|강우량|v13305|v13201",
    "level": "reservoir level|level|rwl|wl|reservoir|lake|pool|stage|waterlevel|water level|gage height|"
    "gauge height|forebay|wasserstand|pegel|pegelstand|seespiegel|stauspiegel|wasserspiegel|stauhohe|niveau|"
    "niveau d eau|hauteur d eau|cote du plan d eau|livello|livello idrometrico|livello invaso|quota invaso|"
    "quota lago|nivel|nivel embalse|cota embalse|nivel de agua|nivel de agua embalse|nivel do reservatorio|"
    "cota do reservatorio|poziom wody|stan wody|poziom|уровень воды|уровень|su seviyesi|seviye|baraj seviyesi|"
    "库水位|坝前水位|上游水位|水位|貯水位|水面高程|pool elevation|reservoir elevation|lake elevation|"
    "lake reservoir elevation|"
    "water surface elevation|res ele|cota|cota da albufeira|vannstand|vattenstand|waterstand|vedenkorkeus|"
    "vodni stav|vodostaj|수위|저수위",
    "groundwater": "groundwater|groundwater level|gwt|gwl|well|piezometer|piezometric|grundwasser|"
    "grundwasserstand|nappe|niveau de la nappe|falda|livello falda|piezometrico|freatico|nivel freatico|"
    "piezometrico|aguas subterraneas|lencol freatico|wody gruntowe|zwierciadlo|грунтовые воды|"
    "уровень грунтовых вод|yeralti suyu|地下水|地下水位|孔隙水",
    "temperature": "temperature|temp|tavg|tmean|tmax|tmin|t2m|avet|temperatur|lufttemperatur|temperatura|"
    "temperatura aria|температура|sicaklik|气温|温度|気温|tmk|txk|tnk|tre200d0|air temp|mean temp|"
    "temperature c",
    "snow": "snow|snowmelt|melt|swe|snowfall|snow depth|sndp|snwd|schnee|schneehohe|neige|neve|nieve|snieg|"
    "снег|kar|雪|积雪|積雪|融雪|sd",
    "discharge": "discharge|flow|streamflow|inflow|outflow|abfluss|debit|portata|caudal|vazao|przeplyw|расход|"
    "debi|流量",
    "evaporation": "evaporation|evapotranspiration|et0|pet|evap|verdunstung|evaporazione|evaporacion|"
    "evaporacao|parowanie|испарение|buharlasma|蒸发|蒸発|soil moisture|soilmoisture|humidity|"
    "relative humidity|pressure|wind",
    "station": "station|gauge|station id|stationid|station abbr|stations id|station name|sensor|sensor id|"
    "idsensore|id sensore|num poste|monitoring location id|site|site no|site id|stazione|codice stazione|"
    "estacion|codigo estacion|estacao|codigo estacao|stacja|kod stacji|messstelle|stationsname|poste|станция|"
    "istasyon|istasyon no|站名|站号|站点|测站|観測所|地点|locationid|site name|gauge id|gage id|v01301|지점|지점명",
    "value": "value|valore|wert|messwert|valeur|valor|wartosc|значение|deger|数值|数据|观测值|値|數值|result|"
    "measurement|obs value|resultat|resultat obs|data value|amount|measured value|waarde|varde|verdi|hodnota",
    "quantity": "parameter code|parametercd|parameter|variable|element|quantity|parametro|parametre|"
    "messgrosse|grandezza|observed property|parameter cd|параметр|parametr|要素|sensor type",
    "unit": "unit|units|uom|unit of measure|unit of measurement|disp unit|einheit|unite|unita|unita di misura|"
    "unidad|unidade|jednostka|единица|единицы|birim|单位|単位",
    "no_data": "nodata|no data|null value|missing|missing value|fill value|novalue",
    "axis": "axis|component|comp|direction|komponente|composante|componente|skladowa|компонента|bilesen|分量|"
    "方向",
    "period": "period over which rainfall was measured days|period over which rainfall was measured|"
    "period days|days of accumulation|accumulation days|number of days|dias acumulados|accumulated days",
    "auxiliary": "attributes|flag|flags|quality|qualifier|code|number|latitude|longitude|elevation|altitude|"
    "alti|lat|lon|x|y|id|fid|objectid|name|nom usuel|status|stato|statistic id|time series id|approval status|"
    "last modified|idoperatore|id operatore|qn 3|qn 4|qn|rskf|eor|qrr|qc|battery|batt volt avg|batt volt|"
    "source|record|host connected|coupler detached|coupler attached|stopped|end of file|agency|agency cd|tz cd|"
    "validity|质量|品質情報|均質番号|qualitat|qualite|calidad|qualita|operatore|row|index|product code|height|"
    "easting|northing|现象なし情報|line|経度|緯度|经度|纬度|点番号|点号",
}  # fmt: skip

# unit -> spellings without accents, separated by spaces
_UNIT_WORDS = {
    "mm": "mm millimetre millimetres millimeter millimeters millimetri millimetres milimetro milimetros "
    "milimetry milimetre milimetr мм миллиметр миллиметры 毫米 ミリ kg/m2 kg/m^2 kgm-2 l/m2 l/mq l/m^2 mm/day "
    "mm/d mm/dia mm/jour mm/giorno mm/tag mm/24h mm/mese mm/doba мм/сут mm/month mm/h/1h",
    "cm": "cm centimetre centimetres centimeter centimeters centimetri centimetro centimetros centymetry "
    "santimetre см сантиметр сантиметры 厘米 センチ cm/day cm/d",
    "m": "m metre metres meter meters metri metro metros metry metr м метр метры 米 メートル masl mamsl "
    "m.a.s.l. m.s.l.m. mslm mnm msnm mnn m.n.m. m.s.n.m. m.ü.m. m.u.m. m/day m/d",
    "inch": "in inch inches in. pulgada pulgadas pouce pouces pollice pollici zoll cal cale дюйм дюймы inc "
    "英寸 インチ polegada polegadas in/day",
    "ft": "ft feet foot ft. pie pies pied pieds piede piedi fuss стоп футы фут ayak 英尺 フィート pes",
    "tenth_mm": "0.1mm 0,1mm 1/10mm tenths_of_mm tenthmm 0.1_mm tenths_mm 10thmm dmm",
    "rad": "rad radian radians radiant radiani radianes radianos radiany радиан 弧度 ラジアン",
    "mm/h": "mm/h mm/hr mm/hour mm/std mm/ora mm/hora mm/godz мм/ч mmh-1 mmh^-1 kgm-2s-1 kg/m2/s mm/s mm/min "
    "毫米/时 毫米/小时",
}  # fmt: skip
UNITS = {normalized_text(word): unit for unit, words in _UNIT_WORDS.items() for word in words.split()}
UNITS.update({"毫米/日": "mm", "tenths of mm": "tenth_mm", **{unit: unit for unit in _UNIT_WORDS}})
RATE = "mm/h"
_BRACKETS = re.compile(r"[\[(（【]\s*([^\[\]()（）【】]{1,24}?)\s*[\])）】]")
_TAILS = (
    re.compile(r"\s?/\s?([^\s_,;:\[\]()]{1,14})\s*$"),
    re.compile(r"[\s_,;:]+(?:in |en |di )?([^\s_,;:\[\]()]{1,14})\s*$"),
)
_FIRST_WORD = re.compile(r"(?:in (?=\S))?([^\s,;(+-]*)", re.IGNORECASE)
# units followed by further words: Pool Elevation ft NAVD88, Wasserstand in cm über PNP
_AMID = re.compile(r"(?<=[\s_,])(?:in )?(ft|feet|inch(?:es)?|cm)(?=[\s_,.-])", re.IGNORECASE)
_RATE = re.compile(
    r"(?:mm|cm|m|in|inch(?:es)?|kgm-?2)(?:(?:/|per)(?:h|hrs?|hours?|min|minutes?|s|sec|second)|(?:h|hr|hour|min|s)\^?-1)"
)
_SLASH = re.compile(r"/([^\s/]{1,14})(?=\s)")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORD = re.compile(r"[^\W_]+")
# characters of scripts without spaces between words
_UNSPACED = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_MIN_PART = 7
# confidence if a single word of a name is known
_WORD_CONFIDENCE = 0.8

ROLES = {role: tuple(normalized_text(phrases).split("|")) for role, phrases in _PHRASES.items()}
_PHRASES_OF = {role: [(phrase, phrase.replace(" ", "")) for phrase in phrases] for role, phrases in ROLES.items()}


@dataclass(frozen=True)
class RoleMatch:
    """Match of a name and a role.

    Attributes
    ----------
    rank : int
        Position of the matching phrase in the list of the role; 0 = the preferred name.
    confidence : float
        1 if the whole name matches, 0.8 if a word of it matches, 0.6 if a part of a word matches.
    """

    rank: int
    confidence: float


_KNOWN = frozenset(word for phrases in ROLES.values() for phrase in phrases for word in phrase.split())
_KNOWN_PARTS = tuple(word for word in _KNOWN if len(word) >= 2 and _UNSPACED.search(word))


def is_known_word(word: str) -> bool:
    """Check whether a word is in the vocabulary; in scripts without spaces, also whether a part of it is."""
    bare = normalized_text(word)
    return bare in _KNOWN or (bool(_UNSPACED.search(bare)) and any(part in bare for part in _KNOWN_PARTS))


def words_of(name: str) -> list[str]:
    """Return the words of a name in lower case without accents; a capital within a name begins a new word."""
    return _WORD.findall(normalized_text(_CAMEL.sub(" ", name.strip())))


def unit_of(text: str) -> str:
    """Return the unit stated in a cell (feet, [mm], мм), or an empty string if it is not a unit."""
    bare = normalized_text(text).strip(" []()（）").replace(" ", "").replace("³", "3").replace("²", "2")
    if bare in UNITS:
        return UNITS[bare]
    if _RATE.fullmatch(bare):
        return RATE
    return UNITS.get(normalized_text(text).strip(), "")


def split_unit(name: str) -> tuple[str, str]:
    """Return a name without its unit, and the unit; it is in brackets, after a slash or comma, or at the end."""
    for inside in _BRACKETS.finditer(name):
        # the datum may follow the unit: feet above MSL, m, NN
        unit = unit_of(inside[1]) or unit_of(_FIRST_WORD.findall(inside[1])[0])
        if unit:
            return (name[: inside.start()] + " " + name[inside.end() :]).strip(), unit
    # HOBO: "Water Level, meters (LGR S/N: 1234)"
    bare = _BRACKETS.sub("", name).strip()
    for tail in (bare, _CAMEL.sub("_", bare)):
        # "rain mm/day": the longer unit takes precedence
        for form in reversed(_TAILS):
            match = form.search(tail)
            unit = unit_of(match[1]) if match else ""
            if match and unit and words_of(tail[: match.start()]):
                return tail[: match.start()].strip(" ,_/"), unit
    match = _SLASH.search(bare)
    if match and unit_of(match[1]):
        # "Reservoir level/ft NGVD 1929": the datum follows the unit
        return bare[: match.start()] + bare[match.end() :], unit_of(match[1])
    if (match := _AMID.search(bare)) and words_of(bare[: match.start()]):
        return bare[: match.start()] + bare[match.end() :], unit_of(match[1])
    for word in ("毫米", "厘米", "英寸", "米"):
        if bare.endswith(word) and len(bare) > len(word):
            return bare[: -len(word)], unit_of(word)
    return bare, ""


# separators, readers and roles look up the same names repeatedly
@lru_cache(maxsize=4096)
def match_role(name: str, role: str) -> RoleMatch | None:
    """Return how well a column name (with or without a unit) matches a role, or None if it does not."""
    bare, words = _bare(name)
    if not words:
        return None
    halves = [match_role(half, role) for half in bare.split("/")] if "/" in bare else []
    if halves and all(half is not None and half.confidence == 1.0 for half in halves):
        # 年/Year: one name in two languages
        return halves[0]
    joined, closed = " ".join(words), "".join(words)
    best: RoleMatch | None = None
    for rank, (phrase, without_blanks) in enumerate(_PHRASES_OF[role]):
        if closed == without_blanks:
            return RoleMatch(rank, 1.0)
        if phrase not in joined or (best is not None and best.confidence == _WORD_CONFIDENCE):
            continue
        if _holds(words, phrase.split()):
            best = RoleMatch(rank, _WORD_CONFIDENCE)
        elif best is None and (_UNSPACED.search(phrase) or len(phrase) >= _MIN_PART):
            best = RoleMatch(rank, 0.6)
    return best


@lru_cache(maxsize=1024)
def _bare(name: str) -> tuple[str, list[str]]:
    """Return the name of a column without its unit, and its words."""
    bare, _ = split_unit(name)
    return bare, words_of(bare)


def _holds(words: list[str], phrase: list[str]) -> bool:
    n = len(phrase)
    if n == 1 and len(phrase[0]) == 1 and not _UNSPACED.search(phrase[0]):
        return False
    return any(words[i : i + n] == phrase for i in range(len(words) - n + 1))
