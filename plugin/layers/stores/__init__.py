"""Parquet and NetCDF files as inputs and outputs: read by block and by row, and shown on the map by their points."""
