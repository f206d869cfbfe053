"""Methods of other packages for comparison in the benchmarks."""
