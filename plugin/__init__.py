"""SlopeMuse inside QGIS: `core` is the science, everything beside it connects it with QGIS."""
