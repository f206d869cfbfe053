"""Reports of re-referencing and validation."""
