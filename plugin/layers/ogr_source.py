"""The file and table that a QGIS layer refers to, and a GDAL layer with the rows that QGIS shows."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Container, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsFields,
    QgsMapLayer,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..core.common.errors import InputError
from ..core.common.messages import message
from ..core.io.tables.gdal_access import call_gdal, exists, open_vector, table_of
from .databases.addresses import is_database_layer
from .databases.field_types import is_plain_field
from .stores.store_names import ROW_LIMIT_PROPERTY, path_of_layer, store_beside
from .stores.stores import is_store, open_store

if TYPE_CHECKING:
    from osgeo import gdal, ogr

COPY_FID = "slopemuse_fid"
# https://github.com/OSGeo/gdal/issues/12934, fixed in GDAL 3.11.4
_COMPLETE_BATCHES_SINCE = 3_11_04_00
_PLAIN_READER = "OGR_GPKG_STREAM_BASE_IMPL"


def source_of(layer: QgsVectorLayer | str) -> tuple[str, str | int]:
    """Return the file and the table (name or index, 0 for the first) of a layer that is read by GDAL.

    The file is empty for layers of other providers.
    """
    if not isinstance(layer, str):
        if provider_of(layer) != "ogr":
            return "", 0
        layer = layer.source()
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer)
    table = parts.get("layerName") or parts.get("layerId") or 0
    path = "".join(str(parts.get(part) or "") for part in ("vsiPrefix", "path", "vsiSuffix"))
    return path, table if isinstance(table, str) else int(table)


def provider_of(layer: QgsMapLayer) -> str:
    """Return the key of the provider of a layer, "" if it has none.

    The provider object itself is never accessed: if the layer is removed from the project while a task reads it, the
    layer raises an error, but access to its provider crashes QGIS.
    """
    # in QGIS 3.22 only layers with a provider have this method
    known = getattr(layer, "providerType", None)
    return "" if known is None else str(known())


def store_of(layer: QgsVectorLayer | str) -> str:
    """Return the path of the store that a layer or file is, or whose points it shows; "" for all others."""
    return path_of_layer(layer) or store_beside(source_of(layer)[0])


def file_of(layer: QgsMapLayer) -> str:
    """Return the file of a layer of any provider, without table and options; "" if there is none."""
    if path_of_layer(layer):
        return path_of_layer(layer)
    provider = provider_of(layer)
    return _path_in(provider, layer.source()) if provider else ""


def bare_path(source: str) -> str:
    """Return the file in a text that is a path or a layer source."""
    return _path_in("delimitedtext" if source.startswith("file:") else "ogr", source)


def _path_in(provider: str, source: str) -> str:
    """Return the file in the source of a provider, the archive for a file inside one; "" if there is none."""
    path = str(QgsProviderRegistry.instance().decodeUri(provider, source).get("path") or "")
    # NETCDF:"/a/b.nc":name, or an archive in braces
    inner = re.match(r'\w{2,}:"(.+?)"|\{(.+?)\}?$|\{(.+?)\}/', path)
    return next(part for part in inner.groups() if part) if inner else path


def crs_of(layer: QgsVectorLayer) -> str:
    """Return the CRS as an authority code ("EPSG:32633") if it has one, else as WKT; empty if there is none."""
    crs = layer.crs()
    # GeoPackages store a missing CRS as an "undefined" system in degrees or metres
    if not crs.isValid() or (not crs.authid() and crs.description().lower().startswith("undefined")):
        return ""
    code = str(crs.authid())
    # user-defined codes are not valid in other profiles
    return code if code and not code.upper().startswith("USER:") else str(crs.toWkt())


def is_plain(layer: QgsVectorLayer, selected_only: bool) -> bool:
    """Check whether the file contains exactly the rows and fields that QGIS shows."""
    fields = layer.fields()
    return not (
        selected_only
        or layer.isModified()
        or layer.subsetString()
        or layer.vectorJoins()
        or "|option:" in layer.source()
        # virtual and joined fields are in the layer but not in the file
        or any(fields.fieldOrigin(i) != QgsFields.FieldOrigin.OriginProvider for i in range(len(fields)))
    )


def rows_of(layer: QgsVectorLayer, n_rows: int, selected_only: bool) -> np.ndarray | None:
    """Return the rows of a store that a layer shows, counted from 0 and ascending; None for all rows.

    Raises
    ------
    InputError
        If the layer has unsaved edits, or its feature IDs do not fit the rows of the store.
    """
    if path_of_layer(layer):
        most = layer.customProperty(ROW_LIMIT_PROPERTY)
        return None if most is None else np.arange(min(int(most), n_rows))
    if is_plain(layer, selected_only):
        return None
    if layer.isModified():
        raise InputError(
            message(
                "The layer {layer} shows the points of a file and has unsaved edits, which this file does not "
                "contain; discard the edits.",
                layer=layer.name(),
            )
        )
    request = QgsFeatureRequest().setNoAttributes()
    features = layer.getSelectedFeatures(request) if selected_only else layer.getFeatures(request)
    first = 0 if is_store(source_of(layer)[0]) else 1
    rows = np.array(sorted(feature.id() - first for feature in features), dtype=np.int64)
    if len(rows) and (rows[0] < 0 or rows[-1] >= n_rows):
        raise InputError(
            message(
                "The layer {layer} shows the points of a former version of its file; open the file again.",
                layer=layer.name(),
            )
        )
    return rows


@contextmanager
def open_gdal_layer(
    layer: QgsVectorLayer, selected_only: bool = False, left_out: Container[str] = ()
) -> Iterator[ogr.Layer]:
    """Yield the GDAL layer of a QGIS layer, through a temporary GeoPackage if QGIS modifies what the file contains.

    The rows are in the order in which QGIS shows them. Fields in `left_out` may be missing.

    Raises
    ------
    InputError
        If the layer is invalid, or its file cannot be opened or copied.
    """
    if not layer.isValid():
        raise InputError(
            message(
                "The layer {layer} cannot be opened; repair its data source or load the layer again.",
                layer=layer.name(),
            )
        )
    store = store_of(layer)
    if store:
        # imported here to keep it out of the start of QGIS
        from .stores.store_table import StoreTable

        file = open_store(store)
        yield StoreTable(file, layer.name(), rows_of(layer, file.n_rows, selected_only))
        return
    path, table = source_of(layer)
    if exists(path) and is_plain(layer, selected_only):
        with open_gdal_table(path, table, layer.name()) as source:
            yield source
        return
    with tempfile.TemporaryDirectory(prefix="slopemuse-") as folder:
        copy = str(Path(folder) / "copy.gpkg")
        _copy(layer, copy, selected_only, left_out)
        with open_gdal_table(copy, 0, layer.name()) as source:
            yield source


@contextmanager
def open_gdal_table(path: str, table: str | int, name: str) -> Iterator[ogr.Layer]:
    """Yield the GDAL layer of a table in a file; `name` is the layer name for the error message."""
    dataset = open_vector(path)
    source = None if dataset is None else table_of(dataset, table)
    if source is None:
        raise InputError(
            message(
                "The file {file} of the layer {name} cannot be opened; check that the file is complete and that no "
                "other program locks it.",
                file=path,
                name=name,
            )
        )
    try:
        with _complete_batches(dataset, source):
            yield source
    finally:
        call_gdal(source.SetIgnoredFields, [])
        source = dataset = None


@contextmanager
def _complete_batches(dataset: gdal.Dataset, source: ogr.Layer) -> Iterator[None]:
    """Make GDAL read complete Arrow batches.

    If the feature IDs of a GeoPackage have gaps, as in an extract of a layer, GDAL reads it in a separate thread.
    Before GDAL 3.11.4, a batch of that thread could be returned before it was filled, with too many rows and undefined
    values. GDAL's generic reader is slower but does not use a thread.
    """
    from osgeo import gdal

    is_complete = int(gdal.VersionInfo()) >= _COMPLETE_BATCHES_SINCE or dataset.GetDriver().ShortName != "GPKG"
    if is_complete or not _has_gaps(dataset, source):
        yield
        return
    former = gdal.GetThreadLocalConfigOption(_PLAIN_READER)
    gdal.SetThreadLocalConfigOption(_PLAIN_READER, "YES")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(_PLAIN_READER, former)


def _has_gaps(dataset: gdal.Dataset, source: ogr.Layer) -> bool:
    """Check whether feature IDs differ from 1 to n, as GDAL does to choose its reader; True without an ID column."""
    key, table = (name.replace('"', '""') for name in (source.GetFIDColumn(), source.GetName()))
    if not key:
        return True
    ends = []
    for function in ("min", "max"):
        # query minimum and maximum separately, because SQLite then reads only the ends of the index
        statement = f'SELECT {function}("{key}") FROM "{table}"'  # noqa: S608  # nosec B608
        result, _ = call_gdal(dataset.ExecuteSQL, statement)
        row = None if result is None else result.GetNextFeature()
        ends.append(None if row is None else row.GetField(0))
        if result is not None:
            dataset.ReleaseResultSet(result)
    return ends != [1, call_gdal(source.GetFeatureCount)[0]]


def _copy(layer: QgsVectorLayer, path: str, selected_only: bool, left_out: Container[str] = ()) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.onlySelectedFeatures = selected_only
    options.layerOptions = [f"FID={COPY_FID}", "SPATIAL_INDEX=NO", "GEOMETRY_NAME=slopemuse_geom"]
    # the key of an unsaved feature is not a number, and is not needed
    keys = set(layer.primaryKeyAttributes()) if source_of(layer)[0].lower().endswith(".gpkg") else set()
    fields, is_table = layer.fields(), is_database_layer(layer)
    options.attributes = [
        i
        for i in range(len(fields))
        if i not in keys and fields[i].name() not in left_out and (not is_table or is_plain_field(fields[i]))
    ]
    # an empty attribute list would write all attributes
    options.skipAttributeCreation = not options.attributes
    code, text, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsCoordinateTransformContext(), options)
    if code != QgsVectorFileWriter.WriterError.NoError:
        raise InputError(
            message(
                "The layer {layer} cannot be read ({text}); save it as a GeoPackage and use that file.",
                layer=layer.name(),
                text=text,
            )
        )
