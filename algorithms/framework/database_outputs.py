"""Outputs to PostgreSQL tables: written as temporary GeoPackages, then copied together."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingDestinationParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterVectorDestination,
    QgsProcessingUtils,
)

from ...plugin.core.common.messages import message
from ...plugin.core.common.progress import Progress
from ...plugin.core.records.passwords import without_password
from ...plugin.layers.databases.addresses import is_postgis, layer_text, table_identity, table_name
from .parameter_checks import tables_of

if TYPE_CHECKING:
    from ...plugin.layers.databases.series_layout import SeriesLayout
    from ...plugin.styles.layer_style import LayerStyle


class DatabaseOutputs:
    """Output tables of a run, which become visible together at `commit`, or not at all."""

    def __init__(self, progress: Progress) -> None:
        from ...plugin.layers.table_outputs.table_set import TableSet

        self._progress = progress
        self._tables = TableSet()
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._staged: dict[str, Path] = {}
        self.layouts: dict[str, SeriesLayout] = {}

    def __enter__(self) -> DatabaseOutputs:
        return self

    def __exit__(self, *_: object) -> None:
        self._tables.__exit__()
        if self._folder is not None:
            self._folder.cleanup()

    def stage(self, target: str) -> Path:
        """Return the path of the temporary GeoPackage for an output."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="slopemuse-")
        folder = Path(self._folder.name) / str(len(self._staged))
        folder.mkdir()
        self._staged[target] = folder / "table.gpkg"
        return self._staged[target]

    def copy(self, results: Iterable[dict[str, str]]) -> None:
        """Copy all staged tables into the databases, where they remain invisible until `commit`.

        Parameters
        ----------
        results : iterable of dict of str to str
            Targets of each result by role; those in the same database become companions of each other.
        """
        from ...plugin.layers.databases.series_layout import Layout
        from ...plugin.layers.table_outputs.staged_table import StagedTable

        linked = list(results)
        for target, file in self._staged.items():
            layout = self._tables.write(target, StagedTable.open(file), _companions(target, linked), self._progress)
            self.layouts[target] = layout
            if layout.layout is Layout.ARRAY:
                self._progress.info(
                    message(
                        "{table}: the {n_dates:,} dates are stored as arrays in the column {column} because one "
                        "column per date would exceed the PostgreSQL limits of 1,600 columns or 8 kB per row.",
                        table=table_name(target),
                        n_dates=len(layout.dated),
                        column=layout.values,
                    )
                )
            elif layout.dated:
                self._progress.info(
                    message(
                        "{table}: {n_dates:,} dates, one column per date.",
                        table=table_name(target),
                        n_dates=len(layout.dated),
                    )
                )

        self._tables.place()

    def style(self, style: LayerStyle, target: str) -> LayerStyle:
        """Return a style adapted to the layout in which a target was written."""
        from ...plugin.layers.databases.series_layout import Layout
        from ...plugin.styles.array_style import ArrayStyle

        layout = self.layouts.get(target)
        return style if layout is None or layout.layout is Layout.COLUMNS else ArrayStyle(style, layout)

    def commit(self) -> None:
        """Make the new tables visible to others."""
        self._tables.commit()


def _companions(target: str, results: list[dict[str, str]]) -> dict[str, str]:
    """Return the other tables of the result to which a table belongs, in the same database, by role."""
    from ...plugin.core.data.datum import ACQUISITIONS
    from ...plugin.core.data.netcdf import ALL_DAYS

    database = table_identity(target)[:4]
    for result in results:
        role = next((role for role, other in result.items() if other == target), None)
        if role in (None, ALL_DAYS, ACQUISITIONS):
            continue
        return {
            other: path
            for other, path in result.items()
            if other != role and is_postgis(path) and table_identity(path)[:4] == database
        }
    return {}


def require_tables(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> None:
    """Check before a run that its output tables can be written.

    Raises
    ------
    DependencyError
        If psycopg2 is missing.
    InputError
        If a server cannot be reached, or the table cannot be written.
    """
    for definition in algorithm.parameterDefinitions():
        if not isinstance(definition, QgsProcessingParameterVectorDestination):
            continue
        for target in tables_of(parameters.get(definition.name()), context):
            from ...plugin.layers.table_outputs.table_permissions import check_table_permissions

            check_table_permissions(target, definition.dataType() != QgsProcessing.SourceType.TypeVector)


def temporary_file(value: Any, definition: QgsProcessingDestinationParameter) -> Any:
    """Return the value of an output, with a temporary file instead of a layer that QGIS would keep in memory."""
    is_layer = isinstance(value, QgsProcessingOutputLayerDefinition)
    if (value.sink.staticValue() if is_layer else value) != QgsProcessing.TEMPORARY_OUTPUT:
        return value
    path = QgsProcessingUtils.generateTempFilename(f"{definition.name()}.{definition.defaultFileExtension()}")
    if not is_layer:
        return path
    made = QgsProcessingOutputLayerDefinition(path, value.destinationProject)
    made.createOptions, made.destinationName = value.createOptions, value.destinationName
    return made


def shown_target(target: str) -> str:
    """Return a target for display and records; the address of a table without its password."""
    return layer_text(without_password(target)) if is_postgis(target) else target


def load_from_database(target: str, context: QgsProcessingContext) -> str:
    """Make QGIS load a table with the PostgreSQL provider, and return the layer source."""
    text = layer_text(target)
    if context.willLoadLayerOnCompletion(target):
        planned = context.layersToLoadOnCompletion()
        planned[text] = planned.pop(target)
        context.setLayersToLoadOnCompletion(planned)
    return text
