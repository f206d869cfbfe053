"""Inputs of a daily model: points, days, features, common-mode error, GNSS calibration."""
