"""Readers of rain, level and other daily drivers."""
