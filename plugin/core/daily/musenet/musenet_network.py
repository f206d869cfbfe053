"""MUSEnet as published: an LSTM block a kind of data, all hidden states joined, ten linear layers.

Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, section II-B. Imported only where it is needed, because it
takes torch.
"""

from __future__ import annotations

from typing import Any

import torch

from .network import HIDDEN, LAYERS


class Musenet(torch.nn.Module):
    """One block a kind of data, then the state estimation.

    Its forward takes a list of tensors, one a kind of data, each of shape (batch, length, 4) with value, year,
    month and day, newest row first as eq. (1) counts them, and returns shape (batch,).

    Parameters
    ----------
    lengths : tuple of int
        Length of each sequence: deformation first, then the drivers.
    hidden : int
        Size of the hidden state of each block.
    all_states : bool
        Join the hidden states of all steps, as eq. (6) writes, or only the last.
    """

    def __init__(self, lengths: tuple[int, ...], hidden: int = HIDDEN, all_states: bool = True) -> None:
        super().__init__()
        self.all_states = all_states
        self.blocks = torch.nn.ModuleList(torch.nn.LSTM(4, hidden, batch_first=True) for _ in lengths)
        joined = hidden * (sum(lengths) if all_states else len(lengths))
        sizes = (joined, *LAYERS)
        layers: list[torch.nn.Module] = []
        for size_in, size_out in zip(sizes[:-1], sizes[1:]):
            layers += [torch.nn.Linear(size_in, size_out), torch.nn.ReLU()]
        self.head = torch.nn.Sequential(*layers[:-1])

    def encode(self, kind: int, sequence: torch.Tensor) -> torch.Tensor:
        """Return the joined hidden states of one kind of data, shape (batch, features).

        Rows come newest first; a block reads them in reverse order (section II-B), oldest first.
        """
        states, _ = self.blocks[kind](sequence.flip(1))  # eqs. (2) to (5)
        return states.flatten(1) if self.all_states else states[:, -1]  # eq. (6)

    def join(self, features: list[torch.Tensor]) -> torch.Tensor:
        """Return the estimate from the features of all kinds, shape (batch,)."""
        estimate: torch.Tensor = self.head(torch.cat(features, dim=1)).squeeze(1)  # eq. (7)
        return estimate

    def many_points(self, deformation: torch.Tensor, drivers: torch.Tensor) -> torch.Tensor:
        """Return what `forward` returns for every point and day, with the drivers encoded once a day.

        Parameters
        ----------
        deformation : Tensor, shape (n_points, n_days, length, 4)
        drivers : Tensor, shape (n_drivers, n_days, length, 4)
            Common to all points.

        Returns
        -------
        Tensor, shape (n_points, n_days)
        """
        head: Any = self.head
        first = head[0]
        own = self.encode(0, deformation.flatten(0, 1))
        common = [self.encode(kind, sequence) for kind, sequence in enumerate(drivers, 1)]
        # the first linear layer is a sum over kinds of data, so the share of the drivers is common, too
        share = torch.nn.functional.linear(own, first.weight[:, : own.shape[1]])
        rest = torch.nn.functional.linear(torch.cat(common, dim=1), first.weight[:, own.shape[1] :], first.bias)
        joined = share.unflatten(0, deformation.shape[:2]) + rest
        estimate: torch.Tensor = head[1:](joined).squeeze(-1)
        return estimate

    def forward(self, sequences: list[torch.Tensor]) -> torch.Tensor:
        """Return the estimate from the sequences of all kinds, shape (batch,)."""
        return self.join([self.encode(kind, sequence) for kind, sequence in enumerate(sequences)])
