"""What a daily model learns from: points, days, features, the common-mode error, GNSS calibration."""
