"""Conversion between rasters and numpy: DEMs, lines of sight, grids."""
