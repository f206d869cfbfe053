"""The guide inside QGIS: Markdown of `docs/` and the definitions of the algorithms as pages for the Help buttons."""
