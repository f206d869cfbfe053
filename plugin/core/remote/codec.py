"""Serialization of arguments and results as JSON and `.npy` files in a folder; reading cannot execute code.

Only the classes in `CLASSES` can be instantiated.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np

from ..common.arrays import FloatArray
from ..common.messages import Message, from_plain

# classes that can be serialized, and their modules below `core`
CLASSES = {
    "PointSeries": "data.point_series",
    "Lineage": "common.lineage",
    "Forcing": "data.forcing",
    "DriverColumns": "data.forcing",
    "TrainingChoice": "environment.torch_runtime",
    "PublishedOptions": "daily.musenet.musenet_model",
    "PublishedModel": "daily.musenet.musenet_model",
    "Scaling": "daily.musenet.musenet_model",
    "Lags": "daily.musenet.windows",
    "DailyEstimate": "daily.rate.rate_estimate",
    "Harmonized": "temporal.harmonization",
    "HarmonizedLayer": "temporal.harmonization",
    "Score": "temporal.smoothing.temporal_holdout",
    "FusionResult": "fusion.fuse",
    "Grid": "fusion.grid",
    "Fields": "fusion.interpolator",
    "Field": "fusion.kriging.local_kriging",
    "CrossValidation": "fusion.cross_validation",
    "HeldOutErrors": "fusion.cross_validation",
    "Errors": "fusion.cross_validation",
    "Layout": "fusion.points.spatial_holdout",
    "Fold": "fusion.points.spatial_holdout",
    "Task": "baselines.task",
    "Nowcast": "baselines.task",
}
_CORE = __package__.rsplit(".", 1)[0] if __package__ else ""
_MARK = "$"

Call = Callable[..., Any]


class Writer:
    """Writes values into a folder.

    Parameters
    ----------
    folder : Path
    prefix : str
        Prefix of the file names, so that a folder can contain several values.
    """

    def __init__(self, folder: Path, prefix: str) -> None:
        self._folder, self._prefix = folder, prefix
        self._number = count()
        self.functions: dict[str, Call] = {}

    def write(self, value: Any) -> Path:
        """Write a value and return its JSON file; functions in it are stored by name in `functions`."""
        path = self._folder / f"{self._prefix}.json"
        path.write_text(json.dumps(self._plain(value)), encoding="utf-8")
        return path

    def _plain(self, value: Any) -> Any:
        if isinstance(value, Message):
            return {_MARK: "message", "value": value.plain()}
        if value is None or isinstance(value, (bool, int, float, str)):
            return value.item() if isinstance(value, np.generic) else value
        if isinstance(value, np.datetime64):
            return {_MARK: "date", "value": str(value.astype("datetime64[D]"))}
        if isinstance(value, np.generic):
            return value.item()
        if isinstance(value, np.ndarray):
            return self._array(value)
        if isinstance(value, list):
            return [self._plain(item) for item in value]
        if isinstance(value, tuple):
            return {_MARK: "tuple", "value": [self._plain(item) for item in value]}
        if isinstance(value, Mapping):
            return {_MARK: "dict", "value": [[self._plain(key), self._plain(item)] for key, item in value.items()]}
        name = type(value).__name__
        if is_dataclass(value) and CLASSES.get(name) == _module(type(value)):
            return {_MARK: name, "value": {f.name: self._plain(getattr(value, f.name)) for f in fields(value)}}
        if callable(value):
            own = f"{self._prefix}_{next(self._number)}"
            self.functions[own] = value
            return {_MARK: "function", "value": own}
        raise TypeError(f"{name} cannot be sent to another Python interpreter.")

    def _array(self, array: FloatArray) -> dict[str, str]:
        name = f"{self._prefix}_{next(self._number)}.npy"
        # texts from tables have the dtype object
        plain = array.astype(str) if array.dtype.hasobject else array
        np.save(self._folder / name, plain, allow_pickle=False)
        return {_MARK: "array", "value": name}


def read(path: Path, resolve: Callable[[str], Call] | None = None) -> Any:
    """Read a value written by `Writer`.

    Parameters
    ----------
    path : Path
        The JSON file.
    resolve : callable, optional
        Returns the function with a name; without it, functions cannot be read.
    """
    return _value(json.loads(path.read_text(encoding="utf-8")), path.parent, resolve)


def _value(plain: Any, folder: Path, resolve: Callable[[str], Call] | None) -> Any:
    if isinstance(plain, list):
        return [_value(item, folder, resolve) for item in plain]
    if not isinstance(plain, dict):
        return plain
    kind, stored = plain[_MARK], plain["value"]
    if kind == "array":
        return np.load(folder / Path(stored).name, allow_pickle=False)
    if kind == "message":
        return from_plain(stored)
    if kind == "date":
        return np.datetime64(stored, "D")
    if kind == "tuple":
        return tuple(_value(item, folder, resolve) for item in stored)
    if kind == "dict":
        return {_value(key, folder, resolve): _value(item, folder, resolve) for key, item in stored}
    if kind == "function" and resolve is not None:
        return resolve(stored)
    kind_class = getattr(import_module(f"{_CORE}.{CLASSES[kind]}"), kind)
    return kind_class(**{name: _value(item, folder, resolve) for name, item in stored.items()})


def _module(kind: type) -> str:
    return kind.__module__[len(_CORE) + 1 :]
