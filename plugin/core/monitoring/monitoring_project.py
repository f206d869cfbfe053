"""Monitoring project: a JSON file that specifies data, model, thresholds and output folder."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..common.errors import InputError
from ..common.messages import message, quoted
from ..warning.screening import Options
from ..warning.thresholds import FixedThresholds

_FILES = ("series", "hydrology", "model", "output")
_NUMBERS = {
    "persistence_days": 3,
    "latency_days": 0,
    "min_points": 3,
    "past_tolerance_mm": 1.0,
    "retrain_after_days": None,
    "retrain_above_rmse_mm": None,
}
_OTHERS = ("stable_area", "thresholds", "reference", "import")


@dataclass(frozen=True)
class MonitoringProject:
    """Configuration of a monitoring.

    Attributes
    ----------
    file : Path
        The JSON file; relative paths refer to its folder.
    series, hydrology, model, output : Path
        Series (file, zip or folder), driver table, trained model, and output folder.
    stable_area : Path or None
        Polygons whose motion is subtracted.
    screening : Options
    min_points : int
        Minimum number of connected points of an area.
    latency_days : int
        Days until an acquisition can be used.
    past_tolerance_mm : float
        Maximum change of 95 % of the earlier values between deliveries.
    retrain_after_days, retrain_above_rmse_mm : float or None
        The model is trained again when three quarters of the record extend beyond its training period by more than
        this number of days, or when the forecast RMSE of the last half year exceeds this value [mm].
    importing : dict
        Import options, for series that are not a SlopeMuse layer.
    choices : dict of str to str
        Values of all keys except paths, as written in the file or their defaults.
    """

    file: Path
    series: Path
    hydrology: Path
    model: Path
    output: Path
    stable_area: Path | None = None
    screening: Options = field(default_factory=Options)
    min_points: int = 3
    latency_days: int = 0
    past_tolerance_mm: float = 1.0
    retrain_after_days: float | None = None
    retrain_above_rmse_mm: float | None = None
    importing: dict[str, Any] = field(default_factory=dict)
    choices: dict[str, str] = field(default_factory=dict)


def read_project(file: Path) -> MonitoringProject:
    """Read a project file.

    Raises
    ------
    InputError
        If the file is not JSON, if a key is unknown, missing or of the wrong type, or if a file does not exist.
    """
    raw = _json(file)
    unknown = sorted(set(raw) - {*_FILES, *_NUMBERS, *_OTHERS})
    if unknown:
        known = ", ".join((*_FILES, *_NUMBERS, *_OTHERS))
        raise InputError(
            message(
                "{name} contains the unknown key {unknown}; valid keys: {known}.",
                name=file.name,
                unknown=quoted(unknown[0]),
                known=known,
            )
        )
    paths = {key: _path(file, raw, key) for key in _FILES}
    for key in ("series", "hydrology", "model"):
        if not paths[key].exists():
            raise InputError(
                message(
                    "The {key} in {name}, {path}, does not exist; correct the path.",
                    key=key,
                    name=file.name,
                    path=paths[key],
                )
            )
    if not paths["output"].is_dir():
        raise InputError(
            message(
                "The output folder in {name}, {output}, does not exist; create it.",
                name=file.name,
                output=paths["output"],
            )
        )
    area = _path(file, raw, "stable_area") if raw.get("stable_area") else None
    if area is not None and not area.exists():
        raise InputError(
            message("The stable_area in {name}, {area}, does not exist; correct the path.", name=file.name, area=area)
        )
    numbers = {key: _number(file, raw, key, default) for key, default in _NUMBERS.items()}
    persistence = numbers["persistence_days"]
    if persistence is None or persistence < 1:
        raise InputError(
            message(
                "persistence_days in {name} is {persistence}; it must be at least 1.",
                name=file.name,
                persistence=persistence,
            )
        )
    return MonitoringProject(
        file=file,
        **paths,
        stable_area=area,
        screening=Options(_thresholds(file, raw), int(persistence), _reference(file, raw)),
        min_points=int(numbers["min_points"] or 1),
        latency_days=int(numbers["latency_days"] or 0),
        past_tolerance_mm=float(numbers["past_tolerance_mm"] or 0.0),
        retrain_after_days=numbers["retrain_after_days"],
        retrain_above_rmse_mm=numbers["retrain_above_rmse_mm"],
        importing=_table(file, raw, "import"),
        choices=_choices(raw, numbers),
    )


def _choices(raw: dict[str, Any], numbers: dict[str, float | None]) -> dict[str, str]:
    choices = {key: f"{value:g}" for key, value in numbers.items() if value is not None}
    for key in ("thresholds", "import"):
        if raw.get(key):
            choices[key] = ", ".join(f"{name} {value}" for name, value in raw[key].items())
    if raw.get("reference"):
        choices["reference"] = " – ".join(map(str, raw["reference"]))
    return choices


def _json(file: Path) -> dict[str, Any]:
    try:
        raw = json.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise InputError(
            message(
                "{file} cannot be read ({strerror}); choose the JSON file of the monitoring project.",
                file=file,
                strerror=error.strerror,
            )
        ) from None
    except (ValueError, RecursionError) as error:
        raise InputError(
            message("{name} is not valid JSON ({error}); correct it.", name=file.name, error=error)
        ) from None
    if not isinstance(raw, dict):
        raise InputError(
            message("{name} does not contain a JSON object; write keys and values in braces.", name=file.name)
        )
    return raw


def _path(file: Path, raw: dict[str, Any], key: str) -> Path:
    value = raw.get(key)
    if not isinstance(value, str) or not value:
        raise InputError(
            message("{name} does not contain {key}; set it to a path in quotes.", name=file.name, key=quoted(key))
        )
    return (file.parent / value).resolve()


def _table(file: Path, raw: dict[str, Any], key: str) -> dict[str, Any]:
    value = raw.get(key) or {}
    if not isinstance(value, dict):
        raise InputError(
            message(
                "{key} in {name} is {value}; it must be an object with keys and values.",
                key=key,
                name=file.name,
                value=quoted(value),
            )
        )
    return value


def _number(file: Path, raw: dict[str, Any], key: str, default: float | None) -> float | None:
    value = raw.get(key)
    if value is None:
        return default
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value >= 0:
        raise InputError(
            message(
                "{key} in {name} is {value}; it must be a number that is 0 or greater.",
                key=key,
                name=file.name,
                value=quoted(value),
            )
        )
    return value


def _thresholds(file: Path, raw: dict[str, Any]) -> FixedThresholds:
    table = _table(file, raw, "thresholds")
    unknown = sorted(set(table) - {"watch", "warning", "alarm"})
    if unknown:
        raise InputError(
            message(
                "thresholds in {name} contains the unknown key {unknown}; valid keys: watch, warning and alarm.",
                name=file.name,
                unknown=quoted(unknown[0]),
            )
        )
    return FixedThresholds(**{key: _number(file, table, key, None) for key in table})


def _reference(file: Path, raw: dict[str, Any]) -> tuple[np.datetime64, np.datetime64] | None:
    value = raw.get("reference")
    if value is None:
        return None
    try:
        first, last = (np.datetime64(str(day), "D") for day in value)
    except (ValueError, TypeError):
        raise InputError(
            message(
                'reference in {name} is {value}; use two dates, such as ["2019-01-01", "2021-06-30"].',
                name=file.name,
                value=quoted(value),
            )
        ) from None
    if not first < last:
        raise InputError(
            message(
                "reference in {name} ends on {last}, before its start on {first}; correct the dates.",
                name=file.name,
                last=last,
                first=first,
            )
        )
    return first, last
