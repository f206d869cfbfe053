"""What a layer says of itself: component, role, companions, lineage; JSON in its own metadata.

A GeoPackage holds it within. Formats that have no room for it get a file of the same name and `.slopemuse.json`.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr
from qgis.core import QgsProviderRegistry, QgsVectorLayer

from .outputs import SIDECAR
from .sources import exists, source_of, table_of

DOMAIN = "SLOPEMUSE"
PROPERTY = "slopemuse/info"


def layer_info(layer: QgsVectorLayer | str) -> dict[str, Any]:
    """Return what was stored, {} where nothing is stored; companions as absolute paths.

    A layer's custom property goes before what its file holds, because a user's script can set it.
    """
    if isinstance(layer, QgsVectorLayer) and layer.customProperty(PROPERTY):
        return _read(str(layer.customProperty(PROPERTY)))
    path, table = source_of(layer)
    if isinstance(layer, QgsVectorLayer) and layer.providerType() == "delimitedtext":
        path = str(QgsProviderRegistry.instance().decodeUri("delimitedtext", layer.source()).get("path") or "")
    if not exists(path):
        return {}
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
    opened = None if dataset is None else table_of(dataset, table)
    info = {} if opened is None else _read(opened.GetMetadataItem("info", DOMAIN) or "")
    opened = dataset = None
    info = info or _read_sidecar(path)
    if "companions" in info:
        folder = Path(path).resolve().parent
        info["companions"] = {role: str(folder / file) for role, file in info["companions"].items()}
    return info


def write_info(opened: ogr.Layer, info: dict[str, Any]) -> None:
    """Store the JSON in an open GDAL layer of a GeoPackage."""
    opened.SetMetadataItem("info", json.dumps(info, sort_keys=True), DOMAIN)


def write_sidecar(path: Path, info: dict[str, Any]) -> None:
    """Store the JSON beside a file that has no room for it."""
    path.with_name(path.name + SIDECAR).write_text(json.dumps(info, sort_keys=True), encoding="utf-8")


def link_companions(paths: dict[str, str]) -> None:
    """Make layers of one result know each other: role (series, sigma, flag, rate) to path."""
    for role, path in paths.items():
        others = {other: _relative(file, path) for other, file in paths.items() if other != role}
        if not path.lower().endswith(".gpkg"):
            write_sidecar(Path(path), {**_read_sidecar(path), "companions": others})
            continue
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE) if exists(path) else None
        if dataset is None:
            continue
        opened = dataset.GetLayer(0)
        write_info(opened, {**_read(opened.GetMetadataItem("info", DOMAIN) or ""), "companions": others})
        opened = dataset = None


def _relative(file: str, path: str) -> str:
    """Return a file as seen from another one, so that their folder can be moved."""
    try:
        return os.path.relpath(Path(file).resolve(), Path(path).resolve().parent)
    except ValueError:
        # on Windows there is no way from one drive to another
        return str(Path(file).resolve())


def _read_sidecar(path: str) -> dict[str, Any]:
    beside = Path(path + SIDECAR)
    return _read(beside.read_text(encoding="utf-8")) if beside.is_file() else {}


def _read(text: str) -> dict[str, Any]:
    """Return the JSON, without what is not as we write it."""
    try:
        info = json.loads(text) if text else {}
    except ValueError:
        return {}
    if not isinstance(info, dict):
        return {}
    companions = info.get("companions")
    if companions is not None:
        kept = companions.items() if isinstance(companions, dict) else ()
        info["companions"] = {role: file for role, file in kept if isinstance(file, str)}
    return info
