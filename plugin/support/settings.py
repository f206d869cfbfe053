"""User settings for all projects, stored by QGIS."""

from __future__ import annotations

from dataclasses import dataclass, fields

from qgis.core import QgsSettings

_GROUP = "slopemuse"


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
        store, loaded = QgsSettings(), cls()
        for item in fields(cls):
            default = getattr(loaded, item.name)
            setattr(loaded, item.name, store.value(f"{_GROUP}/{item.name}", default, type=type(default)))
        return loaded

    def save(self) -> None:
        """Store all settings."""
        store = QgsSettings()
        for item in fields(self):
            store.setValue(f"{_GROUP}/{item.name}", getattr(self, item.name))
