"""Any mixture of separator, decimal sign, dates, header, units, encoding and language: read right, or refused."""

from __future__ import annotations

from slopemuse.tests.core.io.cases.mixtures import tally


def test_some_hundred_mixtures(tmp_path):
    counts, wrong, unread = tally(range(300), tmp_path)
    assert not wrong, wrong[:5]
    # a unit that nobody states, and that is not mm and m, has to be asked for
    stated = counts["right", True] + counts["refused", True]
    assert counts["right", True] >= 0.95 * stated, unread[:5]
