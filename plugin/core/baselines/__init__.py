"""Baselines: simpler methods to compare a daily model with."""
