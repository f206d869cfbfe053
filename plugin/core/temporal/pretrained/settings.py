"""Layer sizes of the network that corrects the smoother of the time axis."""

N_FEATURES = 43
HIDDEN = (96, 64)
# logits of the weights of the shared motion and the neighbours, residual correction, logarithm of the factor on sigma
N_OUTPUTS = 4
N_NEIGHBOURS = 8
