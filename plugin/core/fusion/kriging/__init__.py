"""Kriging with edges: covariance, classification, random fields."""
