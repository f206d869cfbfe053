"""Words of a report that are not translatable."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from slopemuse.plugin.core.common import messages

# words of a template, without the names of its placeholders
_WORD = re.compile(r"[A-Za-z]+(?![^{}]*\})")
_HIDDEN = re.compile(r"<style>.*?</style>|<footer>.*?</footer>|<[^>]*>", re.DOTALL)


def untranslated(page: Callable[[], str]) -> set[str]:
    """Return the words of at least three letters in a page that are from no template: names and untranslated texts."""
    messages.use_translator(lambda template, count: _WORD.sub("…", template), "xx")
    try:
        text = html.unescape(_HIDDEN.sub(" ", page()))
    finally:
        messages.use_translator(None)
    return set(re.findall(r"[A-Za-z]{3,}", text))
