"""Import of files that QGIS reads itself: vector layers, spreadsheets."""
