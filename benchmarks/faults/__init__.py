"""What the benchmarks of faults share: one job per algorithm that writes, and processes in which they fail."""
