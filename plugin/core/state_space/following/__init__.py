"""How estimates follow acquisitions: nowcast, departures from the model, trust in it."""
