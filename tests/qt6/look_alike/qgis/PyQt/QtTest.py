"""Qt 6 by the name under which QGIS has it."""

from PyQt6.QtTest import *  # noqa: F403
