"""Ids, parameters, option names and outputs that scripts and models rely on; they are never renamed."""

from __future__ import annotations

import pytest
from slopemuse.plugin.core.geometry.angle_conventions import ANGLES, CONVENTIONS
from slopemuse.plugin.core.gnss.offset_models import ORDER
from slopemuse.plugin.core.gnss.rereferencing import PLAIN
from slopemuse.plugin.core.gnss.station_interpolation import INTERPOLATORS
from slopemuse.plugin.core.projection.los_factors import METHODS
from slopemuse.plugin.core.timeseries.trend import TERMS

# *: optional; other inputs are required or have a default; #: number output
CONTRACT = {
    "projectlos": (
        "INPUT TARGET_INCIDENCE* TARGET_HEADING* TARGET_LAYER* DEM* METHOD DIRECTION*",
        "OUTPUT REPORT*",
    ),
    "importinsar": (
        "INPUT CRS* UNIT SIGN SENTINEL* MIN_COHERENCE* INCIDENCE* HEADING* WAVELENGTH*",
        "OUTPUT REPORT* N_POINTS# N_DATES#",
    ),
    "importhydrology": (
        "INPUT* DATE_FIELD* RAIN_FIELD* LEVEL_FIELD* RAIN_UNIT LEVEL_UNIT",
        "OUTPUT N_DAYS# N_MISSING#",
    ),
    "importgnss": ("INPUT", "OUTPUT STATIONS*"),
    "projectgnss": ("INPUT LAYER* INCIDENCE* HEADING*", "OUTPUT"),
    "rereference": (
        "INPUT GNSS STATIONS* RADIUS METHOD START* END*",
        "OUTPUT REPORT* OFFSET_MM_PER_YEAR# RMSE_BEFORE# RMSE_AFTER#",
    ),
    "velocity": ("INPUT SIGMA* TERMS STEPS*", "OUTPUT HISTOGRAM*"),
    "decompose": ("ASCENDING DESCENDING CELL_SIZE STEP", "EAST UP* EAST_SIGMA* UP_SIGMA* CONDITION*"),
    "validategnss": ("LAYERS GNSS RADIUS INTERPOLATORS", "TABLE REPORT*"),
    "harmonize": (
        "INPUT INPUT2* SIGMA* SIGMA2* STEP START* END* METHOD SEED TRAINING_EPOCHS*",
        "OUTPUT OUTPUT2* OUTPUT_SIGMA* OUTPUT2_SIGMA* OUTPUT_FLAG* OUTPUT2_FLAG* REPORT* RMSE_HELDOUT# RMSE_LINEAR#",
    ),
    "gridfusion": (
        "INPUT INPUT2* SIGMA* SIGMA2* DEM* CELL_SIZE METHOD SEED TRAINING_EPOCHS* MASK_DISTANCE*",
        "OUTPUT VELOCITY* SIGMA_RASTER* STACK* REPORT* RMSE_HELDOUT# RMSE_KRIGING# CELL#",
    ),
    "trainmusenet": (
        "INPUT HYDROLOGY DATE_FIELD* RAIN_FIELD* LEVEL_FIELD* EXTRA_FIELDS* MIN_COHERENCE STABLE_AREA* DEM* GNSS* "
        "VARIANT SCOPE DEFORMATION_LAGS LAG_STEP DRIVER_LAGS TRAIN_END* TRAINING_EPOCHS* LEARNING_RATE* SEED DEVICE",
        "MODEL REPORT* RMSE# RMSE_KF# RMSE_PERSISTENCE# N_POINTS#",
    ),
    "estimatedaily": (
        "INPUT MODEL HYDROLOGY STABLE_AREA* START* END* STEP LATENCY MODE",
        "OUTPUT OUTPUT_SIGMA* RATE* OUTPUT_FLAG* LATEST* ACQUISITIONS* NETCDF*",
    ),
    "evaluate": (
        "INPUT HYDROLOGY MODEL* METHODS TRAIN_END* TRUTH* STABLE_AREA* DRIVER_SETS* EVENTS* POINTS* CLASSES LATENCY "
        "PROTOCOL",
        "TABLE PER_POINT* REPORT*",
    ),
    "warninglevels": (
        "INPUT SIGMA* WATCH* WARNING* ALARM* PERSISTENCE",
        "OUTPUT CHANGES* AREAS* REPORT* N_ALARM# N_WARNING# N_WATCH# N_UNSURE#",
    ),
    "updatemonitoring": ("PROJECT", "SUMMARY N_NEW# N_ALARM# N_WARNING# N_WATCH# N_UNSURE#"),
    "batchslopes": ("SLOPES LEVELS EVALUATION", "OUTPUT N_DONE# N_FAILED# N_STEPS#"),
    "hydrorelation": ("INPUT HYDROLOGY MAX_LAG MAX_WINDOW ALPHA METHOD", "OUTPUT REPORT* SHARE_RAIN# SHARE_LEVEL#"),
}
WORDS = {
    ("projectlos", "METHOD"): "downslope_prior direction published vertical east downslope",
    ("rereference", "METHOD"): "smooth_offset offset_per_date rate plane plain_difference",
    ("velocity", "TERMS"): "linear acceleration annual semiannual",
    ("validategnss", "INTERPOLATORS"): "nearest circle kriging",
    ("importinsar", "UNIT"): "auto mm cm m inch rad",
    ("importinsar", "SIGN"): "auto towards away",
    ("harmonize", "METHOD"): "smoother lstm lstm_published pchip linear pretrained",
    ("gridfusion", "METHOD"): "kriging_edges cnn cnn_published kriging idw nearest bilinear pretrained",
    ("trainmusenet", "VARIANT"): "rate pretrained published",
    ("trainmusenet", "SCOPE"): "shared per_point",
    ("trainmusenet", "DEVICE"): "auto cpu cuda",
    ("estimatedaily", "MODE"): "nowcast hindcast scenario",
    ("evaluate", "PROTOCOL"): "nowcast published",
    ("hydrorelation", "METHOD"): "circular_shift published",
}
# required layers and files, which have no default
GIVEN = {"SLOPES", "PROJECT", "INPUT", "GNSS", "ASCENDING", "DESCENDING", "LAYERS", "HYDROLOGY", "MODEL"}


