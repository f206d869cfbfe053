"""The dock and what controls its plot."""
