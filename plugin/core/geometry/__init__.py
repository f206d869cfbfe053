"""Lines of sight, angle conventions, coordinates."""
