"""The plot of the dock."""
