"""Content of output files, for the comparison of two runs."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ...core.common.errors import InputError
from ...core.common.messages import message
from ...core.common.progress import Progress
from ...core.io.tables.archive import VECTORS
from ...core.io.tables.gdal_access import call_gdal, open_raster, open_vector, table_of
from ...core.records.comparison import OutputContent
from ...core.records.html_embedding import without_record
from ...support.vector_layers import vector_layer
from ..ogr_columns import read_xy
from ..ogr_source import open_gdal_layer
from ..series_reader import read_table
from ..store_layers.file_layers import layer_of_file
from ..stores.stores import is_store, open_store

if TYPE_CHECKING:
    from osgeo import ogr

_GEOMETRY = "geometry"


def output_content(file: Path) -> OutputContent:
    """Return the content of a layer, raster, model, NetCDF file or text.

    Raises
    ------
    InputError
        If the file cannot be read.
    """
    read = _READERS.get(file.suffix.lower(), _lines)
    try:
        return read(file)
    except (OSError, ValueError, RuntimeError) as error:
        raise InputError(
            message("{file} cannot be read for the comparison ({error}).", file=file.name, error=error)
        ) from None


def _table(file: Path) -> OutputContent:
    if is_store(file):
        return _rows(file)
    columns = dict(read_table(vector_layer(str(file), file.stem)))
    dataset = open_vector(str(file))
    source = None if dataset is None else table_of(dataset, 0)
    if source is not None and source.GetGeomType() not in (0, 100):
        call_gdal(source.SetIgnoredFields, [field.GetName() for field in source.schema])
        # a geometry is valid only as long as its feature
        columns[_GEOMETRY] = np.array([_shape(feature) for feature in source], dtype=str)
    source = dataset = None
    return OutputContent(columns, is_table=True)


def _rows(file: Path) -> OutputContent:
    layer = layer_of_file(str(file))
    columns = read_table(layer)
    if open_store(str(file)).has_points:
        with open_gdal_layer(layer) as source:
            columns[_GEOMETRY] = np.array([f"POINT ({x} {y})" for x, y in read_xy(source, Progress()).tolist()])
    return OutputContent(columns, is_table=True)


def _shape(feature: ogr.Feature) -> str:
    shape = feature.GetGeometryRef()
    return "" if shape is None else str(shape.ExportToWkt())


def _raster(file: Path) -> OutputContent:
    dataset = open_raster(str(file))
    if dataset is None:
        raise OSError(str(file))
    bands = range(1, dataset.RasterCount + 1)
    return OutputContent({f"band {i}": np.asarray(dataset.GetRasterBand(i).ReadAsArray(), dtype=float) for i in bands})


def _model(file: Path) -> OutputContent:
    from safetensors.numpy import load_file

    return OutputContent(dict(load_file(str(file))))


def _netcdf(file: Path) -> OutputContent:
    if is_store(file):
        return _rows(file)
    from scipy.io import netcdf_file

    with netcdf_file(str(file), "r", mmap=False) as opened:
        return OutputContent({name: np.array(variable.data) for name, variable in opened.variables.items()})


def _lines(file: Path) -> OutputContent:
    return OutputContent(lines=file.read_text(encoding="utf-8", errors="replace").splitlines())


def _page(file: Path) -> OutputContent:
    """Return the visible text of an HTML page, one line per element."""
    page = without_record(file.read_text(encoding="utf-8", errors="replace"))
    body = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
    return OutputContent(lines=[line.strip() for line in re.split(r"<[^>]*>", body) if line.strip()])


_READERS: dict[str, Callable[[Path], OutputContent]] = {
    **dict.fromkeys((*VECTORS, ".parquet", ".csv", ".sqlite", ".tab", ".xlsx", ".ods", ".gml", ".kml"), _table),
    ".json": _lines,
    ".html": _page,
    ".tif": _raster,
    ".safetensors": _model,
    ".nc": _netcdf,
}
