"""The sentences of the science in the language of the user.

The science writes English. What is shown of it goes through `said`, which finds the sentence among the templates of
the catalogue ("{1} is empty.") by its fixed words and puts the file, field or number back into the translation. So a
sentence is written once, where it is raised, and the science knows nothing of who translates.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_HOLE = re.compile(r"\{(\d+)\}")
_NUMBER = re.compile(r"[-−+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_SENTENCE_END = re.compile(r"(?<=[.;:])\s+")
_WIDE = str.maketrans(";:", "；：")
_CHINESE_END = re.compile(r"(?<=[。；：]) ")
_FEW_LETTERS = 6  # a template with less of its own says little: its values have no blanks


class Phrases:
    """Templates of one language.

    Parameters
    ----------
    templates : sequence of str
        English, with {1}, {2} … for what a sentence was filled with.
    translate : function
        Gives the translation of a template, or the template itself where there is none.
    language : str
        Such as "zh".
    """

    def __init__(
        self,
        templates: Sequence[str] = (),
        translate: Callable[[str], str] = str,
        language: str = "",
    ) -> None:
        self.language = language
        self._translate = translate
        self._plain = {template for template in templates if not _HOLE.search(template)}
        holed = [template for template in templates if _HOLE.search(template)]
        # what is most alike goes first
        holed.sort(key=lambda template: (-len(_HOLE.sub("", template)), template))
        self._holed = [(max(_HOLE.split(template)[::2], key=len), template) for template in holed]
        self._patterns: dict[str, re.Pattern[str]] = {}

    def said(self, text: str, within: bool = False) -> str:
        """Return a text in the language; what is not known stays as it is.

        Parameters
        ----------
        text : str
            One or several sentences, or a piece of one.
        within : bool
            Whether it fills a hole or a cell, where a single word may be the name of a field or a station.
        """
        core = text.strip()
        if not core or not self._holed:
            return text
        if within and core[:2] in (", ", "; ") and self._whole(core, within) is None:
            core = core[2:]
        if within and _NUMBER.fullmatch(core) and self.language in ("es", "it"):
            return core.replace(",", "\N{NO-BREAK SPACE}")
        pieces = _SENTENCE_END.split(core)
        known = [self._piece(piece, within) for piece in pieces]
        # each sentence by itself first: a hole could else swallow the one before it
        found = None if len(pieces) > 1 and None not in known else self._whole(core, within)
        if found is None:
            found = " ".join(piece if one is None else one for piece, one in zip(pieces, known))
            if self.language == "zh":
                found = _CHINESE_END.sub("", found)
        return text.replace(core, found)

    def _piece(self, text: str, within: bool) -> str | None:
        """Return one of several sentences, None where it is not known."""
        bare = text.rstrip(";:")
        known = self._whole(text, within) or self._whole(bare, within)
        if known is None:
            return None
        end = text[len(bare) :] if not known.endswith((";", "；", ":", "：")) else ""
        return known + (end.translate(_WIDE) if self.language == "zh" else end)

    def _whole(self, text: str, within: bool) -> str | None:
        if text in self._plain and (" " in text or not within or text[0].isupper()):
            return self._translate(text)
        for chunk, template in self._holed:
            if chunk not in text:
                continue
            match = self._pattern(template).fullmatch(text)
            if match is None:
                continue
            translated = self._translate(template)
            holes = _HOLE.findall(template)
            filled = {hole: self.said(value, within=True) for hole, value in zip(holes, match.groups())}
            return "".join(filled[part] if i % 2 else part for i, part in enumerate(_HOLE.split(translated)))
        return None

    def _pattern(self, template: str) -> re.Pattern[str]:
        if template not in self._patterns:
            letters = sum(letter.isalpha() for letter in _HOLE.sub("", template))
            hole = r"(\S*?)" if letters < _FEW_LETTERS else "(.*?)"
            fixed = _HOLE.split(template)[::2]
            self._patterns[template] = re.compile(hole.join(map(re.escape, fixed)), re.DOTALL)
        return self._patterns[template]


_phrases: Callable[[], Phrases] = Phrases


def speak(phrases: Callable[[], Phrases]) -> None:
    """Take what gives the phrases of the language; it is called when the first sentence is shown."""
    global _phrases
    known: list[Phrases] = []

    def once() -> Phrases:
        if not known:
            known.append(phrases())
        return known[0]

    _phrases = once


def quoted(value: object) -> str:
    """Return a value as a message quotes it: a text between quotation marks, a number as it is.

    A scalar of numpy is shown as Python's, because its own `repr` names its type since numpy 2: `np.str_('a')`.
    """
    # another Python that lacks numpy says so in the words of this module
    import numpy as np

    if isinstance(value, np.datetime64):
        return repr(str(value))
    return repr(value.item() if isinstance(value, np.generic) else value)


def said(text: str, within: bool = False) -> str:
    """Return a text of the science in the language of the user; see `Phrases.said`."""
    return _phrases().said(text, within)


def language() -> str:
    """Return the language in which `said` answers, "" for English."""
    return _phrases().language