def test_repeat_requires_only_the_record(slopemuse):
    algorithm = slopemuse.algorithm("repeat")
    required = [definition.name() for definition in algorithm.parameterDefinitions() if not optional(definition)]
    assert required == ["RECORD"]
    assert {"IDENTICAL", "N_DIFFERENT"} <= {output.name() for output in algorithm.outputDefinitions()}


def optional(definition):
    return bool(definition.flags() & definition.Flag.FlagOptional)


@pytest.mark.parametrize("name", CONTRACT)
def test_parameters_and_outputs(slopemuse, name):
    algorithm = slopemuse.algorithm(name)
    assert algorithm is not None
    assert algorithm.id() == f"slopemuse:{name}"
    inputs, outputs = (text.split() for text in CONTRACT[name])
    taken = {d.name(): d for d in algorithm.parameterDefinitions() if not d.isDestination()}
    for word in inputs:
        definition = taken.pop(word.rstrip("*"))
        if word.endswith("*"):
            assert optional(definition), word
            assert definition.defaultValue() is None, word
        elif word in GIVEN:
            assert not optional(definition), word
        else:
            assert definition.defaultValue() is not None, word
    # parameters added later are optional or have a default
    assert all(optional(d) or d.defaultValue() is not None for d in taken.values())
    destinations = [d for d in algorithm.parameterDefinitions() if d.isDestination()]
    assert destinations[0].name() == outputs[0]
    assert not optional(destinations[0])
    by_name = {d.name(): d for d in destinations}
    numbers = {d.name() for d in algorithm.outputDefinitions() if d.type() == "outputNumber"}
    for word in outputs[1:]:
        assert word.rstrip("#") in numbers if word.endswith("#") else optional(by_name[word.rstrip("*")]), word


@pytest.mark.parametrize(("name", "parameter"), WORDS)
def test_options_of_choices(slopemuse, name, parameter):
    definition = slopemuse.algorithm(name).parameterDefinition(parameter)
    assert definition.options() == WORDS[name, parameter].split()
    assert definition.usesStaticStrings()


def test_options_equal_the_methods_of_the_core(slopemuse):
    words = {key: tuple(text.split()) for key, text in WORDS.items()}
    assert words["projectlos", "METHOD"] == METHODS
    assert set(words["rereference", "METHOD"]) == {*ORDER, PLAIN} - {"none"}
    assert words["velocity", "TERMS"] == TERMS
    assert words["validategnss", "INTERPOLATORS"] == INTERPOLATORS
    for name in ("projectlos", "projectgnss", "importinsar"):
        assert tuple(slopemuse.algorithm(name).parameterDefinition("ANGLES").options()) == ANGLES
    assert set(ANGLES) <= set(CONVENTIONS)
