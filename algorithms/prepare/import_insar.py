"""Import of InSAR series from any producer into the layout used by the other algorithms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message, plural, quoted
from ...plugin.core.common.progress import Progress
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.output_writer import OutputWriter
from ..framework.parameter_reader import ParameterReader
from ..framework.required_packages import ConditionalPackage
from ..parameter_groups.line_of_sight import add_angles
from ..parameter_groups.table_layout import add_date_order, add_layout, layouts_of

if TYPE_CHECKING:
    import numpy as np

    from ...plugin.core.io.insar.options import ImportOptions

translate = QCoreApplication.translate


class ImportInsar(SlopeMuseAlgorithm):
    """Imports InSAR series."""

    ID = "importinsar"
    TITLE = translate("SlopeMuse", "Import InSAR series")
    GROUP = translate("SlopeMuse", "Prepare")
    SUMMARY = translate(
        "SlopeMuse", "Converts InSAR series to a point layer with one displacement field per date [mm]."
    )
    HELP = translate(
        "SlopeMuse",
        "<p>Reads EGMS L2a, L2b and L3 (CSV or the downloaded zip archive), EGMStoolkit, EGMStream, NGU "
        "InSAR Norway, TRE SqueeSAR, SARvey, SARscape, SARPROZ, StaMPS-Visualizer, LiCSBAS2 (cum2csv, "
        "cum.h5), MintPy (timeseries.h5 with its geometry file, HDF-EOS5, save_qgis), NetCDF, rasters with "
        "one band or one file per date (select any of them), long tables (id, position, date, displacement), "
        "and any CSV or vector file whose column names are dates (D20200131, D_20200131, 20200131, "
        "2020-01-31, D31012020).</p><p>The result is in mm, positive towards the satellite (EGMS L3: "
        "positive up or east). The producer is identified by the columns; its unit and sign are used unless "
        "set below. The report lists all assumptions, the confidence in the identified producer, and values "
        "that contradict its conventions.</p>",
    )
    TAGS = ("EGMS", "PSI", "SBAS", "SqueeSAR", "LiCSBAS", "MintPy", "SARscape", "CSV")
    BASIC = ("INPUT", "CRS", "UNIT", "SIGN", "MIN_COHERENCE")
    NEEDS = (ConditionalPackage("matplotlib", "REPORT"),)

    def define(self) -> None:
        """Add the parameters."""
        self.add_file(
            "INPUT",
            translate("SlopeMuse", "InSAR series file"),
            translate(
                "SlopeMuse",
                "CSV file, zip archive with one CSV file, GeoPackage, shapefile or another vector file, HDF5, "
                "NetCDF, GeoTIFF, GMT grid, a folder of dated rasters (enter its path), or a zip archive of GeoTIFF "
                "files.",
            ),
            # QGIS's default filter, *.*, would exclude folders
            translate("SlopeMuse", "All files (*)"),
        )
        self.add_crs(
            "CRS",
            translate("SlopeMuse", "CRS of the points"),
            translate(
                "SlopeMuse",
                "Required for columns x and y. Longitude and latitude are in EPSG:4326, EGMS easting and "
                "northing are in EPSG:3035, and vector files define their own CRS.",
            ),
        )
        self.add_choice(
            "UNIT",
            translate("SlopeMuse", "Unit of the displacements in the file"),
            translate(
                "SlopeMuse",
                "auto: the unit stated in the file or used by its producer, otherwise mm. rad is two-way "
                "phase and requires the wavelength.",
            ),
            {
                "auto": translate("SlopeMuse", "Unit of the file or its producer if known, otherwise mm"),
                "mm": "mm",
                "cm": "cm",
                "m": "m",
                "inch": "inch",
                "rad": translate("SlopeMuse", "Two-way phase [rad] (requires the wavelength)"),
            },
            "auto",
        )
        self.add_choice(
            "SIGN",
            translate("SlopeMuse", "Positive direction of the displacements in the file"),
            translate(
                "SlopeMuse",
                "towards: positive towards the satellite (EGMS, TRE, MintPy, LiCSBAS, NGU). away: positive "
                "away from the satellite (GSI, unwrapped phase). auto: the convention of the producer, "
                "otherwise towards.",
            ),
            {
                "auto": translate(
                    "SlopeMuse", "Producer's convention if known, otherwise positive towards the satellite"
                ),
                "towards": translate("SlopeMuse", "Towards the satellite"),
                "away": translate("SlopeMuse", "Away from the satellite"),
            },
            "auto",
        )
        self.add_number(
            "SENTINEL",
            translate("SlopeMuse", "Value that represents missing data"),
            translate(
                "SlopeMuse",
                "Default: ±999, ±9999 and ±99999, each only if all other values are less than half as large.",
            ),
            advanced=True,
        )
        self.add_number(
            "MIN_COHERENCE",
            translate("SlopeMuse", "Minimum coherence [0–1]"),
            translate(
                "SlopeMuse",
                "Points with a coherence below this value or without a coherence value are excluded. "
                "Default: all points are kept.",
            ),
            minimum=0.0,
            maximum=1.0,
        )
        self.add_number(
            "INCIDENCE",
            translate("SlopeMuse", "Incidence angle [degrees]"),
            translate(
                "SlopeMuse",
                "Measured at the ground from the vertical, for all points; takes precedence over the columns "
                "of the file.",
            ),
            advanced=True,
        )
        self.add_number(
            "HEADING",
            translate("SlopeMuse", "Flight heading [degrees]"),
            translate(
                "SlopeMuse",
                "Flight direction, clockwise from north, right-looking: about −12 for ascending, 192 for descending "
                "orbits.",
            ),
            advanced=True,
        )
        add_angles(self)
        self.add_raster(
            "LOS_RASTER",
            translate("SlopeMuse", "Line-of-sight raster"),
            translate(
                "SlopeMuse",
                "Three bands with the east, north and up components of the unit vector from ground to satellite, "
                "or two bands with the incidence angle and the heading in the convention selected above. Each "
                "point is assigned the value of its cell. This raster takes precedence over all other angles.",
            ),
            advanced=True,
        )
        self.add_number(
            "WAVELENGTH",
            translate("SlopeMuse", "Radar wavelength [mm]"),
            translate(
                "SlopeMuse",
                "Used for the unit rad and for the number of steps above λ/4 in the report. Default for EGMS "
                "and NGU: 55.466.",
            ),
            advanced=True,
        )
        self.add_file(
            "GEOMETRY",
            translate("SlopeMuse", "Geometry file of an HDF5 stack"),
            translate(
                "SlopeMuse", "geometryGeo.h5 or geometryRadar.h5 of MintPy. Default: the file next to the stack."
            ),
            optional=True,
        )
        self.add_text(
            "CHOICES",
            translate("SlopeMuse", "Import settings (JSON)"),
            translate(
                "SlopeMuse",
                "The settings of the import dialog, or the path of a file that contains them. Keys: unit, "
                "sign, crs, producer, component, columns and more. Parameters set above take precedence.",
            ),
            advanced=True,
        )
        add_date_order(self)
        add_layout(self)
        self.add_series_output(
            "OUTPUT",
            translate("SlopeMuse", "Series layer"),
            translate("SlopeMuse", "Points with one field per date [mm]."),
        )
        self.add_report_output(
            "REPORT",
            translate("SlopeMuse", "Import report"),
            translate("SlopeMuse", "Assumptions, dates and gaps, steps above λ/4, and noise in a stable window."),
        )
        self.add_number_output("N_POINTS", translate("SlopeMuse", "Number of points"))
        self.add_number_output("N_DATES", translate("SlopeMuse", "Number of dates"))
        self.add_number_output("NOISE_MM", translate("SlopeMuse", "Scatter in a stable window [mm]"))
        self.add_number_output(
            "NOISE_MM_PER_YEAR", translate("SlopeMuse", "Scatter of velocities in a stable window [mm/yr]")
        )

    def compute(self, reader: ParameterReader, outputs: OutputWriter, progress: Progress) -> dict[str, Any]:
        """Read the file, log the assumptions, and write the layer and the report."""
        from ...plugin.core.io.insar.georeference import assumption_text
        from ...plugin.core.io.insar.import_report import import_report, imported_noise
        from ...plugin.core.io.insar.reader import interpret
        from ...plugin.core.io.sniffing.findings import LayoutDescription
        from ...plugin.core.io.tables.archive import file_hash
        from ...plugin.importing.delivery import open_delivery

        path = reader.path("INPUT")
        if path is None:
            raise InputError(translate("SlopeMuse", "INPUT is missing; set it to an InSAR series file."))
        options = _options(reader)
        raw = open_delivery(path, options, progress.part(0.0, 0.55))
        imported = interpret(raw, options, progress.part(0.55, 0.7))
        for assumption in imported.assumed:
            progress.info(assumption_text(assumption))
        if imported.layout != LayoutDescription():
            progress.info(message("LAYOUT: {layout}", layout=imported.layout.to_json()))
        for warning in imported.warnings:
            progress.warn(warning)
        found: dict[str, Any] = {"UNIT": imported.unit, "SIGN": imported.sign}
        if imported.wavelength_mm is not None:
            found["WAVELENGTH"] = imported.wavelength_mm
        lineage = imported.series.lineage.child(self.ID, {**reader.parameters(), **found}, file_hash(path))
        series = imported.series.with_(lineage=lineage)
        outputs.series("OUTPUT", series)
        noise = imported_noise(imported)
        if reader.is_requested("REPORT"):
            outputs.html("REPORT", import_report(imported, path.name, progress.part(0.7, 0.9), noise))
        progress.info(
            plural(
                "{count} point with {dates:,} dates from {first} to {last}.",
                "{count:,} points with {dates:,} dates from {first} to {last}.",
                count=series.n_points,
                dates=series.n_dates,
                first=series.dates[0],
                last=series.dates[-1],
            )
        )
        numbers: dict[str, Any] = {"N_POINTS": series.n_points, "N_DATES": series.n_dates}
        if noise.n_points:
            # omit these outputs instead of returning NaN if there is no stable window
            numbers.update(NOISE_MM=noise.rms_mm, NOISE_MM_PER_YEAR=noise.rate_rms_mm_yr)
        return numbers


def _line_of_sight_sampler(reader: ParameterReader) -> Callable[[np.ndarray, str], np.ndarray] | None:
    """Return a function that samples the line of sight at points; None without a raster."""
    from ...plugin.layers.rasters.los_raster import los_vectors_at

    layer, angles = reader.raster("LOS_RASTER"), reader.choice("ANGLES")
    return None if layer is None else lambda xy, crs: los_vectors_at(layer, xy, crs, angles)


def _options(reader: ParameterReader) -> ImportOptions:
    """Return the options in CHOICES, overridden by parameters with a value."""
    from ...plugin.core.io.insar.options import AUTO, ImportOptions

    text = reader.text("CHOICES") or "{}"
    if not text.startswith("{"):
        file = Path(text)
        if not file.is_file():
            raise InputError(
                message("CHOICES is {text}, which is neither valid JSON nor an existing file.", text=quoted(text))
            )
        text = file.read_text(encoding="utf-8-sig", errors="replace")
    numbers = {
        "sentinel": "SENTINEL",
        "min_coherence": "MIN_COHERENCE",
        "incidence": "INCIDENCE",
        "heading": "HEADING",
        "wavelength_mm": "WAVELENGTH",
    }
    explicit: dict[str, Any] = {field: reader.number(name) for field, name in numbers.items()}
    explicit.update(crs=reader.crs("CRS"), geometry=reader.text("GEOMETRY"))
    explicit.update(unit=reader.choice("UNIT"), sign=reader.choice("SIGN"), los_sampler=_line_of_sight_sampler(reader))
    if reader.choice("ANGLES") != ImportOptions.angles:
        explicit["angles"] = reader.choice("ANGLES")
    chosen = ImportOptions.from_json(text)
    path = reader.path("INPUT")
    stated = layouts_of(reader).of(path.name if path is not None else "")
    return replace(
        chosen,
        layout=stated.over(chosen.layout),
        **{field: value for field, value in explicit.items() if value not in (None, "", AUTO)},
    )
