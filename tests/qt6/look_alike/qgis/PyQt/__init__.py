"""What QGIS calls Qt."""
