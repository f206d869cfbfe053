"""Readers of InSAR displacement series."""
