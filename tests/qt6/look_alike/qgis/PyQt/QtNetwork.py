"""PyQt6.QtNetwork as qgis.PyQt.QtNetwork."""

from PyQt6.QtNetwork import *  # noqa: F403
