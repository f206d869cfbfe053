"""Table in a temporary GeoPackage that is copied to a database."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...core.common.errors import InputError
from ...core.common.messages import message
from ...core.io.tables.gdal_access import call_gdal, open_vector, table_of
from ..databases.sql_names import quoted_name
from ..layer_metadata import DOMAIN
from ..runs.record_store import ITEM

_TYPES = {
    "INTEGER": "bigint",
    "MEDIUMINT": "integer",
    "SMALLINT": "smallint",
    "REAL": "double precision",
    "DOUBLE": "double precision",
    "DATE": "date",
    "DATETIME": "timestamp with time zone",
    "BOOLEAN": "boolean",
}
# bytes of the envelope, by the envelope code in the flags of a GeoPackage geometry
_ENVELOPES = (0, 32, 48, 48, 64)
_HEADER = 8
ROWS_PER_BLOCK = 2000


@dataclass(frozen=True)
class StagedTable:
    """The only table of a GeoPackage.

    Attributes
    ----------
    path : Path
    name : str
    key : str
        Column of the feature IDs.
    geometry : str
        Geometry column, empty for none.
    kind : str
        Geometry type, such as POINT.
    crs : tuple of (str, int) or None
        Organization and code of the CRS, or None.
    columns : dict of str to str
        Other columns and their PostgreSQL types.
    n_rows : int
    info, run : str
        Layer metadata and run record as JSON, empty for none.
    """

    path: Path
    name: str
    key: str
    geometry: str
    kind: str
    crs: tuple[str, int] | None
    columns: dict[str, str]
    n_rows: int
    info: str
    run: str

    @classmethod
    def open(cls, path: Path) -> StagedTable:
        """Open a GeoPackage.

        Raises
        ------
        InputError
            If its CRS has no EPSG code.
        """
        with closing(sqlite3.connect(path)) as connection:
            name, srs = connection.execute("SELECT table_name, srs_id FROM gpkg_contents").fetchone()
            shape = connection.execute("SELECT column_name, geometry_type_name FROM gpkg_geometry_columns").fetchone()
            geometry, kind = shape or ("", "")
            listed = connection.execute(f"PRAGMA table_info({quoted_name(name)})").fetchall()
            key = next(column[1] for column in listed if column[5])
            columns = {
                column[1]: _TYPES.get(re.sub(r"\(.*", "", column[2]).upper(), "text")
                for column in listed
                if column[1] not in (key, geometry)
            }
            counted = connection.execute(f"SELECT count(*) FROM {quoted_name(name)}")  # noqa: S608  # nosec B608
            n_rows = int(counted.fetchone()[0])
            crs = _code(connection, int(srs)) if geometry and srs > 0 else None
        info, run = _metadata(path)
        return cls(path, name, key, geometry, kind, crs, columns, n_rows, info, run)

    def blocks(self) -> Iterator[list[tuple[Any, ...]]]:
        """Yield blocks of rows ordered by feature ID: ID, geometry as hexadecimal WKB (if any), columns."""
        names = [self.key, *([self.geometry] if self.geometry else []), *self.columns]
        listed = ", ".join(map(quoted_name, names))
        table, key = quoted_name(self.name), quoted_name(self.key)
        with closing(sqlite3.connect(self.path)) as connection:
            # all names are quoted
            rows = connection.execute(f"SELECT {listed} FROM {table} ORDER BY {key}")  # noqa: S608  # nosec B608
            while block := rows.fetchmany(ROWS_PER_BLOCK):
                yield [(row[0], _wkb(row[1]), *row[2:]) for row in block] if self.geometry else block


def _code(connection: sqlite3.Connection, srs: int) -> tuple[str, int]:
    organization, code = connection.execute(
        "SELECT organization, organization_coordsys_id FROM gpkg_spatial_ref_sys WHERE srs_id = ?", (srs,)
    ).fetchone()
    if organization.upper() in ("NONE", ""):
        raise InputError(
            message(
                "The CRS of the result has no EPSG code, which PostGIS requires; assign a CRS with an EPSG code to "
                "the input, or write a GeoPackage."
            )
        )
    return str(organization).upper(), int(code)


def _metadata(path: Path) -> tuple[str, str]:
    dataset = open_vector(str(path))
    opened = None if dataset is None else table_of(dataset, 0)
    metadata = (
        [call_gdal(opened.GetMetadataItem, item, DOMAIN)[0] or "" for item in ("info", ITEM)] if opened else ["", ""]
    )
    opened = dataset = None
    return metadata[0], metadata[1]


def _wkb(blob: bytes | None) -> str | None:
    return None if blob is None else blob[_HEADER + _ENVELOPES[blob[3] >> 1 & 7] :].hex()
