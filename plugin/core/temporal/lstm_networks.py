"""Recurrent networks of the interpolation in time; imported only for training, because the module requires torch."""

from __future__ import annotations

import torch


class KerasLstm(torch.nn.Module):
    """LSTM layer with dropout on inputs and on the recurrent state, as in Keras.

    `torch.nn.LSTM`, whose weights are used, has no recurrent dropout. One mask per sequence and layer is used at all
    steps (Gal and Ghahramani 2016).
    """

    def __init__(self, n_inputs: int, units: int, dropout: float) -> None:
        super().__init__()
        self.dropout = dropout
        self.weights = torch.nn.LSTM(n_inputs, units, batch_first=True)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return the states, shape (batch, length, units), for inputs of shape (batch, length, n_inputs)."""
        if not (self.training and self.dropout):
            out: torch.Tensor = self.weights(x)[0]
            return out
        keep, units = 1 - self.dropout, self.weights.hidden_size
        of_input = torch.bernoulli(torch.full_like(x[:, 0], keep)) / keep
        of_state = torch.bernoulli(x.new_full((len(x), units), keep)) / keep
        state, memory = x.new_zeros(len(x), units), x.new_zeros(len(x), units)
        states = []
        for step in (x * of_input[:, None]).unbind(dim=1):
            state, memory = torch.lstm_cell(step, (state * of_state, memory), *self.weights.all_weights[0])
            states.append(state)
        return torch.stack(states, dim=1)


class StackedLstm(torch.nn.Module):
    """Network of Khalili et al. (2024), table 2: three layers of 50 units and one output.

    Parameters
    ----------
    n_inputs, units, layers : int
    dropout : float
        Dropout rate of the inputs and, with a separate mask, of the recurrent state of each layer.
    """

    def __init__(self, n_inputs: int, units: int = 50, layers: int = 3, dropout: float = 0.2) -> None:
        super().__init__()
        self.layers = torch.nn.ModuleList(KerasLstm(units if k else n_inputs, units, dropout) for k in range(layers))
        self.head = torch.nn.Linear(units, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return the value predicted after each sequence, shape (batch,), for inputs (batch, length, n_inputs)."""
        for layer in self.layers:
            x = layer(x)
        out: torch.Tensor = self.head(x[:, -1]).squeeze(1)
        return out


class ResidualLstm(torch.nn.Module):
    """Bidirectional LSTM with a head; its initial output is 0, i.e. the smoother without correction."""

    def __init__(self, n_channels: int, hidden: int) -> None:
        super().__init__()
        self.recurrent = torch.nn.LSTM(n_channels, hidden, batch_first=True, bidirectional=True)
        last = torch.nn.Linear(hidden, 2)
        torch.nn.init.zeros_(last.weight)
        torch.nn.init.zeros_(last.bias)
        self.head = torch.nn.Sequential(torch.nn.Linear(2 * hidden + n_channels, hidden), torch.nn.Tanh(), last)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return correction and log-variance in units of the noise, (batch, time, 2), for (batch, time, n_channels)."""
        states, _ = self.recurrent(x)
        out: torch.Tensor = self.head(torch.cat([states, x], dim=2))
        return out
