"""What the user has set for all projects, kept by QGIS."""

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
        Path of the Python that runs the networks; empty runs them within QGIS.
    torch_device : str
        Where networks run: auto (a GPU where there is one), cpu or cuda.
    torch_threads : int
        Threads of a network; small ones are fastest on one.
    search_radius_px : int
        Radius around a click in which a point is searched for.
    picture_width_cm, picture_height_cm : float
        Size of an exported plot.
    picture_dpi : int
        Dots per inch of an exported PNG.
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
        """Return the stored settings; a value that is absent or of a wrong kind reads as the default."""
        store, loaded = QgsSettings(), cls()
        for item in fields(cls):
            default = getattr(loaded, item.name)
            setattr(loaded, item.name, store.value(f"{_GROUP}/{item.name}", default, type=type(default)))
        return loaded

    def save(self) -> None:
        """Store every setting."""
        store = QgsSettings()
        for item in fields(self):
            store.setValue(f"{_GROUP}/{item.name}", getattr(self, item.name))
