"""Numbers in texts for people: a true minus sign, no negative zero, and separators of thousands."""

from __future__ import annotations

import numbers
import string
from collections.abc import Mapping
from typing import Any

MINUS = "\N{MINUS SIGN}"
_NOT_ZERO = frozenset("123456789")


def number_text(value: float, form: str = "") -> str:
    """Return a number as people read it; files for machines keep the hyphen.

    Parameters
    ----------
    value : int or float
        A negative number that rounds to zero has no sign.
    form : str
        As in `format`; without it, an integer has separators of thousands.
    """
    if not form and isinstance(value, numbers.Integral):
        form = ","
    shown = format(value, form)
    if "-" in shown and value == value and abs(value) != float("inf") and not _NOT_ZERO.intersection(shown):
        shown = format(abs(value), form)
    return shown.replace("-", MINUS)


class _NumberFormatter(string.Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        return field_text(value, format_spec)


_FORMATTER = _NumberFormatter()


def field_text(value: Any, form: str) -> str:
    """Return the value of a placeholder: a number by `number_text`, anything else by `format`."""
    if isinstance(value, numbers.Real) and not isinstance(value, bool):
        return number_text(value, form)  # type: ignore[arg-type]
    return str(format(value, form))


def filled(template: str, values: Mapping[str, Any]) -> str:
    """Return a template with its placeholders filled, numbers among them by `number_text`."""
    return _FORMATTER.vformat(template, (), values)
