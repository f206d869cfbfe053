"""The layer sizes of MUSEnet as published, and the shapes of its weights, without importing torch.

Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, section II-B.
"""

from __future__ import annotations

# section II-C: output sizes of the linear layers; the input of the first one is all hidden states of all blocks
LAYERS = (64, 128, 256, 512, 256, 128, 64, 32, 16, 1)
LEARNING_RATE = 1e-4
# the paper gives no hidden size; every report states this one
HIDDEN = 32


def weight_shapes(
    lengths: tuple[int, ...], hidden: int = HIDDEN, all_states: bool = True
) -> dict[str, tuple[int, ...]]:
    """Return the shape of every weight of `Musenet` by name."""
    shapes: dict[str, tuple[int, ...]] = {}
    for block in range(len(lengths)):
        name = f"blocks.{block}"
        shapes.update({f"{name}.weight_ih_l0": (4 * hidden, 4), f"{name}.weight_hh_l0": (4 * hidden, hidden)})
        shapes.update({f"{name}.bias_ih_l0": (4 * hidden,), f"{name}.bias_hh_l0": (4 * hidden,)})
    sizes = (hidden * (sum(lengths) if all_states else len(lengths)), *LAYERS)
    for layer, (size_in, size_out) in enumerate(zip(sizes[:-1], sizes[1:])):
        # an activation without weights follows each layer
        shapes.update({f"head.{2 * layer}.weight": (size_out, size_in), f"head.{2 * layer}.bias": (size_out,)})
    return shapes
