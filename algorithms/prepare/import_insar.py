"""Brings InSAR series of any producer into the one form that the other algorithms take."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message, quoted
from ...plugin.core.common.progress import Progress
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.inputs import Given
from ..framework.outputs import Made
from ..framework.required_packages import Need
from ..parameter_groups.line_of_sight import add_angles

if TYPE_CHECKING:
    import numpy as np

    from ...plugin.core.io.insar.options import ImportOptions

translate = QCoreApplication.translate


class ImportInsar(SlopeMuseAlgorithm):
    """Import of InSAR series."""

    ID = "importinsar"
    TITLE = translate("SlopeMuse", "Import InSAR series")
    GROUP = translate("SlopeMuse", "Prepare")
    SUMMARY = translate("SlopeMuse", "Turns a delivery of InSAR series into a point layer with a field a date, in mm.")
    HELP = translate(
        "SlopeMuse",
        "<p>Reads EGMS L2a, L2b and L3 (CSV or the zip as downloaded), EGMStoolkit, EGMStream, NGU InSAR Norway, "
        "TRE SqueeSAR, SARvey, SARscape, SARPROZ, StaMPS-Visualizer, LiCSBAS2 (cum2csv, cum.h5), MintPy "
        "(timeseries.h5 with its geometry file, HDF-EOS5, save_qgis), NetCDF, rasters with a dated band each or one "
        "file a date (choose any of them), long tables (id, place, date, displacement), and any CSV or vector file "
        "whose column names are dates (D20200131, D_20200131, 20200131, 2020-01-31, D31012020).</p>"
        "<p>The result is in mm, positive towards the satellite (for EGMS L3: positive up or east). The producer is "
        "told by the columns; unit and sign are those of the producer, or as you say below. The report lists all "
        "that was assumed, how sure the producer is, and where the numbers do not look like it.</p>",
    )
    TAGS = ("EGMS", "PSI", "SBAS", "SqueeSAR", "LiCSBAS", "MintPy", "SARscape", "CSV")
    NEEDS = (Need("matplotlib", "REPORT"),)

    def define(self) -> None:
        """Add the parameters."""
        self.add_file(
            "INPUT",
            translate("SlopeMuse", "File of InSAR series"),
            translate(
                "SlopeMuse",
                "CSV, zip with one CSV, GeoPackage, shapefile, another vector file, HDF5, NetCDF, GeoTIFF, GMT grid; a "
                "folder of dated rasters (write its path), or a zip of GeoTIFF.",
            ),
            # a folder has no suffix, which the default of QGIS, *.*, asks for
            translate("SlopeMuse", "All files (*)"),
        )
        self.add_crs(
            "CRS",
            translate("SlopeMuse", "Coordinate system of the points"),
            translate(
                "SlopeMuse",
                "Needed for columns x and y; longitude and latitude are EPSG:4326, easting and northing of EGMS "
                "EPSG:3035, and a vector file knows its own.",
            ),
        )
        self.add_choice(
            "UNIT",
            translate("SlopeMuse", "Unit of the displacements in the file"),
            translate(
                "SlopeMuse",
                "auto: as the file or its producer says, else mm. rad is two-way phase and needs the wavelength.",
            ),
            ["auto", "mm", "cm", "m", "inch", "rad"],
            "auto",
        )
        self.add_choice(
            "SIGN",
            translate("SlopeMuse", "Displacements in the file are positive"),
            translate(
                "SlopeMuse",
                "towards the satellite (EGMS, TRE, MintPy, LiCSBAS, NGU) or away from it (GSI, unwrapped phase). "
                "auto: as the producer writes, else towards.",
            ),
            ["auto", "towards", "away"],
            "auto",
        )
        self.add_number(
            "SENTINEL",
            translate("SlopeMuse", "Number that stands for a missing value"),
            translate(
                "SlopeMuse",
                "Empty: 999, 9999 and 99999 of either sign, each where all other values are less than half as large.",
            ),
            advanced=True,
        )
        self.add_number(
            "MIN_COHERENCE",
            translate("SlopeMuse", "Least coherence [0–1]"),
            translate("SlopeMuse", "Points below it, or without a coherence, are left out. Empty: all are kept."),
            minimum=0.0,
            maximum=1.0,
        )
        self.add_number(
            "INCIDENCE",
            translate("SlopeMuse", "Incidence angle [degrees]"),
            translate("SlopeMuse", "From the vertical at the target, for all points; goes before the file's columns."),
            advanced=True,
        )
        self.add_number(
            "HEADING",
            translate("SlopeMuse", "Heading of the satellite [degrees]"),
            translate(
                "SlopeMuse",
                "Flight direction, clockwise from north, right-looking; near −12 ascending, near 192 descending.",
            ),
            advanced=True,
        )
        add_angles(self)
        self.add_raster(
            "LOS_RASTER",
            translate("SlopeMuse", "Raster of the line of sight"),
            translate(
                "SlopeMuse",
                "Three bands, east, north and up of the unit vector ground to satellite; or two, incidence and the "
                "angle named above. Each point takes its cell; goes before all other angles.",
            ),
            advanced=True,
        )
        self.add_number(
            "WAVELENGTH",
            translate("SlopeMuse", "Radar wavelength [mm]"),
            translate(
                "SlopeMuse", "For rad, and for the steps above λ/4 in the report. EGMS and NGU: 55.466 is known."
            ),
            advanced=True,
        )
        self.add_file(
            "GEOMETRY",
            translate("SlopeMuse", "Geometry file of an HDF5 stack"),
            translate("SlopeMuse", "geometryGeo.h5 or geometryRadar.h5 of MintPy; empty: the one beside the stack."),
            optional=True,
        )
        self.add_text(
            "CHOICES",
            translate("SlopeMuse", "Choices as JSON"),
            translate(
                "SlopeMuse",
                "What the import dialog chose, or the path of such a file; keys: unit, sign, crs, producer, component, "
                "columns and more. Parameters that are set above go before it.",
            ),
            advanced=True,
        )
        self.add_series_output(
            "OUTPUT", translate("SlopeMuse", "Series layer"), translate("SlopeMuse", "Points with a field a date [mm].")
        )
        self.add_report_output(
            "REPORT",
            translate("SlopeMuse", "Report"),
            translate("SlopeMuse", "What was assumed; dates and gaps, steps above λ/4, noise of a stable window."),
        )
        self.add_number_output("N_POINTS", translate("SlopeMuse", "Number of points"))
        self.add_number_output("N_DATES", translate("SlopeMuse", "Number of dates"))
        self.add_number_output("NOISE_MM", translate("SlopeMuse", "Scatter in a stable window [mm]"))
        self.add_number_output(
            "NOISE_MM_PER_YEAR", translate("SlopeMuse", "By how much velocities differ in a stable window [mm/yr]")
        )

    def compute(self, given: Given, made: Made, progress: Progress) -> dict[str, Any]:
        """Read, state what was assumed, hand over the layer and the report."""
        from ...plugin.core.io.insar.georeference import line_of
        from ...plugin.core.io.insar.import_report import import_report, imported_noise
        from ...plugin.core.io.insar.reader import interpret
        from ...plugin.core.io.tables.archive import file_hash
        from ...plugin.importing.delivery import open_delivery

        path = given.path("INPUT")
        if path is None:
            raise InputError(translate("SlopeMuse", "INPUT is missing; give a file of InSAR series."))
        options = _options(given)
        raw = open_delivery(path, options, progress.part(0.0, 0.55))
        imported = interpret(raw, options, progress.part(0.55, 0.7))
        for told in imported.assumed:
            progress.info(line_of(told))
        for warning in imported.warnings:
            progress.warn(warning)
        found: dict[str, Any] = {"UNIT": imported.unit, "SIGN": imported.sign}
        if imported.wavelength_mm is not None:
            found["WAVELENGTH"] = imported.wavelength_mm
        lineage = imported.series.lineage.child(self.ID, {**given.parameters(), **found}, file_hash(path))
        series = imported.series.with_(lineage=lineage)
        made.series("OUTPUT", series)
        noise = imported_noise(imported)
        if given.wants("REPORT"):
            made.html("REPORT", import_report(imported, path.name, progress.part(0.7, 0.9), noise))
        numbers: dict[str, Any] = {"N_POINTS": series.n_points, "N_DATES": series.n_dates}
        if noise.n_points:
            # without a stable window there is no number, and not one that is none
            numbers.update(NOISE_MM=noise.rms_mm, NOISE_MM_PER_YEAR=noise.rate_rms_mm_yr)
        return numbers


def _looks(given: Given) -> Callable[[np.ndarray, str], np.ndarray] | None:
    """Return what reads the lines of sight of points, None without a raster."""
    from ...plugin.layers.los_raster import looks_at

    layer, angles = given.raster("LOS_RASTER"), given.choice("ANGLES")
    return None if layer is None else lambda xy, crs: looks_at(layer, xy, crs, angles)


def _options(given: Given) -> ImportOptions:
    """Return the choices of CHOICES, over which each parameter that is set goes."""
    from ...plugin.core.io.insar.options import AUTO, ImportOptions

    text = given.text("CHOICES") or "{}"
    if not text.startswith("{"):
        file = Path(text)
        if not file.is_file():
            raise InputError(
                message("CHOICES is {text}, which is neither JSON nor a file that exists.", text=quoted(text))
            )
        text = file.read_text(encoding="utf-8-sig", errors="replace")
    numbers = {
        "sentinel": "SENTINEL",
        "min_coherence": "MIN_COHERENCE",
        "incidence": "INCIDENCE",
        "heading": "HEADING",
        "wavelength_mm": "WAVELENGTH",
    }
    said: dict[str, Any] = {field: given.number(name) for field, name in numbers.items()}
    said.update(crs=given.crs("CRS"), geometry=given.text("GEOMETRY"))
    said.update(unit=given.choice("UNIT"), sign=given.choice("SIGN"), looks=_looks(given))
    if given.choice("ANGLES") != ImportOptions.angles:
        said["angles"] = given.choice("ANGLES")
    return replace(
        ImportOptions.from_json(text),
        **{field: value for field, value in said.items() if value not in (None, "", AUTO)},
    )
