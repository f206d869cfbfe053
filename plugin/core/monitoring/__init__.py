"""Monitoring that is updated run by run: project, lock, state, checks of earlier values, update."""
