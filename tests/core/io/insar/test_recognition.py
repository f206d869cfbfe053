"""Each producer is recognised by its own columns only, with a stated confidence."""

from __future__ import annotations

import csv

import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import read_insar
from slopemuse.plugin.core.io.insar.recognition import CERTAIN, recognise
from slopemuse.plugin.core.io.insar.sources.producers import BY_KEY, PRODUCERS
from slopemuse.plugin.core.io.tables.column_aliases import shapefile_names
from slopemuse.plugin.core.io.tables.date_columns import date_form
from slopemuse.tests.deliveries import tables

KEYS = {
    "egms_l2": "egms_l2", "egms_l3": "egms_l3", "egmstoolkit": "egmstoolkit_l3", "egmstream": "egmstream",
    "tre": "tre", "tre_new": "tre_new", "sarvey": "sarvey", "sarscape": "sarscape", "licsbas": "licsbas2",
    "licsbas_new": "licsbas2", "sarvey_new": "sarvey", "ngu": "ngu", "sarproz": "sarproz", "plain": "generic",
}  # fmt: skip


def header(make):
    names = next(csv.reader(getattr(tables, make)().splitlines()[:1], delimiter=";" if "toolkit" in make else ","))
    names = [name or f"unnamed_{j + 1}" for j, name in enumerate(names)]
    return [n for n in names if not date_form(n)], [n for n in names if date_form(n)]


@pytest.mark.parametrize(("make", "key"), KEYS.items())
def test_each_producer_is_recognised_with_certainty(make, key):
    found = recognise(*header(make))
    assert found.producer.key == key
    if make == "licsbas_new":
        # half of its columns depend on the products that were computed
        assert found.word == "likely"
    elif key != "generic":
        assert found.confidence >= CERTAIN, found
        assert found.word == "certain"


@pytest.mark.parametrize("make", [m for m in KEYS if m not in ("plain", "sarproz", "egmstoolkit")])
def test_names_cut_by_a_shapefile_are_known(make):
    names, dates = header(make)
    found = recognise(shapefile_names(names), dates)
    assert found.producer.key == KEYS[make]
    if make == "egms_l2":
        assert found.renamed["mean_vel_1"] == "mean_velocity_std"
        assert found.renamed["temporal_c"] == "temporal_coherence"


def test_names_are_cut_as_gdal_cuts_them(tmp_path):
    ogr = pytest.importorskip("osgeo.ogr")
    for producer in PRODUCERS:
        source = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(tmp_path / f"{producer.key}.shp"))
        layer = source.CreateLayer(producer.key, geom_type=ogr.wkbPoint)
        for name in producer.writes:
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
        definition = layer.GetLayerDefn()
        made = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
        assert list(shapefile_names(producer.writes)) == made


def test_fewer_known_columns_lower_the_confidence():
    names, dates = header("egms_l2")
    full = recognise(names, dates).confidence
    few = [n for n in names if n in BY_KEY["egms_l2"].needs]
    assert recognise(few, dates).confidence < full
    assert recognise([*names, *(f"mine_{i}" for i in range(40))], dates).confidence < full
    other = recognise(few, ["D03012020", "D15012020"])
    assert other.word in ("likely", "doubtful")
    assert "dates written as D03012020" in other.reason


def test_low_confidence_gives_a_warning(tmp_path):
    path = tmp_path / "a.csv"
    few = "code,vel,v_stdev,coherence,lon,lat," + ",".join(f"mine_{i}" for i in range(30))
    path.write_text(f"{few},20200103,20200115\na,1,1,0.9,7,45,{'1,' * 30}0,5\n")
    assert any("might not be a file from" in w for w in read_insar(path, ImportOptions()).warnings)


def test_mixed_producers_are_refused(tmp_path):
    path = tmp_path / "joined.csv"
    names, dates = header("egms_l2")
    more, _ = header("tre")
    path.write_text(",".join([*names, *more, *dates]) + "\n" + ",".join(["1"] * (len(names) + len(more) + 5)) + "\n")
    with pytest.raises(InputError, match=r"joined.csv contains columns of both EGMS L2 .* and TRE SqueeSAR"):
        read_insar(path, ImportOptions())


def test_the_producer_can_be_overruled(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(tables.plain())
    imported = read_insar(path, ImportOptions(producer="mintpy"))
    assert imported.unit == "m"
    assert imported.series.values.max() == pytest.approx(1000 * tables.values().max())
    with pytest.raises(InputError, match="producer 'nobody' is unknown"):
        read_insar(path, ImportOptions(producer="nobody"))


@pytest.mark.parametrize("make", ["sarvey", "sarproz", "stamps"])
def test_an_undocumented_sign_is_reported(make, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(getattr(tables, make)())
    options = ImportOptions(crs="EPSG:32632" if make == "sarvey" else "")
    assert any("sign convention of" in w and "SIGN" in w for w in read_insar(path, options).warnings)
    declared = ImportOptions(crs=options.crs, sign="towards")
    assert not any("sign convention of" in w for w in read_insar(path, declared).warnings)
