"""Names of column roles, for each import."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.io.sniffing.findings import IGNORED

translate = QCoreApplication.translate

_LABELS = {
    "date": translate("SlopeMuse", "date"),
    "clock": translate("SlopeMuse", "time of day"),
    "year": translate("SlopeMuse", "year"),
    "month": translate("SlopeMuse", "month"),
    "day_of_month": translate("SlopeMuse", "day of month"),
    "day_of_year": translate("SlopeMuse", "day of year"),
    "hour": translate("SlopeMuse", "hour"),
    "rain": translate("SlopeMuse", "rain"),
    "level": translate("SlopeMuse", "reservoir level"),
    "driver": translate("SlopeMuse", "additional driver"),
    "station": translate("SlopeMuse", "station"),
    "value": translate("SlopeMuse", "value"),
    "quantity": translate("SlopeMuse", "measured quantity"),
    "unit": translate("SlopeMuse", "unit of the value"),
    "period": translate("SlopeMuse", "accumulation period [days]"),
    "pid": translate("SlopeMuse", "point ID"),
    "longitude": translate("SlopeMuse", "longitude"),
    "latitude": translate("SlopeMuse", "latitude"),
    "easting": translate("SlopeMuse", "easting"),
    "northing": translate("SlopeMuse", "northing"),
    "velocity": translate("SlopeMuse", "velocity"),
    "coherence": translate("SlopeMuse", "coherence"),
    "height": translate("SlopeMuse", "height"),
    "lon": translate("SlopeMuse", "longitude"),
    "lat": translate("SlopeMuse", "latitude"),
    "e": translate("SlopeMuse", "east"),
    "n": translate("SlopeMuse", "north"),
    "u": translate("SlopeMuse", "up"),
    "los": translate("SlopeMuse", "line of sight"),
    "se": translate("SlopeMuse", "east sigma"),
    "sn": translate("SlopeMuse", "north sigma"),
    "su": translate("SlopeMuse", "up sigma"),
    "sigma": translate("SlopeMuse", "line-of-sight sigma"),
    IGNORED: translate("SlopeMuse", "ignored"),
}
ROLES = {
    "importhydrology": (
        "date", "clock", "year", "month", "day_of_month", "day_of_year", "hour", "rain", "level", "driver", "station",
        "value", "quantity", "unit", "period", IGNORED,
    ),
    "importinsar": (
        "pid", "longitude", "latitude", "easting", "northing", "date", "value", "velocity", "coherence", "height",
        IGNORED,
    ),
    "importgnss": ("station", "date", "lon", "lat", "e", "n", "u", "los", "se", "sn", "su", "sigma", IGNORED),
}  # fmt: skip
UNITS = {
    "importhydrology": ("mm", "cm", "m", "inch", "ft", "tenth_mm"),
    "importinsar": ("mm", "cm", "m", "inch"),
    "importgnss": ("mm", "cm", "m"),
}


def role_label(role: str) -> str:
    """Return the name of a role for display."""
    return _LABELS.get(role, role)


def order_label(order: str) -> str:
    """Return the name of a date order for display."""
    labels = {
        "dmy": translate("SlopeMuse", "Day, month, year"),
        "mdy": translate("SlopeMuse", "Month, day, year"),
        "ymd": translate("SlopeMuse", "Year, month, day"),
    }
    return labels.get(order, order)


def unit_label(unit: str) -> str:
    """Return the name of a unit for display."""
    return "0.1 mm" if unit == "tenth_mm" else unit
