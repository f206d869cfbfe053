"""Reading of 10,000 random tables with different separators, signs, dates, languages, units and encodings.

The tables contain rain and level, stations, and InSAR series in wide and long format. Counted are tables that are read
correctly.

Usage: `./run bench tables`, or `./run python -m slopemuse.benchmarks.tables 2000` for another number of tables.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from slopemuse.tests.core.io.cases.mixtures import draw_spec, tally

FIRST_SEED = 1000


def main(number: int) -> int:
    """Print the counts and the files that were read incorrectly; return the number of incorrect files."""
    with tempfile.TemporaryDirectory() as folder:
        counts, wrong, unread = tally(map(draw_spec, range(FIRST_SEED, FIRST_SEED + number)), Path(folder))
    read = counts["right", True] + counts["right", False]
    requests = counts["asked", True] + counts["asked", False]
    print(f"{number} files, {len(wrong)} wrong")
    print(f"read as they come: {read} ({read / number:.1%}); with the parameter that the refusal names: {requests}")
    print(f"not read: {number - read - requests - len(wrong)}")
    for stated, messages in ((True, "stated or mm and m"), (False, "not stated")):
        known = {result: counts[result, stated] for result in ("right", "asked", "refused", "wrong")}
        print(f"units {messages}: {known}")
    for messages in (*wrong[:10], *unread[:5]):
        print(messages)
    return len(wrong)


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    sys.exit(1 if main(*numbers or [10_000]) else 0)
