"""State of the dock stored in the project: fits, marks, comparison, drivers and reference."""
