"""Write the CHANGELOG.md entry of a tag to a file; fail if the tag is not the version or the entry is incomplete.

python tools/release_notes.py v0.2.0 build/notes.md
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def notes(tag: str, metadata: str, changelog: str) -> str:
    """Return the changelog entry of a tag.

    Parameters
    ----------
    tag : str
        Tag such as v0.2.0.
    metadata, changelog : str
        Contents of metadata.txt and CHANGELOG.md.

    Raises
    ------
    ValueError
        If the tag is not the version of metadata.txt, or the entry is missing, empty or without a date.
        If the tag does not match the version in metadata.txt, or if the entry is missing, empty or without a date.
    """
    match = re.search(r"^version=(\S+)$", metadata, re.MULTILINE)
    version = match.group(1) if match else ""
    if tag != f"v{version}":
        raise ValueError(f"The tag is {tag} and metadata.txt has the version {version}; they must be equal.")
    entry = re.search(rf"^## \[{re.escape(version)}\] - (\S+)\n(.*?)(?=^## \[|\Z)", changelog, re.MULTILINE | re.DOTALL)
    if entry is None or not entry.group(2).strip():
        raise ValueError(f"CHANGELOG.md has no entry for {version}; write one.")
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", entry.group(1)):
        raise ValueError(f"The entry of {version} in CHANGELOG.md has no date; write the release date as 2026-01-31.")
    return entry.group(2).strip() + "\n"


def main(tag: str, target: str) -> None:
    """Write the release notes of a tag to a file."""
    metadata = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    text = notes(tag, metadata, (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    Path(target).parent.mkdir(parents=True, exist_ok=True)
    Path(target).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except ValueError as error:
        sys.exit(str(error))
