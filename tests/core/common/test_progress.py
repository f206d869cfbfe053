"""Parts of a progress: their share, and what they say of it."""

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
