"""Qt 6 by the name under which QGIS has it."""

from PyQt6.QtXml import *  # noqa: F403
