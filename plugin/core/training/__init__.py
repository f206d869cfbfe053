"""Training of the daily models: the fit, the choice of the method, scores and reports of the training."""
