"""Fixtures for files in the formats of the producers."""

from __future__ import annotations

import pytest
from slopemuse.tests.deliveries import tables


@pytest.fixture()
def files():
    """Return the module whose functions return the text of each producer's table."""
    return tables
