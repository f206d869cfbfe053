"""Algorithms for line-of-sight geometry and the datum."""
