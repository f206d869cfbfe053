"""What the algorithms of two sensors read alike: one layer or two with their sigmas, and the choices of a training."""

from __future__ import annotations

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message
from ...plugin.core.data.point_series import PointSeries
from ...plugin.core.environment.torch_runtime import TrainingChoice
from ..framework.inputs import Given


def given_layers(given: Given) -> list[PointSeries]:
    """Return INPUT, and INPUT2 where it is given, with SIGMA and SIGMA2."""
    inputs = ["INPUT"] + (["INPUT2"] if given.wants("INPUT2") else [])
    if len(inputs) == 1 and given.wants("SIGMA2"):
        raise InputError(message("SIGMA2 is of a second layer; give INPUT2, or leave it out."))
    return [given.series(name, "SIGMA" + name[5:]) for name in inputs]


def given_training(given: Given) -> TrainingChoice:
    """Return SEED, TRAINING_EPOCHS, and the device and threads of the user's settings."""
    from ...plugin.support.settings import Settings

    kept = Settings.load()
    return TrainingChoice(given.integer("SEED") or 0, given.integer("TRAINING_EPOCHS"), kept.torch_device)
