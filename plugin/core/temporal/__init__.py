"""Series on one time axis: smoother, interpolators, networks, and how well each finds held-out dates."""
