"""Gridding of points of several sensors: kriging, networks, classical interpolators and their cross-validation."""
