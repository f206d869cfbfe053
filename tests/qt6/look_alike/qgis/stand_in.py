"""Classes that take whatever is asked of them, for the parts of QGIS that only the map and Processing need."""

from __future__ import annotations

from typing import Any


class Anything:
    """A value on which every attribute, call and item is another such value; two of one name are equal."""

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
    """Of a class on which any enum is found by its scoped name."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything(f"{cls.__name__}.{name}")


def open_class(name: str) -> type:
    """Return a class that can be inherited and made with any arguments, and whose objects have any method."""

    def answer(self: Any, attribute: str) -> Any:
        if attribute.startswith("__"):
            raise AttributeError(attribute)
        return Anything(f"{name}.{attribute}")

    return Open(name, (), {"__init__": lambda self, *_, **__: None, "__getattr__": answer})


def opened(namespace: dict[str, Any], name: str) -> Any:
    """Return a class by its name, made when a module asks for it first."""
    if not name.startswith("Qgs") and name != "Qgis":
        raise AttributeError(name)
    namespace[name] = open_class(name)
    return namespace[name]
