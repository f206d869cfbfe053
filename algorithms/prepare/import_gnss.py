"""Import of GNSS files as one table."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.messages import message, plural
from ...plugin.core.common.progress import Progress
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.output_writer import OutputWriter
from ..framework.parameter_reader import ParameterReader
from ..parameter_groups.table_layout import add_date_order, add_layout, layouts_of

translate = QCoreApplication.translate


class ImportGnss(SlopeMuseAlgorithm):
    """Imports GNSS stations."""

    ID = "importgnss"
    TITLE = translate("SlopeMuse", "Import GNSS")
    GROUP = "Prepare"
    SUMMARY = translate("SlopeMuse", "Converts GNSS files to one table of east, north and up displacements in mm.")
    HELP = translate(
        "SlopeMuse",
        "<p>Reads tenv3 files of the Nevada Geodetic Laboratory (including the integer metres, which change when a "
        "coordinate crosses a whole metre), .pos files of PBO and NOTA, and CSV: one row per station and day "
        "(station, lon, lat, date, e_mm, n_mm, u_mm, and optionally se_mm, sn_mm, su_mm, cov_en_mm2 …) or columns "
        "such as M21_e_mm. Several files or a zip archive can be selected. The unit is part of the column name "
        "(mm, cm, m). A CSV file with station, lon and lat provides the positions of the stations in the other "
        "files.</p><p>Displacements are relative to the first day of each station (CSV: unchanged). Steps caused "
        "by antenna changes or earthquakes are kept.</p>",
    )
    TAGS = ("GNSS", "GPS", "tenv3", "NGL", "pos", "UNAVCO", "import")

    def define(self) -> None:
        """Add the parameters."""
        self.add_files(
            "INPUT",
            translate("SlopeMuse", "GNSS files"),
            translate("SlopeMuse", "tenv3, .pos, .neu or CSV files, or a zip archive of such files."),
        )
        add_date_order(self)
        add_layout(self)
        self.add_table_output(
            "OUTPUT",
            translate("SlopeMuse", "GNSS table [mm]"),
            translate("SlopeMuse", "Columns station, lon, lat, date, e_mm, n_mm, u_mm with sigmas and covariances."),
        )
        self.add_series_output(
            "STATIONS",
            translate("SlopeMuse", "Stations"),
            translate("SlopeMuse", "One point per station with its rates [mm/yr] and its first and last day."),
            optional=True,
        )

    def compute(self, reader: ParameterReader, outputs: OutputWriter, progress: Progress) -> dict[str, Any]:
        """Read the files, log how they were interpreted, and write the table and the stations."""
        from ...plugin.core.data.gnss_series import GnssSeries
        from ...plugin.core.io.gnss.gnss_reader import read_gnss
        from ...plugin.core.io.gnss.gnss_table import gnss_table_columns
        from ...plugin.core.io.sniffing.findings import Layouts
        from ...plugin.core.timeseries.trend import linear_rate

        table = read_gnss(reader.paths("INPUT"), progress.part(0.0, 0.9), layouts_of(reader))
        progress.log_all(table.notes, table.warnings)
        if table.layouts:
            progress.info(message("LAYOUT: {layout}", layout=Layouts(None, table.layouts).to_json()))
        progress.info(
            plural(
                "{count} station: {names}",
                "{count:,} stations: {names}",
                count=len(table.stations),
                names=", ".join(s.station for s in table.stations),
            )
        )
        outputs.table("OUTPUT", gnss_table_columns(table.stations))
        placed = [s for s in table.stations if np.isfinite(s.lon + s.lat)]
        if placed:
            columns: dict[str, np.ndarray] = {
                "station": np.array([s.station for s in placed]),
                "first_day": np.array([str(s.dates[0]) for s in placed]),
                "last_day": np.array([str(s.dates[-1]) for s in placed]),
                "n_days": np.array([float(len(s.dates)) for s in placed]),
            }
            for name, i in (("e", 0), ("n", 1), ("u", 2)):
                columns[f"{name}_mm_yr"] = np.array(
                    [
                        linear_rate(s.dates.astype(float), s.enu[:, i])[0] if isinstance(s, GnssSeries) else np.nan
                        for s in placed
                    ]
                )
            outputs.points("STATIONS", np.array([(s.lon, s.lat) for s in placed]), "EPSG:4326", columns)
        return {}
