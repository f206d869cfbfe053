"""State-space models of displacement: Kalman filters, driver responses, random effects."""
