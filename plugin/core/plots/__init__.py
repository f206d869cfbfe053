"""What a plot shows, computed without QGIS."""
