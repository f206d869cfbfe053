"""Where core functions work through their blocks of points: in this process, or on the workers of a Dask scheduler."""
