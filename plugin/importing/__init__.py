"""Files that QGIS itself reads for an import: vector layers, spreadsheets."""
