"""Stub of the Processing modules that the plugin extends."""
