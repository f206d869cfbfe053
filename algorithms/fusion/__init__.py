"""Algorithms that combine sensors on common dates or on a common grid."""
