"""Base class, parameter definitions, checks, input reading and output writing shared by all algorithms."""
