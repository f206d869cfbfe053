"""The rate variant: a linear mixed-effects response model with a Kalman filter."""
