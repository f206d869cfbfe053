"""Models as `.safetensors` files: arrays and a JSON header, no executable content."""

from __future__ import annotations

import json
import struct
from errno import EIO, ENOSPC
from pathlib import Path
from typing import Any

import numpy as np

from ..baselines.registry import FAST_BASELINES
from ..common.arrays import FloatArray
from ..common.errors import ModelFileError
from ..common.lineage import Lineage
from ..common.messages import message, quoted
from ..common.version import VERSION
from ..data.forcing import DriverColumns, Forcing
from ..inputs.point_features import PointFeatures
from ..state_space.driver_responses import Bank
from ..state_space.mixed_model import Mixed, Noise
from .musenet.musenet_file import FORMAT, load_published, save_published
from .musenet.musenet_model import PublishedModel
from .rate.rate_model import PRETRAINED, RATE, WEIGHTED_MEAN, WEIGHTED_MEAN_METHODS, DailyModel, TrainingOptions
from .rate.weighted_mean import ErrorProducts
from .validity.model_file_checks import (
    require_covariance,
    require_dates,
    require_header,
    require_known_crs,
    require_numbers,
    require_positive,
    require_words,
)

_FORMAT = "slopemuse-daily-3"
# description of the model by nowcast method
_DESCRIPTIONS = {
    RATE: "linear mixed-effects response model with a Kalman filter; no neural network",
    PRETRAINED: "nowcasts by a network that was trained on simulated slopes; hindcasts by a linear mixed-effects "
    "response model with a Kalman filter",
    WEIGHTED_MEAN: "nowcasts by the weighted mean of a linear mixed-effects response model, a network that was trained "
    "on simulated slopes, and the last value; hindcasts and scenarios by the response model alone",
}


def save(model: DailyModel | PublishedModel, path: str) -> None:
    """Write a model of either variant to a `.safetensors` file.

    Raises
    ------
    OSError
        If the file cannot be written, for example because the disk is full.
    """
    if isinstance(model, PublishedModel):
        save_published(model, path)
        return
    from safetensors import SafetensorError
    from safetensors.numpy import save_file

    header = {
        "format": _FORMAT,
        "version": VERSION,
        "variant": model.options.variant,
        # for readers who open the file with other programs; SlopeMuse ignores it
        "description": _DESCRIPTIONS.get(
            model.method, f"nowcasts by the simple baseline {model.method}; no neural network"
        ),
        "method": model.method,
        "share": model.share,
        "network": model.network,
        "n_products": model.products.count,
        "mean_widening": model.mean_widening,
        "min_coherence": model.options.min_coherence,
        "seed": model.options.seed,
        "bank": model.bank.to_dict(),
        "crs": model.place.crs,
        "width_m": model.place.width_m,
        "widening": model.widening,
        "first_day": str(model.first_day),
        "train_end": str(model.train_end),
        "pids": [str(pid) for pid in model.pids],
        "scores": {name: None if np.isnan(value) else value for name, value in model.scores.items()},
        "lineage": model.lineage.to_json(),
        "columns": model.columns.to_dict(),
    }
    arrays = {
        "bank.centre": model.bank.centre,
        "bank.scale": model.bank.scale,
        "place.origin": model.place.origin,
        "place.centres": model.place.centres,
        "place.known": model.place.known,
        "xy": model.xy,
    }
    if model.products.count:
        arrays["products"] = model.products.sums
    for name, mixed in (("mixed", model.mixed), ("following", model.following), ("plain", model.plain)):
        arrays[f"{name}.coefficients"] = mixed.coefficients
        arrays[f"{name}.field_covariance"] = mixed.field_covariance
        arrays[f"{name}.point_covariance"] = mixed.point_covariance
        arrays[f"{name}.noise"] = np.array(
            [
                [noise.observation_mm, noise.velocity_mm_per_day, noise.memory_days]
                for noise in (mixed.point_noise, mixed.field_noise)
            ]
        )
    contiguous = {name: np.ascontiguousarray(array, dtype=np.float64) for name, array in arrays.items()}
    try:
        save_file(contiguous, path, metadata={"slopemuse": json.dumps(header, sort_keys=True)})
    except SafetensorError as error:
        # safetensors raises this error here only for disk failures
        raise OSError(ENOSPC if "os error 28" in str(error) or "code: 28" in str(error) else EIO, str(error)) from None


