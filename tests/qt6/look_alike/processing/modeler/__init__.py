"""Model Designer."""
