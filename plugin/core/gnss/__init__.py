"""Comparison of InSAR layers with GNSS: collocation, datum, re-referencing, sign check and validation."""
