"""Brings InSAR series of any producer into the one form that the other algorithms take."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..plugin.core.errors import InputError
from ..plugin.core.progress import Progress
from .angles import add_angles
from .base import SlopeMuseAlgorithm
from .given import Given
from .made import Made

if TYPE_CHECKING:
    import numpy as np

    from ..plugin.core.formats.insar import Imported, ImportOptions

translate = QCoreApplication.translate


class ImportInsar(SlopeMuseAlgorithm):
    """Import of InSAR series."""

    ID = "importinsar"
    TITLE = translate("SlopeMuse", "Import InSAR series")
    GROUP = translate("SlopeMuse", "Prepare")
    SUMMARY = translate("SlopeMuse", "Turns a delivery of InSAR series into a point layer with a field a date, in mm.")
    HELP = translate(
        "SlopeMuse",
        "<p>Reads EGMS L2a, L2b and L3 (CSV or the zip as downloaded), TRE SqueeSAR, SARvey, SARscape, LiCSBAS2, "
        "MintPy (save_qgis), EGMStoolkit, EGMStream, NGU, StaMPS-Visualizer, any CSV or vector file whose column names "
        "are dates (D20190101, d20190101, D_20190101, 20190101, 2019-01-01, D31012019), and rasters with a dated "
        "band each.</p>"
        "<p>The result is in mm, positive towards the satellite (for EGMS L3: positive up or east). Unit and sign "
        "are taken as given below, never guessed; the report lists all that was assumed and warns where the "
        "numbers do not look like it.</p>",
    )
    TAGS = ("EGMS", "PSI", "SBAS", "SqueeSAR", "LiCSBAS", "MintPy", "SARscape", "CSV")

    def define(self) -> None:
        """Add the parameters."""
        self.add_file(
            "INPUT",
            translate("SlopeMuse", "File of InSAR series"),
            translate(
                "SlopeMuse", "CSV, zip with one CSV, GeoPackage, shapefile, GeoJSON, another vector file, or GeoTIFF."
            ),
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
            translate("SlopeMuse", "rad is two-way phase and needs the wavelength."),
            ["mm", "cm", "m", "inch", "rad"],
            "mm",
        )
        self.add_choice(
            "SIGN",
            translate("SlopeMuse", "Displacements in the file are positive"),
            translate(
                "SlopeMuse",
                "towards the satellite (EGMS, TRE, MintPy, LiCSBAS, NGU) or away from it (GSI, unwrapped phase).",
            ),
            ["towards", "away"],
            "towards",
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
        from ..plugin.core.formats.archive import file_hash
        from ..plugin.core.formats.import_report import import_report, imported_noise
        from ..plugin.core.formats.insar import ImportOptions

        path = given.path("INPUT")
        if path is None:
            raise InputError(translate("SlopeMuse", "INPUT is missing; give a file of InSAR series."))
        options = ImportOptions(
            crs=given.crs("CRS") or "",
            unit=given.choice("UNIT"),
            sign=given.choice("SIGN"),
            sentinel=given.number("SENTINEL"),
            min_coherence=given.number("MIN_COHERENCE"),
            incidence=given.number("INCIDENCE"),
            heading=given.number("HEADING"),
            wavelength_mm=given.number("WAVELENGTH"),
            angles=given.choice("ANGLES"),
            looks=_looks(given),
        )
        imported = _read(path, options, progress.part(0.0, 0.7))
        for what, value, reason in imported.assumed:
            progress.info(f"{what}: {value}" + (f" ({reason})" if reason else ""))
        for warning in imported.warnings:
            progress.warn(warning)
        series = imported.series.with_(
            lineage=imported.series.lineage.child(self.ID, given.parameters(), file_hash(path))
        )
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
    from ..plugin.looks import looks_at

    layer, angles = given.raster("LOS_RASTER"), given.choice("ANGLES")
    return None if layer is None else lambda xy, crs: looks_at(layer, xy, crs, angles)


def _read(path: Path, options: ImportOptions, progress: Progress) -> Imported:
    """Read a table of text by the science's reader, and a vector file through QGIS."""
    from ..plugin.core.formats.archive import VECTORS, members
    from ..plugin.core.formats.insar import interpret, read_insar
    from ..plugin.core.formats.rasters import RASTERS, read_stack
    from ..plugin.delivery import read_delivery

    source = str(path)
    if path.suffix.lower() == ".zip" and path.is_file():
        inside = [info.filename for info in members(path)]
        vectors = [name for name in inside if name.lower().endswith(VECTORS)]
        if len(vectors) == 1 and not any(name.lower().endswith(".csv") for name in inside):
            source = f"/vsizip/{path}/{vectors[0]}"
    if source == str(path) and path.suffix.lower() in ("", ".csv", ".txt", ".tsv", ".dat", ".zip"):
        return read_insar(path, options, progress)
    if path.is_file() and path.stat().st_size == 0:
        raise InputError(f"{path.name} is empty.")
    if path.suffix.lower() in RASTERS:
        return interpret(read_stack(path, progress.part(0.0, 0.8)), options, progress.part(0.8, 1.0))
    if path.suffix.lower() in (".h5", ".he5"):
        raise InputError(f"{path.name} is HDF5; write it with MintPy's save_qgis.py as a shapefile and import that.")
    layer = QgsVectorLayer(source, path.name, "ogr")
    if not layer.isValid():
        raise InputError(f"{path.name} is not a file that QGIS can open; give a CSV or a vector file of points.")
    return interpret(read_delivery(layer, progress.part(0.0, 0.8)), options, progress.part(0.8, 1.0))
