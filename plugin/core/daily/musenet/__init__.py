"""MUSEnet as published (Guo et al. 2023): network, samples, training and estimates."""
