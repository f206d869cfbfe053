"""The results of the main chains equal the reference results: refactoring changes no number."""

from __future__ import annotations

import json

import numpy as np
import pytest
from slopemuse.tests.paths import DATA
from slopemuse.tests.qgis.algorithms.goldens.goldens import GOLDENS, chains, platform, ustica

pytestmark = pytest.mark.slow
# networks sum in another order on another processor
TOLERANCE = {"published": 1e-3, "cnn": 1e-3}


def compare(found):
    golden = json.loads(GOLDENS.read_text(encoding="utf-8"))
    written_on = golden.pop("platform")
    if written_on != platform():
        pytest.skip(f"the figures are those of {written_on}, and this is {platform()}")
    kind = "ustica/" if all(name.startswith("ustica/") for name in found) else ""
    assert set(found) == {name for name in golden if name.startswith("ustica/") == bool(kind)}
    wrong = []
    for output, columns in found.items():
        rtol = max([1e-6, *(t for part, t in TOLERANCE.items() if part in output)])
        if set(columns) != set(golden[output]):
            wrong.append(f"{output}: columns {sorted(set(columns) ^ set(golden[output]))}")
            continue
        for column, (count, mean, total) in columns.items():
            was = golden[output][column]
            scale = max(abs(was[1]), 1e-3) * max(count, 1)
            same = count == was[0] and abs(mean - was[1]) <= rtol * max(abs(was[1]), 1e-3)
            if not same or abs(total - was[2]) > rtol * scale:
                wrong.append(f"{output} {column}: {was} is now {[count, mean, total]}")
    assert not wrong, "\n".join(wrong)


def test_the_chains_on_the_synthetic_slope(slopemuse, tmp_path):
    compare(chains(tmp_path))


@pytest.mark.skipif(not (DATA / "ustica").is_dir(), reason="The Ustica data set is not here.")
def test_the_chain_on_a_real_stack(slopemuse, tmp_path):
    compare(ustica(DATA / "ustica", tmp_path))


def test_figures_depend_on_order_and_missing_numbers():
    from slopemuse.tests.qgis.algorithms.goldens.goldens import figures

    one = figures({"D20200101": np.array([1.0, 2.0]), "v": np.array([3.0, np.nan])})
    assert one["dates"][:2] == [2, 1.5] and one["v"] == [1, 3.0, 3.0]
    assert figures({"v": np.array([1.0, 2.0])}) != figures({"v": np.array([2.0, 1.0])})
