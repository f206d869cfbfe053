"""Layer sizes of the grid network."""

N_PRIORS = 6
N_FEATURES = 53 + 3 * N_PRIORS
HIDDEN = (96, 64)
# kriging, ordinary kriging, more probable side, other side, probability-weighted mean of both sides
N_BASES = 5
# logits of the weights of the predictors, correction, logarithm of the factor on sigma
N_OUTPUTS = N_BASES + 2
N_NEAR = 8
# initial direct connections: index of a feature that compares the leave-one-out error of a predictor with that of
# kriging (nearby or over all points), index of the predictor, and strength
EVIDENCE = ((36, 1, 0.3), (40, 1, 2.0), (38, 4, 0.6), (42, 4, 6.0))
