"""Import options survive a JSON round trip, and invalid options are refused with their key."""

from __future__ import annotations

import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import read_insar


def test_options_survive_a_json_round_trip():
    options = ImportOptions(unit="m", sign="away", producer="sarvey", columns={"pid": "Nombre"}, min_coherence=0.0)
    assert ImportOptions.from_json(options.to_json()) == options
    assert ImportOptions().to_json() == "{}"
    assert ImportOptions.from_json("{}") == ImportOptions()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("unit=m", "are not valid JSON"),
        ("[1]", "not a JSON object"),
        ('{"units": "m"}', "contain the unknown key 'units'; valid keys: crs, unit"),
        ('{"unit": "km"}', "'unit' is 'km'; it must be one of auto, mm"),
        ('{"sentinel": "x"}', "'sentinel' is 'x'; it must be a number"),
        ('{"sentinel": true}', "'sentinel' is True"),
        ('{"columns": {"nonsense": "a"}}', r"'columns' is .* \(fields: pid"),
        ('{"crs": 4326}', "'crs' is 4326; it must be a string"),
    ],
)
def test_invalid_options_are_refused(text, sentence):
    with pytest.raises(InputError, match=sentence):
        ImportOptions.from_json(text)


def test_columns_can_be_named(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("punto,est,nord,qualita,D20200103,D20200115\nA,500000,4500000,0.7,0,5\n")
    options = ImportOptions(
        crs="EPSG:32632",
        component="up",
        columns={"pid": "punto", "easting": "est", "northing": "nord", "coherence": "qualita"},
    )
    series = read_insar(path, options).series
    assert series.pids.tolist() == ["A"]
    assert series.xy.tolist() == [[500000, 4500000]]
    assert series.attributes["coherence"].tolist() == [0.7]
    assert (series.component, series.direction[0].tolist()) == ("up", [0, 0, 1])
    with pytest.raises(InputError, match="has no column 'este' for easting; its columns are punto"):
        read_insar(path, ImportOptions(columns={"easting": "este"}))
