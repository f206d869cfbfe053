"""Serialization of functions (by name) and values between processes with different package names for the core.

Inside QGIS, the core is `slopemuse.plugin.core`; on a worker, it is `slopemuse`. Values are pickled: they are
deserialized only from schedulers that the user trusts.
"""

from __future__ import annotations

import io
import pickle  # nosec B403
from collections.abc import Callable
from importlib.util import find_spec
from pkgutil import resolve_name
from typing import Any

_CORE = __package__.rsplit(".", 1)[0] if __package__ else ""
# protocol 5 leaves arrays in the received buffer; its alignment would affect the last digits of sums
_PROTOCOL = 4
# numpy 2 renamed its core package
_NUMPY_CORES = ("numpy._core", "numpy.core")


def name_of(function: Callable[..., Any]) -> str:
    """Return the name of a function, with its module relative to the core."""
    module = function.__module__
    if not module.startswith(f"{_CORE}."):
        raise ValueError(f"{module} is not a module of the core.")
    return f"{module[len(_CORE) + 1 :]}:{function.__qualname__}"


def function_of(name: str) -> Callable[..., Any]:
    """Return the function with a name from `name_of`."""
    function: Callable[..., Any] = resolve_name(f"{_CORE}.{name}")
    return function


def serialized(value: Any) -> bytes:
    """Serialize a value."""
    return _CORE.encode() + b"\n" + pickle.dumps(value, protocol=_PROTOCOL)


def deserialized(data: bytes) -> Any:
    """Return the value serialized by `serialized` in this or another process."""
    end = data.index(b"\n")
    return _Reader(io.BytesIO(memoryview(data)[end + 1 :]), data[:end].decode()).load()


class _Reader(pickle.Unpickler):  # noqa: S301
    """Unpickler that maps the package name of the core to the local one."""

    def __init__(self, file: io.BytesIO, core: str) -> None:
        super().__init__(file)
        self._core = core

    def find_class(self, module: str, name: str) -> Any:
        if module.startswith(f"{self._core}."):
            module = _CORE + module[len(self._core) :]
        for core, other in (_NUMPY_CORES, _NUMPY_CORES[::-1]):
            if module.startswith(core) and find_spec(core) is None:
                module = other + module[len(core) :]
                break
        return super().find_class(module, name)
