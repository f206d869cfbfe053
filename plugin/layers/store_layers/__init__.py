"""QGIS layers for Parquet and NetCDF files."""
