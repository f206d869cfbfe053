"""Parquet and NetCDF files as inputs and outputs: access by blocks and by row, and points layers for the map."""
