"""Methods that define parameters together with their help text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputFile,
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
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ...plugin.queries.layer_kinds import LayerKind

_POINT = QgsProcessing.SourceType.TypeVectorPoint
_POLYGON = QgsProcessing.SourceType.TypeVectorPolygon
_TABLE = QgsProcessing.SourceType.TypeVector
_FILE = QgsProcessing.SourceType.TypeFile

# parameter for the place of computation, which does not affect the result
SCHEDULER = "SCHEDULER"

# module path of the widgets, imported only by the dialogs and not by runs without a GUI
_WIDGETS = f"{__package__.rpartition('.')[0]}.widgets"

if TYPE_CHECKING:
    # for type checking only: at run time a class cannot have two bases from QGIS
    from qgis.core import QgsProcessingAlgorithm as _Algorithm
else:
    _Algorithm = object


class ParameterDefinitions(_Algorithm):
    """Mixin for algorithms with one method per type of parameter.

    Attributes
    ----------
    BASIC : tuple of str
        Inputs shown in the main section of the dialog; the others are advanced. If empty, each parameter decides.
    """

    BASIC: ClassVar[tuple[str, ...]] = ()
    # number of layer parameters defined so far, by kind
    layer_counts: Counter[LayerKind]

    def _add(self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool) -> None:
        parameter.setHelp(help_text)
        if self.BASIC and not parameter.isDestination():
            advanced = parameter.name() not in self.BASIC
        if advanced:
            flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
            parameter.setFlags(parameter.flags() | flag)
        if not self.addParameter(parameter):
            # QGIS silently ignores a second parameter of the same name
            raise ValueError(f"The parameter {parameter.name()} is defined twice.")

    def add_series(
        self,
        name: str,
        label: str,
        help_text: str,
        optional: bool = False,
        advanced: bool = False,
        kind: LayerKind = LayerKind.SERIES,
    ) -> None:
        """Add a point layer with one field per date; the dialog preselects a layer of the kind."""
        parameter = QgsProcessingParameterFeatureSource(name, label, [_POINT], None, optional)
        self._preset(parameter, kind)
        self._add(parameter, help_text, advanced)

    def add_table(
        self, name: str, label: str, help_text: str, optional: bool = False, kind: LayerKind = LayerKind.DRIVERS
    ) -> None:
        """Add a table (CSV, spreadsheet, GeoPackage), with or without geometry; the dialog preselects one."""
        parameter = QgsProcessingParameterFeatureSource(name, label, [_TABLE], None, optional)
        self._preset(parameter, kind)
        self._add(parameter, help_text, False)

    def _preset(self, parameter: QgsProcessingParameterDefinition, kind: LayerKind) -> None:
        self._shown_by(parameter, "layer_preset.LayerPreset", kind=kind.value, place=self.layer_counts[kind])
        self.layer_counts[kind] += 1

    @staticmethod
    def _shown_by(parameter: QgsProcessingParameterDefinition, widget: str, **options: Any) -> None:
        """Set the class in `algorithms/widgets` that shows a parameter in dialogs, and its options."""
        parameter.setMetadata({"widget_wrapper": {"class": f"{_WIDGETS}.{widget}", **options}})

    def add_polygons(self, name: str, label: str, help_text: str, optional: bool = True) -> None:
        """Add a polygon layer."""
        self._add(QgsProcessingParameterFeatureSource(name, label, [_POLYGON], None, optional), help_text, False)

    def add_layers(self, name: str, label: str, help_text: str) -> None:
        """Add a list of point layers."""
        self._add(QgsProcessingParameterMultipleLayers(name, label, _POINT), help_text, False)

    def add_raster(self, name: str, label: str, help_text: str, optional: bool = True, advanced: bool = False) -> None:
        """Add a raster layer."""
        self._add(QgsProcessingParameterRasterLayer(name, label, None, optional), help_text, advanced)

    def add_file(self, name: str, label: str, help_text: str, file_filter: str = "", optional: bool = False) -> None:
        """Add an input file."""
        parameter = QgsProcessingParameterFile(name, label, optional=optional, fileFilter=file_filter)
        self._add(parameter, help_text, False)

    def add_files(self, name: str, label: str, help_text: str, optional: bool = False) -> None:
        """Add a list of input files."""
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
        automatic: bool = False,
    ) -> None:
        """Add a number; without a default it is optional, and `ParameterReader.number` returns None if it is unset.

        If `automatic`, the dialog shows "automatic" for no value and for 0, and SlopeMuse determines the value. The
        number of decimals shown is adapted to the value.
        """
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
        if automatic:
            self._shown_by(parameter, "number_widgets.AutomaticNumberWidget")
        elif not integer:
            self._shown_by(parameter, "number_widgets.NumberWidget")
        self._add(parameter, help_text, advanced)

    def add_choice(
        self,
        name: str,
        label: str,
        help_text: str,
        words: Mapping[str, str],
        default: str,
        several: bool = False,
        advanced: bool = False,
    ) -> None:
        """Add a choice among fixed tokens, each with the text shown in the dialog.

        It is optional in QGIS, so that scripts can omit it.
        """
        parameter = QgsProcessingParameterEnum(name, label, list(words), several, default, True, True)
        self._shown_by(parameter, "choice_widget.ChoiceWidget", texts=dict(words))
        self._add(parameter, help_text, advanced)

    def add_text(
        self, name: str, label: str, help_text: str, default: str | None = None, advanced: bool = False
    ) -> None:
        """Add an optional text."""
        self._add(QgsProcessingParameterString(name, label, default, False, True), help_text, advanced)

    def add_boolean(self, name: str, label: str, help_text: str, default: bool = False) -> None:
        """Add a Boolean."""
        self._add(QgsProcessingParameterBoolean(name, label, default, True), help_text, False)

    def add_date(self, name: str, label: str, help_text: str, advanced: bool = False) -> None:
        """Add an optional date."""
        kind = QgsProcessingParameterDateTime.Type.Date
        self._add(QgsProcessingParameterDateTime(name, label, kind, None, True), help_text, advanced)

    def add_field(self, name: str, label: str, help_text: str, parent: str, several: bool = False) -> None:
        """Add an optional field of any type, because QGIS may read every column of a CSV file as text."""
        parameter = QgsProcessingParameterField(
            name, label, None, parent, QgsProcessingParameterField.DataType.Any, several, True
        )
        self._add(parameter, help_text, False)

    def add_crs(self, name: str, label: str, help_text: str) -> None:
        """Add an optional CRS."""
        self._add(QgsProcessingParameterCrs(name, label, None, True), help_text, False)

    def add_series_output(
        self, name: str, label: str, help_text: str, optional: bool = False, by_default: bool = True
    ) -> None:
        """Add a point layer as output; temporary outputs are GeoPackages, which are read quickly in models."""
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
        # required for PostGIS tables; `OutputWriter` writes files instead of memory layers
        parameter.setSupportsNonFileBasedOutput(True)
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

    def add_folder_output(
        self, name: str, label: str, help_text: str, optional: bool = False, advanced: bool = False
    ) -> None:
        """Add a folder as output; an optional folder is not created by default."""
        self._add(
            QgsProcessingParameterFolderDestination(name, label, None, optional, not optional), help_text, advanced
        )

    def add_report_output(self, name: str, label: str, help_text: str) -> None:
        """Add an optional HTML report."""
        self.add_file_output(name, label, help_text, "HTML files (*.html)")

    def add_model_output(self, name: str, label: str, help_text: str) -> None:
        """Add a model file as output."""
        self.add_file_output(name, label, help_text, "SlopeMuse model (*.safetensors)", optional=False)

    def add_number_output(self, name: str, label: str) -> None:
        """Add a numeric output for models and scripts."""
        self.addOutput(QgsProcessingOutputNumber(name, label))

    def add_boolean_output(self, name: str, label: str) -> None:
        """Add a Boolean output for models and scripts."""
        self.addOutput(QgsProcessingOutputBoolean(name, label))

    def add_file_result(self, name: str, label: str) -> None:
        """Add a result file, whose path is determined by another parameter, for models and scripts."""
        self.addOutput(QgsProcessingOutputFile(name, label))
