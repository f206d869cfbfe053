"""Weather of the synthetic slope: realistic seasons, and pore pressure that satisfies the diffusion equation."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.synthetic.weather import FIRST_DAY, lagged, level_m, pore_pressure, rain_mm

DAYS = FIRST_DAY + np.arange(3650)
MONTH = DAYS.astype("datetime64[M]").astype(int) % 12 + 1


def test_rain_is_intermittent_and_mostly_in_summer():
    rain = rain_mm(np.random.default_rng(0), DAYS)
    assert (rain >= 0).all()
    summer, winter = rain[np.isin(MONTH, (6, 7, 8))].mean(), rain[np.isin(MONTH, (12, 1, 2))].mean()
    assert summer > 3 * winter
    # Xinpu has about 1,100 mm of rain per year and rain on a third of the days
    assert 700 < rain.sum() / 10 < 1500
    assert 0.2 < (rain > 0).mean() < 0.5
    # wet days come in spells
    wet = rain > 0
    assert wet[1:][wet[:-1]].mean() > 1.5 * wet[1:][~wet[:-1]].mean()


def test_a_record_season_changes_only_later_days():
    plain, record = (rain_mm(np.random.default_rng(3), DAYS, start) for start in (None, 2000))
    np.testing.assert_array_equal(record[:2000], plain[:2000])
    july = (MONTH == 7) & (np.arange(len(DAYS)) >= 2000)
    assert record[july].sum() == pytest.approx(1.6 * plain[july].sum(), rel=0.02)


def test_level_is_high_in_winter_and_low_in_summer():
    level = level_m(np.random.default_rng(0), DAYS)
    assert level.min() >= 145
    assert level.max() <= 175
    assert level[MONTH == 12].mean() > 170
    assert level[MONTH == 7].mean() < 156
    # the operating rule lowers the level by at most 1 m per day, except during floods
    assert np.quantile(np.abs(np.diff(level)), 0.99) < 2.5


def test_pressure_equals_a_numerical_solution_of_the_diffusion_equation():
    """Explicit finite differences of flux into a half-space; head at depth 1, time in units of depth² / (4 D)."""
    scale_days, n_cells, per_cell = 8.0, 600, 0.02
    diffusivity = 1.0 / (4.0 * scale_days)
    steps = 400
    dt = 1.0 / steps
    assert diffusivity * dt / per_cell**2 < 0.5
    rain = np.zeros(60)
    rain[[0, 1, 20]] = 10.0, 4.0, 7.0
    head, seen = np.zeros(n_cells), np.zeros(len(rain))
    depth = round(1.0 / per_cell)
    for day, amount in enumerate(rain):
        for _ in range(steps):
            flux = np.empty(n_cells + 1)
            # boundary condition: the head gradient at the surface equals minus the rain amount
            flux[0] = diffusivity * amount
            flux[1:-1] = -diffusivity * np.diff(head) / per_cell
            flux[-1] = flux[-2]
            head -= dt * np.diff(flux) / per_cell
        seen[day] = head[depth - 1 : depth + 1].mean()
    np.testing.assert_allclose(pore_pressure(rain, scale_days), seen, atol=0.02 * seen.max())


def test_pressure_is_causal():
    rain = np.zeros(100)
    rain[50] = 1.0
    pressure = pore_pressure(rain, 6.0)
    assert (pressure[:50] == 0).all()
    assert pressure[51:].max() > 0


def test_a_lagged_signal_decays_exponentially():
    pulse = np.zeros(300)
    pulse[100] = 1.0
    estimate = lagged(pulse, 20.0)
    assert (estimate[:100] == 0).all()
    assert estimate[120] / estimate[100] == pytest.approx(np.exp(-1))
    assert estimate.sum() == pytest.approx(1)
    np.testing.assert_allclose(lagged(np.full(50, 3.0), 20.0), 3.0)
