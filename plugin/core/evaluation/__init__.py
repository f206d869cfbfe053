"""Comparison of methods on held-out acquisitions: errors, differences and their significance."""
