"""Qt 6 by the name under which QGIS has it, with what Qt 6 has moved to QtGui."""

from PyQt6.QtGui import QAction, QActionGroup, QShortcut  # noqa: F401
from PyQt6.QtWidgets import *  # noqa: F403
