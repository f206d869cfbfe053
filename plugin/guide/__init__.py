"""Help pages in QGIS, generated from the Markdown in `docs/` and the definitions of the algorithms."""
