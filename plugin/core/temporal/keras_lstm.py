"""An LSTM with dropout as Keras has it: masks of a sequence, on what comes in and on what is remembered.

`torch.nn.LSTM` has no dropout on the recurrence. Gal and Ghahramani 2016: one mask a sequence and layer, the same at
every step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch


def build_published(n_inputs: int, units: int = 50, layers: int = 3, dropout: float = 0.2) -> torch.nn.Module:
    """Return the network of table 2 of Khalili et al. 2024: three layers of 50 units and one output.

    Its forward takes (batch, length, n_inputs) and returns (batch,), from the last state.

    Parameters
    ----------
    n_inputs, units, layers : int
    dropout : float
        Of the inputs of each layer and, by a mask of its own, of its recurrence.
    """
    import torch

    class KerasLstm(torch.nn.Module):
        """One layer; its weights are those of `torch.nn.LSTM`."""

        def __init__(self, size_in: int) -> None:
            super().__init__()
            self.weights = torch.nn.LSTM(size_in, units, batch_first=True)

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            if not (self.training and dropout):
                out: torch.Tensor = self.weights(x)[0]
                return out
            keep = 1 - dropout
            own = self.weights
            of_input = torch.bernoulli(torch.full_like(x[:, 0], keep)) / keep
            of_state = torch.bernoulli(x.new_full((len(x), units), keep)) / keep
            state, memory = x.new_zeros(len(x), units), x.new_zeros(len(x), units)
            states = []
            for step in (x * of_input[:, None]).unbind(dim=1):
                state, memory = torch.lstm_cell(step, (state * of_state, memory), *own.all_weights[0])
                states.append(state)
            return torch.stack(states, dim=1)

    class Published(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.layers = torch.nn.ModuleList(KerasLstm(units if k else n_inputs) for k in range(layers))
            self.head = torch.nn.Linear(units, 1)

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            for layer in self.layers:
                x = layer(x)
            return self.head(x[:, -1]).squeeze(1)

    return Published()
