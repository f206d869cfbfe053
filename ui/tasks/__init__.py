"""Reading in the background."""
