"""Readers for InSAR displacement series."""
