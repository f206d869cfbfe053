"""How many of 10,000 mixtures of separator, signs, dates, languages, units and encodings are read right.

Usage: `./run bench tables`, or `./run python -m slopemuse.benchmarks.tables 2000` for another number.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from slopemuse.tests.core.io.cases.mixtures import tally

FIRST_SEED = 1000


def main(number: int) -> int:
    """Print the counts, and each file that came out wrong; return how many did."""
    with tempfile.TemporaryDirectory() as folder:
        counts, wrong, unread = tally(range(FIRST_SEED, FIRST_SEED + number), Path(folder))
    stated = counts["right", True] + counts["refused", True] + counts["wrong", True]
    print(f"{number} files, {len(wrong)} wrong; units stated: {counts['right', True]} of {stated} read")
    print(f"units not stated: {counts['right', False]} read, {counts['refused', False]} asked for")
    for told in (*wrong[:10], *unread[:5]):
        print(told)
    return len(wrong)


if __name__ == "__main__":
    sys.exit(1 if main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000) else 0)
