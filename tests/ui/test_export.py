"""What the dock writes: pictures that show the plot, and a table with its numbers."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from slopemuse.plugin.core.errors import InputError
from slopemuse.ui.export import export

HEADS = {".png": b"\x89PNG", ".pdf": b"%PDF", ".svg": b"<?xml"}


def write(dock, path):
    export(str(path), dock.panel.plot, dock.picked, dock.estimate, dock._forcing([]))
    return path


@pytest.mark.parametrize("suffix", sorted(HEADS))
def test_a_picture_is_written(user, estimated, dock, tmp_path, suffix):
    user.click(10.0, 45.0)
    path = write(dock, tmp_path / f"plot{suffix}")
    assert path.read_bytes().startswith(HEADS[suffix])
    if suffix == ".svg":
        # matplotlib keeps every text as a comment beside its outlines
        text = path.read_text(encoding="utf-8")
        for word in ("30.4 ± 0.0 mm/yr", "daily estimate", "level [m]", "+ towards satellite"):
            assert word in text
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith(".")] == []


def test_a_picture_has_the_series_in_it(user, estimated, dock, tmp_path):
    from matplotlib.image import imread

    user.click(10.0, 45.0)
    pixels = imread(write(dock, tmp_path / "plot.png"))[:, :, :3]
    # the colours of estimate, rain and level cover some part of it
    for colour in ((213, 94, 0), (0, 114, 178), (0, 121, 90)):
        assert (np.abs(pixels * 255 - colour).max(axis=2) < 12).sum() > 50


def test_the_table_has_the_numbers_of_the_plot(user, estimated, dock, truth, tmp_path):
    user.click(10.0, 45.0)
    with write(dock, tmp_path / "point.csv").open(encoding="utf-8") as file:
        rows = {row["date"]: row for row in csv.DictReader(file)}
    assert len(rows) == len(truth.days)
    first, second, twelfth = (rows[str(truth.days[i])] for i in (0, 1, 12))
    assert float(twelfth["displacement_mm"]) == -1.0
    assert second["displacement_mm"] == ""
    assert float(twelfth["daily_mm"]) == pytest.approx(-1.0)
    assert float(twelfth["daily_low90_mm"]) == pytest.approx(-1.0 - 1.645 * truth.sigma)
    assert float(twelfth["daily_high90_mm"]) == pytest.approx(-1.0 + 1.645 * truth.sigma)
    assert float(second["rate_mm_per_day"]) == pytest.approx(-1 / 12, rel=1e-5)
    assert float(first["rain_mm"]) == 12.0
    assert float(second["level_m"]) == pytest.approx(150.01)


def test_a_name_without_a_known_format_is_refused(user, dock, tmp_path):
    user.click(10.0, 45.0)
    with pytest.raises(InputError, match=r"\.png, \.svg"):
        write(dock, tmp_path / "plot.xyz")
    with pytest.raises(InputError, match="does not exist"):
        write(dock, tmp_path / "nowhere" / "plot.png")
    assert list(tmp_path.glob("plot*")) == []


def test_nothing_can_be_exported_before_there_is_a_plot(user, dock):
    assert not dock.panel.export_button.isEnabled()
    user.click(10.0, 45.0)
    assert dock.panel.export_button.isEnabled()
    user.click(10.02, 45.0)
    assert not dock.panel.export_button.isEnabled()
