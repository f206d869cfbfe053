"""Readers of GNSS series."""
