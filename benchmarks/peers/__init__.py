"""What others make of the data of the benchmarks."""
