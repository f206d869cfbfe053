"""Sizes of the network, which the weights must fit."""

from __future__ import annotations

N_EXPERTS = 24
N_READOUTS = 8
HIDDEN = (64, 48)
N_CONTEXT = 6
# what experts foretold long ago fades so slowly
SLOW_FADE = 0.99
# spread of the unknown level of a series, in units of its usual change
OFFSET = 5.0
