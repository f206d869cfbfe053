"""Execution of core functions over blocks of points, in this process or on the workers of a Dask scheduler."""
