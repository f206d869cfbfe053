"""Inspection of the plotted point and its layers."""
