"""PyQt6.sip as qgis.PyQt.sip."""

from PyQt6.sip import *  # noqa: F403
