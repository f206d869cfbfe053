"""Functions by name and values as bytes, between processes whose packages of the core have different names.

Inside QGIS the core is `slopemuse.plugin.core`, on a worker it is `slopemuse`. Bytes are pickles: they are only read
from schedulers that the user trusts.
"""

from __future__ import annotations

import io
import pickle  # nosec B403
from collections.abc import Callable
from importlib.util import find_spec
from pkgutil import resolve_name
from typing import Any

_CORE = __package__.rsplit(".", 1)[0] if __package__ else ""
# an array of protocol 5 lies in the bytes that it came in, at any address, and on that depend the last digits of sums
_PROTOCOL = 4
# numpy 2 has renamed the package of its own functions
_NUMPY_CORES = ("numpy._core", "numpy.core")


def name_of(function: Callable[..., Any]) -> str:
    """Return the module below the core and the name of a function."""
    module = function.__module__
    if not module.startswith(f"{_CORE}."):
        raise ValueError(f"{module} is not a module of the core.")
    return f"{module[len(_CORE) + 1 :]}:{function.__qualname__}"


def function_of(name: str) -> Callable[..., Any]:
    """Return the function of a name."""
    found: Callable[..., Any] = resolve_name(f"{_CORE}.{name}")
    return found


def written(value: Any) -> bytes:
    """Return a value as bytes."""
    return _CORE.encode() + b"\n" + pickle.dumps(value, protocol=_PROTOCOL)


def read(data: bytes) -> Any:
    """Return the value of bytes that `written` has made here or in another process."""
    end = data.index(b"\n")
    return _Reader(io.BytesIO(memoryview(data)[end + 1 :]), data[:end].decode()).load()


class _Reader(pickle.Unpickler):  # noqa: S301
    """Finds the classes of the core under the name that it has here."""

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
