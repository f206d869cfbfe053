"""Atomic replacement of several files: hidden folders beside the targets, and a journal of the moves."""
