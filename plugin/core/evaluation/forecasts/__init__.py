"""Forecasts of all methods on the same points and dates."""
