"""Map tools, highlights and temporal control."""
