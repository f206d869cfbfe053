"""Checks of files that hold no data but refer to it (GDAL VRT, descriptions of web services), which is a security risk.

A VRT mosaic of files in its own folder is legitimate. References to a server, to another folder or to a program are
only followed if the user allows it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from ...common.errors import InputError
from ...common.messages import message, quoted

if TYPE_CHECKING:
    import xml.etree.ElementTree as ET  # nosec B405

# texts that GDAL and QGIS would open as a file or URL to read a coordinate system
_PLACE = re.compile(r"\s*(?:\w+://|[/\\.~]|[A-Za-z]:[\\/])")
# registered URLs of coordinate systems, which GDAL resolves without a request to the server
_REGISTERED = re.compile(r"\s*https?://(?:www\.)?opengis\.net/def/crs/[\w./]+\s*$")
# driver or service before a name (NETCDF:…, WFS:…); a file name may contain colons too (2020-01-01T10:22.tif)
_DRIVER = re.compile(r"[A-Za-z]\w+:")
Beginning = Callable[[str, int], bytes]
# environment variable; a user who trusts such files sets it to 1
ALLOWED = "SLOPEMUSE_ALLOW_VIRTUAL_FILES"
_HEAD = 65_536
_LARGEST = 64_000_000
_DEEPEST = 8
_MARKS = (b"<vrtdataset", b"<ogrvrtdatasource")
# web services: WMS, WMTS, WCS, WFS, image catalogues; tile indexes
_SERVICES = (
    b"<gdal_wm",
    b"<wcs_gdal",
    b"<ogrwfsdatasource",
    b"<ogrcswdatasource",
    b'"stac_version"',
    b"<gdaltileindex",
)
_TILE_INDEX = (".gti", ".gti.gpkg", ".gti.fgb", ".gti.parquet")
# lower-case names of elements and attributes that hold a file
_FILES = re.compile(r"filename|srcdatasource|sourcedataset|cutlineds|sourcedatasource|_dataset$")
_FUNCTIONS = re.compile(r"ogr_datasource_load|ogr_geocode|load_extension", re.IGNORECASE)
_SYSTEM = re.compile(r"srs$")


def require_own_data(path: str, beginning: Beginning) -> None:
    """Raise an error for a file that makes GDAL access a server, files outside its folder, or a program.

    Parameters
    ----------
    path : str
        Path as used by GDAL, including paths in archives; a missing file is left to GDAL.
    beginning : callable
        Takes a path and a number of bytes; returns at most that many first bytes of the file.

    Raises
    ------
    InputError
        If the file does so and the user has not allowed it by the environment variable `ALLOWED`.
    """
    if os.environ.get(ALLOWED, "").strip().lower() in ("1", "yes", "true", "on"):
        return
    reached = _reached_by(path, PurePosixPath(path.replace("\\", "/")).parent, beginning)
    if reached:
        raise InputError(
            message(
                "{file} contains no data itself but refers to {reached}; save it as a GeoTIFF or GeoPackage, or, "
                "if you trust the file, set the environment variable {variable} to 1.",
                file=PurePosixPath(path.replace("\\", "/")).name,
                reached=quoted(reached[:120]),
                variable=ALLOWED,
            )
        )


def is_url_or_path(crs: str) -> bool:
    """Check whether the text of a coordinate system is a URL or a file path, which would be opened."""
    return _PLACE.match(crs) is not None and _REGISTERED.match(crs) is None


def _reached_by(path: str, home: PurePosixPath, beginning: Beginning, depth: int = 0) -> str:
    """Return the first reference of a file to a place outside a folder; empty if there is none."""
    if path.lower().endswith(_TILE_INDEX):
        return path
    low = beginning(path, _HEAD).lower()
    if any(mark in low for mark in _SERVICES):
        return path
    if not any(mark in low for mark in _MARKS):
        return ""
    if depth == _DEEPEST:
        return path
    # imported here to keep the start of QGIS fast
    import xml.etree.ElementTree as ET  # nosec B405

    whole = beginning(path, _LARGEST)
    try:
        if len(whole) >= _LARGEST or b"<!DOCTYPE" in whole.upper() or b"<!ENTITY" in whole.upper():
            return path
        # without a document type there are no entities to expand
        root = ET.fromstring(whole.strip(b"\0 \r\n\t").decode("utf-8"))  # noqa: S314  # nosec B314
    except (ET.ParseError, ValueError, RecursionError):
        # GDAL also accepts XML that is not well-formed
        return path
    seen = set()
    for name, value in _entries(root):
        if _is_beyond(name, value):
            return value
        if not _FILES.search(name) or not value:
            continue
        inner = _within(value, PurePosixPath(path.replace("\\", "/")).parent, home)
        if inner is None:
            return value
        if inner not in seen and inner != path:
            seen.add(inner)
            reached = _reached_by(inner, home, beginning, depth + 1)
            if reached:
                return reached
    return ""


def _entries(root: ET.Element) -> Iterator[tuple[str, str]]:
    """Yield all lower-case names with their texts; GDAL treats attributes like elements."""
    for element in root.iter():
        tag = str(element.tag).rpartition("}")[2].lower()
        yield tag, ("".join(element.itertext()) if _FILES.search(tag) else element.text or "").strip()
        for name, value in element.attrib.items():
            yield name.rpartition("}")[2].lower(), value.strip()
            if tag == "argument" and name.lower() == "name":
                # a processed raster names the files of its steps in this way
                yield value.strip().lower(), (element.text or "").strip()


def _is_beyond(name: str, value: str) -> bool:
    """Check whether a value is a program or makes GDAL access a server."""
    low = value.lower()
    if name == "pixelfunctionlanguage" and low == "python":
        return True
    if name == "pixelfunctioncode" and value:
        return True
    if name == "srcsql" and _FUNCTIONS.search(value):
        return True
    return bool(_SYSTEM.search(name)) and "://" in low[:200]


def _within(value: str, beside: PurePosixPath, home: PurePosixPath) -> str | None:
    """Return the path of a source in the folder; None if it is outside the folder or not a plain path."""
    plain = value.replace("\\", "/")
    drive = re.match(r"[A-Za-z]:/", plain)
    if plain.startswith("<") or "://" in plain or _DRIVER.match(plain):
        return None
    if plain.startswith("/vsi") and not str(home).startswith("/vsi"):
        return None
    is_absolute = bool(drive) or plain.startswith("/")
    found = _plain(PurePosixPath(plain) if is_absolute else beside / plain)
    top = _plain(home)
    return str(found) if top == found or top in found.parents else None


def _plain(path: PurePosixPath) -> PurePosixPath:
    """Return an absolute path without `..` and, outside GDAL virtual file systems, without symbolic links."""
    text = str(path)
    return PurePosixPath(
        os.path.normpath(text).replace("\\", "/")
        if text.startswith("/vsi")
        else os.path.realpath(text).replace("\\", "/")
    )
