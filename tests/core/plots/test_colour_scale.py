"""Round class limits, and the colours of sequential and diverging colour maps."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.plots.colour_scale import (
    DIVERGING_MAPS,
    MAPS,
    SEQUENTIAL_MAPS,
    class_colours,
    class_limits,
    colours,
    nice_step,
)


def test_class_limits_match_values_computed_by_hand():
    assert class_limits(-447.0, 447.0, 9) == [-350, -250, -150, -50, 50, 150, 250, 350]
    assert class_limits(-1.0, 1.0, 9) == [-0.7, -0.5, -0.3, -0.1, 0.1, 0.3, 0.5, 0.7]
    assert class_limits(-40.0, 40.0, 4) == [-20, 0, 20]
    assert class_limits(0.0, 10.0, 5) == [2, 4, 6, 8]
    assert class_limits(0.43, 0.98, 5) == [0.5, 0.6, 0.7, 0.8, 0.9]
    assert class_limits(3.0, 3.0, 5) == [3.0]


@pytest.mark.parametrize("n", range(3, 16))
def test_limits_are_round_increasing_and_about_as_many_as_requested(n):
    for low, high in ((-73.2, 73.2), (-12.0, 88.0), (0.001, 0.0072), (1e3, 7.7e4)):
        limits = class_limits(low, high, n)
        assert limits == sorted(set(limits))
        assert n / 2.5 <= len(limits) + 1 <= 2.1 * n
        steps = np.diff(limits)
        assert np.allclose(steps, steps[:1])


def test_nice_steps_are_1_2_2_5_or_5_times_a_power_of_ten():
    assert [nice_step(size) for size in (0.11, 3.9, 44.0, 88.0, 0.0026)] == [0.1, 5.0, 50.0, 100.0, 0.0025]


def test_colour_maps_are_flipped_and_interpolated():
    assert colours("RdYlBu", 9) == list(DIVERGING_MAPS["RdYlBu"])
    assert colours("RdYlBu", 9, flipped=True) == list(DIVERGING_MAPS["RdYlBu"][::-1])
    wide = colours("viridis", 33)
    assert (wide[0], wide[16], wide[-1]) == tuple(SEQUENTIAL_MAPS["viridis"][i] for i in (0, 4, 8))
    assert colours("nonsense", 9) == list(DIVERGING_MAPS["RdYlBu"])


def test_a_diverging_map_has_its_middle_at_zero():
    nine = list(DIVERGING_MAPS["RdYlBu"])
    # classes from −450 to 450, without the upper or lower three
    assert class_colours("RdYlBu", [-350, -250, -150, -50, 50]) == nine[:6]
    assert class_colours("RdYlBu", [-50, 50, 150, 250, 350]) == nine[3:]
    assert class_colours("RdYlBu", [-50, 50, 150, 250, 350], flipped=True) == nine[5::-1]
    assert class_colours("RdYlBu", [-350, -250, -150, -50, 50, 150, 250, 350]) == nine
    # the whole map is used if all limits have one sign or the map is sequential
    assert class_colours("RdYlBu", [10, 20, 30]) == colours("RdYlBu", 4)
    assert class_colours("viridis", [-350, -250, -150, -50, 50]) == colours("viridis", 6)


def lightness(colour):
    """Return L* of CIELAB from sRGB."""
    channel = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    linear = np.where(channel <= 0.04045, channel / 12.92, ((channel + 0.055) / 1.055) ** 2.4)
    y = float(linear @ [0.2126, 0.7152, 0.0722])
    return 116 * np.cbrt(y) - 16 if y > 0.008856 else 903.3 * y


@pytest.mark.parametrize("name", MAPS)
def test_lightness_of_colour_maps_is_monotonic(name):
    levels = np.array([lightness(one) for one in colours(name, 9)])
    parts = (levels[:5], levels[4:][::-1]) if name in DIVERGING_MAPS else (levels,)
    for part in parts:
        steps = np.diff(part)
        assert (steps > 0).all() or (steps < 0).all()
