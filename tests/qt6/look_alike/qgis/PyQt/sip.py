"""Qt 6's binding by the name under which QGIS has it."""

from PyQt6.sip import *  # noqa: F403
