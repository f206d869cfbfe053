"""Layer queries of the dock: points, areas, drivers, stations."""
