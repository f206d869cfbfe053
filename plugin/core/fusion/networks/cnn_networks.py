"""Convolutional networks of the fusion; imported only for training, because the module requires torch."""

from __future__ import annotations

import torch

# Khalili et al. (2024), table 3
FILTERS, KERNEL, LAYERS = 64, 5, 3


class PublishedCnn(torch.nn.Sequential):
    """Network of Khalili et al. (2024), table 3: maps (batch, n_inputs, side, side) to (batch, n_outputs)."""

    def __init__(self, n_inputs: int, n_outputs: int, side: int) -> None:
        layers: list[torch.nn.Module] = []
        for k in range(LAYERS):
            layers += [
                torch.nn.Conv2d(FILTERS if k else n_inputs, FILTERS, KERNEL, padding=KERNEL // 2),
                torch.nn.ReLU(),
                torch.nn.MaxPool2d(2),
            ]
        left = side // 2**LAYERS
        super().__init__(*layers, torch.nn.Flatten(), torch.nn.Linear(FILTERS * left**2, n_outputs))


class ResidualCnn(torch.nn.Module):
    """Dilated residual network, normalized by the point density; its initial output is 0, i.e. plain kriging."""

    def __init__(self, filters: int) -> None:
        super().__init__()
        self.first = torch.nn.Conv2d(5, filters, 5, padding=2)
        self.density = torch.nn.AvgPool2d(5, stride=1, padding=2)
        self.layers = torch.nn.ModuleList(
            torch.nn.Conv2d(filters, filters, 5, padding=2 * d, dilation=d) for d in (1, 2, 4)
        )
        self.last = torch.nn.Conv2d(filters, 2, 1)
        torch.nn.init.zeros_(self.last.weight)
        if self.last.bias is not None:
            torch.nn.init.zeros_(self.last.bias)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return correction and log-variance, shape (batch, 2, rows, columns), for (batch, 5, rows, columns)."""
        # normalize by the share of occupied cells in the window, so that empty cells do not count as zeros
        share = self.density(x[:, 1:2]).clamp(min=0.04)
        x = torch.cat([x[:, :1] * (0.3 / share), x[:, 1:]], dim=1)
        x = torch.relu(self.first(x))
        for layer in self.layers:
            x = x + torch.relu(layer(x))
        out: torch.Tensor = self.last(x)
        return out
