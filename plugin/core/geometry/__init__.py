"""Lines of sight, angle conventions, slope directions, coordinates and distances."""
