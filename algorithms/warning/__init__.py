"""Algorithms for early warning: screening of slopes, and updates of monitoring projects."""
