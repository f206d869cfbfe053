"""Removal of database and service passwords from texts for logs, lineages, records and reports."""

from __future__ import annotations

import re

_KEYWORDS = re.compile(
    r"""\s*\b(?:password|passwd|pwd)\s*=\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^\s&;,'"]*)""", re.IGNORECASE
)
_IN_ADDRESS = re.compile(r"(\b[a-z][a-z0-9+.]*://[^\s/:@]*):[^\s/]*@", re.IGNORECASE)


def without_password(text: str) -> str:
    """Return the source of a layer, or a URL, without the password.

    Parameters
    ----------
    text : str
        Such as "dbname='insar' user='a' password='b' table=…" or "postgresql://a:b@host/insar"; other texts are
        returned unchanged.
    """
    return _IN_ADDRESS.sub(r"\1@", _KEYWORDS.sub("", text))
