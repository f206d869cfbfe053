"""The sentences that a user reads: an English template with named values, shown in the language of the user.

The science writes `message("{file} is empty.", file=path.name)`. The result is a `str` with the English sentence that
remembers template and values, so an error, a line of the log and a report can be translated where they are shown,
by `translated`. The science knows nothing of who translates: the plugin hands over a function, see `use_translator`.
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import Any

# a template and, for a plural, its number; gives the template itself where there is no translation
Translator = Callable[[str, "int | None"], str]

_THOUSANDS = re.compile(r"[-−+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_CHINESE_END = re.compile(r"(?<=[。；：]) ")
_WIDE = str.maketrans(";:.", "；：。")
_PARTS = string.Formatter()
_SIGNS = " :;"
_MARK = "$message"
_LONGEST_QUOTED, _LONGEST_LISTED = 120, 40


class Message(str):
    """An English sentence, or a piece of one, that knows its template and values.

    Attributes
    ----------
    template : str
        With a named placeholder for every value, such as "{file} has {count:,} rows."; the key of the catalogues.
    values : dict
        Numbers, texts or other messages.
    one : str
        Template for a count of one, "" where the sentence has no plural.
    """

    template: str
    values: dict[str, Any]
    one: str

    def __new__(cls, template: str, values: Mapping[str, Any], one: str = "") -> Message:
        """Fill an English template."""
        kept = {name: _kept(value) for name, value in values.items()}
        english = one if one and kept["count"] == 1 else template
        self = super().__new__(cls, english.format(**kept))
        self.template, self.values, self.one = template, kept, one
        return self

    def __str__(self) -> str:
        # str() of an error or of a cell of a table must not lose the template
        return self

    def __add__(self, other: str) -> Message:
        return Sequence("", (self, other))

    def __radd__(self, other: str) -> Message:
        return Sequence("", (other, self))

    def __getnewargs__(self) -> tuple[Any, ...]:
        return self.template, self.values, self.one

    def in_language(self, translator: Translator, language: str) -> str:
        """Return the text in a language."""
        bare = self.template.strip()
        count = self.values["count"] if self.one else None
        found = translator(bare, count)
        if found == bare and self.one and count == 1:
            found = self.one.strip()
        start = self.template.index(bare)
        found = self.template[:start] + found + self.template[start + len(bare) :]
        if language == "zh" and not any(text.strip(_SIGNS) for text, *_ in _PARTS.parse(bare)):
            # signs between values, which no catalogue has
            found = found.replace(": ", "：").replace("; ", "；")
        parts = []
        for text, name, form, _ in _PARTS.parse(found):
            parts.append(text)
            if name is not None:
                value = self.values[name]
                known = format(value, form or "") if not isinstance(value, Message) else value
                parts.append(_shown(known, translator, language))
        return "".join(parts)

    def plain(self) -> dict[str, Any]:
        """Return what JSON can hold; `from_plain` makes a message of it again."""
        values = {name: plain(value) for name, value in self.values.items()}
        return {_MARK: self.template, "values": values, "one": self.one}


class Sequence(Message):
    """Several sentences or pieces in a row."""

    parts: tuple[str, ...]

    def __new__(cls, separator: str, parts: Iterable[str]) -> Sequence:
        """Join pieces, of which some are messages."""
        members = tuple(parts)
        self = str.__new__(cls, separator.join(members))
        self.template, self.values, self.one = separator, {}, ""
        self.parts = members
        return self

    def __getnewargs__(self) -> tuple[Any, ...]:
        return self.template, self.parts

    def in_language(self, translator: Translator, language: str) -> str:
        """Return the text in a language."""
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
        """Return what JSON can hold."""
        return {_MARK: plain(self.template), "parts": [plain(part) for part in self.parts]}


def message(template: str, /, **values: Any) -> str:
    """Return a sentence for the user, a `Message`; the template is a literal, so that the catalogues know it.

    Parameters
    ----------
    template : str
        English; braces of its own are doubled, as in `str.format`.
    **values
        What the placeholders stand for.
    """
    return Message(template, values)


def plural(one: str, many: str, /, *, count: int, **values: Any) -> str:
    """Return a sentence that depends on a count: `plural("{count} day", "{count:,} days", count=n)`.

    Parameters
    ----------
    one, many : str
        Templates, literals both. `many` is the key of the catalogues, which hold as many forms as the language has.
    count : int
        Its number.
    **values
        What the other placeholders stand for.
    """
    return Message(many, {"count": count, **values}, one)


def joined(separator: str, parts: Iterable[str]) -> str:
    """Return texts in a row as `str.join` does; messages among them, and a separator that is one, stay translatable."""
    members = tuple(parts)
    if any(isinstance(part, Message) for part in (separator, *members)):
        return Sequence(separator, members)
    return separator.join(members)


def from_plain(value: Any) -> Any:
    """Return the message of what `Message.plain` gave; anything else as it is."""
    if not isinstance(value, dict) or _MARK not in value:
        return value
    if "parts" in value:
        return Sequence(from_plain(value[_MARK]), map(from_plain, value["parts"]))
    return Message(value[_MARK], {name: from_plain(held) for name, held in value["values"].items()}, value["one"])


def plain(value: Any) -> Any:
    """Return a text or number as JSON can hold it, a message with its template and values."""
    return value.plain() if isinstance(value, Message) else value


def quoted(value: object) -> str:
    """Return a value as a message quotes it: a text between quotation marks, a number as it is.

    A scalar of numpy is shown as Python's, because its own `repr` names its type since numpy 2: `np.str_('a')`.
    A long text, as damaged files have them for names, is cut.
    """
    # another Python that lacks numpy says so in the words of this module
    import numpy as np

    if isinstance(value, np.datetime64):
        return repr(str(value))
    value = value.item() if isinstance(value, np.generic) else value
    if isinstance(value, str) and len(value) > _LONGEST_QUOTED:
        value = f"{value[: _LONGEST_QUOTED - 1]}…"
    return repr(value)


def listed(names: Iterable[str], most: int = 8) -> str:
    """Return names from a file as a message lists them: the first ones, long ones cut, "…" where there are more."""
    texts = [" ".join(str(name).split()) for name in islice(names, most + 1)]
    shown = [text if len(text) <= _LONGEST_LISTED else f"{text[: _LONGEST_LISTED - 1]}…" for text in texts[:most]]
    return ", ".join([*shown, *["…"] * (len(texts) > most)])


def _kept(value: Any) -> Any:
    """Return a value as a message keeps it: a message, a text, or a number of Python."""
    if isinstance(value, BaseException):
        value = str(value)
    if isinstance(value, (Message, bool, int, float)):
        return value
    if type(value).__module__ == "numpy" and getattr(value, "shape", None) == ():
        number = value.item()
        if isinstance(number, float):
            # a float32 is shown with its own few digits
            return float(str(value))
        if isinstance(number, int):
            return number
    return str(value)


_translator: Translator | None = None
_language = ""


def use_translator(translator: Translator | None, language: str = "") -> None:
    """Take what translates a template; None for English.

    Parameters
    ----------
    translator : function or None
        Takes a template and the number of a plural or None; gives the template where it knows no translation.
    language : str
        Such as "zh"; "" for English.
    """
    global _translator, _language
    _translator, _language = translator, language


def translated(text: object) -> str:
    """Return a message or an error in the language of the user; a text that is no message stays as it is."""
    shown = str(text)
    return str.__str__(shown) if _translator is None else _shown(shown, _translator, _language)


def language() -> str:
    """Return the language of `translated`, "" for English."""
    return _language


def _shown(text: str, translator: Translator, language: str) -> str:
    if isinstance(text, Message):
        return text.in_language(translator, language)
    # a comma is the decimal sign there
    if language in ("es", "it") and _THOUSANDS.fullmatch(text):
        return text.replace(",", "\N{NO-BREAK SPACE}")
    return text
