"""The published network as a `.safetensors` file: weights and a JSON header, no executable content."""

from __future__ import annotations

import json
from errno import EIO, ENOSPC
from typing import Any

import numpy as np

from ...common.arrays import AnyArray, FloatArray
from ...common.errors import ModelFileError
from ...common.lineage import Lineage
from ...common.messages import message
from ...common.version import VERSION
from ...data.forcing import DriverColumns, Forcing
from ...state_space.driver_responses import beyond_ranges
from ..validity.model_file_checks import require_dates, require_header, require_numbers, require_positive, require_words
from .musenet_layer_sizes import weight_shapes
from .musenet_model import (
    ACQUISITIONS,
    BY_SAMPLES,
    BY_TIME,
    INTERPOLATED,
    PER_POINT,
    SHARED,
    PublishedModel,
    PublishedOptions,
    Scaling,
)
from .windows import Lags

FORMAT = "slopemuse-published-1"
_LONGEST_LAG_DAYS = 3660


def save_published(model: PublishedModel, path: str) -> None:
    """Write a published-network model to a `.safetensors` file.

    Raises
    ------
    OSError
        If the file cannot be written, for example because the disk is full.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import save_file

    options = model.options
    header = {
        "format": FORMAT,
        "version": VERSION,
        "variant": "published",
        # for readers who open the file with other programs; SlopeMuse ignores it
        "description": "network of Guo et al. 2023 (MUSEnet): one LSTM block per kind of data and ten linear layers",
        "scope": options.scope,
        "target": options.target,
        "lags": [
            *(options.lags.deformation, options.lags.step_days, options.lags.drivers),
            options.lags.driver_gap,
        ],
        "epochs": options.epochs,
        "learning_rate": options.learning_rate,
        "hidden": options.hidden,
        "all_states": options.all_states,
        "newest_first": options.newest_first,
        "sigmoid_candidate": options.sigmoid_candidate,
        "split": options.split,
        "device": options.device,
        "min_coherence": options.min_coherence,
        "seed": options.seed,
        "drivers": list(model.drivers),
        "ranges": model.ranges,
        "year": model.scaling.year,
        "noise_mm": model.noise_mm,
        "first_day": str(model.first_day),
        "train_end": str(model.train_end),
        "pids": [str(pid) for pid in model.pids],
        "crs": model.crs,
        "scores": {name: None if np.isnan(value) else value for name, value in model.scores.items()},
        "lineage": model.lineage.to_json(),
        "columns": model.columns.to_dict(),
    }
    arrays: dict[str, AnyArray] = {f"weights.{name}": array.astype(np.float32) for name, array in model.weights.items()}
    arrays["sigma_mm"] = model.sigma_mm
    arrays["xy"] = model.xy
    arrays["history"] = np.array(model.history, dtype=float).reshape(-1, 2)
    for name in ("window_mm", "target_mm", "centre", "spread"):
        arrays[f"scaling.{name}"] = getattr(model.scaling, name)
    contiguous = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
    try:
        save_file(contiguous, path, metadata={"slopemuse": json.dumps(header, sort_keys=True)})
    except SafetensorError as error:
        # safetensors raises this error here only for disk failures
        raise OSError(ENOSPC if "os error 28" in str(error) or "code: 28" in str(error) else EIO, str(error)) from None


def load_published(path: str, header: dict[str, Any]) -> PublishedModel:
    """Read the arrays of a model file whose header has been read.

    Raises
    ------
    ModelFileError
        If the file is damaged, or its weights do not match the network that its header specifies.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        arrays = load_file(path)
        _check_meaning(header, arrays)
        weights = {n[len("weights.") :]: array for n, array in arrays.items() if n.startswith("weights.")}
        model = PublishedModel(
            weights=weights,
            scaling=Scaling(
                arrays["scaling.window_mm"],
                arrays["scaling.target_mm"],
                arrays["scaling.centre"],
                arrays["scaling.spread"],
                float(header["year"]),
            ),
            drivers=tuple(str(name) for name in header["drivers"]),
            ranges={name: (float(low), float(high)) for name, (low, high) in header["ranges"].items()},
            sigma_mm=arrays["sigma_mm"],
            noise_mm=float(header["noise_mm"]),
            first_day=np.datetime64(header["first_day"], "D"),
            train_end=np.datetime64(header["train_end"], "D"),
            pids=np.array(header["pids"]),
            xy=arrays["xy"],
            crs=str(header["crs"]),
            options=PublishedOptions(
                lags=Lags(*(int(number) for number in header["lags"])),
                scope=str(header["scope"]),
                target=str(header["target"]),
                epochs=int(header["epochs"]),
                learning_rate=float(header["learning_rate"]),
                hidden=int(header["hidden"]),
                # files of earlier versions have only one form of the network
                all_states=bool(header.get("all_states", True)),
                newest_first=bool(header.get("newest_first", False)),
                sigmoid_candidate=bool(header.get("sigmoid_candidate", False)),
                split=str(header.get("split", BY_TIME)),
                device=str(header["device"]),
                min_coherence=float(header["min_coherence"]),
                seed=int(header["seed"]),
            ),
            history=tuple((float(loss), float(score)) for loss, score in arrays["history"]),
            scores={name: float("nan") if value is None else value for name, value in header["scores"].items()},
            lineage=Lineage.from_json(header["lineage"]),
            columns=DriverColumns.from_header(header),
        )
        _check(model)
        day = np.array([model.train_end])
        beyond_ranges(Forcing(day, model.drivers, np.zeros((1, len(model.drivers)))), model.ranges)
    except (SafetensorError, LookupError, AttributeError, TypeError, ValueError, OverflowError) as error:
        raise ModelFileError(
            message("{file} is damaged ({error}); train the model again.", file=path, error=str(error)[:200])
        ) from None
    return model


def _check_meaning(header: dict[str, Any], arrays: dict[str, FloatArray]) -> None:
    """Raise ValueError if the header or the arrays are inconsistent or out of range."""
    require_numbers(arrays, may_lack=("history",))
    require_header(header, header["drivers"], header["ranges"], len(arrays["xy"]))
    require_dates(np.datetime64(header["first_day"], "D"), np.datetime64(header["train_end"], "D"))
    require_positive(year=float(header["year"]), hidden=float(header["hidden"]))
    if not all(0 <= int(number) <= _LONGEST_LAG_DAYS for number in header["lags"]) or float(header["noise_mm"]) < 0:
        raise ValueError("lags or noise are negative or too large")
    if not all(int(number) for number in header["lags"][:3]):
        raise ValueError("a lag is 0")
    require_words(
        scope=(str(header["scope"]), (SHARED, PER_POINT)),
        target=(str(header["target"]), (ACQUISITIONS, INTERPOLATED)),
        split=(str(header.get("split", BY_TIME)), (BY_TIME, BY_SAMPLES)),
    )
    if (arrays["sigma_mm"] < 0).any():
        raise ValueError("sigma_mm is negative")


def _check(model: PublishedModel) -> None:
    """Raise ValueError if the weights do not match the network, before they are passed to torch."""
    expected = weight_shapes(model.lengths, model.options.hidden, model.options.all_states)
    found = {name: array.shape[1:] for name, array in model.weights.items()}
    if expected != found:
        name = sorted(set(expected) ^ set(found) or {n for n in expected if expected[n] != found[n]})[0]
        raise ValueError(f"the weights {name} do not match the network")
