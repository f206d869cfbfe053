"""The smoother of single points, its kernels, and the dates that are held out to score methods."""
