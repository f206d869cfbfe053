"""Readers refuse the layouts of other kinds of data with a one-sentence error."""

from __future__ import annotations

import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.gnss.gnss_reader import read_gnss
from slopemuse.plugin.core.io.hydrology.gauge_files import read_gauge_file
from slopemuse.plugin.core.io.hydrology.gauge_merging import read_gauges
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import read_insar
from slopemuse.tests.core.io.cases.rain_files import LAYOUTS
from slopemuse.tests.core.io.cases.test_series_files import NAMES, long, wide
from slopemuse.tests.core.io.cases.test_station_files import FILES

READERS = {
    "insar": lambda path: read_insar(path, ImportOptions()),
    "hydrology": lambda path: read_gauges(read_gauge_file(path), extra_fields=None),
    "gnss": lambda path: read_gnss([path]),
}
TEXTS = {
    **{("hydrology", name, "rain.csv"): text for name, text in LAYOUTS.items()},
    **{("gnss", name, name): text for name, text in FILES.items()},
    **{("insar", name, "series.csv"): wide(form) for name, form in NAMES.items()},
    ("insar", "long", "series.csv"): long(),
    ("insar", "tracks", "series.csv"): long(track=True),
    ("insar", "long_comma", "series.csv"): long(separator=";", comma=True),
}


@pytest.mark.parametrize("case", TEXTS, ids=lambda case: "-".join(case[:2]))
def test_other_readers_refuse(tmp_path, case):
    kind, _, file = case
    path = tmp_path / file
    path.write_text(TEXTS[case], encoding="utf-8")
    for other in set(READERS) - {kind}:
        with pytest.raises(InputError) as caught:
            READERS[other](path)
        assert str(caught.value).endswith((".", "…"))
