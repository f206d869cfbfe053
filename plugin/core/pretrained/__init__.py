"""A network for daily estimates that is trained beforehand on simulated slopes and needs neither torch nor a fit."""
