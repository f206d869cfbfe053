"""Edge-aware kriging: covariance fit, classification of points, random fields."""