def load(path: str) -> DailyModel | PublishedModel:
    """Read a model of either variant.

    Raises
    ------
    ModelFileError
        If the file is damaged, is not a SlopeMuse model, or has another format version.
    """
    header = _header(path)
    if header.get("format") == FORMAT:
        return load_published(path, header)
    if header.get("format") != _FORMAT:
        raise ModelFileError(
            message(
                "{file} is a model in the format {header}, but this version of SlopeMuse reads {format}; "
                "train the model again or update the plugin.",
                file=path,
                header=quoted(header.get("format")),
                format=quoted(_FORMAT),
            )
        )
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        arrays = load_file(path)
        parts = [
            Mixed(
                arrays[f"{name}.coefficients"],
                arrays[f"{name}.field_covariance"],
                arrays[f"{name}.point_covariance"],
                *(Noise(*(float(x) for x in row)) for row in arrays[f"{name}.noise"]),
            )
            for name in ("mixed", "following", "plain")
        ]
        bank = header["bank"]
        _check(header, arrays)
        method = str(header.get("method", RATE))
        if method not in (RATE, WEIGHTED_MEAN, *FAST_BASELINES):
            raise ValueError(f"method {quoted(method)}")
        share = float(header.get("share", 1.0))
        if not 0.0 < share <= 1.0:
            raise ValueError(f"share {share:g}")
        responses = Bank(
            tuple(bank["drivers"]),
            {name: float(value) for name, value in bank["thresholds"].items()},
            arrays["bank.centre"],
            arrays["bank.scale"],
            {name: (float(low), float(high)) for name, (low, high) in bank["ranges"].items()},
        )
        _try(responses)
        return DailyModel(
            bank=responses,
            place=PointFeatures(
                arrays["place.origin"],
                arrays["place.centres"],
                float(header["width_m"]),
                str(header["crs"]),
                arrays["place.known"],
                np.datetime64(header["train_end"], "D"),
            ),
            mixed=parts[0],
            following=parts[1],
            plain=parts[2],
            widening=float(header["widening"]),
            first_day=np.datetime64(header["first_day"], "D"),
            train_end=np.datetime64(header["train_end"], "D"),
            pids=np.array(header["pids"]),
            xy=arrays["xy"],
            options=TrainingOptions(str(header["variant"]), float(header["min_coherence"]), None, int(header["seed"])),
            method=method,
            share=share,
            network=str(header.get("network", "")),
            products=ErrorProducts(arrays["products"], float(header["n_products"]))
            if "products" in arrays
            else ErrorProducts(),
            mean_widening=float(header.get("mean_widening", 1.0)),
            scores={name: float("nan") if value is None else value for name, value in header["scores"].items()},
            lineage=Lineage.from_json(header["lineage"]),
            columns=DriverColumns.from_header(header),
        )
    except (SafetensorError, LookupError, AttributeError, TypeError, ValueError, OverflowError) as error:
        reason = f"{error.args[0]} is missing" if isinstance(error, KeyError) and error.args else str(error)
        raise ModelFileError(
            message("{file} is damaged ({error}); train the model again.", file=path, error=reason[:200])
        ) from None


def _check(header: dict[str, Any], arrays: dict[str, FloatArray]) -> None:
    """Raise ValueError if the header or the arrays are inconsistent or out of range."""
    bank = header["bank"]
    require_numbers(arrays, may_lack=("place.known",))
    require_header(header, bank["drivers"], bank["ranges"], len(arrays["xy"]))
    require_dates(np.datetime64(header["first_day"], "D"), np.datetime64(header["train_end"], "D"))
    require_positive(
        widening=float(header["widening"]),
        mean_widening=float(header.get("mean_widening", 1.0)),
        width_m=float(header["width_m"]),
    )
    require_words(variant=(str(header["variant"]), (RATE, PRETRAINED)))
    require_known_crs(str(header["crs"]))
    if arrays["xy"].shape[1:] != (2,) or arrays["bank.centre"].shape != arrays["bank.scale"].shape:
        raise ValueError("the sizes of the arrays do not match")
    require_positive(bank_scale=float(arrays["bank.scale"].min(initial=1.0)))
    if not all(np.isfinite(float(value)) for value in bank["thresholds"].values()):
        raise ValueError("a threshold is not finite")
    if "products" in arrays:
        require_covariance("products", arrays["products"], len(WEIGHTED_MEAN_METHODS))
        require_positive(n_products=float(header["n_products"]))
    for name in ("mixed", "following", "plain"):
        n = arrays[f"{name}.coefficients"].shape[1]
        for part in ("field_covariance", "point_covariance"):
            require_covariance(f"{name}.{part}", arrays[f"{name}.{part}"], n)
        noise = arrays[f"{name}.noise"]
        if noise.shape != (2, 3) or (noise < 0).any():
            raise ValueError(f"{name}.noise is negative")


def _try(bank: Bank) -> None:
    """Raise LookupError or ValueError if a threshold, range or response of a driver is missing."""
    days = np.arange(np.datetime64("2020-01-01", "D"), np.datetime64("2020-01-03", "D"))
    still = Forcing(days, bank.drivers, np.zeros((len(days), len(bank.drivers))))
    if len(bank.centre) and not bank.drivers:
        raise ValueError("the drivers of the responses are missing")
    bank.encode(still)
    bank.outside(still)


def _header(path: str) -> dict[str, Any]:
    """Return the SlopeMuse JSON header.

    The header is parsed by hand so that any foreign file gives a clear error.
    """
    file = Path(path)
    if not file.is_file():
        raise ModelFileError(message("The model file {file} does not exist.", file=path))
    with file.open("rb") as stream:
        head = stream.read(8)
        length = struct.unpack("<Q", head)[0] if len(head) == 8 else 0
        text = stream.read(length) if 0 < length <= file.stat().st_size else b""
    try:
        header = json.loads(json.loads(text)["__metadata__"]["slopemuse"])
        if not isinstance(header, dict) or "format" not in header:
            raise ValueError(path)
    except (ValueError, KeyError, TypeError, RecursionError):
        raise ModelFileError(
            message(
                "{file} is not a SlopeMuse model or is truncated; choose the file written by the training algorithm.",
                file=path,
            )
        ) from None
    return header
