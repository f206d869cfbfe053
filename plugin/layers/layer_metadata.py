"""Metadata of a layer (component, role, companions, lineage) as JSON.

A GeoPackage stores the metadata itself. Formats without metadata get a sidecar file with the suffix
`.slopemuse.json`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsVectorLayer

from ..core.common.errors import InputError, SlopeMuseError
from ..core.common.messages import message
from ..core.data.datum import ACQUISITIONS
from ..core.data.netcdf import ALL_DAYS
from ..core.io.tables.gdal_access import call_gdal, exists, failures, open_vector, table_of
from .atomic_output import SIDECAR
from .commits.journal import recover_if_changed
from .databases.addresses import is_database_layer
from .databases.table_comment import companion_source, info_in_comment
from .ogr_source import file_of, source_of, store_of
from .stores.stores import open_store

if TYPE_CHECKING:
    from osgeo import ogr

DOMAIN = "SLOPEMUSE"
PROPERTY = "slopemuse/info"


def layer_info(layer: QgsVectorLayer | str) -> dict[str, Any]:
    """Return the stored metadata with absolute paths of companions; {} if nothing is stored.

    The custom property of a layer takes precedence over its file, because a user's script can set it.
    """
    if isinstance(layer, QgsVectorLayer) and layer.customProperty(PROPERTY):
        return _read(str(layer.customProperty(PROPERTY)))
    if isinstance(layer, QgsVectorLayer) and is_database_layer(layer):
        info = _read(info_in_comment(layer))
        if "companions" in info:
            info["companions"] = {role: companion_source(layer, it) for role, it in info["companions"].items()}
        return info
    if store_of(layer):
        return _info_of_store(store_of(layer))
    path, table = source_of(layer)
    is_text = False
    if isinstance(layer, QgsVectorLayer) and layer.providerType() == "delimitedtext":
        # text files cannot store metadata, and GDAL opens few of them as tables
        path, is_text = file_of(layer), True
    if not exists(path):
        return {}
    recover_if_changed(Path(path).parent)
    dataset = None if is_text else _opened(path)
    opened = None if dataset is None else table_of(dataset, table)
    info = {} if opened is None else _stored(opened)
    opened = dataset = None
    return _with_absolute_companions(info or _read_sidecar(path), path)


def _info_of_store(path: str) -> dict[str, Any]:
    """Return the metadata of a store, with its companions from the sidecar file; {} if it cannot be read."""
    recover_if_changed(Path(path).parent)
    try:
        info = open_store(path).info
    except SlopeMuseError:
        # the reader of the rows reports the error
        return {}
    return _with_absolute_companions({**_read(json.dumps(info)), **_read_sidecar(path)}, path)


def _with_absolute_companions(info: dict[str, Any], path: str) -> dict[str, Any]:
    if "companions" in info:
        folder = Path(path).resolve().parent
        info["companions"] = {role: str(folder / file) for role, file in info["companions"].items()}
    return info


def _opened(path: str) -> ogr.DataSource | None:
    """Return the opened file; None if it cannot be opened or refers to another location."""
    try:
        return open_vector(path)
    except InputError:
        return None


def write_info(opened: ogr.Layer, info: dict[str, Any]) -> None:
    """Store the metadata as JSON in an open GDAL layer of a GeoPackage."""
    opened.SetMetadataItem("info", json.dumps(info, sort_keys=True), DOMAIN)


def write_sidecar(path: Path, info: dict[str, Any]) -> None:
    """Store the metadata as JSON in a sidecar file."""
    path.with_name(path.name + SIDECAR).write_text(json.dumps(info, sort_keys=True), encoding="utf-8")


def link_companions(paths: dict[str, str], staged: Mapping[str, Path] | None = None) -> None:
    """Store links between the layers of one result in their metadata.

    Parameters
    ----------
    paths : dict of str to str
        Paths by role (series, sigma, flag, rate, acquisitions).
    staged : mapping of str to Path, optional
        Current locations of the files, by their final paths.
    """
    staged = staged or {}
    for role, path in paths.items():
        if role in (ALL_DAYS, ACQUISITIONS):
            # these layers are opened through the main layer, whose sigma does not apply to them
            continue
        others = {other: _relative(file, path) for other, file in paths.items() if other != role}
        now = str(staged.get(path, path))
        if not path.lower().endswith(".gpkg"):
            write_sidecar(Path(now), {**_read_sidecar(now), "companions": others})
            continue
        if not exists(now):
            continue
        dataset = open_vector(now, update=True)
        opened = None if dataset is None else table_of(dataset, 0)
        if opened is None:
            raise InputError(
                message(
                    "{file} cannot be opened to store the links to its companion layers; run the algorithm "
                    "again, or choose another folder.",
                    file=path,
                )
            )
        with failures() as found:
            write_info(opened, {**_stored(opened), "companions": others})
            opened = dataset = None
        if found:
            raise InputError(
                message(
                    "The links to the companion layers cannot be stored in {file} ({found}); free up disk space.",
                    file=path,
                    found=found[0],
                )
            )


def _relative(file: str, path: str) -> str:
    """Return the path of a file relative to another one, so that their folder can be moved."""
    try:
        return os.path.relpath(Path(file).resolve(), Path(path).resolve().parent)
    except ValueError:
        # on Windows there is no relative path between drives
        return str(Path(file).resolve())


def _stored(opened: ogr.Layer) -> dict[str, Any]:
    return _read(call_gdal(opened.GetMetadataItem, "info", DOMAIN)[0] or "")


def _read_sidecar(path: str) -> dict[str, Any]:
    beside = Path(path + SIDECAR)
    try:
        return _read(beside.read_text(encoding="utf-8")) if beside.is_file() else {}
    except (OSError, UnicodeDecodeError):
        # an unreadable sidecar does not affect the values of the layer
        return {}


def _read(text: str) -> dict[str, Any]:
    """Parse metadata, and drop invalid parts."""
    try:
        info = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return {}
    if not isinstance(info, dict):
        return {}
    companions = info.get("companions")
    if companions is not None:
        kept = companions.items() if isinstance(companions, dict) else ()
        info["companions"] = {role: file for role, file in kept if isinstance(file, str)}
    return info
