"""Readers for the files of InSAR producers, gauges and GNSS services; independent of QGIS."""
