"""SlopeMuse without QGIS: satellite InSAR as a daily, validated picture of a moving slope.

The names below are the public interface; each is loaded when it is first used. They are the same in the plugin, where
`from slopemuse import train` works in the Python console of QGIS.

Examples
--------
>>> from slopemuse import make_slope, velocities
>>> slope = make_slope(n_points=10, n_days=400)
>>> velocities(slope.series).attributes["velocity"].shape
(10,)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .common.version import VERSION

if TYPE_CHECKING:
    from .api.files import load_model, read_gnss, read_hydrology, read_insar, save_model
    from .api.steps import decompose, estimate, evaluate, train
    from .common.errors import Cancelled, DependencyError, InputError, ModelFileError, SlopeMuseError
    from .common.lineage import Lineage
    from .common.progress import Progress
    from .daily.musenet.musenet_model import PublishedOptions
    from .daily.rate.rate_estimate import DailyEstimate
    from .daily.rate.rate_model import TrainingOptions
    from .data.dataframe_conversion import from_dataframe, from_xarray, to_dataframe, to_xarray
    from .data.forcing import Forcing
    from .data.gnss_series import GnssSeries, LosSeries
    from .data.point_series import PointSeries
    from .environment.torch_runtime import TrainingChoice
    from .evaluation.forecasts.evaluation_options import Choices
    from .execution.scheduler import running_on
    from .fusion.fuse import fuse
    from .gnss.rereferencing import rereference
    from .gnss.validation import validate
    from .io.insar.options import ImportOptions
    from .io.series_files import read_series, write_series, write_table
    from .projection.los_projection import project
    from .relation.relate import relate
    from .synthetic.slope import make_slope
    from .synthetic.slope_files import write_slope
    from .temporal.harmonization import harmonize
    from .timeseries.velocity import velocities

# the module of every public name, imported at its first use: QGIS loads the plugin without any of them
_MODULES = {
    "api.files": ("load_model", "read_gnss", "read_hydrology", "read_insar", "save_model"),
    "api.steps": ("decompose", "estimate", "evaluate", "train"),
    "common.errors": ("Cancelled", "DependencyError", "InputError", "ModelFileError", "SlopeMuseError"),
    "common.lineage": ("Lineage",),
    "common.progress": ("Progress",),
    "daily.musenet.musenet_model": ("PublishedOptions",),
    "daily.rate.rate_estimate": ("DailyEstimate",),
    "daily.rate.rate_model": ("TrainingOptions",),
    "data.dataframe_conversion": ("from_dataframe", "from_xarray", "to_dataframe", "to_xarray"),
    "data.forcing": ("Forcing",),
    "data.gnss_series": ("GnssSeries", "LosSeries"),
    "data.point_series": ("PointSeries",),
    "environment.torch_runtime": ("TrainingChoice",),
    "evaluation.forecasts.evaluation_options": ("Choices",),
    "execution.scheduler": ("running_on",),
    "fusion.fuse": ("fuse",),
    "gnss.rereferencing": ("rereference",),
    "gnss.validation": ("validate",),
    "io.insar.options": ("ImportOptions",),
    "io.series_files": ("read_series", "write_series", "write_table"),
    "projection.los_projection": ("project",),
    "relation.relate": ("relate",),
    "synthetic.slope": ("make_slope",),
    "synthetic.slope_files": ("write_slope",),
    "temporal.harmonization": ("harmonize",),
    "timeseries.velocity": ("velocities",),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}

__version__ = VERSION
__all__ = [
    "Cancelled",
    "Choices",
    "DailyEstimate",
    "DependencyError",
    "Forcing",
    "GnssSeries",
    "ImportOptions",
    "InputError",
    "Lineage",
    "LosSeries",
    "ModelFileError",
    "PointSeries",
    "Progress",
    "PublishedOptions",
    "SlopeMuseError",
    "TrainingChoice",
    "TrainingOptions",
    "__version__",
    "decompose",
    "estimate",
    "evaluate",
    "from_dataframe",
    "from_xarray",
    "fuse",
    "harmonize",
    "load_model",
    "make_slope",
    "project",
    "read_gnss",
    "read_hydrology",
    "read_insar",
    "read_series",
    "relate",
    "rereference",
    "running_on",
    "save_model",
    "to_dataframe",
    "to_xarray",
    "train",
    "validate",
    "velocities",
    "write_series",
    "write_slope",
    "write_table",
]


def __getattr__(name: str) -> Any:
    """Load a public name."""
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__} has no attribute {name}")
    value = getattr(import_module(f".{_MODULE_OF[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the public names, for completion."""
    return sorted({*globals(), *__all__})
