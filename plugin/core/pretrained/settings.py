"""Sizes and fixed constants of the network; the shipped weights depend on them."""

from __future__ import annotations

N_EXPERTS = 24
N_READOUTS = 8
HIDDEN = (64, 48)
N_CONTEXT = 6
# factor per acquisition by which the slow evidence of the experts decays
SLOW_FADE = 0.99
# prior standard deviation of the unknown level of a series, in units of its typical change
OFFSET = 5.0
