"""Batch processing of many slopes: table of slopes, processing steps, finished steps and summary."""
