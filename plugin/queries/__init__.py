"""What the dock asks of layers: a point, an area, drivers, stations."""
