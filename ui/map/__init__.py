"""Map tools, highlights, time."""
