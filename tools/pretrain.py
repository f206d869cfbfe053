"""Train the networks shipped with the plugin: `./run pretrain daily`, `time` or `grid`.

The same seed gives the same weights. An interrupted training resumes from the checkpoint in `build/pretrain`. At the
end, the weights are written to the plugin and the model card to `docs/pretrained.md`.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from slopemuse.plugin.core.common.arrays import Float32Array
from slopemuse.plugin.core.fusion.pretrained import validate_grid_network
from slopemuse.plugin.core.fusion.pretrained.network import FORMAT as GRID_FORMAT
from slopemuse.plugin.core.fusion.pretrained.network import GRID_WEIGHTS_FILE
from slopemuse.plugin.core.fusion.pretrained.train_grid_network import GridPlan, pretrain_grid
from slopemuse.plugin.core.pretrained import validate_network
from slopemuse.plugin.core.pretrained.train_network import Plan, pretrain
from slopemuse.plugin.core.pretrained.weights import DAILY, hash_of, write_weights
from slopemuse.plugin.core.pretrained.weights import FORMAT as DAILY_FORMAT
from slopemuse.plugin.core.temporal.pretrained import validate_time_network
from slopemuse.plugin.core.temporal.pretrained.network import FORMAT as TIME_FORMAT
from slopemuse.plugin.core.temporal.pretrained.network import TIME
from slopemuse.plugin.core.temporal.pretrained.train_time_network import TimePlan, pretrain_time

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    """Train a network, validate it on new simulated slopes, and write the weights and the model card."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("name", choices=sorted(NETWORKS))
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--parts", type=int, help="number of parts of ten simulated slopes (time) or fields (grid)")
    parser.add_argument(
        "--folder",
        type=Path,
        default=ROOT / "build" / "pretrain",
        help="folder of the checkpoint and the training examples",
    )
    parser.add_argument("--output", type=Path)
    parser.add_argument("--card", type=Path, default=ROOT / "docs" / "pretrained.md")
    args = parser.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    NETWORKS[args.name](args)


def _daily(args: argparse.Namespace) -> None:
    plan = Plan(seed=args.seed, n_steps=args.steps or Plan.n_steps)
    start_s = time.process_time()
    network = pretrain(plan, args.folder / "daily.ckpt", _print_line)
    scores = validate_network.validation_scores(network, plan)
    arrays = validate_network.arrays_of(network)
    output = args.output or DAILY
    header = {"seed": plan.seed, "steps": plan.n_steps, "series": plan.n_series, **scores}
    write_weights(output, arrays, header, DAILY_FORMAT)
    _finish(args, output, validate_network.card(plan, scores, hash_of(arrays)), "model card", start_s)


def _time(args: argparse.Namespace) -> None:
    plan = TimePlan(args.seed, args.parts or TimePlan.n_parts, args.steps or TimePlan.n_steps)
    folder = args.folder / "time"
    folder.mkdir(exist_ok=True)
    start_s = time.process_time()
    arrays: dict[str, Float32Array] = validate_time_network.arrays_of(pretrain_time(plan, folder, _print_line))
    scores = validate_time_network.validated(arrays, plan, folder)
    output = args.output or TIME
    header = {"seed": plan.seed, "steps": plan.n_steps, "parts": plan.n_parts, "slopes": plan.n_slopes, **scores}
    write_weights(output, arrays, header, TIME_FORMAT)
    _finish(
        args, output, validate_time_network.card(plan, scores, hash_of(arrays)), "model card of the time axis", start_s
    )


def _grid(args: argparse.Namespace) -> None:
    plan = GridPlan(args.seed, args.parts or GridPlan.n_parts, args.steps or GridPlan.n_steps)
    folder = args.folder / "grid"
    folder.mkdir(exist_ok=True)
    start_s = time.process_time()
    arrays: dict[str, Float32Array] = validate_grid_network.arrays_of(pretrain_grid(plan, folder, _print_line))
    scores = validate_grid_network.validated(arrays, plan, folder)
    output = args.output or GRID_WEIGHTS_FILE
    header = {"seed": plan.seed, "steps": plan.n_steps, "parts": plan.n_parts, "fields": plan.n_fields, **scores}
    write_weights(output, arrays, header, GRID_FORMAT)
    _finish(args, output, validate_grid_network.card(plan, scores, hash_of(arrays)), "model card of the grid", start_s)


NETWORKS = {"daily": _daily, "time": _time, "grid": _grid}


def _print_line(line: str) -> None:
    print(line, flush=True)


def _finish(args: argparse.Namespace, output: Path, table: str, name: str, start_s: float) -> None:
    page = args.card.read_text(encoding="utf-8")
    args.card.write_text(validate_network.with_card(page, table, name), encoding="utf-8")
    print(f"{output}: {output.stat().st_size / 1e6:.2f} MB, {time.process_time() - start_s:.0f} s of CPU time")


if __name__ == "__main__":
    main()
