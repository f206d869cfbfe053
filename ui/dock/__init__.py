"""The time-series dock and its controllers."""
