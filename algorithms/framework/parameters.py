"""Short ways to declare parameters, each with its help."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

_POINT = QgsProcessing.SourceType.TypeVectorPoint
_POLYGON = QgsProcessing.SourceType.TypeVectorPolygon
_TABLE = QgsProcessing.SourceType.TypeVector
_FILE = QgsProcessing.SourceType.TypeFile

if TYPE_CHECKING:
    # for types alone: at run time a class cannot have two bases that QGIS has made
    from qgis.core import QgsProcessingAlgorithm as _Algorithm
else:
    _Algorithm = object


class Definitions(_Algorithm):
    """Mixin for algorithms: one method a kind of parameter."""

    def _add(self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool) -> None:
        parameter.setHelp(help_text)
        if advanced:
            flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
            parameter.setFlags(parameter.flags() | flag)
        if not self.addParameter(parameter):
            # QGIS drops a second parameter of the same name in silence
            raise ValueError(f"The parameter {parameter.name()} is defined twice.")

    def add_series(self, name: str, label: str, help_text: str, optional: bool = False, advanced: bool = False) -> None:
        """Add a point layer with a field a date."""
        self._add(QgsProcessingParameterFeatureSource(name, label, [_POINT], None, optional), help_text, advanced)

    def add_table(self, name: str, label: str, help_text: str, optional: bool = False) -> None:
        """Add a table (CSV, sheet, GeoPackage), with or without geometry."""
        self._add(QgsProcessingParameterFeatureSource(name, label, [_TABLE], None, optional), help_text, False)

    def add_polygons(self, name: str, label: str, help_text: str, optional: bool = True) -> None:
        """Add a polygon layer."""
        self._add(QgsProcessingParameterFeatureSource(name, label, [_POLYGON], None, optional), help_text, False)

    def add_layers(self, name: str, label: str, help_text: str) -> None:
        """Add several point layers."""
        self._add(QgsProcessingParameterMultipleLayers(name, label, _POINT), help_text, False)

    def add_raster(self, name: str, label: str, help_text: str, optional: bool = True, advanced: bool = False) -> None:
        """Add a raster layer."""
        self._add(QgsProcessingParameterRasterLayer(name, label, None, optional), help_text, advanced)

    def add_file(self, name: str, label: str, help_text: str, file_filter: str = "", optional: bool = False) -> None:
        """Add an input file."""
        parameter = QgsProcessingParameterFile(name, label, optional=optional, fileFilter=file_filter)
        self._add(parameter, help_text, False)

    def add_files(self, name: str, label: str, help_text: str, optional: bool = False) -> None:
        """Add several input files."""
        self._add(QgsProcessingParameterMultipleLayers(name, label, _FILE, None, optional), help_text, False)

    def add_model_file(self, name: str, label: str, help_text: str, optional: bool = False) -> None:
        """Add a trained model."""
        self.add_file(name, label, help_text, "SlopeMuse model (*.safetensors)", optional)

    def add_number(
        self,
        name: str,
        label: str,
        help_text: str,
        default: float | None = None,
        minimum: float | None = None,
        maximum: float | None = None,
        integer: bool = False,
        optional: bool | None = None,
        advanced: bool = False,
    ) -> None:
        """Add a number; without a default it is optional, and `Given.number` tells absent from 0."""
        kind = QgsProcessingParameterNumber.Type
        parameter = QgsProcessingParameterNumber(
            name,
            label,
            kind.Integer if integer else kind.Double,
            default,
            default is None if optional is None else optional,
        )
        if minimum is not None:
            parameter.setMinimum(minimum)
        if maximum is not None:
            parameter.setMaximum(maximum)
        self._add(parameter, help_text, advanced)

    def add_choice(
        self,
        name: str,
        label: str,
        help_text: str,
        words: Sequence[str],
        default: str,
        several: bool = False,
        advanced: bool = False,
    ) -> None:
        """Add a choice of static words; optional for QGIS, so that command lines may leave it out."""
        parameter = QgsProcessingParameterEnum(name, label, list(words), several, default, True, True)
        self._add(parameter, help_text, advanced)

    def add_text(
        self, name: str, label: str, help_text: str, default: str | None = None, advanced: bool = False
    ) -> None:
        """Add an optional text."""
        self._add(QgsProcessingParameterString(name, label, default, False, True), help_text, advanced)

    def add_boolean(self, name: str, label: str, help_text: str, default: bool = False) -> None:
        """Add a yes or no."""
        self._add(QgsProcessingParameterBoolean(name, label, default, True), help_text, False)

    def add_date(self, name: str, label: str, help_text: str, advanced: bool = False) -> None:
        """Add an optional date."""
        kind = QgsProcessingParameterDateTime.Type.Date
        self._add(QgsProcessingParameterDateTime(name, label, kind, None, True), help_text, advanced)

    def add_field(self, name: str, label: str, help_text: str, parent: str, several: bool = False) -> None:
        """Add an optional field of any type: all columns of a CSV file are text to QGIS."""
        parameter = QgsProcessingParameterField(
            name, label, None, parent, QgsProcessingParameterField.DataType.Any, several, True
        )
        self._add(parameter, help_text, False)

    def add_crs(self, name: str, label: str, help_text: str) -> None:
        """Add an optional coordinate system."""
        self._add(QgsProcessingParameterCrs(name, label, None, True), help_text, False)

    def add_series_output(
        self, name: str, label: str, help_text: str, optional: bool = False, by_default: bool = True
    ) -> None:
        """Add a point layer as output; temporary ones are GeoPackages, which models read fast."""
        self._add_vector(name, label, help_text, _POINT, optional, by_default)

    def add_table_output(
        self, name: str, label: str, help_text: str, optional: bool = False, by_default: bool = True
    ) -> None:
        """Add a table as output."""
        self._add_vector(name, label, help_text, _TABLE, optional, by_default)

    def add_polygons_output(self, name: str, label: str, help_text: str, by_default: bool = True) -> None:
        """Add an optional polygon layer as output."""
        self._add_vector(name, label, help_text, _POLYGON, True, by_default)

    def _add_vector(self, name: str, label: str, help_text: str, kind: Any, optional: bool, by_default: bool) -> None:
        parameter = QgsProcessingParameterVectorDestination(name, label, kind, None, optional, by_default)
        parameter.setSupportsNonFileBasedOutput(False)
        self._add(parameter, help_text, False)

    def add_raster_output(self, name: str, label: str, help_text: str, by_default: bool = True) -> None:
        """Add an optional raster output."""
        parameter = QgsProcessingParameterRasterDestination(name, label, None, True, by_default)
        parameter.setSupportsNonFileBasedOutput(False)
        self._add(parameter, help_text, False)

    def add_file_output(
        self, name: str, label: str, help_text: str, file_filter: str, optional: bool = True, by_default: bool = True
    ) -> None:
        """Add a file as output."""
        self._add(
            QgsProcessingParameterFileDestination(name, label, file_filter, None, optional, by_default),
            help_text,
            False,
        )

    def add_report_output(self, name: str, label: str, help_text: str) -> None:
        """Add an optional HTML report."""
        self.add_file_output(name, label, help_text, "HTML files (*.html)")

    def add_model_output(self, name: str, label: str, help_text: str) -> None:
        """Add the model file as output."""
        self.add_file_output(name, label, help_text, "SlopeMuse model (*.safetensors)", optional=False)

    def add_number_output(self, name: str, label: str) -> None:
        """Add a number that models and scripts can use."""
        self.addOutput(QgsProcessingOutputNumber(name, label))
