"""East and up of Ustica against the tiles of another pipeline (skipped where the data set is absent)."""

from __future__ import annotations

import pytest
from slopemuse.benchmarks.ustica_decompose import FILES, compare
from slopemuse.tests.paths import DATA

FOLDER = DATA / "ustica"


@pytest.mark.skipif(
    not all((FOLDER / file).is_file() for file in FILES.values()), reason="The Ustica data set is not here."
)
def test_east_and_up_agree_with_the_tiles(slopemuse):
    results, _ = compare(FOLDER)
    for component in ("east", "up"):
        assert results[component]["cells"] == 522
        # the bar is 1 mm/yr; the tiles themselves spread by 0.8
        assert results[component]["rms_mm_yr"] < 0.15
        assert results[component]["series_mm"] < 1.6
