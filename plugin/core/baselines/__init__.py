"""Baselines: simpler methods that a daily model is compared with."""
