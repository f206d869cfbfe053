"""User settings for all projects, stored by QGIS."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TypeVar

from qgis.core import QgsSettings

_GROUP = "slopemuse"


Value = TypeVar("Value")


def stored_value(key: str, default: Value) -> Value:
    """Return a stored setting with the type of its default; the default if it is missing or has another type."""
    try:
        return QgsSettings().value(key, default, type=type(default))
    except TypeError:
        return default


@dataclass
class Settings:
    """User settings with their defaults.

    Attributes
    ----------
    interpreter : str
        Path of the Python interpreter for networks; empty runs them in QGIS.
    torch_device : str
        Device for networks: auto (a GPU if available), cpu or cuda.
    torch_threads : int
        Number of threads of a network; small networks are fastest with one.
    search_radius_px : int
        Radius around a click within which a point is searched [pixels].
    picture_width_cm, picture_height_cm : float
        Size of an exported plot [cm].
    picture_dpi : int
        Resolution of an exported PNG [dots per inch].
    schedulers : str
        Addresses of the Dask schedulers that runs may use, separated by commas; the first is the default.
    """

    interpreter: str = ""
    torch_device: str = "auto"
    torch_threads: int = 1
    search_radius_px: int = 12
    picture_width_cm: float = 16.0
    picture_height_cm: float = 14.0
    picture_dpi: int = 200
    schedulers: str = ""

    @classmethod
    def load(cls) -> Settings:
        """Return the stored settings; missing or invalid values are replaced by the defaults."""
        loaded = cls()
        for item in fields(cls):
            setattr(loaded, item.name, stored_value(f"{_GROUP}/{item.name}", getattr(loaded, item.name)))
        return loaded

    def save(self) -> None:
        """Store all settings."""
        store = QgsSettings()
        for item in fields(self):
            store.setValue(f"{_GROUP}/{item.name}", getattr(self, item.name))
