"""Rasters to numpy and back: heights, lines of sight, grids."""
