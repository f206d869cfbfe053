"""Files as the producers write them."""

from __future__ import annotations

import pytest
from slopemuse.tests.deliveries import tables


@pytest.fixture()
def files():
    """The makers of tables."""
    return tables
