"""Readers of the files that InSAR producers, gauges and GNSS services deliver; free of QGIS."""
