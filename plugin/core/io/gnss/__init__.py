"""Readers for GNSS time series."""
