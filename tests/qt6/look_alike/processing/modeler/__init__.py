"""Stub of the Model Designer."""
