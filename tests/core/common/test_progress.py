"""Parts of a progress report fractions of their range, texts and warnings."""

from __future__ import annotations

import pytest
from slopemuse.tests.progress import RecordedProgress


def test_the_steps_of_a_stage_move_the_bar_without_names():
    progress = RecordedProgress()
    stage = progress.part(0.5, 1.0).stage("Predicting", 0.0, 0.5)
    stage.step(0.0, "Searching")
    stage.part(0.5, 1.0).step(1.0, "Kriging")
    stage.warn("a gap")
    assert progress.texts == ["Predicting", "", ""]
    assert progress.fractions == pytest.approx([0.5, 0.5, 0.75])
    assert progress.warnings == ["a gap"]


def test_many_warnings_of_a_kind_are_shortened_and_counted():
    progress = RecordedProgress()
    progress.part(0.0, 0.5).warn_some(f"station {k}" for k in range(30))
    assert progress.warnings[:2] == ["station 0", "station 1"]
    assert progress.warnings[8:] == ["22 more warnings of this kind are not shown."]
    progress.warnings.clear()
    progress.warn_some(["one"])
    assert progress.warnings == ["one"]
