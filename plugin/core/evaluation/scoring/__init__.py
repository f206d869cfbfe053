"""Scores of forecasts: errors, intervals, events, skill and its significance."""
