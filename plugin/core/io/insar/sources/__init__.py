"""Sources of InSAR series by kind of file: tables, rasters, HDF5 stacks, NetCDF."""
