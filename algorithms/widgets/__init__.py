"""Parameter widgets for the Processing dialogs that replace those of QGIS."""
