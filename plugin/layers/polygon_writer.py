"""Writer of polygon layers, feature by feature because polygons are few."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import ogr
from qgis.core import QgsVectorFileWriter

from ..core.common.errors import InputError
from ..core.common.lineage import Lineage
from ..core.common.messages import message
from ..core.io.tables.gdal_access import call_gdal, spatial_reference
from .atomic_output import atomic
from .layer_metadata import write_info, write_sidecar
from .series_writer import why_no_layer

_KINDS = {"f": ogr.OFTReal, "i": ogr.OFTInteger64, "M": ogr.OFTDate}


def write_polygons(
    path: str, rings: list[np.ndarray], crs: str, columns: dict[str, np.ndarray], lineage: Lineage
) -> None:
    """Write a polygon layer.

    Parameters
    ----------
    path : str
        Target file; the suffix determines the format.
    rings : list of ndarray, each of shape (n_corners + 1, 2)
        Closed outlines; an empty list writes a layer without features.
    crs : str
        Authority ID or WKT; empty for none.
    columns : dict of str to ndarray, shape (n_polygons,)
        Attributes of the polygons.
    lineage : Lineage

    Raises
    ------
    InputError
        If the format is not supported, or the file cannot be written.
    """
    target = Path(path)
    reason = why_no_layer(target)
    if reason:
        raise InputError(reason)
    driver = str(QgsVectorFileWriter.driverForExtension(target.suffix.lower().lstrip(".")))
    info = {"lineage": lineage.to_json()}
    with atomic(path) as beside:
        done, reason = call_gdal(_write, beside, target.stem, driver, rings, crs, columns, info)
        if not done or reason:
            raise InputError(
                message(
                    "{path} cannot be written ({reason}); choose another folder or a GeoPackage.",
                    path=path,
                    reason=reason or driver,
                )
            )
        if driver != "GPKG":
            write_sidecar(beside, info)


def _write(
    path: Path,
    name: str,
    driver: str,
    rings: list[np.ndarray],
    crs: str,
    columns: dict[str, np.ndarray],
    info: dict[str, str],
) -> bool:
    """Write and close the file; return False if GDAL cannot create it."""
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = None
    if dataset is not None:
        layer = dataset.CreateLayer(name, spatial_reference(crs) if crs else None, ogr.wkbPolygon)
    if layer is None:
        return False
    for column, values in columns.items():
        layer.CreateField(ogr.FieldDefn(column, _KINDS.get(values.dtype.kind, ogr.OFTString)))
    if driver == "GPKG":
        write_info(layer, info)
    for i, ring in enumerate(rings):
        feature = ogr.Feature(layer.GetLayerDefn())
        for column, values in columns.items():
            value = values[i]
            feature.SetField(column, str(value) if values.dtype.kind in "MUO" else value.item())
        outline, polygon = ogr.Geometry(ogr.wkbLinearRing), ogr.Geometry(ogr.wkbPolygon)
        for x, y in ring.tolist():
            outline.AddPoint_2D(x, y)
        polygon.AddGeometry(outline)
        feature.SetGeometry(polygon)
        layer.CreateFeature(feature)
    return True
