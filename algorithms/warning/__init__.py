"""Algorithms that tell where a slope needs attention, and that keep a monitoring up to date."""
