"""Algorithms that assess: velocity, relation to drivers, evaluation, validation by GNSS."""
