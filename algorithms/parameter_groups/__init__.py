"""Groups of parameters shared by several algorithms."""
