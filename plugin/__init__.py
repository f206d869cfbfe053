"""SlopeMuse in QGIS: `core` contains the science, all other packages connect it to QGIS."""
