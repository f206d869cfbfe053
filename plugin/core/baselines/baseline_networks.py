"""The networks of KF-LSTM and of the perceptron; import only for training, because this module requires torch."""

from __future__ import annotations

import torch


class DriverLstm(torch.nn.Module):
    """An LSTM and a linear layer on its last state, initialised so that its output is 0."""

    def __init__(self, n_columns: int, hidden: int) -> None:
        super().__init__()
        self.memory = torch.nn.LSTM(n_columns, hidden, batch_first=True)
        self.out = torch.nn.Linear(hidden, 1)
        torch.nn.init.zeros_(self.out.weight)
        torch.nn.init.zeros_(self.out.bias)

    def forward(self, x: torch.Tensor, state: tuple[torch.Tensor, torch.Tensor] | None = None) -> torch.Tensor:
        """Return the rate after each sequence, shape (batch,), from (batch, length, n_columns)."""
        states, _ = self.memory(x, state)
        rate: torch.Tensor = self.out(states[:, -1]).squeeze(1)
        return rate


class Perceptron(torch.nn.Module):
    """A network with two hidden layers on the columns of a day and the features of a point."""

    def __init__(self, n_columns: int, n_features: int, hidden: tuple[int, int]) -> None:
        super().__init__()
        self.of_day = torch.nn.Linear(n_columns, hidden[0])
        self.of_point = torch.nn.Linear(n_features, hidden[0], bias=False)
        self.then = torch.nn.Sequential(
            torch.nn.Tanh(), torch.nn.Linear(hidden[0], hidden[1]), torch.nn.Tanh(), torch.nn.Linear(hidden[1], 1)
        )

    def forward(self, days: torch.Tensor, points: torch.Tensor) -> torch.Tensor:
        """Return rates, shape (n_points, n_days), from (n_days, n_columns) and (n_points, n_features)."""
        joined = self.of_day(days)[None] + self.of_point(points)[:, None]
        rates: torch.Tensor = self.then(joined).squeeze(-1)
        return rates
