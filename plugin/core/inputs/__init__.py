"""Inputs of a daily model: points, days, features, common-mode error and GNSS calibration."""
