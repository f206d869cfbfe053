"""Settings, translation, tasks, threads and object ownership in QGIS."""
