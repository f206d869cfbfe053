"""Remaining time of a run: reported at growing intervals and close to the true time."""

from __future__ import annotations

import pytest
from slopemuse.algorithms.framework.remaining_time import RemainingTime, in_words


def reported_sentences(share_at, end_s: int) -> dict[int, str]:
    """Return the sentences reported during a run of `end_s` seconds, by second."""
    remaining = RemainingTime(1000.0)
    sentences = {s: remaining.sentence(share_at(s), 1000.0 + s) for s in range(end_s)}
    return {s: sentence for s, sentence in sentences.items() if sentence}


def test_a_steady_run_is_reported_at_growing_intervals():
    assert reported_sentences(lambda s: s / 600, 600) == {
        30: "About 10 min left",
        90: "About 8 min left",
        210: "About 6 min left",
        450: "About 2 min left",
    }


def test_no_report_in_short_runs_and_near_the_end():
    assert reported_sentences(lambda s: s / 29, 29) == {}
    assert reported_sentences(lambda s: s / 45, 45) == {}


def test_a_slower_stage_is_noticed():
    # the first half of the work takes 60 s, the second half ten times as long
    sentences = reported_sentences(lambda s: s / 120 if s < 60 else 0.5 + (s - 60) / 1200, 600)
    # 450 s are left; the mean pace since the start would give 126 s
    assert sentences[210] == "About 5 min left"


def test_no_report_without_progress():
    assert reported_sentences(lambda s: 0.0, 300) == {}
    assert reported_sentences(lambda s: 0.005, 300) == {}
    assert [*reported_sentences(lambda s: 0.5, 300)] == [30]


@pytest.mark.parametrize(
    ("seconds", "sentence"),
    [
        (20, "About 20 s left"),
        (84, "About 80 s left"),
        (90, "About 2 min left"),
        (5399, "About 90 min left"),
        (5400, "About 1.5 h left"),
        (36000, "About 10.0 h left"),
    ],
)
def test_texts_of_remaining_times(seconds, sentence):
    assert in_words(seconds) == sentence
