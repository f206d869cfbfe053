"""Random slopes for training the pretrained networks: climates, reservoirs, laws of motion, fields, sampling, noise.

All arrays have the shape (n_series, n_days): a batch of independent slopes is simulated at once. Nothing here is used
by the slopes of tests and benchmarks, and nothing of those is used here.
"""
