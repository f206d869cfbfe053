"""Both papers as published: the chains run from their models and resume; the report shows the printed tables."""

from __future__ import annotations

import re

import numpy as np
import pytest
from qgis.core import QgsVectorLayer
from slopemuse.plugin.core.gnss.reports.validation_tables import rate_rmse, station_mean
from slopemuse.plugin.layers import read_series, read_table
from slopemuse.tools.headless import run_algorithm
from slopemuse.tools.papers import __main__ as papers
from slopemuse.tools.papers.printed_tables import TABLE_4, TABLE_5, TABLE_6, TABLE_7, TABLE_II


def test_printed_tables_have_the_printed_last_rows():
    table = np.array(TABLE_4)
    np.testing.assert_allclose(rate_rmse(table[:, :3], table[:, 3]), [6.05, 2.33, 0.88], atol=0.006)
    # the mean of S1A is printed as 96.57, the rows give 97.57
    np.testing.assert_allclose(station_mean(np.array(TABLE_5)), [95.64, 97.57, 97.83], atol=0.006)
    np.testing.assert_allclose(station_mean(np.array(TABLE_6)), [2.10, 1.60, 0.77], atol=0.006)
    np.testing.assert_allclose(station_mean(np.array(TABLE_7)), [1.80, 1.32, 0.77], atol=0.007)
    assert len(TABLE_II) == 15


def test_an_output_that_a_model_does_not_have_is_refused(slopemuse, tmp_path):
    with pytest.raises(KeyError, match=r"no parameter harmonize:Report; it has .*harmonize:Time axis"):
        run_algorithm(papers.CUENCA, {"harmonize:Report": str(tmp_path / "time.html")})


@pytest.mark.slow
def test_both_chains_run_and_are_reported(slopemuse, tmp_path, monkeypatch):
    pytest.importorskip("torch")
    pytest.importorskip("statsmodels")
    text = papers.run_papers(tmp_path, papers.QUICK).read_text(encoding="utf-8")
    for words in (
        "Table II",
        "Table 4",
        "Table 5",
        "Table 6",
        "Table 7",
        "Figure 6 (a, b) of the paper",
        "Figure 7 of the paper",
        "Figure 8 of the paper",
    ):
        assert words in text
    assert "no such figure in this run" not in text
    # table II: the value per class and method equals that in the table of evaluate
    scores = read_table(QgsVectorLayer(str(tmp_path / "xinpu" / "scores.gpkg")))
    row = (scores["truth"] == "interpolated") & (scores["part"] == "2–4 mm") & (scores["method"] == "kalman")
    (rmse,) = scores["rmse"][row & (scores["by"] == "change")]
    assert re.search(rf"<td[^>]*>KF</td><td[^>]*>5\.33 / {float(rmse):.3g}</td>", text)
    for sets in ("IFP", "IFW", "IFPW"):
        assert ((scores["method"] == "published") & (scores["drivers"] == sets)).any()
    # as in the paper, the second datum uses a station that is then not available for validation
    grid = read_series(QgsVectorLayer(str(tmp_path / "cuenca" / "map.gpkg")))
    assert np.isfinite(grid.attributes["velocity"]).all()
    assert grid.lineage.gnss_stations == ("G01", "G02")
    # table 7: grids of baseline methods with the same cells, at the same stations
    table = read_table(QgsVectorLayer(str(tmp_path / "cuenca" / "grids.gpkg")))
    assert list(dict.fromkeys(table["layer"])) == ["nearest", "kriging", "CNN"]
    assert set(table["interpolator"]) == {"nearest"}
    assert "of 1 epochs (all requested epochs)" in (tmp_path / "cuenca" / "grid.html").read_text()
    assert text.count("was trained for") == 3
    # finished chains are not run again
    monkeypatch.setattr(papers, "run_model", lambda *_, **__: pytest.fail("a chain was run again"))
    papers.run_papers(tmp_path, papers.QUICK)
