"""Menus of the dock."""
