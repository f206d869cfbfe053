"""What a layer says of itself: component, role, companions, lineage; JSON in its own metadata."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr
from qgis.core import QgsVectorLayer

from .sources import exists, source_of, table_of

DOMAIN = "SLOPEMUSE"
PROPERTY = "slopemuse/info"


def layer_info(layer: QgsVectorLayer | str) -> dict[str, Any]:
    """Return what `write_info` stored, {} where nothing is stored; companions as absolute paths."""
    if isinstance(layer, QgsVectorLayer) and layer.customProperty(PROPERTY):
        return _read(str(layer.customProperty(PROPERTY)))
    path, table = source_of(layer)
    if not exists(path):
        return {}
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
    if dataset is None:
        return {}
    opened = table_of(dataset, table)
    info = _read(opened.GetMetadataItem("info", DOMAIN) or "") if opened is not None else {}
    folder = Path(path).resolve().parent
    if "companions" in info:
        info["companions"] = {role: str(folder / file) for role, file in info["companions"].items()}
    return info


def write_info(opened: ogr.Layer, info: dict[str, Any]) -> None:
    """Store the JSON in an open GDAL layer."""
    opened.SetMetadataItem("info", json.dumps(info, sort_keys=True), DOMAIN)


def link_companions(paths: dict[str, str]) -> None:
    """Make layers of one result know each other: role (series, sigma, flag, rate) to path."""
    for role, path in paths.items():
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        if dataset is None:
            continue
        opened = dataset.GetLayer(0)
        info = _read(opened.GetMetadataItem("info", DOMAIN) or "")
        folder = Path(path).resolve().parent
        info["companions"] = {
            other: os.path.relpath(Path(file).resolve(), folder) for other, file in paths.items() if other != role
        }
        write_info(opened, info)
        dataset = None


def _read(text: str) -> dict[str, Any]:
    try:
        info = json.loads(text) if text else {}
    except ValueError:
        return {}
    return info if isinstance(info, dict) else {}
