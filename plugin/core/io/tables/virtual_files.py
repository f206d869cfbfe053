"""Files that hold no data but say where data is (GDAL's VRT, descriptions of web services): from strangers, they reach.

A mosaic of files in its own folder is what such a file is made for; a server, another place of the disk or a program
are opened only where the user allows it.
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

# what GDAL and QGIS would open to read a coordinate system from it
_PLACE = re.compile(r"\s*(?:\w+://|[/\\.~]|[A-Za-z]:[\\/])")
# the registered names of coordinate systems, which GDAL knows without asking the server
_REGISTERED = re.compile(r"\s*https?://(?:www\.)?opengis\.net/def/crs/[\w./]+\s*$")
# of a driver or service before a name (NETCDF:…, WFS:…); a file may have colons of its own (2020-01-01T10:22.tif)
_DRIVER = re.compile(r"[A-Za-z]\w+:")
Beginning = Callable[[str, int], bytes]
# set to 1 by a user who trusts such files
ALLOWED = "SLOPEMUSE_ALLOW_VIRTUAL_FILES"
_HEAD = 65_536
_LARGEST = 64_000_000
_DEEPEST = 8
_MARKS = (b"<vrtdataset", b"<ogrvrtdatasource")
# services on the web: WMS, WMTS, WCS, WFS, catalogues of images; lists of tiles
_SERVICES = (
    b"<gdal_wm",
    b"<wcs_gdal",
    b"<ogrwfsdatasource",
    b"<ogrcswdatasource",
    b'"stac_version"',
    b"<gdaltileindex",
)
_TILE_INDEX = (".gti", ".gti.gpkg", ".gti.fgb", ".gti.parquet")
# names of elements and attributes that hold a file, in lower case
_FILES = re.compile(r"filename|srcdatasource|sourcedataset|cutlineds|sourcedatasource|_dataset$")
_FUNCTIONS = re.compile(r"ogr_datasource_load|ogr_geocode|load_extension", re.IGNORECASE)
_SYSTEM = re.compile(r"srs$")


def require_own_data(path: str, beginning: Beginning) -> None:
    """Refuse a file that leads GDAL to a server, to files outside of its folder or to a program.

    Parameters
    ----------
    path : str
        As GDAL names it, also within an archive; one that does not exist is left to GDAL.
    beginning : callable
        Gives the first bytes of a file, at most the given number.

    Raises
    ------
    InputError
        If it does and the user has not allowed it by the environment variable `ALLOWED`.
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


def is_place(crs: str) -> bool:
    """Tell whether the text of a coordinate system is an address or a file, which would be opened."""
    return _PLACE.match(crs) is not None and _REGISTERED.match(crs) is None


def _reached_by(path: str, home: PurePosixPath, beginning: Beginning, depth: int = 0) -> str:
    """Return the first place that a file leads to outside of a folder; empty where there is none."""
    if path.lower().endswith(_TILE_INDEX):
        return path
    low = beginning(path, _HEAD).lower()
    if any(mark in low for mark in _SERVICES):
        return path
    if not any(mark in low for mark in _MARKS):
        return ""
    if depth == _DEEPEST:
        return path
    # imported here, so that QGIS starts without it
    import xml.etree.ElementTree as ET  # nosec B405

    whole = beginning(path, _LARGEST)
    try:
        if len(whole) >= _LARGEST or b"<!DOCTYPE" in whole.upper() or b"<!ENTITY" in whole.upper():
            return path
        # without a document type there are no entities to expand
        root = ET.fromstring(whole.strip(b"\0 \r\n\t").decode("utf-8"))  # noqa: S314  # nosec B314
    except (ET.ParseError, ValueError, RecursionError):
        # GDAL reads more than is well-formed
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
    """Give all names in lower case with their texts; GDAL takes an attribute for an element."""
    for element in root.iter():
        tag = str(element.tag).rpartition("}")[2].lower()
        yield tag, ("".join(element.itertext()) if _FILES.search(tag) else element.text or "").strip()
        for name, value in element.attrib.items():
            yield name.rpartition("}")[2].lower(), value.strip()
            if tag == "argument" and name.lower() == "name":
                # a step of a processed raster names its files so
                yield value.strip().lower(), (element.text or "").strip()


def _is_beyond(name: str, value: str) -> bool:
    """Tell whether a value is a program or lets GDAL call a server."""
    low = value.lower()
    if name == "pixelfunctionlanguage" and low == "python":
        return True
    if name == "pixelfunctioncode" and value:
        return True
    if name == "srcsql" and _FUNCTIONS.search(value):
        return True
    return bool(_SYSTEM.search(name)) and "://" in low[:200]


def _within(value: str, beside: PurePosixPath, home: PurePosixPath) -> str | None:
    """Return the path of a source in the folder; None where it is elsewhere or no plain path."""
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
    """Return a path that begins at the root, without `..` and, on the disk, without links."""
    text = str(path)
    return PurePosixPath(
        os.path.normpath(text).replace("\\", "/")
        if text.startswith("/vsi")
        else os.path.realpath(text).replace("\\", "/")
    )
