"""Conversion of parameter values to enum members."""

from __future__ import annotations

from enum import Enum
from typing import TypeVar

from .errors import InputError
from .messages import message, quoted

Member = TypeVar("Member", bound=Enum)


def method_of(kind: type[Member], word: str) -> Member:
    """Return the enum member with a value.

    Raises
    ------
    InputError
        If the method is unknown.
    """
    words = [member.value for member in kind]
    if word not in words:
        raise InputError(
            message(
                "The method {method} is unknown; use one of {methods}.", method=quoted(word), methods=", ".join(words)
            )
        )
    return kind(word)
