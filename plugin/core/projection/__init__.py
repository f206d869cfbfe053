"""Projection to another line of sight, decomposition to east and up."""
