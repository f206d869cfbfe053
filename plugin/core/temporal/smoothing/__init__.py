"""Smoother of single points, its kernels, and the hold-out of dates to score methods."""
