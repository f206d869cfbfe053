"""The science: free of QGIS and Qt."""
