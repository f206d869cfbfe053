"""Every file with every import: the matching import accepts it, all others reject it with an error message."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import interpret
from slopemuse.plugin.importing.delivery import open_delivery
from slopemuse.tests.deliveries import drivers, stacks, tables, vectors

INSAR = {
    "egms_l2": "egms_l2", "egms_l3": "egms_l3", "egmstoolkit": "egmstoolkit_l3", "egmstream": "egmstream",
    "tre": "tre", "tre_new": "tre_new", "sarvey": "sarvey", "sarscape": "sarscape", "licsbas": "licsbas2",
    "ngu": "ngu", "sarproz": "sarproz", "stamps": "stamps", "long": "generic", "plain": "generic",
}  # fmt: skip
STACKS = {"mintpy": "mintpy", "hdfeos5": "mintpy", "licsbas": "licsbas_cum", "netcdf": "generic"}
STACKS.update({"folder": "generic", "zipped": "generic"})
VECTORS = {
    "sarvey": "sarvey", "sarvey_new": "sarvey", "sarscape": "sarscape", "tre": "tre_new",
    "save_qgis": "tre", "egmstoolkit": "egms_l2",
    "egmstream": "egmstream",
}  # fmt: skip
HYDROLOGY = {
    "GSOD": "csv", "GHCN": "csv", "GHCN_BY_YEAR": "csv", "USGS": "txt", "USGS_SUBDAILY": "txt", "YEARBOOK": "csv",
    "YEARBOOK_CHINESE": "csv", "YEARBOOK_RAIN": "csv", "YEARBOOK_LEVEL": "csv",
}  # fmt: skip
GNSS = {"TENV3": "tenv3", "POS": "pos", "SONEL": "neu", "GNSS_CSV": "csv"}
CASES = [
    *(("insar", "table", name) for name in INSAR),
    *(("insar", "stack", name) for name in STACKS),
    *(("insar", "vector", name) for name in VECTORS),
    *(("hydrology", "text", name) for name in HYDROLOGY),
    *(("gnss", "text", name) for name in GNSS),
]


def write_case(folder, what, kind, name):
    """Write the file of a case and return its path."""
    if kind == "stack":
        return getattr(stacks, name)(folder)
    if kind == "vector":
        return getattr(vectors, name)(folder)
    path = folder / f"{name}.{'csv' if kind == 'table' else {**HYDROLOGY, **GNSS}[name]}"
    path.write_text(getattr(tables, name)() if kind == "table" else getattr(drivers, name), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def case_files(tmp_path_factory):
    """Return the paths of all files by case, each in a separate folder."""
    return {case: write_case(tmp_path_factory.mktemp("made"), *case) for case in CASES}


@pytest.mark.parametrize("case", CASES, ids=lambda case: "-".join(case))
@pytest.mark.parametrize("reader", ["insar", "hydrology", "gnss"])
def test_every_file_against_every_reader(slopemuse, case_files, tmp_path, case, reader):
    from qgis import processing

    parameters = {"INPUT": str(case_files[case]), "OUTPUT": str(tmp_path / "out.gpkg")}
    if case[2] == "sarvey" and case[1] == "table":
        parameters["CRS"] = "EPSG:32632"
    if reader != "insar":
        parameters.pop("CRS", None)
    if reader == "hydrology":
        parameters["FILES"] = [parameters.pop("INPUT")]
    if reader == case[0]:
        processing.run(f"slopemuse:import{reader}", parameters)
        assert (tmp_path / "out.gpkg").exists()
        return
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(f"slopemuse:import{reader}", parameters)
    sentence = str(caught.value)
    assert "Internal error" not in sentence
    assert sentence.strip()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("case", [c for c in CASES if c[0] == "insar"], ids=lambda case: "-".join(case))
def test_the_producer_is_recognized(case_files, case):
    expected = {"table": INSAR, "stack": STACKS, "vector": VECTORS}[case[1]][case[2]]
    options = ImportOptions(crs="EPSG:32632" if case == ("insar", "table", "sarvey") else "")
    try:
        imported = interpret(open_delivery(case_files[case], options), options)
    except InputError as error:
        pytest.fail(str(error))
    assert imported.producer.key == expected
    assert imported.recognised.confidence >= 0.9 or expected == "generic"
