"""Export of figures and tables."""
