"""GNSS against InSAR: collocation, datum, re-referencing, validation."""
