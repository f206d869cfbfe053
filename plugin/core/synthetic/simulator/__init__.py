"""Random slopes for training the pretrained networks: climates, reservoirs, laws of motion, fields, sampling, noise.

All arrays have the shape (n_series, n_days): a batch of independent slopes is simulated at once. The simulator shares
no code with the slopes of the tests and benchmarks.
"""
