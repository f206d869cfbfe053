"""Validity checks of model files."""
