"""Sizes of the network of the grid."""

N_PRIORS = 6
N_FEATURES = 53 + 3 * N_PRIORS
HIDDEN = (96, 64)
# kriging, ordinary kriging, likelier side, other side, both sides by their chance
N_BASES = 5
# weights of the bases, correction, logarithm of the factor on sigma
N_OUTPUTS = N_BASES + 2
N_NEAR = 8
# features that say how much less a predictor errs than kriging at points left out, nearby and everywhere, and of which
# predictor they speak
EVIDENCE = ((36, 1, 0.3), (40, 1, 2.0), (38, 4, 0.6), (42, 4, 6.0))
