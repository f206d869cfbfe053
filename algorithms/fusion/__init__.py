"""Algorithms that combine sensors on common dates and on a common grid."""
