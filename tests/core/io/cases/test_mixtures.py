"""Any combination of separator, decimal sign, dates, header, units, encoding and language is read or refused."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from slopemuse.tests.core.io.cases.mixtures import CHOICES, Spec, draw_spec, outcome, tally

specs = st.fixed_dictionaries({name: st.sampled_from(values) for name, values in CHOICES.items()})


@settings(
    max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(said=specs)
def test_no_mixture_is_silently_wrong(tmp_path, said):
    result, _, description = outcome(Spec(**said), tmp_path)
    assert result != "wrong", description


def test_most_mixtures_are_read(tmp_path):
    counts, wrong, unread = tally(map(draw_spec, range(200)), tmp_path)
    assert not wrong, wrong[:5]
    # a unit is requested only if neither the file nor its values determine it, and setting it makes the file readable
    assert not unread, unread[:5]
    assert counts["asked", True] == 0
