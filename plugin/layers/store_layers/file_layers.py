"""Layers of QGIS for stores: one that stands for a file in a run, and the points of a file on the map."""

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
from ...core.io.tables.gdal_access import attempt, open_vector, table_of
from ...support.compat import field_type
from ..atomic_output import atomic
from ..geopackage import write_geopackage
from ..layer_metadata import DOMAIN
from ..ogr_columns import read_columns, read_xy
from ..stores.store_file import StoreFile
from ..stores.store_names import MOST, PROPERTY, points_of
from ..stores.store_table import StoreTable
from ..stores.stores import open_store

# the value on the last date, by the role of the layer
_LAST = {"sigma": "sigma", "flag": "flag", "rate": "rate", "level": "level"}
_STATE = "store_state"
# the end of a file describes all of it
_END_BYTES = 65_536
_KINDS = {ogr.OFTReal: "double", ogr.OFTInteger: "integer", ogr.OFTInteger64: "integer", ogr.OFTDate: "date"}


def layer_of_file(path: str, name: str = "", most: int | None = None) -> QgsVectorLayer:
    """Return a layer without features that stands for a file: its fields, coordinate system and geometry.

    Parameters
    ----------
    path : str
    name : str
        Of the layer; by default that of the file.
    most : int, optional
        How many of the first rows it stands for; by default all.

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
        layer.setCustomProperty(MOST, most)
    return layer


def make_points_layer(path: str, progress: Progress | None = None) -> str:
    """Return the points layer of a file, which is made where there is none that fits.

    Parameters
    ----------
    path : str
    progress : Progress, optional
        Progress is reported; may stop the work.

    Raises
    ------
    DependencyError
        If the package of the format is missing.
    InputError
        If the file cannot be read, or nothing can be written beside it.
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
    """Write a GeoPackage with a feature for every row of a file, in order and numbered from 1.

    It has all columns but the dates, and the values on the last date.

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
    # two dates do not make a series of a table
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
    """Return the field of a points layer that holds the values on the last date."""
    name = _LAST.get(str(file.info.get("role", "")), "displacement")
    taken = {one.lower() for one in file.fields}
    while name in taken:
        name += "_last"
    return name


def _ids(file: StoreFile, plain: list[str]) -> list[str]:
    """Return the columns of whole numbers that may be ids, which keep all of their digits as text."""
    return [name for name in plain if name.lower() == "pid" and file.fields[name] != ogr.OFTString]


def _fits(points: str, path: str) -> bool:
    """Return whether a points layer was made of a file as it is now."""
    if not Path(points).is_file():
        return False
    dataset = open_vector(points)
    opened = None if dataset is None else table_of(dataset, 0)
    text = "" if opened is None else attempt(opened.GetMetadataItem, "info", DOMAIN)[0] or ""
    opened = dataset = None
    try:
        info: Any = json.loads(text) if text else {}
    except ValueError:
        return False
    return isinstance(info, dict) and info.get(_STATE) == _state(path)


def _state(path: str) -> str:
    """Return what changes when a file does, and stays where it is copied."""
    with Path(path).open("rb") as stream:
        size = stream.seek(0, 2)
        stream.seek(max(size - _END_BYTES, 0))
        return f"{size} {sha256(stream.read()).hexdigest()}"
