"""Stub of the Processing user interface."""
