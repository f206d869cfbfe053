"""Shared code of the fault benchmarks: one job per algorithm that writes files, and processes in which they fail."""
