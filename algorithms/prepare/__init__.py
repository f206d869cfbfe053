"""Algorithms that import InSAR, hydrology and GNSS files."""
