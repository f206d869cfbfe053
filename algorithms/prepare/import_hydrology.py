"""Import of rain, reservoir level and other daily drivers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message
from ...plugin.core.common.progress import Progress
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.output_writer import OutputWriter
from ..framework.parameter_reader import ParameterReader
from ..parameter_groups.table_layout import add_date_order, add_layout, layouts_of

if TYPE_CHECKING:
    from ...plugin.core.io.hydrology.gauge_files import GaugeTable

translate = QCoreApplication.translate


class ImportHydrology(SlopeMuseAlgorithm):
    """Imports a table of daily drivers."""

    ID = "importhydrology"
    TITLE = translate("SlopeMuse", "Import rain and reservoir level")
    GROUP = translate("SlopeMuse", "Prepare")
    SUMMARY = translate(
        "SlopeMuse", "Converts rain, reservoir level and other daily values to a table with one row per day."
    )
    HELP = translate(
        "SlopeMuse",
        "<p>Date, rain and reservoir level are detected by their column names or selected below; every other "
        "numeric column is kept as an additional driver. NOAA GSOD (inches, 99.99 = missing), GHCN (0.1 mm, "
        "also the yearly files without a header), USGS (parameter codes), the Bureau of Meteorology and "
        "Chinese tables are read without preparation. A unit in a column name, such as Rainfall/in or "
        "level_ft, applies if the unit below is auto. Running totals are converted to the amount per "
        "interval, and multi-day totals are distributed evenly over their days.</p><p>Several readings per "
        "day: rain is summed, everything else is averaged. Several gauges: rain is averaged, and each gauge "
        "also keeps its own columns.</p><p>Missing days remain missing: they are counted and not set to "
        "zero.</p>",
    )
    TAGS = ("rain", "reservoir", "precipitation", "GSOD", "GHCN", "gauge", "groundwater")
    BASIC = ("INPUT", "FILES", "DATE_FIELD", "RAIN_FIELD", "LEVEL_FIELD")

    def define(self) -> None:
        """Add the parameters."""
        self.add_table(
            "INPUT",
            translate("SlopeMuse", "Table of daily values"),
            translate("SlopeMuse", "CSV file, spreadsheet, GeoPackage or another table with a date column."),
            optional=True,
        )
        self.add_files(
            "FILES",
            translate("SlopeMuse", "Gauge files"),
            translate(
                "SlopeMuse",
                "Files to read instead of, or in addition to, the table: NOAA GSOD and GHCN, USGS "
                "(tab-separated, .txt), CSV, XLSX or ODS.",
            ),
            optional=True,
        )
        self.add_field(
            "DATE_FIELD",
            translate("SlopeMuse", "Date field"),
            translate("SlopeMuse", "Default: detected by name."),
            "INPUT",
        )
        self.add_field(
            "RAIN_FIELD",
            translate("SlopeMuse", "Rain field"),
            translate("SlopeMuse", "Default: detected by name."),
            "INPUT",
        )
        self.add_field(
            "LEVEL_FIELD",
            translate("SlopeMuse", "Reservoir level field"),
            translate("SlopeMuse", "Default: detected by name."),
            "INPUT",
        )
        self.add_choice(
            "RAIN_UNIT",
            translate("SlopeMuse", "Unit of daily rain"),
            translate(
                "SlopeMuse",
                "auto: the unit stated in the file, otherwise mm; values that contradict the unit are "
                "rejected. tenth_mm is 0.1 mm. The output is in mm.",
            ),
            {
                "mm": "mm",
                "cm": "cm",
                "inch": "inch",
                "m": "m",
                "tenth_mm": "0.1 mm",
                "auto": translate("SlopeMuse", "Unit stated in the file, otherwise mm"),
            },
            "auto",
        )
        self.add_choice(
            "LEVEL_UNIT",
            translate("SlopeMuse", "Unit of the reservoir level"),
            translate(
                "SlopeMuse",
                "auto: the unit stated in the file, otherwise m; values that contradict the unit are "
                "rejected. The output is in m.",
            ),
            {
                "m": "m",
                "cm": "cm",
                "mm": "mm",
                "ft": "ft",
                "auto": translate("SlopeMuse", "Unit stated in the file, otherwise m"),
            },
            "auto",
        )
        self.add_choice(
            "GAUGES",
            translate("SlopeMuse", "Rain from several gauges"),
            translate(
                "SlopeMuse", "mean: mean of all gauges with a value on that day; first: the first gauge with a value."
            ),
            {
                "mean": translate("SlopeMuse", "Mean of all gauges on that day"),
                "first": translate("SlopeMuse", "First gauge with a value"),
            },
            "mean",
            advanced=True,
        )
        self.add_number(
            "TIME_ZONE",
            translate("SlopeMuse", "Time zone of the output days [h from UTC]"),
            translate(
                "SlopeMuse",
                "Applies to readings with a time of day and a time zone. Examples: 8 for China, 1 for Italy. "
                "Default: days as written in the file.",
            ),
            minimum=-14.0,
            maximum=14.0,
            advanced=True,
        )
        add_date_order(self)
        self.add_text(
            "STATIONS",
            translate("SlopeMuse", "Stations or sensors"),
            translate(
                "SlopeMuse",
                "Comma-separated stations or sensors to read from a file that contains several. Default: all.",
            ),
            advanced=True,
        )
        add_layout(self)
        self.add_table_output(
            "OUTPUT",
            translate("SlopeMuse", "Daily drivers"),
            translate(
                "SlopeMuse", "Columns date, rain_mm, level_m and additional drivers; days without a value are empty."
            ),
        )
        self.add_number_output("N_DAYS", translate("SlopeMuse", "Number of days"))
        self.add_number_output("N_MISSING", translate("SlopeMuse", "Days with missing rain or reservoir level"))

    def compute(self, reader: ParameterReader, outputs: OutputWriter, progress: Progress) -> dict[str, Any]:
        """Read the table and log how it was interpreted."""
        from ...plugin.core.data.forcing import driver_title
        from ...plugin.core.io.hydrology.gauge_merging import read_gauges

        hydrology = read_gauges(
            _gauges(reader, progress),
            combine=reader.choice("GAUGES"),
            date_field=reader.field("DATE_FIELD"),
            rain_field=reader.field("RAIN_FIELD"),
            level_field=reader.field("LEVEL_FIELD"),
            extra_fields=None,
            rain_unit=reader.choice("RAIN_UNIT"),
            level_unit=reader.choice("LEVEL_UNIT"),
            time_zone=reader.number("TIME_ZONE"),
            stations=reader.text("STATIONS") or "",
        )
        for note in hydrology.notes:
            progress.info(note)
        progress.info(message("LAYOUT: {layout}", layout=hydrology.layouts.to_json()))
        for warning in hydrology.warnings:
            progress.warn(warning)
        forcing = hydrology.forcing
        for name, count in hydrology.missing.items():
            progress.info(
                message(
                    "{name}: {count} of {days} days without a value",
                    name=driver_title(name),
                    count=count,
                    days=forcing.n_days,
                )
            )
        progress.info(
            message(
                "{days:,} days from {first} to {last}.",
                days=forcing.n_days,
                first=forcing.days[0],
                last=forcing.days[-1],
            )
        )
        outputs.table("OUTPUT", {"date": forcing.days, **{name: forcing.column(name) for name in forcing.names}})
        return {"N_DAYS": forcing.n_days, "N_MISSING": hydrology.n_missing}


def _gauges(reader: ParameterReader, progress: Progress) -> list[GaugeTable]:
    """Read text files with the gauge reader, which detects separators and encodings, and other layers through QGIS."""
    from ...plugin.core.io.hydrology.gauge_files import gauges_of, read_gauge_file
    from ...plugin.core.io.tables.delimited import Table, apply_declared_layout
    from ...plugin.importing.gauge_delivery import read_gauge_paths
    from ...plugin.importing.spreadsheet import is_sheet, table_of_cells

    layer, paths, layouts = reader.layer("INPUT"), reader.paths("FILES"), layouts_of(reader)
    if layer is None and not paths:
        raise InputError(translate("SlopeMuse", "INPUT is missing; set it to a table of daily values, or set FILES."))
    found: list[GaugeTable] = []
    if layer is not None:
        path = None if reader.selected_only("INPUT") else _text_file(layer)
        if path is not None:
            found += read_gauge_file(path, progress, layouts.of(path.name))
        else:
            cells = reader.table("INPUT")
            sheet = table_of_cells(cells, layer.name()) if cells and is_sheet(_path_of(layer)) else None
            table = sheet or Table(layer.name(), cells)
            apply_declared_layout(table, layouts.of(layer.name()))
            found += gauges_of(table, layer.name())
    return found + read_gauge_paths(paths, progress, layouts)


def _text_file(layer: QgsVectorLayer) -> Path | None:
    """Return the file of a layer that shows an unfiltered text file without edits; None for other layers."""
    if layer.providerType() != "ogr" or layer.subsetString() or layer.isEditable():
        return None
    path = _path_of(layer)
    return path if path.suffix.lower() in (".csv", ".txt", ".tsv") and path.is_file() else None


def _path_of(layer: QgsVectorLayer) -> Path:
    return Path(layer.source().split("|", 1)[0])
