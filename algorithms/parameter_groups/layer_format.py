"""Format parameter for layers with one field per date, for algorithms that write many files into a folder."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.batch.slope_steps import FORMATS
from ..framework.parameter_definitions import ParameterDefinitions
from ..framework.required_packages import ConditionalPackage

translate = QCoreApplication.translate

FORMAT_NEEDS = (ConditionalPackage("pyarrow", "FORMAT", ("parquet",)), ConditionalPackage("h5py", "FORMAT", ("nc",)))


def add_layer_format(definitions: ParameterDefinitions) -> None:
    """Add FORMAT, whose tokens are file extensions."""
    definitions.add_choice(
        "FORMAT",
        translate("SlopeMuse", "Format of the layers"),
        translate(
            "SlopeMuse",
            "For layers with one field per date: series, daily estimates, acquisitions and levels. All other "
            "layers are GeoPackages.",
        ),
        {
            "gpkg": translate("SlopeMuse", "GeoPackage"),
            "parquet": translate("SlopeMuse", "GeoParquet (needs pyarrow)"),
            "nc": translate("SlopeMuse", "NetCDF (needs h5py)"),
        },
        FORMATS[0],
        advanced=True,
    )
