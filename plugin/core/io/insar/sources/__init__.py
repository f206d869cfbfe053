"""Sources of InSAR series by file type: tables, rasters, HDF5 stacks, NetCDF."""
