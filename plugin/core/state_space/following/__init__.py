"""Filtering of acquisitions: nowcast and hindcast, departures from the model, weight of the model, intervals."""
