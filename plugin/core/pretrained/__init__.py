"""Pretrained network for daily estimates, trained on simulated slopes; requires neither torch nor fitting."""
