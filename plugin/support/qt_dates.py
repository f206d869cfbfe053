"""Conversion of dates to Qt."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QDate, QDateTime, QTime


def midnight(day: np.datetime64 | str) -> QDateTime:
    """Return the beginning of a date given as datetime64 or ISO text."""
    return QDateTime(QDate.fromString(str(day), "yyyy-MM-dd"), QTime(0, 0))
