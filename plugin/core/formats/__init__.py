"""Readers of the files that InSAR producers and gauges deliver; free of QGIS."""
