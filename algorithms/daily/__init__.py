"""Algorithms for daily deformation: training and estimation."""
