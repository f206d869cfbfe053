"""The record of a run: what went in, what came out, and how to tell whether a second run gives the same."""
