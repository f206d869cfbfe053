"""Settings, translation, tasks, threads and ownership inside QGIS."""
