"""The tag of a release equals its version, and its notes are the entry in the change log."""

from __future__ import annotations

import pytest
from slopemuse.tools.release_notes import notes

METADATA = "[general]\nname=SlopeMuse\nversion=0.2.0\n"
LOG = "# Changelog\n\n## [0.2.0] - 2026-03-01\n\n### Added\n- Two.\n\n## [0.1.0] - 2026-01-01\n\n### Added\n- One.\n"


def test_the_notes_are_the_entry_of_the_tag():
    assert notes("v0.2.0", METADATA, LOG) == "### Added\n- Two.\n"


@pytest.mark.parametrize(
    ("tag", "log", "words"),
    [
        ("v0.3.0", LOG, "The tag is v0.3.0 and metadata.txt has the version 0.2.0"),
        ("0.2.0", LOG, "The tag is 0.2.0"),
        ("v0.2.0", LOG.replace("0.2.0", "0.2.1"), "no entry for 0.2.0"),
        ("v0.2.0", LOG.replace("2026-03-01", "unreleased"), "has no date"),
        ("v0.2.0", "## [0.2.0] - 2026-03-01\n\n## [0.1.0] - 2026-01-01\n\n- One.\n", "no entry for 0.2.0"),
    ],
)
def test_inconsistent_releases_are_refused(tag, log, words):
    with pytest.raises(ValueError, match=words):
        notes(tag, METADATA, log)
