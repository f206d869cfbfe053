"""Messages for the user: an English template with named values, translated into the user's language when shown.

The core writes `message("{file} is empty.", file=path.name)`. The result is a `str` with the English sentence that
keeps the template and its values, so errors, log lines and reports can be translated by `translated` where they are
shown. The core does not depend on the translator: the plugin sets a function with `use_translator`.
"""

from __future__ import annotations

import numbers
import re
import string
from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import Any

# takes a template and, for a plural, its count; returns the template itself if there is no translation
Translator = Callable[[str, "int | None"], str]

_THOUSANDS = re.compile(r"[-−+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_CHINESE_END = re.compile(r"(?<=[。；：]) ")
_WIDE = str.maketrans(";:.", "；：。")
_PARTS = string.Formatter()
_SIGNS = " :;"
_MARK = "$message"
_MINUS = "\N{MINUS SIGN}"
_NOT_ZERO = frozenset("123456789")


def number_text(value: float, form: str = "") -> str:
    """Format a number for people: true minus sign and thousands separators; machine-readable files keep the hyphen.

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
    return shown.replace("-", _MINUS)


class _NumberFormatter(string.Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        return _field_text(value, format_spec)


_FORMATTER = _NumberFormatter()


def _field_text(value: Any, form: str) -> str:
    """Return the value of a placeholder: a number by `number_text`, anything else by `format`."""
    if isinstance(value, numbers.Real) and not isinstance(value, bool):
        return number_text(value, form)  # type: ignore[arg-type]
    return str(format(value, form))


def filled(template: str, values: Mapping[str, Any]) -> str:
    """Return a template with its placeholders filled; numbers are formatted by `number_text`."""
    return _FORMATTER.vformat(template, (), values)


_LONGEST_QUOTED, _LONGEST_LISTED = 120, 40


class Message(str):
    """An English sentence, or part of one, that keeps its template and values.

    Attributes
    ----------
    template : str
        Template with a named placeholder per value, such as "{file} has {count:,} rows."; the key in the catalogues.
    values : dict
        Numbers, texts or other messages.
    one : str
        Template for a count of one; "" if the sentence has no plural.
    """

    template: str
    values: dict[str, Any]
    one: str

    def __new__(cls, template: str, values: Mapping[str, Any], one: str = "") -> Message:
        """Fill an English template."""
        kept = {name: _kept(value) for name, value in values.items()}
        english = one if one and kept["count"] == 1 else template
        self = super().__new__(cls, filled(english, kept))
        self.template, self.values, self.one = template, kept, one
        return self

    def __str__(self) -> str:
        # str() of an error or of a table cell must keep the template
        return self

    def __add__(self, other: str) -> Message:
        return Sequence("", (self, other))

    def __radd__(self, other: str) -> Message:
        return Sequence("", (other, self))

    def __getnewargs__(self) -> tuple[Any, ...]:
        return self.template, self.values, self.one

    def in_language(self, translator: Translator, language: str) -> str:
        """Return the message in a language."""
        bare = self.template.strip()
        count = self.values["count"] if self.one else None
        found = translator(bare, count)
        if found == bare and self.one and count == 1:
            found = self.one.strip()
        start = self.template.index(bare)
        found = self.template[:start] + found + self.template[start + len(bare) :]
        if language == "zh" and not any(text.strip(_SIGNS) for text, *_ in _PARTS.parse(bare)):
            # punctuation between values, which is not in any catalogue
            found = found.replace(": ", "：").replace("; ", "；")
        parts = []
        for text, name, form, _ in _PARTS.parse(found):
            parts.append(text)
            if name is not None:
                value = self.values[name]
                known = value if isinstance(value, Message) else _field_text(value, form or "")
                parts.append(_shown(known, translator, language))
        return "".join(parts)

    def plain(self) -> dict[str, Any]:
        """Return a JSON-serialisable form, which `from_plain` converts back to a message."""
        values = {name: plain(value) for name, value in self.values.items()}
        return {_MARK: self.template, "values": values, "one": self.one}


class Sequence(Message):
    """Several sentences or parts joined in a row."""

    parts: tuple[str, ...]

    def __new__(cls, separator: str, parts: Iterable[str]) -> Sequence:
        """Join parts, some of which are messages."""
        members = tuple(parts)
        self = str.__new__(cls, separator.join(members))
        self.template, self.values, self.one = separator, {}, ""
        self.parts = members
        return self

    def __getnewargs__(self) -> tuple[Any, ...]:
        return self.template, self.parts

    def in_language(self, translator: Translator, language: str) -> str:
        """Return the joined parts in a language."""
        shown = []
        for part in self.parts:
            plain = not isinstance(part, Message) and part in (";", ":", ".")
            shown.append(part.translate(_WIDE) if plain and language == "zh" else _shown(part, translator, language))
        separator = _shown(self.template, translator, language)
        if language == "zh" and separator.strip() in (";", ":"):
            separator = separator.translate(_WIDE)
        text = separator.join(shown)
        return _CHINESE_END.sub("", text) if language == "zh" else text

    def plain(self) -> dict[str, Any]:
        """Return a JSON-serialisable form."""
        return {_MARK: plain(self.template), "parts": [plain(part) for part in self.parts]}


def message(template: str, /, **values: Any) -> str:
    """Return a `Message` for the user; the template must be a literal, so that it is found for the catalogues.

    Parameters
    ----------
    template : str
        English text; literal braces are doubled, as in `str.format`.
    **values
        Values of the placeholders.
    """
    return Message(template, values)


def plural(one: str, many: str, /, *, count: int, **values: Any) -> str:
    """Return a message that depends on a count, such as `plural("{count} day", "{count:,} days", count=n)`.

    Parameters
    ----------
    one, many : str
        Templates; both must be literals. `many` is the key in the catalogues, which have one form per plural form of
        the language.
    count : int
        Value of the placeholder `count`, which selects the plural form.
    **values
        Values of the other placeholders.
    """
    return Message(many, {"count": count, **values}, one)


def joined(separator: str, parts: Iterable[str]) -> str:
    """Join texts as `str.join` does; messages among the parts, or as the separator, remain translatable."""
    members = tuple(parts)
    if any(isinstance(part, Message) for part in (separator, *members)):
        return Sequence(separator, members)
    return separator.join(members)


def from_plain(value: Any) -> Any:
    """Return the message serialised by `Message.plain`; any other value is returned unchanged."""
    if not isinstance(value, dict) or _MARK not in value:
        return value
    if "parts" in value:
        return Sequence(from_plain(value[_MARK]), map(from_plain, value["parts"]))
    return Message(value[_MARK], {name: from_plain(held) for name, held in value["values"].items()}, value["one"])


def plain(value: Any) -> Any:
    """Return a value in JSON-serialisable form; a message becomes a dict, other values are unchanged."""
    return value.plain() if isinstance(value, Message) else value


def quoted(value: object) -> str:
    """Return a value as quoted in messages: texts in quotation marks, numbers unchanged.

    NumPy scalars are shown as Python values, because since NumPy 2 their `repr` includes the type: `np.str_('a')`.
    A long text, such as a name in a damaged file, is truncated.
    """
    # imported here, because this module must also work in an interpreter without NumPy to report that it is missing
    import numpy as np

    if isinstance(value, np.datetime64):
        return repr(str(value))
    value = value.item() if isinstance(value, np.generic) else value
    if isinstance(value, str) and len(value) > _LONGEST_QUOTED:
        value = f"{value[: _LONGEST_QUOTED - 1]}…"
    return repr(value)


def listed(names: Iterable[str], most: int = 8) -> str:
    """Return a list of names from a file for a message: the first ones, truncated if long; "…" if there are more."""
    texts = [" ".join(str(name).split()) for name in islice(names, most + 1)]
    shown = [text if len(text) <= _LONGEST_LISTED else f"{text[: _LONGEST_LISTED - 1]}…" for text in texts[:most]]
    return ", ".join([*shown, *["…"] * (len(texts) > most)])


def _kept(value: Any) -> Any:
    """Return a value in the form that a message stores: a message, a text, or a Python number."""
    if isinstance(value, BaseException):
        value = str(value)
    if isinstance(value, (Message, bool, int, float)):
        return value
    if type(value).__module__ == "numpy" and getattr(value, "shape", None) == ():
        number = value.item()
        if isinstance(number, float):
            # show a float32 with its own number of digits
            return float(str(value))
        if isinstance(number, int):
            return number
    return str(value)


_translator: Translator | None = None
_language = ""


def use_translator(translator: Translator | None, language: str = "") -> None:
    """Set the function that translates templates; None for English.

    Parameters
    ----------
    translator : function or None
        Takes a template and the count of a plural or None; returns the template if there is no translation.
    language : str
        Language code such as "zh"; "" for English.
    """
    global _translator, _language
    _translator, _language = translator, language


def translated(text: object) -> str:
    """Return a message or error in the user's language; other texts are returned unchanged."""
    shown = str(text)
    return str.__str__(shown) if _translator is None else _shown(shown, _translator, _language)


def language() -> str:
    """Return the language code used by `translated`; "" for English."""
    return _language


def _shown(text: str, translator: Translator, language: str) -> str:
    if isinstance(text, Message):
        return text.in_language(translator, language)
    # Spanish and Italian use the comma as the decimal separator
    if language in ("es", "it") and _THOUSANDS.fullmatch(text):
        return text.replace(",", "\N{NO-BREAK SPACE}")
    return text
