"""A look-alike of QGIS over PyQt6: its widgets are those of Qt 6, what they show is held by plain Python."""
