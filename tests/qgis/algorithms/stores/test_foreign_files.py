"""GeoParquet files of other programs: names, encodings, types, CRS, and files without series."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import numpy as np
import pytest
from qgis import processing
from qgis.core import QgsProcessingException, QgsVectorLayer
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.io.sniffing.findings import LayoutDescription
from slopemuse.plugin.importing.parquet_delivery import read_parquet
from slopemuse.plugin.layers import read_series, read_table
from slopemuse.plugin.layers.store_layers.file_layers import layer_of_file, make_points_layer
from slopemuse.plugin.queries.point_reader import PointReader

pyarrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

N = 12
XY = np.column_stack([13.1 + 0.001 * np.arange(N), 38.7 + 0.002 * np.arange(N)])
VALUES = np.arange(3 * N, dtype=float).reshape(N, 3)
DATED = {f"2020{month:02d}01": VALUES[:, month - 1] for month in (1, 2, 3)}
OTHERS = {"pid": [f"a{i}" for i in range(N)], "coherence": np.linspace(0, 1, N)}


def wkb(order="<", kind=1):
    mark = b"\x01" if order == "<" else b"\x00"
    return [mark + struct.pack(f"{order}Idd", kind, *place) for place in XY.tolist()]


def with_z(order="<", kind=0x8000_0001, srid=None):
    mark = b"\x01" if order == "<" else b"\x00"
    system = b"" if srid is None else struct.pack(f"{order}I", srid)
    return [mark + struct.pack(f"{order}I", kind) + system + struct.pack(f"{order}ddd", *xy, 7.0) for xy in XY.tolist()]


def geo_metadata(name="geometry", **changes):
    column = {"encoding": "WKB", "geometry_types": ["Point"], **changes}
    return {"version": "1.1.0", "primary_column": name, "columns": {name: column}}


def write(path, columns, geo=None, **options):
    table = pyarrow.table(columns)
    if geo is not None:
        text = geo if isinstance(geo, bytes) else json.dumps(geo).encode()
        table = table.replace_schema_metadata({b"geo": text})
    parquet.write_table(table, path, row_group_size=5, **options)
    return str(path)


def structs():
    return pyarrow.StructArray.from_arrays([pyarrow.array(XY[:, 0]), pyarrow.array(XY[:, 1])], ["x", "y"])


PROJECTED = {"type": "ProjectedCRS", "name": "x", "id": {"authority": "EPSG", "code": 32633}}
CASES = {
    "the coordinate system of the format": ({"geometry": wkb()}, geo_metadata(), "EPSG:4326"),
    "a code": ({"geometry": wkb()}, geo_metadata(crs=PROJECTED), "EPSG:32633"),
    "no coordinate system": ({"geometry": wkb()}, geo_metadata(crs=None), ""),
    "another name": ({"place": wkb()}, geo_metadata("place"), "EPSG:4326"),
    "big-endian": ({"geometry": wkb(">")}, geo_metadata(), "EPSG:4326"),
    "big-endian with z": ({"geometry": with_z(">", 1001)}, geo_metadata(), "EPSG:4326"),
    "z as Shapely writes it": ({"geometry": with_z()}, geo_metadata(geometry_types=[]), "EPSG:4326"),
    "z and SRID of PostGIS": ({"geom": with_z(kind=0xA000_0001, srid=4326)}, None, ""),
    "kinds not stated": ({"geometry": wkb()}, geo_metadata(geometry_types=[]), "EPSG:4326"),
    "structures": ({"geometry": structs()}, geo_metadata(encoding="point"), "EPSG:4326"),
    "no metadata": ({"geom": wkb()}, None, ""),
    "metadata that are no JSON": ({"wkb_geometry": wkb()}, b"{", ""),
}


@pytest.mark.parametrize("case", CASES)
def test_point_encodings_of_other_programs(slopemuse, tmp_path, case):
    shapes, geo, crs = CASES[case]
    path = write(tmp_path / "a.parquet", {**OTHERS, **shapes, **DATED}, geo)
    series = read_series(layer_of_file(path))
    np.testing.assert_array_equal(series.xy, XY)
    np.testing.assert_array_equal(series.values, VALUES)
    assert series.crs == crs and series.pids.tolist() == OTHERS["pid"]
    assert [*series.attributes] == ["coherence"]
    layer = QgsVectorLayer(make_points_layer(path), "points", "ogr")
    np.testing.assert_array_equal(PointReader().read(layer, 7).series.values[0], VALUES[6])


def test_a_crs_without_a_code(slopemuse, tmp_path):
    from osgeo import osr

    spatial = osr.SpatialReference()
    spatial.ImportFromProj4("+proj=tmerc +lat_0=31 +lon_0=110 +k=1 +x_0=500000 +ellps=GRS80 +units=m")
    geo = geo_metadata(crs=json.loads(spatial.ExportToPROJJSON()))
    layer = layer_of_file(write(tmp_path / "a.parquet", {**OTHERS, "geometry": wkb(), **DATED}, geo))
    assert layer.crs().isValid() and "Transverse" in read_series(layer).crs


def test_column_types_of_other_programs(slopemuse, tmp_path):
    """Numbers and texts of all types, timestamps and nulls are read; lists and structures are ignored."""
    columns = {
        "id": pyarrow.array([2**60 + i for i in range(N)]),
        "small": pyarrow.array([None, *range(1, N)], pyarrow.int16()),
        "yes": pyarrow.array([None, *[True] * (N - 1)]),
        "track": pyarrow.array(["T22"] * N).dictionary_encode(),
        "money": pyarrow.array([1] * N).cast(pyarrow.decimal128(22, 2)),
        "made": pyarrow.array([0] * N, pyarrow.timestamp("us", "UTC")),
        "box": structs(),
        "list": pyarrow.array([[1.0]] * N),
        "geometry": wkb(),
        **{name: pyarrow.array(values.astype("f4")) for name, values in DATED.items()},
    }
    layer = layer_of_file(write(tmp_path / "a.parquet", columns, geo_metadata()))
    table = read_table(layer)
    assert [*table] == ["id", "small", "yes", "track", "money", "made", *DATED]
    assert table["track"].tolist() == ["T22"] * N and table["made"][0].startswith("1970-01-01")
    assert np.isnan(table["small"][0]) and table["small"][1] == 1
    series = read_series(layer)
    np.testing.assert_array_equal(series.values, VALUES)
    assert series.attributes["money"][0] == 1.0 and series.attributes["yes"][1] == 1.0


def test_points_without_geometry_are_imported(slopemuse, tmp_path):
    """The import makes points from coordinate columns; other algorithms report a table without points."""
    places = {"longitude": XY[:, 0], "latitude": XY[:, 1]}
    path = write(tmp_path / "a.parquet", {**OTHERS, **places, **DATED})
    target = str(tmp_path / "out.gpkg")
    processing.run("slopemuse:importinsar", {"INPUT": path, "UNIT": "mm", "OUTPUT": target})
    read = read_series(QgsVectorLayer(target, "out", "ogr"))
    np.testing.assert_array_equal(read.values, VALUES)
    np.testing.assert_allclose(read.xy, XY, rtol=0, atol=1e-12)
    with pytest.raises(QgsProcessingException, match="is a table without points"):
        processing.run("slopemuse:velocity", {"INPUT": path, "OUTPUT": target})


def test_declared_no_data_of_points_without_geometry_are_missing(tmp_path):
    places = {"longitude": XY[:, 0], "latitude": XY[:, 1]}
    path = write(tmp_path / "a.parquet", {**OTHERS, **places, **DATED})
    raw = read_parquet(Path(path), Progress(), declared=LayoutDescription(no_data=(7.0,)))
    np.testing.assert_array_equal(raw.values, np.where(VALUES == 7.0, np.nan, VALUES))


def test_geoparquet_is_imported(slopemuse, tmp_path):
    path = write(tmp_path / "a.parquet", {**OTHERS, "geometry": wkb(), **DATED}, geo_metadata())
    target = str(tmp_path / "out.parquet")
    processing.run("slopemuse:importinsar", {"INPUT": path, "UNIT": "m", "OUTPUT": target})
    read = read_series(layer_of_file(target))
    np.testing.assert_array_equal(read.values, 1000 * VALUES)
    np.testing.assert_array_equal(read.xy, XY)


@pytest.mark.parametrize("name", ["pid", "CODE", "id"])
@pytest.mark.parametrize("kind", ["int64", "double", "decimal128(22, 2)"])
def test_numeric_ids(slopemuse, tmp_path, name, kind):
    """The points layer stores numeric ids as text or as another number type; the dock finds the row of each point."""
    kinds = {"int64": pyarrow.int64(), "double": pyarrow.float64(), "decimal128(22, 2)": pyarrow.decimal128(22, 2)}
    ids = pyarrow.array([7_000 + i for i in range(N)]).cast(kinds[kind])
    path = write(tmp_path / "a.parquet", {name: ids, "geometry": wkb(), **DATED}, geo_metadata())
    layer = QgsVectorLayer(make_points_layer(path), "points", "ogr")
    np.testing.assert_array_equal(PointReader().read(layer, 7).series.values[0], VALUES[6])


def test_string_and_binary_views(slopemuse, tmp_path):
    """Text and byte columns stored as views are read; Polars writes them and pyarrow keeps them."""
    if not hasattr(pyarrow, "string_view"):
        pytest.skip("pyarrow is too old for views")
    many = 200_000
    columns = {
        "pid": pyarrow.array([f"point number {i}" for i in range(many)], pyarrow.string_view()),
        "geometry": pyarrow.array((wkb() * many)[:many], pyarrow.binary_view()),
        **{name: np.arange(many, dtype=float) for name in DATED},
    }
    path = str(tmp_path / "a.parquet")
    parquet.write_table(pyarrow.table(columns), path)
    layer = layer_of_file(path)
    series = read_series(layer)
    assert series.pids[-1] == f"point number {many - 1}"
    np.testing.assert_array_equal(series.xy[:N], XY)


def test_duplicate_column_names_are_refused(slopemuse, tmp_path):
    """Both columns would be read as the last column of the file."""
    columns = {**OTHERS, "geometry": wkb(), **DATED}
    arrays = [*map(pyarrow.array, columns.values()), pyarrow.array(VALUES[:, 0])]
    path = str(tmp_path / "a.parquet")
    parquet.write_table(pyarrow.Table.from_arrays(arrays, [*columns, "20200101"]), path)
    with pytest.raises(InputError, match=r"a\.parquet has two columns named '20200101'; rename one"):
        layer_of_file(path)


def test_files_without_series_are_refused(slopemuse, tmp_path):
    polygon = bytes.fromhex("010300000001000000040000000000000000000000") + bytes(60)
    for columns, geo, reason in (
        ({**OTHERS, "geometry": wkb()}, geo_metadata(), "date"),
        ({**OTHERS, "geometry": [polygon] * N, **DATED}, geo_metadata(geometry_types=["Polygon"]), "not a point layer"),
        ({**OTHERS, "geometry": [polygon] * N, **DATED}, geo_metadata(geometry_types=[]), "not a point layer"),
        ({**OTHERS, "geometry": [None, *wkb()[1:]], **DATED}, geo_metadata(), "has no geometry"),
        ({**OTHERS, "geometry": [b"\0no", *wkb()[1:]], **DATED}, geo_metadata(), "has no geometry"),
        ({**OTHERS, "geometry": wkb(), **DATED, "20200401": ["no"] * N}, geo_metadata(), "contains no numbers"),
    ):
        path = write(tmp_path / "a.parquet", columns, geo)
        with pytest.raises(InputError, match=reason):
            read_series(layer_of_file(path))


def test_netcdf_of_other_programs_must_be_imported(slopemuse, tmp_path):
    """The error names the cause; QGIS reports every file that it cannot open as not found."""
    h5py = pytest.importorskip("h5py")
    with h5py.File(tmp_path / "grid.nc", "w") as file:
        file["temperature"] = np.zeros((3, 4, 5))
    (tmp_path / "text.nc").write_text("hello")
    for name in ("grid.nc", "text.nc"):
        with pytest.raises(
            QgsProcessingException, match=rf"{name} \(INPUT\) is not a NetCDF file written by SlopeMuse"
        ):
            processing.run("slopemuse:velocity", {"INPUT": str(tmp_path / name), "OUTPUT": str(tmp_path / "v.gpkg")})
    with pytest.raises(QgsProcessingException, match=r"text\.nc is not a readable raster; check"):
        processing.run(
            "slopemuse:importinsar", {"INPUT": str(tmp_path / "text.nc"), "OUTPUT": str(tmp_path / "v.gpkg")}
        )
