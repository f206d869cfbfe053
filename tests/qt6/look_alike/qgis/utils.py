"""What QGIS knows of plugins: none."""

plugins: dict = {}
iface = None
