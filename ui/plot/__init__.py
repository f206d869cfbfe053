"""Plot of the dock."""
