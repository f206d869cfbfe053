"""Projection onto another line of sight, and decomposition into east and up."""
