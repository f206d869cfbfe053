"""What the dock remembers: fits, marks, comparison, reference."""
