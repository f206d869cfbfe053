"""Resampling of series to a common time axis: smoother, interpolators, networks and their scores at held-out dates."""
