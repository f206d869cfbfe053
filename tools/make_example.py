"""Cuts the example of Ustica from EGMS deliveries: `./run python -m slopemuse.tools.make_example FOLDER`.

FOLDER holds the deliveries of tracks 117 and 022 as downloaded. Every sixteenth point of the island is kept, with all
columns and dates, so that the result is a delivery like any other.
"""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

EVERY = 16
TARGET = Path(__file__).resolve().parents[1] / "ui" / "examples" / "ustica"
NAMES = ("EGMS_L2b_117_0227_IW2_VV_2020_2024_1", "EGMS_L2b_022_0845_IW2_VV_2020_2024_1")


def cut(source: Path, target: Path) -> None:
    """Write every sixteenth row of the table of a delivery, as a delivery of the same name."""
    with zipfile.ZipFile(source) as archive, archive.open(f"{source.stem}.csv") as file:
        lines = io.TextIOWrapper(file, encoding="utf-8", newline="").read().splitlines()
    kept = "\n".join([lines[0], *lines[1::EVERY]]) + "\n"
    # a fixed time, so that the same source gives the same file
    entry = zipfile.ZipInfo(f"{source.stem}.csv", (2026, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(entry, kept.encode("utf-8"), compresslevel=9)


def main(folder: Path) -> None:
    """Cut both tracks."""
    for name in NAMES:
        cut(folder / f"{name}.zip", TARGET / f"{name}.zip")
        print(TARGET / f"{name}.zip")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
