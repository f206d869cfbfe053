"""Reading and writing of data and models without QGIS."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..common.errors import InputError
from ..common.progress import Progress
from ..daily import model_file
from ..data.forcing import Forcing
from ..data.gnss_series import GnssSeries, LosSeries
from ..data.point_series import PointSeries
from ..io.gnss.gnss_reader import read_gnss as read_stations
from ..io.hydrology.gauge_files import read_gauge_file
from ..io.hydrology.gauge_merging import read_gauges
from ..io.insar.options import ImportOptions
from ..io.series_files import import_insar, replacing
from ..io.tables.archive import file_hash

if TYPE_CHECKING:
    from ..daily.musenet.musenet_model import PublishedModel
    from ..daily.rate.rate_model import DailyModel


def read_insar(path: str | Path, options: ImportOptions | None = None, progress: Progress | None = None) -> PointSeries:
    """Read InSAR series from any producer, in mm and positive towards the satellite.

    Parameters
    ----------
    path : str or Path
        CSV file (EGMS, TRE, MintPy, … or any table with dates as columns), zip file with a CSV file, HDF5 stack,
        NetCDF, or dated rasters (requires GDAL).
    options : ImportOptions, optional
        Unit, sign, CRS and other options that the file does not specify.
    progress : Progress, optional
        Receives messages on assumptions, and warnings.

    Returns
    -------
    PointSeries

    Raises
    ------
    InputError
        If the file cannot be read or used.

    Examples
    --------
    >>> from slopemuse import make_slope, read_insar, write_slope
    >>> files = write_slope(folder, make_slope(n_points=20, n_days=400))
    >>> series = read_insar(files["insar_s1"])
    >>> series.component, series.crs, series.n_points
    ('los', 'EPSG:4326', 20)
    """
    progress = progress or Progress()
    imported = import_insar(path, options, progress)
    for what, value, reason in imported.assumed:
        progress.info(f"{what}: {value} ({reason})" if reason else f"{what}: {value}")
    for warning in imported.warnings:
        progress.warn(warning)
    series, path = imported.series, Path(path)
    return series.with_(lineage=series.lineage.child("importinsar", {"INPUT": path.name}, file_hash(path)))


def read_hydrology(
    paths: str | Path | Sequence[str | Path], *, progress: Progress | None = None, **options: Any
) -> Forcing:
    """Read daily rain, reservoir level and other drivers from the tables of one or several gauges.

    Parameters
    ----------
    paths : path or sequence of paths
        CSV and other text files: any table with a date column, NOAA GSOD and GHCN, USGS, Bureau of Meteorology.
    progress : Progress, optional
        Receives messages on the columns used and on missing days.
    **options
        `combine` ("mean" or "first" of several gauges), `date_field`, `rain_field`, `level_field`, `extra_fields`,
        `rain_unit`, `level_unit`, `time_zone`; see `slopemuse.io.hydrology.hydrology_reader.read_hydrology`.

    Returns
    -------
    Forcing
        Rain [mm per day] as `rain_mm`, level [m] as `level_m`; missing days are NaN, not zero.

    Raises
    ------
    InputError
        If a file or a column cannot be used.

    Examples
    --------
    >>> from slopemuse import make_slope, read_hydrology, write_slope
    >>> files = write_slope(folder, make_slope(n_points=20, n_days=400))
    >>> drivers = read_hydrology(files["hydrology"])
    >>> drivers.names
    ('rain_mm', 'level_m')
    """
    progress = progress or Progress()
    files = [paths] if isinstance(paths, (str, Path)) else list(paths)
    gauges = [gauge for path in files for gauge in read_gauge_file(_existing(path), progress)]
    options.setdefault("extra_fields", None)
    hydrology = read_gauges(gauges, **options)
    progress.log_all(hydrology.notes, hydrology.warnings)
    return hydrology.forcing


def read_gnss(
    paths: str | Path | Sequence[str | Path], progress: Progress | None = None
) -> list[GnssSeries | LosSeries]:
    """Read GNSS stations from tenv3, .pos, .neu or CSV files.

    Parameters
    ----------
    paths : path or sequence of paths
    progress : Progress, optional
        Receives messages and warnings.

    Returns
    -------
    list of GnssSeries or LosSeries
        East, north and up [mm] relative to the first day of a station (CSV: unchanged).

    Raises
    ------
    InputError
        If a file cannot be read or used.

    Examples
    --------
    >>> from slopemuse import make_slope, read_gnss, write_slope
    >>> files = write_slope(folder, make_slope(n_points=20, n_days=400))
    >>> [station.station for station in read_gnss(files["gnss"])][:2]
    ['G01', 'G02']
    """
    progress = progress or Progress()
    files = [paths] if isinstance(paths, (str, Path)) else list(paths)
    table = read_stations([_existing(path) for path in files], progress)
    progress.log_all(table.notes, table.warnings)
    return table.stations


def save_model(model: DailyModel | PublishedModel, path: str | Path) -> None:
    """Write a model to a `.safetensors` file atomically.

    Parameters
    ----------
    model : DailyModel or PublishedModel
    path : str or Path
    """
    with replacing(Path(path)) as part:
        model_file.save(model, str(part))


def load_model(path: str | Path) -> DailyModel | PublishedModel:
    """Read a model written by `save_model` or by the QGIS plugin.

    Raises
    ------
    ModelFileError
        If the file is damaged or not a SlopeMuse model.
    """
    return model_file.load(str(_existing(path)))


def _existing(path: str | Path) -> Path:
    if not Path(path).is_file():
        raise InputError(f"{path} does not exist; choose an existing file.")
    return Path(path)
