"""Classes that accept any attribute and call, for the parts of QGIS that only the map and Processing use."""

from __future__ import annotations

from typing import Any


class Anything:
    """False, empty value whose attributes and calls return further such values; values with equal names are equal."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything(f"{self._name}.{name}")

    def __call__(self, *_: Any, **__: Any) -> Any:
        return Anything(f"{self._name}()")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Anything) and other._name == self._name

    def __hash__(self) -> int:
        return hash(self._name)

    def __or__(self, other: object) -> Any:
        return self

    def __iter__(self) -> Any:
        return iter(())

    def __bool__(self) -> bool:
        return False


class Open(type):
    """Metaclass of classes on which every attribute exists, such as a scoped enum."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything(f"{cls.__name__}.{name}")


def open_class(name: str) -> type:
    """Return a class that can be subclassed, accepts any arguments and whose instances have any method."""

    def answer(self: Any, attribute: str) -> Any:
        if attribute.startswith("__"):
            raise AttributeError(attribute)
        return Anything(f"{name}.{attribute}")

    return Open(name, (), {"__init__": lambda self, *_, **__: None, "__getattr__": answer})


def opened(namespace: dict[str, Any], name: str) -> Any:
    """Return a QGIS class by its name; it is created on first access."""
    if not name.startswith("Qgs") and name != "Qgis":
        raise AttributeError(name)
    namespace[name] = open_class(name)
    return namespace[name]
