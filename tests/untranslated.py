"""Words of a report that no catalogue can translate."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from slopemuse.plugin.core.common import messages

# of a template, but not of the names of its values
_WORD = re.compile(r"[A-Za-z]+(?![^{}]*\})")
_HIDDEN = re.compile(r"<style>.*?</style>|<footer>.*?</footer>|<[^>]*>", re.DOTALL)


def untranslated(page: Callable[[], str]) -> set[str]:
    """Return the words of three and more letters in the page that come from no template: names, and what was missed."""
    messages.use_translator(lambda template, count: _WORD.sub("…", template), "xx")
    try:
        text = html.unescape(_HIDDEN.sub(" ", page()))
    finally:
        messages.use_translator(None)
    return set(re.findall(r"[A-Za-z]{3,}", text))
