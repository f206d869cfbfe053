"""What the dock queries from layers: a point, an area, drivers, stations."""
