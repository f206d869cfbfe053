"""PyQt6.QtXml as qgis.PyQt.QtXml."""

from PyQt6.QtXml import *  # noqa: F403
