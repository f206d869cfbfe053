"""Qt 6 by the name under which QGIS has it."""

from PyQt6.QtGui import *  # noqa: F403
