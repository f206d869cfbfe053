"""Groups of parameters that several algorithms have."""
