"""Spatial distribution of the motion: stable ground, blocks with separate laws, soft or sharp edges, terrain."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...common.arrays import FloatArray
from .recursions import log_uniform


@dataclass(frozen=True)
class Field:
    """Points of a slope and the contribution of each block to their motion.

    Attributes
    ----------
    xy : ndarray, shape (n_points, 2)
        Coordinates [m].
    height_m : ndarray, shape (n_points,)
    share : ndarray, shape (n_points, n_blocks)
        Factor applied to the rate of each block at each point; zero on stable ground.
    """

    xy: FloatArray
    height_m: FloatArray
    share: FloatArray


def draw_field(rng: np.random.Generator, n_points: int, n_blocks: int) -> Field:
    """Draw points and blocks; blocks have random centres within a landslide body surrounded by stable ground."""
    size_m = float(log_uniform(rng, 300, 4000, 1)[0])
    xy = rng.uniform(0, size_m, (n_points, 2))
    half_axes = size_m * rng.uniform(0.2, 0.4, 2)
    angle = rng.uniform(0, np.pi)
    rotated = (xy - size_m * rng.uniform(0.35, 0.65, 2)) @ np.array(
        [[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]
    )
    inside = 1.0 - np.sqrt(((rotated / half_axes) ** 2).sum(axis=1))
    # sharp scarp or gradual edge
    width = float(log_uniform(rng, 0.01, 0.4, 1)[0])
    body = 1.0 / (1.0 + np.exp(-np.clip(inside / width, -50, 50)))
    body = np.where(body < 0.02, 0.0, body)
    centres = size_m * rng.uniform(0.2, 0.8, (n_blocks, 2))
    distance = np.linalg.norm(xy[:, None] - centres[None], axis=2) / size_m
    sharpness = float(log_uniform(rng, 3, 200, 1)[0])
    membership = np.exp(-sharpness * (distance - distance.min(axis=1, keepdims=True)))
    membership /= membership.sum(axis=1, keepdims=True)
    amplitude = np.exp(rng.normal(0, rng.uniform(0.05, 0.4), n_points)) * (
        0.4 + xy[:, 1] / size_m * rng.uniform(0, 1.2)
    )
    height = rng.uniform(0.2, 0.7) * xy[:, 1] + rng.normal(0, 0.01 * size_m, n_points)
    return Field(xy, height, (body * amplitude)[:, None] * membership)


def draw_error_field(rng: np.random.Generator, xy: FloatArray, n_dates: int) -> FloatArray:
    """Return common-mode errors [mm], shape (n_points, n_dates): offset, ramp and turbulent atmosphere."""
    size_m = float(np.ptp(xy, axis=0).max()) + 1.0
    centred = (xy - xy.mean(axis=0)) / size_m
    offset, ramp, turbulent = rng.uniform(0, 4), rng.uniform(0, 3), rng.uniform(0, 3)
    error = offset * rng.standard_normal(n_dates)[None, :] + ramp * centred @ rng.standard_normal((2, n_dates))
    # turbulent atmosphere: sum of random waves with larger amplitudes at longer wavelengths
    for _ in range(24):
        length = float(log_uniform(rng, 0.1, 1.5, 1)[0])
        direction = rng.uniform(0, 2 * np.pi)
        phase = 2 * np.pi * centred @ np.array([np.cos(direction), np.sin(direction)]) / length
        waves = np.cos(phase)[:, None] * rng.standard_normal(n_dates) + np.sin(phase)[:, None] * rng.standard_normal(
            n_dates
        )
        error += turbulent * length ** (1 / 3) / np.sqrt(24) * waves
    return np.asarray(error)
