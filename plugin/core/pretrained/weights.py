"""Weights of the networks: `.safetensors` files that are read with numpy alone and verified by a hash."""

from __future__ import annotations

import hashlib
import json
import struct
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from ..common.arrays import Float32Array
from ..common.errors import ModelFileError
from ..common.messages import message, quoted
from .driver_bank import N_FEATURES
from .kinematics import KINDS
from .settings import HIDDEN, N_CONTEXT, N_EXPERTS, N_READOUTS

DAILY = Path(__file__).with_name("daily.safetensors")
FORMAT = "slopemuse-pretrained-daily-1"
_RESPONSES = N_FEATURES + HIDDEN[1]
_SHAPES = {
    "encoder.first.weight": (HIDDEN[0], N_FEATURES),
    "encoder.first.bias": (HIDDEN[0],),
    "encoder.second.weight": (HIDDEN[1], HIDDEN[0]),
    "encoder.second.bias": (HIDDEN[1],),
    "gate.0.weight": (16, N_CONTEXT),
    "gate.0.bias": (16,),
    "gate.2.weight": (N_EXPERTS, 16),
    "gate.2.bias": (N_EXPERTS,),
    "readout": (N_EXPERTS, N_READOUTS, _RESPONSES),
    "log_kinds": (N_EXPERTS, len(KINDS)),
    "log_noise": (N_EXPERTS,),
    "evidence": (2,),
    "slow_evidence": (1,),
}


@dataclass(frozen=True)
class Weights:
    """Arrays of the network and the record of its training.

    Attributes
    ----------
    arrays : dict of str to ndarray
        Weights by name.
    header : dict
        Format, seed, steps, ranges of the simulator, and hash of the arrays.
    """

    arrays: dict[str, Float32Array]
    header: dict[str, Any]


def hash_of(arrays: dict[str, Float32Array]) -> str:
    """Return the SHA-256 of the names, shapes and values of arrays."""
    digest = hashlib.sha256()
    for name in sorted(arrays):
        array = np.ascontiguousarray(arrays[name], dtype="<f4")
        digest.update(f"{name}{array.shape}".encode())
        digest.update(array.tobytes())
    return digest.hexdigest()


def write_weights(path: Path, arrays: dict[str, Float32Array], header: dict[str, Any], kind: str = FORMAT) -> None:
    """Write arrays as float32, with a header that contains the format and the hash."""
    rounded = {name: np.ascontiguousarray(array, dtype="<f4") for name, array in arrays.items()}
    text = json.dumps({**header, "format": kind, "sha256": hash_of(rounded)}, sort_keys=True)
    entries: dict[str, Any] = {"__metadata__": {"slopemuse": text}}
    at = 0
    for name in sorted(rounded):
        size = rounded[name].nbytes
        entries[name] = {"dtype": "F32", "shape": list(rounded[name].shape), "data_offsets": [at, at + size]}
        at += size
    head = json.dumps(entries, sort_keys=True).encode()
    head += b" " * (-len(head) % 8)
    data = b"".join(rounded[name].tobytes() for name in sorted(rounded))
    path.write_bytes(struct.pack("<Q", len(head)) + head + data)


def read_weights(path: Path, kind: str = FORMAT, expected: dict[str, tuple[int, ...]] | None = None) -> Weights:
    """Read and check weights.

    Parameters
    ----------
    path : Path
        File to read.
    kind : str
        Expected format; by default that of the daily network.
    expected : dict of str to tuple of int, optional
        Expected shapes of the arrays; by default those of the daily network.

    Returns
    -------
    Weights

    Raises
    ------
    ModelFileError
        If the file is missing, damaged, modified, or has another format.
    """
    if not path.is_file():
        raise ModelFileError(
            message("The weights of the pretrained network, {file}, are missing; install the plugin again.", file=path)
        )
    try:
        arrays, header = _parsed(path.read_bytes())
    except (ValueError, KeyError, TypeError, struct.error):
        raise ModelFileError(
            message("The weights of the pretrained network, {file}, are damaged; install the plugin again.", file=path)
        ) from None
    if header.get("format") != kind:
        raise ModelFileError(
            message(
                "The weights of the pretrained network, {file}, are in the format {found}, but this version "
                "of SlopeMuse reads {format}. Install the plugin again.",
                file=path,
                found=quoted(header.get("format")),
                format=quoted(kind),
            )
        )
    shapes = {name: array.shape for name, array in arrays.items()}
    if shapes != (expected or _SHAPES) or header.get("sha256") != hash_of(arrays):
        raise ModelFileError(
            message(
                "The weights of the pretrained network, {file}, were changed after they were written: "
                "their hash differs. Install the plugin again.",
                file=path,
            )
        )
    return Weights({name: array.astype(np.float64) for name, array in arrays.items()}, header)


@lru_cache(maxsize=1)
def daily_weights() -> Weights:
    """Return the weights shipped with the plugin."""
    return read_weights(DAILY)


def _parsed(data: bytes) -> tuple[dict[str, Float32Array], dict[str, Any]]:
    length = struct.unpack("<Q", data[:8])[0]
    entries = json.loads(data[8 : 8 + length])
    header = json.loads(entries.pop("__metadata__")["slopemuse"])
    body, arrays = data[8 + length :], {}
    for name, entry in entries.items():
        start, end = entry["data_offsets"]
        if entry["dtype"] != "F32" or end > len(body):
            raise ValueError(name)
        arrays[name] = np.frombuffer(body[start:end], dtype="<f4").reshape(entry["shape"])
    return arrays, header
