"""Plot in the dock."""
