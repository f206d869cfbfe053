"""Pretrained network for daily estimates, trained on simulated slopes; needs neither torch nor fitting."""
