"""Parameter widgets for Processing dialogs that replace those of QGIS."""
