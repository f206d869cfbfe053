"""Algorithms for assessment: velocity, relation to drivers, evaluation, validation with GNSS."""
