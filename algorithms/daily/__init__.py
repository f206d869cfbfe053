"""Algorithms of daily deformation: training and estimation."""
