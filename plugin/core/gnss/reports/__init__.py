"""Reports of re-referencing and of validation with GNSS."""
