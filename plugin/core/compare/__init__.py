"""Simpler methods that a daily model has to beat, and the scores."""
