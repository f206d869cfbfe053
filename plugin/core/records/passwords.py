"""Texts that go into logs, lineages, records and reports, without the passwords of databases and services."""

from __future__ import annotations

import re

_KEYWORDS = re.compile(
    r"""\s*\b(?:password|passwd|pwd)\s*=\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^\s&;,'"]*)""", re.IGNORECASE
)
_IN_ADDRESS = re.compile(r"(\b[a-z][a-z0-9+.]*://[^\s/:@]*):[^\s/]*@", re.IGNORECASE)


def without_password(text: str) -> str:
    """Return the source of a layer, or an address, without the password in it.

    Parameters
    ----------
    text : str
        Such as "dbname='insar' user='a' password='b' table=…" or "postgresql://a:b@host/insar"; any
        other text is returned as it is.
    """
    return _IN_ADDRESS.sub(r"\1@", _KEYWORDS.sub("", text))
