"""Vector files in the formats of InSAR producers."""

from __future__ import annotations

import csv
import io

from osgeo import gdal, ogr, osr

from . import tables


def vector(path, text, *, x, y, epsg=4326, texts=False, without=()):
    """Write a table as a point layer and return its path; `texts` writes numbers as text, as EGMStoolkit does."""
    separator = ";" if text.splitlines()[0].count(";") > 2 else ","
    header, *rows = csv.reader(io.StringIO(text), delimiter=separator)
    driver = {".shp": "ESRI Shapefile", ".gpkg": "GPKG"}[path.suffix]
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = source.CreateLayer(path.stem, reference, ogr.wkbPoint)
    # a DBF has at most 255 fields; further fields are lost, as in the files of producers
    kept = [j for j, name in enumerate(header) if name and name not in without][: 255 if driver != "GPKG" else None]
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    for j in kept:
        text_column = texts or not _numeric(row[j] for row in rows)
        layer.CreateField(ogr.FieldDefn(header[j], ogr.OFTString if text_column else ogr.OFTReal))
    layer.StartTransaction()
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for k, j in enumerate(kept):
            if row[j] not in ("", "#NUM!"):
                feature.SetField(k, row[j] if texts or not _numeric([row[j]]) else float(row[j]))
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({row[header.index(x)]} {row[header.index(y)]})"))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    gdal.PopErrorHandler()
    return path


def _numeric(cells):
    for cell in cells:
        try:
            float(cell)
        except ValueError:
            if cell not in ("", "#NUM!"):
                return False
    return True


def sarvey(folder):
    """Return a shapefile of SARvey in UTM."""
    return vector(folder / "p2_coh80_ts.shp", tables.sarvey(), x="x", y="y", epsg=32632, without=("x", "y"))


def sarvey_new(folder):
    """Return a GeoPackage of SARvey (2025): longitude and latitude, type and lifetime of the scatterers."""
    return vector(folder / "p2_coh50.gpkg", tables.sarvey_new(), x="x", y="y", without=("x", "y"))


def sarscape(folder):
    """Return a shapefile of SARscape with field names of ten letters."""
    return vector(folder / "PS_75_0.shp", tables.sarscape(), x="Lon", y="Lat")


def tre(folder):
    """Return the newer GeoPackage of TRE."""
    return vector(folder / "TRE_ASC.gpkg", tables.tre_new(), x="lon", y="lat", without=("lon", "lat"))


def save_qgis(folder):
    """Return a shapefile of MintPy's `save_qgis`, which has the older columns of TRE."""
    return vector(folder / "timeseries.shp", tables.tre(), x="LON", y="LAT", without=("LON", "LAT"))


def egmstoolkit(folder):
    """Return a shapefile of EGMStoolkit with numbers as text and truncated field names."""
    return vector(folder / "EGMS_L2b_clipped.shp", tables.egms_l2(), x="easting", y="northing", epsg=3035, texts=True)


def egmstream(folder):
    """Return a GeoPackage of EGMStream with dates as day, month, year."""
    return vector(folder / "stream.gpkg", tables.egmstream(), x="longitude", y="latitude")
