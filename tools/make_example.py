"""Create the Ustica example from EGMS downloads: `./run python -m slopemuse.tools.make_example FOLDER`.

FOLDER contains the downloaded files of tracks 117 and 022. Every sixteenth point is kept with all columns and dates, so
that the result has the format of an EGMS file.
"""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

STEP = 16
TARGET = Path(__file__).resolve().parents[1] / "ui" / "examples" / "ustica"
NAMES = ("EGMS_L2b_117_0227_IW2_VV_2020_2024_1", "EGMS_L2b_022_0845_IW2_VV_2020_2024_1")


def cut(source: Path, target: Path) -> None:
    """Write every sixteenth row of an EGMS file to a file of the same name."""
    with zipfile.ZipFile(source) as archive, archive.open(f"{source.stem}.csv") as file:
        lines = io.TextIOWrapper(file, encoding="utf-8", newline="").read().splitlines()
    kept = "\n".join([lines[0], *lines[1::STEP]]) + "\n"
    # fixed timestamp for a reproducible file
    entry = zipfile.ZipInfo(f"{source.stem}.csv", (2026, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(entry, kept.encode("utf-8"), compresslevel=9)


def main(folder: Path) -> None:
    """Create the example files of both tracks."""
    for name in NAMES:
        cut(folder / f"{name}.zip", TARGET / f"{name}.zip")
        print(TARGET / f"{name}.zip")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
