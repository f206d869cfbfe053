"""Algorithms that bring sensors to one time axis and one grid."""
