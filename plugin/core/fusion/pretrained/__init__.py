"""Pretrained grid network, which weights kriging, ordinary kriging and the sides of an edge at every position."""
