"""Removal of passwords from layer sources."""

from __future__ import annotations

import pytest
from slopemuse.plugin.core.records.passwords import without_password


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dbname='a' password='b \\' c' user='d' table=\"s\".\"t\"", "dbname='a' user='d' table=\"s\".\"t\""),
        ("PG:dbname=a PASSWORD=b host=c", "PG:dbname=a host=c"),
        ('dbname="a" password = "b c"', 'dbname="a"'),
        ("postgresql://user:p%2Fw@d@host:5432/base", "postgresql://user@host:5432/base"),
        ("https://host/wfs?user=a&password=b&type=c", "https://host/wfs?user=a&&type=c"),
        ("postgres://dbname='a' authcfg=abc123 table=\"t\"", "postgres://dbname='a' authcfg=abc123 table=\"t\""),
        ("/data/password of 2020.gpkg", "/data/password of 2020.gpkg"),
    ],
)
def test_only_the_password_is_removed(text, expected):
    assert without_password(text) == expected
