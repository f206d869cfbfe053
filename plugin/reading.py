"""Layers and tables to numpy, through GDAL's Arrow stream."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from .core.errors import InputError
from .core.formats.dates import parse_date_fields
from .core.geometry import los_from_heading
from .core.lineage import Lineage
from .core.progress import Progress
from .core.series import PointSeries
from .metadata import layer_info, source_of

# GDAL 3.6's Arrow stream of a GeoPackage never ends above 126 fields
FIELDS_A_BLOCK = 120
FEATURES_A_BATCH = 5000
_NUMBERS = (ogr.OFTReal, ogr.OFTInteger, ogr.OFTInteger64)


@contextmanager
def opened(layer: QgsVectorLayer, selected_only: bool = False) -> Iterator[ogr.Layer]:
    """Give the GDAL layer behind a QGIS layer, by way of a temporary GeoPackage where QGIS changes what is seen."""
    path, table = source_of(layer)
    direct = (
        path
        and Path(path.replace("/vsizip/", "")).exists()
        and not layer.isEditable()
        and not layer.subsetString()
        and not layer.vectorJoins()
        and not selected_only
        and not any(
            layer.fields().fieldOrigin(i) != layer.fields().FieldOrigin.OriginProvider
            for i in range(len(layer.fields()))
        )
    )
    with tempfile.TemporaryDirectory(prefix="slopemuse-") as folder:
        if not direct:
            path, table = str(Path(folder) / "copy.gpkg"), ""
            options = QgsVectorFileWriter.SaveVectorOptions()
            options.driverName = "GPKG"
            options.onlySelectedFeatures = selected_only
            options.layerOptions = ["FID=slopemuse_fid", "SPATIAL_INDEX=NO"]
            code, text, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
                layer, path, QgsCoordinateTransformContext(), options
            )
            if code != QgsVectorFileWriter.WriterError.NoError:
                raise InputError(f"The layer {layer.name()} cannot be read: {text}")
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
        source = None if dataset is None else (dataset.GetLayerByName(table) if table else dataset.GetLayer(0))
        if source is None:
            raise InputError(f"The file {path} of the layer {layer.name()} cannot be opened.")
        try:
            yield source
        finally:
            source.SetIgnoredFields([])
            source = dataset = None


def read_columns(source: ogr.Layer, names: list[str], progress: Progress) -> Iterator[tuple[str, np.ndarray]]:
    """Give the columns one after the other: numbers as float with NaN for NULL, everything else as text."""
    definition = source.GetLayerDefn()
    every = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
    kinds = {every[i]: definition.GetFieldDefn(i).GetType() for i in range(len(every))}
    count = source.GetFeatureCount()
    for start in range(0, len(names), FIELDS_A_BLOCK):
        block = names[start : start + FIELDS_A_BLOCK]
        source.SetIgnoredFields([name for name in every if name not in block] + ["OGR_GEOMETRY", "OGR_STYLE"])
        columns = {name: _empty(kinds[name], count) for name in block}
        row = 0
        for batch in source.GetArrowStreamAsNumPy([f"MAX_FEATURES_IN_BATCH={FEATURES_A_BATCH}"]):
            length = len(next(iter(batch.values())))
            for name in block:
                columns[name][row : row + length] = _plain(batch[name], kinds[name])
            row += length
            progress.step(min((start + len(block) * row / max(count, 1)) / len(names), 1.0))
        yield from ((name, column[:row]) for name, column in columns.items())
    source.SetIgnoredFields([])


def _empty(kind: int, count: int) -> np.ndarray:
    return np.full(count, np.nan) if kind in _NUMBERS else np.full(count, "", dtype=object)


def _plain(array: np.ndarray, kind: int) -> np.ndarray:
    mask = np.ma.getmaskarray(array)
    data = np.ma.getdata(array)
    if kind in _NUMBERS:
        numbers = data.astype(float)
        numbers[mask] = np.nan
        return numbers
    texts = np.array([_text(value) for value in data], dtype=object)
    texts[mask] = ""
    return texts


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def read_table(layer: QgsVectorLayer) -> dict[str, np.ndarray]:
    """Return every column of a table: float (NaN = NULL) or text, dates as ISO text."""
    with opened(layer) as source:
        definition = source.GetLayerDefn()
        names = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
        names = [name for name in names if name != "slopemuse_fid"]
        if not names:
            raise InputError(f"The table {layer.name()} has no columns.")
        return {
            name: column if column.dtype.kind == "f" else column.astype(str)
            for name, column in read_columns(source, names, Progress())
        }


def date_fields(layer: QgsVectorLayer) -> list[tuple[str, np.datetime64]]:
    """Return the fields that name a day, by day."""
    return sorted(parse_date_fields(layer.fields().names()).items(), key=lambda item: item[1])


def read_series(
    layer: QgsVectorLayer,
    *,
    selected_only: bool = False,
    sigma: QgsVectorLayer | None = None,
    flags: QgsVectorLayer | None = None,
    feedback: Progress | None = None,
) -> PointSeries:
    """Return the series of a point layer.

    Parameters
    ----------
    layer : QgsVectorLayer
        Points with a field a date.
    selected_only : bool
        Read the selected features alone.
    sigma, flags : QgsVectorLayer or None
        Companion layers with the same points and dates.
    feedback : Progress or None

    Raises
    ------
    InputError
        If there are no points, no dates, two fields of one day, no geometry, or an infinite value.
    """
    progress = feedback or Progress()
    days = date_fields(layer)
    if not days:
        raise InputError(
            f"The layer {layer.name()} has no date fields such as D20200131; run the import of InSAR files first."
        )
    for (one, day), (two, other) in zip(days[:-1], days[1:]):
        if day == other:
            raise InputError(f"The fields {one} and {two} of {layer.name()} are both the day {day}; remove one.")
    with opened(layer, selected_only) as source:
        if not source.GetFeatureCount():
            raise InputError(f"The layer {layer.name()} has no points{' selected' if selected_only else ''}.")
        xy = _coordinates(source, layer.name())
        definition = source.GetLayerDefn()
        kinds = {
            definition.GetFieldDefn(i).GetName(): definition.GetFieldDefn(i).GetType()
            for i in range(definition.GetFieldCount())
        }
        names = [name for name, _ in days]
        values = np.empty((len(xy), len(names)))
        for j, (name, column) in enumerate(read_columns(source, names, progress)):
            values[:, j] = _numbers(column, name, progress)
            if np.isinf(values[:, j]).any():
                raise InputError(
                    f"The field {name} of {layer.name()} holds an infinite value in row "
                    f"{int(np.flatnonzero(np.isinf(values[:, j]))[0]) + 1}; clear or mend it."
                )
        others = [n for n, kind in kinds.items() if n not in set(names) and (kind in _NUMBERS or n.lower() == "pid")]
        columns = dict(read_columns(source, [n for n in others if n != "slopemuse_fid"], progress))
    info = layer_info(layer)
    pids = next((columns.pop(name) for name in list(columns) if name.lower() == "pid"), np.arange(1, len(xy) + 1))
    if not layer.crs().isValid():
        progress.warn(f"The layer {layer.name()} has no coordinate system; distances cannot be computed.")
    pids = np.array([str(int(p)) if isinstance(p, float) and p == int(p) else str(p) for p in pids])
    return PointSeries(
        pids=pids,
        xy=xy,
        dates=np.array([day for _, day in days]),
        values=values,
        crs=layer.crs().authid() or layer.crs().toWkt(),
        component=str(info.get("component", "los")),
        direction=_direction(columns),
        sigma=None if sigma is None else _companion(sigma, pids, days),
        flags=None if flags is None else _companion(flags, pids, days).astype("int8"),
        attributes={name.lower(): column for name, column in columns.items() if column.dtype.kind == "f"},
        lineage=Lineage.from_json(info["lineage"]) if info.get("lineage") else Lineage(),
    )


def _numbers(column: np.ndarray, name: str, progress: Progress) -> np.ndarray:
    if column.dtype.kind == "f":
        return column
    out = np.full(len(column), np.nan)
    bad = 0
    for i, text in enumerate(column):
        try:
            out[i] = float(text) if str(text).strip() else np.nan
        except ValueError:
            bad += 1
    if bad:
        progress.warn(f"{bad} values of the field {name} are not numbers and count as missing.")
    return out


def _coordinates(source: ogr.Layer, name: str) -> np.ndarray:
    definition = source.GetLayerDefn()
    source.SetIgnoredFields([definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())])
    points = []
    source.ResetReading()
    for feature in source:
        geometry = feature.GetGeometryRef()
        if geometry is not None and geometry.GetGeometryCount() == 1:
            geometry = geometry.GetGeometryRef(0)
        points.append((np.nan, np.nan) if geometry is None or geometry.IsEmpty() else geometry.GetPoint_2D())
    source.SetIgnoredFields([])
    xy = np.array(points, dtype=float).reshape(-1, 2)
    without = int(np.isnan(xy[:, 0]).sum())
    if without:
        raise InputError(f"{without} points of {name} have no geometry; remove them or give them one.")
    return xy


def _direction(columns: dict[str, np.ndarray]) -> np.ndarray | None:
    low = {name.lower(): column for name, column in columns.items()}
    if all(name in low for name in ("los_east", "los_north", "los_up")):
        vectors = np.column_stack([low["los_east"], low["los_north"], low["los_up"]])
    elif all(name in low for name in ("incidence_deg", "heading_deg")):
        vectors = los_from_heading(low["incidence_deg"], low["heading_deg"])
    else:
        return None
    return vectors if np.isfinite(vectors).all() else None


def _companion(layer: QgsVectorLayer, pids: np.ndarray, days: list[tuple[str, np.datetime64]]) -> np.ndarray:
    names = {name[1:]: name for name in layer.fields().names() if name[:1] in "SFD" and name[1:].isdigit()}
    wanted = [str(day).replace("-", "") for _, day in days]
    missing = [day for day in wanted if day not in names]
    if missing:
        raise InputError(f"The companion layer {layer.name()} lacks the day {missing[0]}; give the one of this run.")
    with opened(layer) as source:
        columns = dict(read_columns(source, ["pid", *(names[day] for day in wanted)], Progress()))
    row = {str(pid): i for i, pid in enumerate(columns["pid"])}
    absent = [pid for pid in pids if pid not in row]
    if absent:
        raise InputError(f"The companion layer {layer.name()} lacks the point {absent[0]}; give the one of this run.")
    order = [row[pid] for pid in pids]
    return np.column_stack([columns[names[day]] for day in wanted])[order]
