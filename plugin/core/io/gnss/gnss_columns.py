"""Roles and units of the columns of GNSS tables."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np

from ...common.arrays import StrArray
from ...common.errors import InputError
from ...common.messages import message, quoted
from ..sniffing.findings import LayoutDescription
from ..sniffing.months import normalized_text
from ..sniffing.vocabulary import match_role, split_unit, unit_of, words_of

TO_MM = {"mm": 1.0, "cm": 10.0, "m": 1000.0, "inch": 25.4, "ft": 304.8}
_UNIT = re.compile(r"^(.+?)(?:[ _/]+|(?=[(\[]))[(\[]?(mm|cm|m)(?:2|\^2|²)?[)\]]?$", re.IGNORECASE)
_AXES = (
    (
        "e", "east", "ew", "easting", "est", "este", "leste", "ost", "wschod", "восток", "dogu", "x",
        "东", "東", "东向", "东方向", "东方向位移", "东向位移", "東西", "rechtswert",
    ),
    (
        "n", "north", "ns", "northing", "nord", "norte", "polnoc", "север", "kuzey", "北", "北向", "y",
        "北方向", "北方向位移", "北向位移", "南北", "hochwert",
    ),
    (
        "u", "up", "ud", "vertical", "height", "h", "elevation", "quota", "alto", "hauteur", "hohe", "hoehe", "altura",
        "altitude", "wysokosc", "высота", "yukseklik", "垂直", "垂向", "高程", "高さ", "z", "v", "ellipsoidal_height",
        "垂直位移", "垂直方向位移", "竖向位移", "上下",
    ),
)  # fmt: skip
_PLACES = {
    "longitudine": "lon", "longitud": "lon", "经度": "lon", "経度": "lon",
    "latitudine": "lat", "latitud": "lat", "纬度": "lat", "緯度": "lat",
}  # fmt: skip


def _aliases() -> dict[str, str]:
    """Return the role of each spelling of a column name without its unit."""
    known = {"station": "station", "site": "station", "name": "station", "station_id": "station"}
    known.update(dict.fromkeys(("stazione", "estacion", "estacao", "stacja", "punto", "punkt", "ponto"), "station"))
    known.update(dict.fromkeys(("监测点", "测点", "站点", "观测点", "点号", "点名", "測点", "観測点"), "station"))
    known.update({"date": "date", "day": "date", "time": "date", "datum": "date", "timestamp": "date"})
    known.update(_PLACES)
    known.update({"lon": "lon", "longitude": "lon", "long": "lon", "lat": "lat", "latitude": "lat"})
    known.update(
        {"los": "los", "los_displacement": "los", "sigma": "sigma", "los_sigma": "sigma", "sigma_los": "sigma"}
    )
    for axis, *words in _AXES:
        for word in (axis, *words):
            for form in ("{}", "d{}", "dis_{}", "disp_{}", "d_{}", "displacement_{}", "delta_{}", "delta{}", "δ{}"):
                known[form.format(word)] = axis
            for form in (
                "s{}",
                "sig_{}",
                "std_{}",
                "sigma_{}",
                "{}_sigma",
                "{}_std",
                "{}_sig",
                "{}_std._deviation",
                "std_dev_{}",
                "stdev_{}",
                "sd{}",
                "σ{}",
                "σ_{}",
            ):
                known[form.format(word)] = f"s{axis}"
    for pair in ("en", "eu", "nu"):
        known[f"cov_{pair}"] = known[f"c{pair}"] = f"c{pair}"
        known[f"corr_{pair}"] = f"r{pair}"
    return known


ALIASES = _aliases()
ROLES = tuple(dict.fromkeys(ALIASES.values()))


def column_roles(names: Sequence[str]) -> dict[str, tuple[str, float | None]]:
    """Return the role of each known column and its factor to mm, None if the name states no unit of length."""
    roles: dict[str, tuple[str, float | None]] = {}
    generic = any(normalized_text(name.strip()).startswith("dis_") for name in names)
    for name in names:
        bare = normalized_text(name.strip()).strip("_")
        bare = bare if bare in ALIASES or "_".join(bare.split()) not in ALIASES else "_".join(bare.split())
        if bare not in ALIASES and (found := match_role(name, "date")) is not None and found.confidence == 1.0:
            roles[name] = ("date", None)
            continue
        if bare in ALIASES:
            # MintPy's GENERIC tables use these names and metres
            metres = generic and bare.startswith(("dis_", "std_"))
            roles[name] = (ALIASES[bare], 1000.0 if metres else None)
            continue
        match = _UNIT.match(bare)
        word = match.group(1).strip() if match else ""
        role = ALIASES.get(word) or ALIASES.get(word.replace(" ", "_"))
        if match and role:
            roles[name] = (role, TO_MM[match.group(2)])
            continue
        bare, unit = split_unit(name)
        if normalized_text(bare) in ALIASES and unit in TO_MM:
            roles[name] = (ALIASES[normalized_text(bare)], TO_MM[unit])
    return roles


def states_other_column_order(head: str, row: str, unit: str) -> bool:
    """Check whether the column names above rows of north, east and up state a different order or unit.

    Parameters
    ----------
    head : str
        First lines of the file.
    row : str
        First line of numbers.
    unit : str
        Unit of the rows if the names do not state one.
    """
    above = head[: head.index(row)].strip().splitlines()
    roles = column_roles(above[-1].strip(" #%").split() if above else [])
    told = [(role, factor) for role, factor in roles.values() if role in ("e", "n", "u")]
    as_usual = [role for role, _ in told] == ["n", "e", "u"] and {factor for _, factor in told} <= {None, TO_MM[unit]}
    return len(told) >= 3 and not as_usual


def axes_note(east: str, source: str) -> str:
    """Return a warning if the axis read as east is named X, which points north in surveys of several countries."""
    words = words_of(split_unit(east)[0])
    if not words or words[-1] not in ("x", "dx", "deltax", "δx"):
        return ""
    return message(
        "{source}: the column {name} is read as east; if X points north, set the roles of the columns in LAYOUT.",
        source=source,
        name=quoted(east),
    )


def decimal_year_column(columns: Mapping[str, StrArray]) -> str:
    """Return the name of a column of decimal years, or an empty string if there is none."""
    for name, cells in columns.items():
        found = match_role(name, "year")
        if found is not None and found.confidence == 1.0 and re.match(r"^\s*\d{4}\.\d{2,}", str(cells[0])):
            return name
    return ""


def unit_column(columns: Mapping[str, StrArray]) -> str:
    """Return the unit that a column of units states for all rows; empty if there is none or several differ."""
    found = {
        unit_of(str(cell))
        for name, cells in columns.items()
        if (known := match_role(name, "unit")) is not None and known.confidence == 1.0
        for cell in np.unique(np.asarray(cells).astype(str))
    }
    return found.pop() if len(found) == 1 else ""


def declared_column_roles(
    roles: dict[str, tuple[str, float | None]], declared: LayoutDescription
) -> dict[str, tuple[str, float | None]]:
    """Return the roles of the columns and their factors to mm, as declared, otherwise by name.

    Raises
    ------
    InputError
        If a declared role or unit is not valid for GNSS tables.
    """
    found = dict(roles)
    for column in declared.columns:
        role, factor = roles.get(column.name, ("", None))
        if column.role not in ("", *ROLES) or column.unit not in ("", *TO_MM):
            raise InputError(
                message(
                    "In LAYOUT, the column {name} has the role {role} and the unit {unit}; valid roles: "
                    "{roles}; valid units: {units}.",
                    name=quoted(column.name),
                    role=quoted(column.role),
                    unit=quoted(column.unit),
                    roles=", ".join(ROLES),
                    units=", ".join(TO_MM),
                )
            )
        found[column.name] = (column.role or role, TO_MM.get(column.unit, factor))
    return {name: role_unit for name, role_unit in found.items() if role_unit[0]}
