"""Results are equal in other time zones, locales and folders; `./run bench same_answers` also varies the threads."""

from __future__ import annotations

import os

import pytest
from slopemuse.benchmarks.same_answers import CIRCUMSTANCES, difference, figures_with
from slopemuse.tests.paths import ROOT

TOGETHER = ("time zone UTC+14", "decimal comma", "other folder", "other hash seed")


@pytest.mark.slow
def test_results_do_not_depend_on_the_environment(tmp_path):
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "slopemuse").symlink_to(ROOT)
    path = {"PYTHONPATH": os.pathsep.join(filter(None, (str(plugins), os.environ.get("PYTHONPATH"))))}
    usual = figures_with(path, tmp_path, "short")
    changed = {name: value for circumstance in TOGETHER for name, value in CIRCUMSTANCES[circumstance].items()}
    other = figures_with({**changed, **path}, tmp_path, "short")
    assert {"s1", "harmonized", "velocity", "grid"} <= set(usual["tables"])
    assert difference(usual, other) == (0.0, "")
    assert [name for name, found in usual["tables"].items() if found != other["tables"][name]] == []


def test_difference_is_relative_to_the_spread_and_infinite_for_missing_values():
    def run(*numbers):
        return {"tables": {"a": {"columns": {"v": list(numbers)}}}}

    assert difference(run(1.0, 3.0, None), run(1.0, 3.0, None)) == (0.0, "")
    assert difference(run(1.0, 3.0), run(1.0, 3.5)) == (0.5, "a, v")
    assert difference(run(1.0, 3.0), run(1.0, None))[0] == float("inf")
    assert difference(run(1.0, 3.0), {"tables": {}})[0] == float("inf")
