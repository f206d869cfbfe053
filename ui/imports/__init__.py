"""Dialogs that import files."""
