"""Parquet files as inputs and outputs: read by block and by row, and shown on the map by a layer of their points."""
