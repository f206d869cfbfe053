"""Training of the networks that the plugin ships: `./run pretrain daily`.

The same seed gives the same weights. The training keeps a checkpoint in `build/pretrain` and goes on from it after an
interruption. At its end it writes the weights into the plugin and the model card into `docs/pretrained.md`.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from slopemuse.plugin.core.pretrained.train_network import Plan, pretrain
from slopemuse.plugin.core.pretrained.validate_network import arrays_of, card, validated, with_card
from slopemuse.plugin.core.pretrained.weights import DAILY, hash_of, write_weights

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    """Train, validate on slopes that were not trained on, and write weights and model card."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("name", choices=["daily"])
    parser.add_argument("--seed", type=int, default=Plan.seed)
    parser.add_argument("--steps", type=int, default=Plan.n_steps)
    parser.add_argument("--checkpoint", type=Path, default=ROOT / "build" / "pretrain" / "daily.ckpt")
    parser.add_argument("--output", type=Path, default=DAILY)
    parser.add_argument("--card", type=Path, default=ROOT / "docs" / "pretrained.md")
    args = parser.parse_args()
    args.checkpoint.parent.mkdir(parents=True, exist_ok=True)
    plan = Plan(seed=args.seed, n_steps=args.steps)
    begin = time.process_time()
    network = pretrain(plan, args.checkpoint, lambda line: print(line, flush=True))
    found = validated(network, plan)
    arrays = arrays_of(network)
    write_weights(args.output, arrays, {"seed": plan.seed, "steps": plan.n_steps, "series": plan.n_series, **found})
    page = args.card.read_text(encoding="utf-8")
    args.card.write_text(with_card(page, card(plan, found, hash_of(arrays))), encoding="utf-8")
    print(f"{args.output}: {args.output.stat().st_size / 1e6:.2f} MB, {time.process_time() - begin:.0f} s of processor")


if __name__ == "__main__":
    main()
