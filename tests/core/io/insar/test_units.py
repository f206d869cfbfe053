"""The unit of displacements is inferred from their noise if the file does not state it."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import read_insar
from slopemuse.plugin.core.io.insar.units import metres_only

DRAW = np.random.default_rng(4)
NOISY_MM = np.round(np.cumsum(DRAW.normal(0, 2.0, (6, 40)), axis=1), 1)
SMOOTH_MM = 12.0 * np.sin(np.linspace(0, 3, 40)) + np.linspace(0, 9, 6)[:, None]


def import_values(tmp_path, values, **options):
    days = np.datetime64("2020-01-03") + 12 * np.arange(values.shape[1])
    head = ",".join(["id", "lon", "lat", *(f"D{day}".replace("-", "") for day in days)])
    rows = [",".join([f"p{k}", f"{11 + 0.01 * k}", "46", *(f"{v:.6g}" for v in row)]) for k, row in enumerate(values)]
    path = tmp_path / "points.csv"
    path.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
    return read_insar(path, ImportOptions(**options))


def test_metres_are_recognized_by_the_noise_of_radar(tmp_path):
    found = import_values(tmp_path, NOISY_MM / 1000)
    np.testing.assert_allclose(found.series.values, NOISY_MM, atol=1e-6)
    assert found.unit == "m"
    assert any("read as m" in warning and "Set UNIT" in warning for warning in found.warnings)


@pytest.mark.parametrize("scale", [10.0, 25.4, 4.413])
def test_other_small_units_are_not_read_as_metres(scale):
    assert not metres_only(NOISY_MM / scale)
    assert not metres_only(SMOOTH_MM / scale)


def test_the_unit_of_a_smooth_series_is_requested(tmp_path):
    # the same values are a curve of 18 mm if read in metres, and of 0.5 mm if read in inches
    with pytest.raises(InputError, match="set UNIT"):
        import_values(tmp_path, SMOOTH_MM / 1000 * 1.5)
