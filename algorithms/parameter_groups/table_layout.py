"""Parameters for the layout of text tables, shared by the import algorithms."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ..framework.parameter_reader import ParameterReader

if TYPE_CHECKING:
    from ...plugin.core.io.sniffing.findings import Layouts
    from ..framework.algorithm import SlopeMuseAlgorithm

translate = QCoreApplication.translate


def add_date_order(algorithm: SlopeMuseAlgorithm) -> None:
    """Add the order of day, month and year."""
    algorithm.add_choice(
        "DATE_ORDER",
        translate("SlopeMuse", "Order of day, month and year"),
        translate("SlopeMuse", "auto: inferred from all rows. dmy: 11/07/2020 is in July; mdy: in November."),
        {
            "auto": translate("SlopeMuse", "Inferred from all rows"),
            "dmy": translate("SlopeMuse", "Day, month, year"),
            "mdy": translate("SlopeMuse", "Month, day, year"),
            "ymd": translate("SlopeMuse", "Year, month, day"),
        },
        "auto",
        advanced=True,
    )


def add_layout(algorithm: SlopeMuseAlgorithm) -> None:
    """Add the layout of text tables as JSON."""
    algorithm.add_text(
        "LAYOUT",
        translate("SlopeMuse", "Layout of the table (JSON)"),
        translate(
            "SlopeMuse",
            "The layout shown in the log, the report and the import dialog, or a part of it. Keys: encoding, "
            "separator, decimal, header_row, unit_row, first_row, date_form, date_order, no_data, unit, and "
            "columns with name, role and unit. Omitted keys are detected automatically.",
        ),
        advanced=True,
    )


def layouts_of(reader: ParameterReader) -> Layouts:
    """Return the layouts in LAYOUT, with the date order of DATE_ORDER, which takes precedence."""
    from ...plugin.core.io.sniffing.findings import Layouts

    layouts, order = Layouts.from_json(reader.text("LAYOUT") or ""), reader.choice("DATE_ORDER")
    if order == "auto":
        return layouts
    ordered = {name: replace(one, date_order=order) for name, one in layouts.by_file.items()}
    return Layouts(replace(layouts.common, date_order=order), ordered)
