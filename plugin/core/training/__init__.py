"""Training of the daily models: fit, choice of the method, scores and training reports."""
