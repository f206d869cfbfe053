"""Readers of tables and model files return a result or raise one sentence for any content (hypothesis)."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from slopemuse.plugin.core.common.errors import SlopeMuseError
from slopemuse.plugin.core.daily import model_file
from slopemuse.plugin.core.io.gnss.gnss_reader import read_gnss
from slopemuse.plugin.core.io.hydrology.gauge_files import read_gauge_file
from slopemuse.plugin.core.io.hydrology.gauge_merging import read_gauges
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import read_insar

READERS = {
    "insar.csv": lambda path: read_insar(path, ImportOptions(unit="mm")),
    "hydrology.csv": lambda path: read_gauges(read_gauge_file(path)),
    "gnss.csv": lambda path: read_gnss([path]),
    "model.safetensors": lambda path: model_file.load(str(path)),
}
NAMES = (
    "pid",
    "lon",
    "lat",
    "x",
    "y",
    "date",
    "rain_mm",
    "level_m",
    "station",
    "east_mm",
    "D20200101",
    "D20200113",
    "",
)
CELLS = (
    "",
    "nan",
    "1,5",
    "1e999",
    "-9999",
    "2020-02-30",
    "0001-01-01",
    "31/12/2020",
    "25:61",
    '"',
    "\x00",
    "=1+1",
    "é",
)

headers = st.lists(st.sampled_from(NAMES), min_size=1, max_size=7)
cells = st.one_of(st.sampled_from(CELLS), st.floats().map(str), st.dates().map(str), st.text(max_size=8))
tables = st.tuples(headers, st.lists(st.lists(cells, max_size=7), max_size=9), st.sampled_from(",;\t ")).map(
    lambda drawn: "\n".join(drawn[2].join(row) for row in (drawn[0], *drawn[1])).encode("utf-8", "replace")
)


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.one_of(tables, st.binary(max_size=200)))
@example(data=b"")
@example(data=b"pid,lon,lat,D20200101,D20200113\na,1,2,3,4\n")
def test_any_content_is_read_or_refused_with_one_sentence(name, tmp_path, data):
    path = tmp_path / name
    path.write_bytes(data)
    try:
        READERS[name](path)
    except SlopeMuseError as error:
        assert len(str(error)) < 600 and "\n" not in str(error).strip()
