"""The command-line program `slopemuse`: the steps of the plugin for users without QGIS."""
