"""QGIS layers for stores: a layer that represents a file in a run, and the points of a file for the map."""

from __future__ import annotations

import json
import os
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsField, QgsVectorLayer

from ...core.common.errors import InputError
from ...core.common.messages import message
from ...core.common.progress import Progress
from ...core.io.tables.gdal_access import call_gdal, open_vector, table_of
from ...support.compat import field_type
from ..atomic_output import atomic
from ..geopackage import write_geopackage
from ..layer_metadata import DOMAIN
from ..ogr_columns import read_columns, read_xy
from ..stores.store_file import StoreFile
from ..stores.store_names import PROPERTY, ROW_LIMIT_PROPERTY, points_of
from ..stores.store_table import StoreTable
from ..stores.stores import open_store

# field name for the value on the last date, by role of the layer
_LAST = {"sigma": "sigma", "flag": "flag", "rate": "rate", "level": "level"}
_STATE = "store_state"
# the last bytes of a file contain its metadata
_END_BYTES = 65_536
_KINDS = {ogr.OFTReal: "double", ogr.OFTInteger: "integer", ogr.OFTInteger64: "integer", ogr.OFTDate: "date"}


def layer_of_file(path: str, name: str = "", most: int | None = None) -> QgsVectorLayer:
    """Return a layer without features that represents a file, with its fields, CRS and geometry type.

    Parameters
    ----------
    path : str
        Path of the store.
    name : str
        Name of the layer; default: name of the file.
    most : int, optional
        Number of first rows that the layer represents; default: all.

    Raises
    ------
    DependencyError
        If the package of the format is missing.
    InputError
        If the file cannot be read.
    """
    file = open_store(path)
    shape = "NoGeometry" if not file.geometry else "Point" if file.has_points else "Polygon"
    layer = QgsVectorLayer(shape, name or Path(path).stem, "memory")
    fields = [QgsField(one, field_type(_KINDS.get(kind, "text"))) for one, kind in file.fields.items()]
    layer.dataProvider().addAttributes(fields)
    layer.updateFields()
    crs = QgsCoordinateReferenceSystem()
    if file.crs:
        crs.createFromUserInput(file.crs)
    layer.setCrs(crs)
    layer.setCustomProperty(PROPERTY, path)
    if most is not None:
        layer.setCustomProperty(ROW_LIMIT_PROPERTY, most)
    return layer


def make_points_layer(path: str, progress: Progress | None = None) -> str:
    """Return the points layer of a file; create it if it is missing or outdated.

    Parameters
    ----------
    path : str
        Path of the store.
    progress : Progress, optional
        Receives the progress; may cancel.

    Raises
    ------
    DependencyError
        If the package of the format is missing.
    InputError
        If the file cannot be read, or its folder is not writable.
    """
    points = points_of(path)
    if not _fits(points, path):
        if not os.access(Path(path).resolve().parent, os.W_OK):
            raise InputError(
                message(
                    "{file} is in a folder that is not writable, but a layer of its points is created next to it; copy "
                    "the file to another folder and open it there.",
                    file=Path(path).name,
                )
            )
        with atomic(points) as beside:
            write_points_layer(path, beside, progress)
    return points


def write_points_layer(path: str, target: Path, progress: Progress | None = None) -> None:
    """Write a GeoPackage with one feature per row of a file, in the same order and numbered from 1.

    It contains all columns except the dates, and the values on the last date.

    Raises
    ------
    DependencyError
        If the package of the format is missing.
    InputError
        If the file cannot be read.
    """
    progress = progress or Progress()
    file = open_store(path)
    table, days = StoreTable(file, Path(path).stem), dict(file.days)
    # date columns of a table without points are not a series
    dated = days if file.has_points else {}
    plain = [name for name in file.fields if name not in dated]
    columns: dict[str, np.ndarray] = {}
    for name, column in read_columns(table, plain, progress.part(0.0, 0.3), as_text=_ids(file, plain)):
        columns[name] = column if column.dtype.kind == "f" else column.astype(object)
    if dated:
        last = next(read_columns(table, [file.days[-1][0]], Progress()))[1]
        columns[value_field(file)] = last
    xy = read_xy(table, progress.part(0.3, 0.4)) if file.has_points else None
    info = {_STATE: _state(path)}
    write_geopackage(
        target, Path(path).stem, columns, xy, file.crs if file.has_points else "", info, progress.part(0.4, 1.0)
    )


def value_field(file: StoreFile) -> str:
    """Return the name of the field with the values on the last date in a points layer."""
    name = _LAST.get(str(file.info.get("role", "")), "displacement")
    taken = {one.lower() for one in file.fields}
    while name in taken:
        name += "_last"
    return name


def _ids(file: StoreFile, plain: list[str]) -> list[str]:
    """Return the numeric ID columns, which are read as text to keep all of their digits."""
    return [name for name in plain if name.lower() == "pid" and file.fields[name] != ogr.OFTString]


def _fits(points: str, path: str) -> bool:
    """Check whether a points layer exists and was created from the current state of a file."""
    if not Path(points).is_file():
        return False
    dataset = open_vector(points)
    opened = None if dataset is None else table_of(dataset, 0)
    text = "" if opened is None else call_gdal(opened.GetMetadataItem, "info", DOMAIN)[0] or ""
    opened = dataset = None
    try:
        info: Any = json.loads(text) if text else {}
    except ValueError:
        return False
    return isinstance(info, dict) and info.get(_STATE) == _state(path)


def _state(path: str) -> str:
    """Return a key that changes with the content of a file, and stays the same in a copy."""
    with Path(path).open("rb") as stream:
        size = stream.seek(0, 2)
        stream.seek(max(size - _END_BYTES, 0))
        return f"{size} {sha256(stream.read()).hexdigest()}"
