"""Unset values and texts that cannot be stored are refused with a message that names parameter and remedy."""

from __future__ import annotations

import time

import pytest
from qgis.core import NULL, QgsApplication, QgsProcessingContext, QgsProcessingParameterFile
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.layers import write_series
from slopemuse.tests.locked_file import locked


def parameter_check(name, values):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"slopemuse:{name}")
    return algorithm.checkParameterValues(values, QgsProcessingContext())


FILES = [
    ("importinsar", "INPUT", "InSAR series file (INPUT) is not set; choose a file."),
    ("updatemonitoring", "PROJECT", "Monitoring project (PROJECT) is not set; choose a file."),
    ("repeat", "RECORD", "Run record (RECORD) is not set; choose a file."),
]


@pytest.mark.parametrize("value", [None, NULL, "", " ", "None"])
@pytest.mark.parametrize(("name", "parameter", "sentence"), FILES)
def test_a_file_that_is_not_set(slopemuse, name, parameter, sentence, value):
    """A file that is not set is refused; scripts convert an unset value to the text “None”."""
    assert parameter_check(name, {parameter: value}) == (False, sentence)


@pytest.mark.parametrize("value", [None, "", " "])
def test_a_layer_or_an_output_that_is_not_set(slopemuse, value):
    sentence = "InSAR series [mm] (INPUT) is not set; choose a layer or a file."
    assert parameter_check("velocity", {"INPUT": value}) == (False, sentence)
    assert parameter_check("validategnss", {"LAYERS": [value]})[1] == (
        "InSAR layers [mm] (LAYERS) is not set; choose a layer or a file."
    )


def test_no_error_of_any_algorithm_names_a_file_none(slopemuse):
    provider = QgsApplication.processingRegistry().providerById("slopemuse")
    for algorithm in provider.algorithms():
        for definition in algorithm.parameterDefinitions():
            if isinstance(definition, QgsProcessingParameterFile):
                for value in (None, "", " ", "None"):
                    text = parameter_check(algorithm.name(), {definition.name(): value})[1]
                    assert "None" not in text and "The file" not in text


@pytest.mark.parametrize("text", ["a\0b.csv", "caf\udce9.csv"])
@pytest.mark.parametrize("parameter", ["INPUT", "OUTPUT", "CRS"])
def test_text_with_characters_that_cannot_be_stored(slopemuse, parameter, text):
    """Null characters and surrogates are refused; on Linux, Python lists names that are not UTF-8 with surrogates."""
    fine, sentence = parameter_check("importinsar", {parameter: text})
    assert not fine
    assert sentence.startswith(f"{parameter} is {text!a}, which contains a character that cannot be stored")


def test_a_system_error_without_a_file_name(slopemuse, monkeypatch):
    def fail(*_):
        raise FileNotFoundError(2, "No such file or directory")

    monkeypatch.setattr("slopemuse.algorithms.framework.algorithm.check_values", fail)
    sentence = "A file cannot be used (No such file or directory); choose other files or names."
    assert parameter_check("velocity", {}) == (False, sentence)


def test_a_layer_that_another_program_locks_is_refused_within_seconds(slopemuse, tmp_path):
    path = tmp_path / "s.gpkg"
    write_series(str(path), make_slope(0, n_points=6, n_days=300).series)
    with locked(path):
        start = time.monotonic()
        fine, sentence = parameter_check("velocity", {"INPUT": str(path), "OUTPUT": "TEMPORARY_OUTPUT"})
        assert time.monotonic() - start < 3
    assert not fine
    assert (
        sentence == f"{path} is locked by another program; close it there, or wait until it is written, and try again."
    )
    assert parameter_check("velocity", {"INPUT": str(path), "OUTPUT": "TEMPORARY_OUTPUT"}) == (True, "")
