"""Layers of QGIS for Parquet and NetCDF files."""
