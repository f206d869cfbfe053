"""Algorithms of the line of sight and of the datum."""
