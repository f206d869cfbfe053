"""Sizes of the network of the time axis."""

N_FEATURES = 43
HIDDEN = (96, 64)
# weight of the shared motion, weight of the neighbours, correction, logarithm of the factor on sigma
N_OUTPUTS = 4
N_NEIGHBOURS = 8
