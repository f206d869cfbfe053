"""Series on one time axis: a smoother, interpolators, networks, and how well each finds hidden dates."""
