"""MUSEnet as published: one LSTM block per kind of data, all hidden states concatenated, ten linear layers.

Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, section II-B. Import this module only where needed, because it
requires torch.
"""

from __future__ import annotations

from typing import Any

import torch

from .musenet_layer_sizes import HIDDEN, LAYERS


class SigmoidLSTM(torch.nn.LSTM):
    """The LSTM cell of eqs. (1) to (5) as printed, with the weights of torch.nn.LSTM: all four parts pass a sigmoid."""

    def forward(  # type: ignore[override]
        self, sequence: torch.Tensor, state: tuple[torch.Tensor, torch.Tensor] | None = None
    ) -> tuple[torch.Tensor, tuple[torch.Tensor, torch.Tensor]]:
        """Return the hidden states of batch-first sequences, and the last hidden and cell states."""
        nothing = sequence.new_zeros(len(sequence), self.hidden_size)
        h, s = (nothing, nothing) if state is None else (state[0][0], state[1][0])
        # torch creates the weight attributes at run time, so the type checker does not know them
        own: Any = self
        inputs = torch.nn.functional.linear(sequence, own.weight_ih_l0, own.bias_ih_l0)
        states = []
        for step in inputs.unbind(1):
            gates = step + torch.nn.functional.linear(h, own.weight_hh_l0, own.bias_hh_l0)
            let_in, keep, new, out = torch.sigmoid(gates).chunk(4, dim=1)
            s = keep * s + let_in * new
            h = torch.tanh(s) * out
            states.append(h)
        return torch.stack(states, dim=1), (h[None], s[None])


class Musenet(torch.nn.Module):
    """One LSTM block per kind of data, followed by the state estimation.

    `forward` takes a list of tensors, one per kind of data, each of shape (batch, length, 4) with value, year,
    month and day, newest row first as counted in eq. (1), and returns shape (batch,).

    Parameters
    ----------
    lengths : tuple of int
        Length of each sequence: deformation first, then the drivers.
    hidden : int
        Size of the hidden state of each block.
    all_states : bool
        Concatenate the hidden states of all steps, as in eq. (6); otherwise use only the last one.
    newest_first : bool
        Read from t − 1 backwards, as E in eq. (6) counts; otherwise forwards in time.
    sigmoid_candidate : bool
        Apply a sigmoid to the candidate state, as printed in eq. (4), instead of the usual tanh.
    """

    def __init__(
        self,
        lengths: tuple[int, ...],
        hidden: int = HIDDEN,
        all_states: bool = True,
        newest_first: bool = False,
        sigmoid_candidate: bool = False,
    ) -> None:
        super().__init__()
        self.all_states, self.newest_first = all_states, newest_first
        cell = SigmoidLSTM if sigmoid_candidate else torch.nn.LSTM
        self.blocks = torch.nn.ModuleList(cell(4, hidden, batch_first=True) for _ in lengths)
        joined = hidden * (sum(lengths) if all_states else len(lengths))
        sizes = (joined, *LAYERS)
        layers: list[torch.nn.Module] = []
        for size_in, size_out in zip(sizes[:-1], sizes[1:]):
            layers += [torch.nn.Linear(size_in, size_out), torch.nn.ReLU()]
        self.head = torch.nn.Sequential(*layers[:-1])

    def encode(self, kind: int, sequence: torch.Tensor) -> torch.Tensor:
        """Return the concatenated hidden states of one kind of data, shape (batch, features).

        Rows are newest first. "In reverse order" (section II-B) may mean this order or its reverse.
        """
        states, _ = self.blocks[kind](sequence if self.newest_first else sequence.flip(1))  # eqs. (2) to (5)
        return states.flatten(1) if self.all_states else states[:, -1]  # eq. (6)

    def join(self, features: list[torch.Tensor]) -> torch.Tensor:
        """Return the estimate from the features of all kinds, shape (batch,)."""
        estimate: torch.Tensor = self.head(torch.cat(features, dim=1)).squeeze(1)  # eq. (7)
        return estimate

    def many_points(self, deformation: torch.Tensor, drivers: torch.Tensor) -> torch.Tensor:
        """Return the output of `forward` for every point and day, encoding the drivers only once per day.

        Parameters
        ----------
        deformation : Tensor, shape (n_points, n_days, length, 4)
        drivers : Tensor, shape (n_drivers, n_days, length, 4)
            Shared by all points.

        Returns
        -------
        Tensor, shape (n_points, n_days)
        """
        head: Any = self.head
        first = head[0]
        own = self.encode(0, deformation.flatten(0, 1))
        common = [self.encode(kind, sequence) for kind, sequence in enumerate(drivers, 1)]
        # the first linear layer sums over the kinds of data, so all points share the contribution of the drivers
        share = torch.nn.functional.linear(own, first.weight[:, : own.shape[1]])
        rest = torch.nn.functional.linear(torch.cat(common, dim=1), first.weight[:, own.shape[1] :], first.bias)
        joined = share.unflatten(0, deformation.shape[:2]) + rest
        estimate: torch.Tensor = head[1:](joined).squeeze(-1)
        return estimate

    def forward(self, sequences: list[torch.Tensor]) -> torch.Tensor:
        """Return the estimate from the sequences of all kinds, shape (batch,)."""
        return self.join([self.encode(kind, sequence) for kind, sequence in enumerate(sequences)])
